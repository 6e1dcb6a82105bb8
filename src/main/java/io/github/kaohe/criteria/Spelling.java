package io.github.kaohe.criteria;

/** How one character is spelled after normalisation: half-width, simplified, one kind of dash and blank. */
final class Spelling {
    private static final String TRADITIONAL = "罰點萬億項開學過數滿與無發現獲獎勵則應達標準優為從後個員單違規處類張輛臺條遲經總績時間評層級檔線組織減補於餘當錄誤題質資"
            + "訊幹門課節週歲頁冊隊場區縣鄉鎮報導師將會議參團體競賽專業證書隻雙對錯該內兩幾實際執務責機關權電話網圖並結論據視積極嚴確認"
            + "計記給進階額貨幣淨遺滯請訪檢驗測試償隱環顧養護險訴訟賠顯態協調聯繫聽講練習費繳納僅範續"
            + "東丟臨舉虧產畝價傳備復複頭審帳帶廣庫廢異徑懲憶懸戶擔撥換斷舊構棟樣氣匯決況劃勸辦動勞勢衛廠歷壓變疊響圍國圓塊聲災熱狀盞蓋離種稱筆簽約紀細終統"
            + "維編縮職藥榮見觀覺訓許設識詞詢詳說貝負賬貫貳貸賦車輪輕載較轄邊遷運這連選遞郵鐘鍾錢銅銀長閉問陸隨難頂頃須預領驟齡裡適溝沒漲濕溫礎屬曠農寫醫頒叄歸夠";
    private static final String SIMPLIFIED = "罚点万亿项开学过数满与无发现获奖励则应达标准优为从后个员单违规处类张辆台条迟经总绩时间评层级档线组织减补于余当录误题质资"
            + "讯干门课节周岁页册队场区县乡镇报导师将会议参团体竞赛专业证书只双对错该内两几实际执务责机关权电话网图并结论据视积极严确认"
            + "计记给进阶额货币净遗滞请访检验测试偿隐环顾养护险诉讼赔显态协调联系听讲练习费缴纳仅范续"
            + "东丢临举亏产亩价传备复复头审帐带广库废异径惩忆悬户担拨换断旧构栋样气汇决况划劝办动劳势卫厂历压变叠响围国圆块声灾热状盏盖离种称笔签约纪细终统"
            + "维编缩职药荣见观觉训许设识词询详说贝负账贯贰贷赋车轮轻载较辖边迁运这连选递邮钟钟钱铜银长闭问陆随难顶顷须预领骤龄里适沟没涨湿温础属旷农写医颁叁归够";
    private static final char[] TABLE = table();

    private Spelling() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = plain((char) c);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
        }
        same(table, "‐‑‒–—―−－﹣﹘~～〜∼", '-');
        same(table, "，﹐,", ',');
        same(table, "；﹔", ';');
        same(table, "：﹕∶", ':');
        same(table, "（﹙〔【", '(');
        same(table, "）﹚〕】", ')');
        same(table, "％﹪", '%');
        same(table, "≥⩾≧≽", '≥');
        same(table, "≤⩽≦≼", '≤');
        same(table, "×✕✖", '*');
        same(table, "／∕", '/');
        same(table, "＿", '_');
        same(table, "“”„‟＂\"", '"');
        same(table, "「」『』", '"');
        same(table, "。｡", '。');
        return table;
    }

    private static void same(char[] table, String spellings, char c) {
        for (int i = 0; i < spellings.length(); i++) {
            table[spellings.charAt(i)] = c;
        }
    }

    private static char plain(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b') {
            return '\n';
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        } else if (c == '\ufeff' || (c >= '\u200b' && c <= '\u200f') || c < ' ') {
            return 0;
        } else if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return c;
    }

    /** {@return words in simplified characters} */
    static String simplified(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Text.ideograph(c) && TABLE[c] != c) {
                StringBuilder plain = new StringBuilder(words);
                for (int k = i; k < words.length(); k++) {
                    plain.setCharAt(k, Text.ideograph(words.charAt(k)) ? TABLE[words.charAt(k)] : words.charAt(k));
                }
                return plain.toString();
            }
        }
        return words;
    }

    /** {@return the plain spelling of a character; 0 if it says nothing} */
    static char of(char c) {
        return TABLE[c];
    }
}
