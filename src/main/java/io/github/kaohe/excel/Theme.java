package io.github.kaohe.excel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * How rendered forms are dressed: fonts, colours, a logo, and what is printed above and below each page. Immutable.
 *
 * <p>A theme changes no cell, so that a form of one theme reads the forms of every other.
 *
 * <pre>{@code
 * Theme house = Theme.PLAIN.withTitleFont("微软雅黑").withHeadingFill("#DCE6F1").withFooter("人力资源部 · 内部资料");
 * ExcelForm form = ExcelForm.of(card, Style.PAPER).themed(house);
 * }</pre>
 */
public final class Theme {
    /** The look of forms without a theme. */
    public static final Theme PLAIN = new Theme(new Parts());

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** Excel's own limit of a font's name. */
    private static final int LONGEST_FONT = 31;
    /** A header or footer of Excel holds 255 characters with its codes. */
    private static final int LONGEST_LINE = 80;

    private final Parts parts;

    /** The values of a theme while it is made. */
    private static final class Parts {
        private String titleFont = "黑体";
        private String bodyFont = "宋体";
        private String headingFill = "#EEF1F5";
        private String outputFill = "#F7F7F7";
        private String inputFill = "#FFFBEB";
        private String border = "";
        private String header = "";
        private String footer = "";
        private Optional<Logo> logo = Optional.empty();

        private Parts() {}

        private Parts(Parts other) {
            titleFont = other.titleFont;
            bodyFont = other.bodyFont;
            headingFill = other.headingFill;
            outputFill = other.outputFill;
            inputFill = other.inputFill;
            border = other.border;
            header = other.header;
            footer = other.footer;
            logo = other.logo;
        }
    }

    private Theme(Parts parts) {
        this.parts = parts;
    }

    private Theme with(Consumer<Parts> change) {
        Parts next = new Parts(parts);
        change.accept(next);
        return new Theme(next);
    }

    /**
     * {@return this theme with another font for titles and headings}
     *
     * @param name name of the font, at most 31 characters; where a computer lacks it, Excel takes another
     * @throws IllegalArgumentException if it is blank or too long
     */
    public Theme withTitleFont(String name) {
        return with(next -> next.titleFont = font(name));
    }

    /**
     * {@return this theme with another font for everything but titles and headings}
     *
     * @param name name of the font, at most 31 characters; where a computer lacks it, Excel takes another
     * @throws IllegalArgumentException if it is blank or too long
     */
    public Theme withBodyFont(String name) {
        return with(next -> next.bodyFont = font(name));
    }

    /**
     * {@return this theme with another ground of column headings}
     *
     * @param colour such as {@code #DCE6F1}
     * @throws IllegalArgumentException if it is no colour
     */
    public Theme withHeadingFill(String colour) {
        return with(next -> next.headingFill = colour(colour));
    }

    /**
     * {@return this theme with another ground of scores and totals that the form computes}
     *
     * @param colour such as {@code #F2F2F2}
     * @throws IllegalArgumentException if it is no colour
     */
    public Theme withTotalFill(String colour) {
        return with(next -> next.outputFill = colour(colour));
    }

    /**
     * {@return this theme with another ground of cells to fill in}
     *
     * @param colour such as {@code #FFFBEB}
     * @throws IllegalArgumentException if it is no colour
     */
    public Theme withInputFill(String colour) {
        return with(next -> next.inputFill = colour(colour));
    }

    /**
     * {@return this theme with borders of another colour}
     *
     * @param colour such as {@code #7F7F7F}
     * @throws IllegalArgumentException if it is no colour
     */
    public Theme withBorder(String colour) {
        return with(next -> next.border = colour(colour));
    }

    /**
     * {@return this theme with a line above each printed page}
     *
     * @param text one line of at most 80 characters, printed as it stands; empty for none
     * @throws IllegalArgumentException if it is longer or has several lines
     */
    public Theme withHeader(String text) {
        return with(next -> next.header = line(text));
    }

    /**
     * {@return this theme with a line below each printed page}, left of the number of the page
     *
     * @param text one line of at most 80 characters, printed as it stands; empty for none
     * @throws IllegalArgumentException if it is longer or has several lines
     */
    public Theme withFooter(String text) {
        return with(next -> next.footer = line(text));
    }

    /**
     * {@return this theme with a picture at the left of the title}, as tall as the title's row at most
     *
     * @param logo the picture
     */
    public Theme withLogo(Logo logo) {
        return with(next -> next.logo = Optional.of(Objects.requireNonNull(logo, "logo")));
    }

    String titleFont() {
        return parts.titleFont;
    }

    String bodyFont() {
        return parts.bodyFont;
    }

    String headingFill() {
        return parts.headingFill;
    }

    String outputFill() {
        return parts.outputFill;
    }

    String inputFill() {
        return parts.inputFill;
    }

    /** {@return the colour of borders, empty for that of the text} */
    String border() {
        return parts.border;
    }

    String header() {
        return parts.header;
    }

    String footer() {
        return parts.footer;
    }

    Optional<Logo> logo() {
        return parts.logo;
    }

    private static String font(String name) {
        if (name.isBlank() || name.length() > LONGEST_FONT) {
            throw new IllegalArgumentException(
                    "the name of a font has 1 to " + LONGEST_FONT + " characters, not (" + name + ")");
        }
        return name;
    }

    private static String colour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException(
                    "a colour is # and six hexadecimal digits such as #DCE6F1, not (" + colour + ")");
        }
        return colour;
    }

    private static String line(String text) {
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a header or footer is one line of at most " + LONGEST_LINE + " characters, not (" + text + ")");
        }
        return text;
    }
}
