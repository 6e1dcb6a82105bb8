package io.github.kaohe.problem;

import static io.github.kaohe.problem.Severity.ERROR;
import static io.github.kaohe.problem.Severity.NOTE;
import static io.github.kaohe.problem.Severity.WARNING;

/**
 * The kinds of problem. A number is never reused; its wording stands in the bundles {@code messages_zh} and
 * {@code messages_en} under its name.
 *
 * <p>KH1 definition · KH2 JSON text · KH3 workbook · KH4 appraisal and score · KH5 catalogue and files · KH6
 * policies.
 */
public enum ProblemCode {
    // KH10: names and texts of a definition
    /** A title or text that must not be empty is. */
    KH1001(ERROR),
    /** An id is not lower-case words joined by hyphens. */
    KH1002(ERROR),
    /** Two things of one kind have the same id. */
    KH1003(ERROR),
    /** The validity of a definition ends before it begins. */
    KH1004(ERROR),
    /** A number has too many digits to be one of a form. */
    KH1005(ERROR),

    // KH11: points
    /** The points of the children do not add up to what their parent is out of. */
    KH1101(ERROR),
    /** A weighted node has no points. */
    KH1102(ERROR),
    /** A node of a pool or bonus section has points of its own. */
    KH1103(ERROR),
    /** Points or full marks are not positive. */
    KH1104(ERROR),
    /** A card or section has no children. */
    KH1105(ERROR),
    /** The full marks are not 100. */
    KH1106(NOTE),
    /** A basis and its section do not fit: pooled outside a pool, or a basis of its own inside one. */
    KH1107(ERROR),
    /** A rule speaks of full marks and its indicator has none. */
    KH1108(ERROR),

    // KH12: bands, ratings, grades
    /** Two bands overlap. */
    KH1201(ERROR),
    /** Values between two bands belong to none. */
    KH1202(WARNING),
    /** A band can hold no value. */
    KH1203(WARNING),
    /** A basis has no bands or a scale has no ratings. */
    KH1204(ERROR),
    /** Grades are not in falling order of their lower limits. */
    KH1205(ERROR),
    /** Two ratings or grades have the same label. */
    KH1206(ERROR),
    /** A range ends below its beginning. */
    KH1207(ERROR),
    /** A band or rating scores more than the indicator is out of. */
    KH1208(WARNING),
    /** No band, rating or rule reaches the full marks. */
    KH1209(WARNING),
    /** No total reaches a grade. */
    KH1210(WARNING),
    /** A band, or a label that divides judged scores, gives no points. */
    KH1211(ERROR),
    /** A band leaves a choice of points and no measure holds the chosen ones. */
    KH1212(ERROR),

    // KH13: rules
    /** A rule's number must be positive and is not. */
    KH1301(ERROR),
    /** A cap can never be reached. */
    KH1302(WARNING),
    /** A condition can never hold or always holds. */
    KH1303(WARNING),
    /** An indicator has no rule that could move its score. */
    KH1304(WARNING),
    /** A ladder is not in rising order. */
    KH1305(ERROR),
    /** A floor stands above its cap. */
    KH1306(ERROR),
    /** A veto changes neither the total nor the grade. */
    KH1307(WARNING),
    /** A rule's number must not be negative and is. */
    KH1308(ERROR),
    /** A payout is negative, or is for no points. */
    KH1310(ERROR),
    /** A payout names a field that the form does not have. */
    KH1311(ERROR),

    // KH14: references
    /** A rule names a measure that is not declared. */
    KH1401(ERROR),
    /** A measure is declared and no rule uses it. */
    KH1402(WARNING),
    /** A rule uses a measure of an unfit kind. */
    KH1403(ERROR),
    /** A number stands for a blank that is not declared. */
    KH1404(ERROR),
    /** A blank is declared and never used. */
    KH1405(WARNING),
    /** A row is bound to a rater who is not declared. */
    KH1406(ERROR),
    /** A text names a blank in braces that is not declared. */
    KH1407(ERROR),
    /** An example names an indicator, measure or blank that does not exist. */
    KH1408(ERROR),
    /** A veto gives a grade that is not among the grades. */
    KH1409(WARNING),
    /** A measure left empty cannot mean none. */
    KH1410(ERROR),
    /** The unit of a measure is not that of its metric. */
    KH1411(ERROR),
    /** A rule finds the other direction better than the metric of its measure does. */
    KH1412(WARNING),
    /** A measure that is worked out from inputs is of a kind that holds no such value. */
    KH1413(ERROR),
    /** A measure that is worked out from inputs cannot mean none when it is empty. */
    KH1414(ERROR),

    // KH15: raters
    /** The weights of the raters do not add up to 100. */
    KH1501(ERROR),
    /** A rater who is neither bound nor for reference has no weight. */
    KH1502(ERROR),
    /** The weight of a rater is not positive. */
    KH1503(ERROR),

    // KH16: examples
    /** An example does not give what it promises. */
    KH1601(ERROR),
    /** A scorecard has no example. */
    KH1602(NOTE),

    // KH161: record forms and checklists
    /** Two fields have the same title, by which appraisals name them. */
    KH1611(ERROR),
    /** A field or answer is of a type that this kind of form cannot have. */
    KH1612(ERROR),
    /** The share that must be filled in is not a percentage above 0. */
    KH1613(ERROR),
    /** Something follows from an answer that cannot be given. */
    KH1614(ERROR),
    /** A form has no fields, or a list no rows, though its document has more than the title. */
    KH1615(ERROR),
    /** A row has a printed cell under a heading that no column has. */
    KH1616(ERROR),
    /** A table has not exactly one column for its rows' texts and one for the answers. */
    KH1617(ERROR),
    /** A row demands a share of record forms and names none. */
    KH1618(ERROR),
    /** A share is demanded and no field counts. */
    KH1619(ERROR),

    // KH17: a definition written in Java
    /** A rule was begun and not finished. */
    KH1701(ERROR),
    /** A measure is used with two units or as two kinds of value. */
    KH1702(ERROR),
    /** It is nowhere said what unit a measure has. */
    KH1703(ERROR),
    /** An indicator's score starts in more than one way. */
    KH1704(ERROR),
    /** The bands before it leave nothing to a band. */
    KH1705(ERROR),
    /** What the bands leave cannot be worked out before their blanks are filled in. */
    KH1706(ERROR),
    /** A measure is declared twice. */
    KH1707(ERROR),

    // KH171: criteria that are read as rules
    /** A part of the criteria was not understood. */
    KH1711(ERROR),
    /** A part of the criteria is no rule for a score, or stands in another document. */
    KH1712(ERROR),
    /** A part of the criteria lacks something: a target, the item's points. */
    KH1713(ERROR),
    /** A part of the criteria can be read in two ways. */
    KH1714(ERROR),
    /** The criteria state other full marks than the item has. */
    KH1715(ERROR),

    // KH18: options
    /** An option offers fewer than two choices. */
    KH1801(ERROR),
    /** A choice changes a node that does not exist. */
    KH1802(ERROR),
    /** The first choice of an option changes something: it is the definition itself. */
    KH1803(ERROR),
    /** A choice other than the first changes nothing. */
    KH1804(WARNING),
    /** A field is to stand in place of others that are not two or more of one group. */
    KH1805(ERROR),
    /** Two options change the same: whoever chooses both gets one of the readings only. */
    KH1806(ERROR),

    // KH2: JSON text
    /** A character stands where JSON allows none like it. */
    KH2001(ERROR),
    /** The text ends before the JSON does. */
    KH2002(ERROR),
    /** A key is not known but much like one that is. */
    KH2003(ERROR),
    /** A key is not known. */
    KH2004(ERROR),
    /** A key stands twice in one object. */
    KH2005(ERROR),
    /** A key is missing. */
    KH2006(ERROR),
    /** A value is null. */
    KH2007(ERROR),
    /** A name is not one of those allowed. */
    KH2008(ERROR),
    /** Something follows the end of the JSON. */
    KH2009(ERROR),
    /** A text is expected. */
    KH2010(ERROR),
    /** A number is expected. */
    KH2011(ERROR),
    /** True or false is expected. */
    KH2012(ERROR),
    /** A list is expected. */
    KH2013(ERROR),
    /** An object is expected. */
    KH2014(ERROR),
    /** A figure is expected. */
    KH2015(ERROR),
    /** Points, a range of points, or "full" are expected. */
    KH2016(ERROR),
    /** A limit is expected. */
    KH2017(ERROR),
    /** The value of a measure is expected. */
    KH2018(ERROR),
    /** A rating scale is expected. */
    KH2019(ERROR),
    /** One of several keys is needed. */
    KH2021(ERROR),
    /** Keys exclude one another. */
    KH2022(ERROR),
    /** A range of points has not two ends. */
    KH2023(ERROR),
    /** A number is not whole, or out of range. */
    KH2024(ERROR),
    /** A text is not a date. */
    KH2025(ERROR),
    /** The text is not the definition of a scorecard. */
    KH2026(ERROR),
    /** A rule must name its measure and does not. */
    KH2027(ERROR),
    /** A rating scale is not declared. */
    KH2028(ERROR),
    /** A rating scale is declared and never used. */
    KH2029(ERROR),

    /** The text is the definition of another kind of form. */
    KH2030(ERROR),

    // KH204: limits of a text
    /** A text is too large. */
    KH2041(ERROR),
    /** Objects and lists stand too deep within one another. */
    KH2042(ERROR),
    /** A number is too long. */
    KH2043(ERROR),
    /** A text value is too long. */
    KH2044(ERROR),
    /** A file is not in UTF-8. */
    KH2045(ERROR),
    /** A text holds a character that cannot be printed. */
    KH2046(ERROR),
    /** There are more problems than can be listed. */
    KH2047(ERROR),

    // KH205: files
    /** There is no such file. */
    KH2051(ERROR),
    /** A file cannot be read. */
    KH2052(ERROR),
    /** A file cannot be written. */
    KH2053(ERROR),
    /** A text holds more values than any definition. */
    KH2055(ERROR),
    /** The choices and scales of a definition stand for more values than any form has. */
    KH2056(ERROR),

    // KH206: writing
    /** Two rating scales have the same name. */
    KH2061(ERROR),

    /** A choice of an option changes a node that does not stand in the form. */
    KH2048(ERROR),
    /** There is no metric of an id; similar ones are named. */
    KH2049(ERROR),
    /** There is no metric of an id. */
    KH2050(ERROR),

    // KH3: workbook
    // KH30: the file
    /** The file is no Excel workbook (.xlsx). */
    KH3001(ERROR),
    /** The file is larger than any form. */
    KH3002(ERROR),
    /** The workbook is encrypted. */
    KH3003(ERROR),
    /** The workbook is of the format before 2007. */
    KH3004(ERROR),
    /** The file cannot be read. */
    KH3005(ERROR),
    /** The workbook is not a form that Kaohe rendered. */
    KH3006(ERROR),
    /** The workbook is another form. */
    KH3007(ERROR),
    /** The workbook is another version of the form. */
    KH3008(ERROR),
    /** The workbook was rendered from a definition that differs. */
    KH3009(ERROR),
    /** A number the company fills in differs from the one the form was rendered with. */
    KH3010(ERROR),
    /** The workbook has more parts than any form. */
    KH3011(ERROR),
    /** The workbook holds more than any form once it is unpacked. */
    KH3012(ERROR),
    /** The workbook is damaged. */
    KH3013(ERROR),
    /** The workbook holds something that no spreadsheet program writes. */
    KH3014(ERROR),
    /** The workbook holds more of something than any form. */
    KH3015(ERROR),
    /** The workbook holds macros. */
    KH3016(ERROR),
    /** The file is empty. */
    KH3017(ERROR),
    /** The name of the file ends as that of another format. */
    KH3018(WARNING),
    /** The workbook refers to other workbooks. */
    KH3019(WARNING),
    /** The workbook holds embedded objects. */
    KH3020(WARNING),
    /** The workbook has no sheet. */
    KH3021(ERROR),
    /** Two sheets have names that look alike. */
    KH3022(WARNING),
    /** Two merged regions overlap. */
    KH3023(WARNING),
    /** A merged region covers a cell in which something stands. */
    KH3024(WARNING),

    /** An item of the form was not found on a sheet that Kaohe did not render. */
    KH3025(WARNING),
    /** Two rows of a sheet fit one item equally well. */
    KH3026(ERROR),
    /** What is filled in on a sheet fits nothing of the form. */
    KH3027(WARNING),
    /** No sheet of a workbook holds enough of the items of a form. */
    KH3028(ERROR),
    /** A form that Kaohe did not render was read by its labels. */
    KH3029(NOTE),
    /** A workbook holds the forms of several people. */
    KH3030(ERROR),
    /** A printed text of a form was changed. */
    KH3031(WARNING),
    /** A formula of a form was changed or replaced. */
    KH3032(WARNING),
    /** A row was put between the items of a form. */
    KH3033(WARNING),
    /** A form that one rater sent holds the scores of another. */
    KH3034(WARNING),
    /** A form was laid out by another version of the program. */
    KH3035(NOTE),
    /** A form carries no seal, or not the right one. */
    KH3036(ERROR),
    /** A form says another person or month than the one it was rendered for. */
    KH3037(WARNING),
    /** A sheet was copied out of a form and does not say which version of which definition it is. */
    KH3038(WARNING),
    /** A cell of a form that was typed by hand could hold two of its values. */
    KH3039(ERROR),

    // KH31: cells
    /** A cell that takes a number holds something else. */
    KH3101(ERROR),
    /** A number has too many digits. */
    KH3102(ERROR),
    /** A cell holds an error value. */
    KH3103(ERROR),
    /** An input cell holds a formula. */
    KH3104(ERROR),
    /** A cell holds a truth value. */
    KH3105(ERROR),
    /** A cell that takes a number holds a date. */
    KH3106(ERROR),
    /** It is not clear whether a percentage is meant. */
    KH3107(ERROR),
    /** A label is not one of those to choose from. */
    KH3108(ERROR),
    /** An answer is neither yes nor no. */
    KH3109(ERROR),
    /** A list of responses holds something that is not a number. */
    KH3110(ERROR),
    /** Of the two numbers of a ratio one is missing, or the percentage is given besides. */
    KH3111(ERROR),
    /** Points are chosen for a label that is not given. */
    KH3112(ERROR),
    /** An indicator that must be scored is marked not applicable. */
    KH3113(ERROR),
    /** An indicator is marked not applicable and has a score. */
    KH3114(ERROR),
    /** A cell of the form is gone. */
    KH3115(ERROR),
    /** Cells of the form were moved apart, doubled or exchanged. */
    KH3116(ERROR),
    /** A field that stands twice on the form holds different texts. */
    KH3117(ERROR),

    /** What stands in a cell of a record form or checklist is not of its kind. */
    KH3118(ERROR),
    /** A text is longer than a cell can hold. */
    KH3119(ERROR),
    /** A cell that is filled in is hidden. */
    KH3120(WARNING),
    /** A merged region covers a cell that people fill in. */
    KH3121(ERROR),

    // KH32: an appraisal that is to be written
    /** The form has no cell for something the appraisal holds. */
    KH3201(ERROR),
    /** Several sheets of one rater do not fit on one form. */
    KH3202(ERROR),
    /** A value that is no number, or no number of a fitting kind, is given where a cell takes one. */
    KH3203(ERROR),
    /** A text is longer than a cell can hold. */
    KH3204(ERROR),
    /** An appraisal or report is of another form. */
    KH3205(ERROR),
    /** The appraisal holds one thing twice, under two keys. */
    KH3206(ERROR),
    /** A value that is none of the labels is given where a cell takes one of them. */
    KH3207(ERROR),
    /** A value that is neither yes nor no is given where a cell takes an answer. */
    KH3208(ERROR),
    /** A text cannot stand in its field of a record form or checklist. */
    KH3209(ERROR),
    /** One workbook for several people takes a printed form. */
    KH3210(ERROR),
    /** One workbook holds the forms of too few or too many people. */
    KH3211(ERROR),

    // KH33: a summary of many forms
    /** Several forms of one person and period say different things. */
    KH3301(ERROR),
    /** A form of the same person and period says the same and counts already. */
    KH3302(ERROR),
    /** A form has no total. */
    KH3303(ERROR),

    // KH40: an appraisal and its form
    /** The appraisal is of another form. */
    KH4001(ERROR),
    /** A key names no measure or indicator. */
    KH4002(ERROR),
    /** A blank is needed and not filled in. */
    KH4003(ERROR),
    /** A blank is filled in with a value outside its range. */
    KH4004(ERROR),
    /** A value is given for a blank the form does not have. */
    KH4005(ERROR),
    /** A value is given twice, under two keys. */
    KH4006(ERROR),
    /** A key names no measure or indicator, but resembles one. */
    KH4007(ERROR),
    /** The form has no such option. */
    KH4008(ERROR),
    /** The option has no such choice. */
    KH4009(ERROR),
    /** What the total pays cannot be computed. */
    KH4010(NOTE),

    // KH41: values
    /** A measure has no value. */
    KH4101(ERROR),
    /** A value is of the wrong kind. */
    KH4102(ERROR),
    /** A count is negative or not whole. */
    KH4103(ERROR),
    /** A value lies outside its range. */
    KH4104(ERROR),
    /** A label is not on the rating scale. */
    KH4105(ERROR),
    /** A ratio has a base of zero, or a mean has no responses. */
    KH4106(ERROR),
    /** A value belongs to no band. */
    KH4107(ERROR),
    /** A judged score is not a multiple of its step. */
    KH4108(ERROR),
    /** A label leaves a choice of points and none were chosen, or a score does not fit its label. */
    KH4109(ERROR),
    /** An awarded score lies outside floor and cap. */
    KH4110(ERROR),
    /** An indicator has both an awarded score and values. */
    KH4111(ERROR),
    /** An indicator that must be scored is marked not applicable. */
    KH4112(ERROR),
    /** Every indicator is marked not applicable. */
    KH4113(ERROR),
    /** A node cannot be given a score directly. */
    KH4114(ERROR),
    /** An amount of money has more than two decimals. */
    KH4115(ERROR),
    /** A value belongs to two bands at once. */
    KH4116(ERROR),
    /** An indicator is marked not applicable and scored all the same. */
    KH4117(ERROR),
    /** An awarded score is none that the levels or bands can give. */
    KH4118(ERROR),
    /** Both the value of a measure and inputs to work it out from are given. */
    KH4120(ERROR),

    // KH42: raters
    /** A sheet is of a rater the form does not have. */
    KH4201(ERROR),
    /** A rater scores a row bound to another. */
    KH4202(ERROR),
    /** A rater who counts has not scored a row. */
    KH4203(ERROR),

    // KH43: the result
    /** The points, with the blanks filled in, do not add up. */
    KH4301(ERROR),
    /** A rule's number is not positive once its blank is filled in. */
    KH4302(ERROR),
    /** The weights of the raters, with the blanks filled in, do not add up to 100. */
    KH4303(ERROR),

    // KH44: record forms and checklists
    /** A key names no field of the form. */
    KH4401(ERROR),
    /** What is written into a field is not of its kind. */
    KH4402(ERROR),
    /** A field is given twice, under its title and its id, and differs. */
    KH4403(ERROR),
    /** What is filled in belongs to another form. */
    KH4404(ERROR),
    /** A key names no row of the list. */
    KH4405(ERROR),
    /** A row that always applies is marked not applicable. */
    KH4406(ERROR),
    /** A row is marked not applicable and answered. */
    KH4407(ERROR),
    /** An answer is not of the kind that its row takes. */
    KH4408(ERROR),
    /** A row reports on a record form of which nothing is known. */
    KH4409(ERROR),
    /** Records are given of a form whose completeness no measure asks for. */
    KH4410(ERROR),

    // KH445: metrics
    /** A metric lacks an input. */
    KH4451(ERROR),
    /** A value is given for an input the metric does not have. */
    KH4452(ERROR),
    /** The divisor of a metric is zero: it is undefined. */
    KH4453(ERROR),

    // KH500: catalogue
    /** There is no such form, but similar ones. */
    KH5001(ERROR),
    /** There is no such form. */
    KH5002(ERROR),
    /** Two files of a folder define the same id. */
    KH5003(ERROR),
    /** A packaged file is not named for the id it defines. */
    KH5004(ERROR),
    /** There is no such folder. */
    KH5005(ERROR),
    /** A folder cannot be read. */
    KH5006(ERROR),
    /** An index names what is no definition. */
    KH5007(ERROR),
    /** A packaged file is missing. */
    KH5008(ERROR),
    /** A packaged file cannot be read. */
    KH5009(ERROR),

    /** A form is not of the kind that is needed. */
    KH5010(ERROR),

    // KH501: files
    /** There is no such file. */
    KH5011(ERROR),
    /** A folder stands where a file is expected. */
    KH5012(ERROR),
    /** A file is neither an appraisal nor a workbook. */
    KH5013(ERROR),
    /** A file cannot be written. */
    KH5014(ERROR),
    /** A path cannot be one on this system. */
    KH5015(ERROR),
    /** A folder holds no forms. */
    KH5016(ERROR),
    /** The output takes no more text. */
    KH5017(ERROR),
    /** A text file cannot be read as UTF-8. */
    KH5018(ERROR),
    /** A definition names a record form that does not exist; similar ones are named. */
    KH5019(ERROR),
    /** A definition names a record form that does not exist. */
    KH5020(ERROR),
    /** A definition names a form of another kind where a record form is needed. */
    KH5021(ERROR),

    // KH509: the program itself
    /** Something failed that never should. */
    KH5091(ERROR),

    // KH60: what a policy is applied to
    /** Records are given for a rule that the policy does not have. */
    KH6001(ERROR),
    /** A fact is missing. */
    KH6002(ERROR),
    /** A fact is of the wrong kind. */
    KH6003(ERROR),
    /** A record holds a fact that the rule does not know. */
    KH6004(ERROR),
    /** A number lies outside its range. */
    KH6005(ERROR),
    /** A score belongs to no grade. */
    KH6006(ERROR),
    /** There is nobody to share a sum. */
    KH6007(ERROR),
    /** Working days are counted and no calendar is given. */
    KH6008(ERROR),
    /** A name is not one of those the rule knows. */
    KH6009(ERROR),
    /** A part of a composite score has no score. */
    KH6010(ERROR),
    /** A rule needs the results of more periods than there are. */
    KH6011(NOTE),
    /** A part of a composite score has not as many scores as it should. */
    KH6012(WARNING),
    /** A result is of a form that the policy does not speak of. */
    KH6013(ERROR),
    /** A result has no total. */
    KH6014(ERROR),
    /** Somebody has no single result for a period that counts. */
    KH6015(ERROR),
    /** An amount of money has more than two decimals. */
    KH6016(ERROR),
    /** The quarters of a ledger are given twice, or not in their order. */
    KH6017(ERROR),
    /** A number the company fills in is out of place for its rule. */
    KH6018(ERROR),

    // KH602: definitions of policies
    /** A worked case does not give what it promises. */
    KH6021(ERROR),
    /** The weights of a composite score do not add up to 100. */
    KH6022(ERROR),
    /** A rule refers to a rule that does not come before it. */
    KH6023(ERROR),
    /** A choice of an option replaces a rule that does not exist. */
    KH6024(ERROR),
    /** A quota does not cover every month once. */
    KH6025(ERROR),
    /** Two rules have the same id. */
    KH6026(ERROR),
    /** A policy has rules and no worked case. */
    KH6027(NOTE),
    /** A clause has neither text nor clauses and is not said to be lost. */
    KH6028(ERROR),
    /** A number stands for a blank that is not declared. */
    KH6029(ERROR),
    /** A blank is declared and never used. */
    KH6030(WARNING),
    /** A ranking over each period has no rewarded places, or ranks the scores of another rule. */
    KH6031(ERROR),
    /** Two options replace one rule. */
    KH6032(ERROR),
    /** A rule takes the total of a form of which the policy does not speak. */
    KH6033(ERROR),

    // KH604: JSON text and files of policies
    /** A fact is expected. */
    KH6042(ERROR),
    /** A text is not a time of day. */
    KH6043(ERROR),
    /** A worked case or an input names an option or choice that does not exist. */
    KH6046(ERROR),
    /** A rule over periods lacks one between two others, so it is not applied yet. */
    KH6047(NOTE),
    /** Somebody has no result between two others. */
    KH6048(NOTE),
    /** A record has too few or too many scores. */
    KH6049(ERROR),

    // KH7: definitions from sheets
    /** A sheet is no appraisal form. */
    KH7001(ERROR),
    /** A sheet has a row for each employee. */
    KH7002(ERROR),
    /** What stands in a cell has no place in the definition. */
    KH7003(WARNING),
    /** Criteria were not read completely; the item is left to a person's judgement. */
    KH7004(WARNING),
    /** An item or section has no points. */
    KH7005(WARNING),
    /** The points do not add up to what the form states. */
    KH7006(WARNING),
    /** A form was filled in, and the value is no part of its definition. */
    KH7007(NOTE),
    /** A formula was not taken. */
    KH7008(NOTE),
    /** Several people score, and how their scores count is not said. */
    KH7009(WARNING),
    /** A cell of points holds no number. */
    KH7010(WARNING),
    /** Nothing stands below the headings of a form. */
    KH7011(ERROR),
    /** A column has a heading that is not known; what stands in it is kept as remarks. */
    KH7012(NOTE);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return the severity a problem of this kind usually has} */
    public Severity severity() {
        return severity;
    }
}
