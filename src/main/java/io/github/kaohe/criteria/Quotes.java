package io.github.kaohe.criteria;

/** Quotation marks around names. */
final class Quotes {
    private Quotes() {}

    /** {@return a name without the marks around it} */
    static String open(String name) {
        int last = name.length() - 1;
        if (last < 1 || Spelling.of(name.charAt(0)) != '"' || Spelling.of(name.charAt(last)) != '"') {
            return name;
        }
        String inner = name.substring(1, last);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            if (Spelling.of(inner.charAt(i)) == '"') {
                if (i + 1 >= inner.length() || Spelling.of(inner.charAt(i + 1)) != '"') {
                    return name;
                }
                i++;
            }
            plain.append(inner.charAt(i));
        }
        return plain.toString();
    }
}
