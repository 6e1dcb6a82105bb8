package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Adjustment.Accumulation;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes rules as canonical Chinese, in words that {@link Criteria#parse} reads as the same rule. */
final class Printer {
    private final List<Measure> measures;

    Printer(List<Measure> measures) {
        this.measures = measures;
    }

    // ---- adjustments

    String adjustment(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence a) {
            return name(a.measure()) + "每" + figure(a.per()) + unit(a.measure()) + verb(a.sign()) + figure(a.points())
                    + "分" + most(a.sign(), a.cap());
        } else if (adjustment instanceof Adjustment.Steps a) {
            return steps(a);
        } else if (adjustment instanceof Adjustment.Conditional a) {
            return condition(a.when()) + "的," + verb(a.sign()) + figure(a.points()) + "分";
        } else if (adjustment instanceof Adjustment.Ladder a) {
            return ladder(a);
        }
        Adjustment.Discretionary a = (Adjustment.Discretionary) adjustment;
        return name(a.measure()) + "酌情" + verb(a.sign()) + range(a.min(), a.max());
    }

    private String steps(Adjustment.Steps a) {
        boolean below = a.side() == Side.BELOW;
        String step = figure(a.step()) + unit(a.measure());
        String rounding = switch (a.rounding()) {
            case WHOLE -> "";
            case STARTED -> ",不足" + step + "按" + step + "计";
            case PRORATA -> ",不足" + step + "的按比例计";
        };
        return name(a.measure()) + (below ? "低于" : "超过") + operand(a.reference(), a.measure()) + "的,每"
                + (below ? "低" : "超") + step + verb(a.sign()) + figure(a.points()) + "分" + rounding
                + most(a.sign(), a.cap());
    }

    private String ladder(Adjustment.Ladder a) {
        boolean each = a.accumulation() == Accumulation.EACH;
        String verb = verb(a.sign());
        List<String> rungs = new ArrayList<>();
        for (Adjustment.Rung rung : a.rungs()) {
            String from = figure(rung.from());
            rungs.add((each ? "第" + from + "次起每次" : "满" + from + "次") + verb + figure(rung.points()) + "分");
        }
        return name(a.measure()) + (each ? "逐次" : "分档") + verb + "分:" + String.join(",", rungs)
                + most(a.sign(), a.cap());
    }

    private static String most(Sign sign, Optional<Figure> cap) {
        return cap.map(c -> ",最多" + verb(sign) + figure(c) + "分").orElse("");
    }

    private static String verb(Sign sign) {
        return sign == Sign.DEDUCT ? "扣" : "加";
    }

    private static String range(Figure min, Optional<Figure> max) {
        if (max.isPresent()) {
            return figure(min) + "-" + figure(max.get()) + "分";
        }
        return min.equals(Figure.ZERO) ? "分" : figure(min) + "分以上";
    }

    // ---- overrides

    String override(ScoreOverride override) {
        if (override instanceof ScoreOverride.BelowZero o) {
            String verb = o.from() == ScoreOverride.Start.ZERO ? "倒扣" : "自满分起倒扣";
            return name(o.measure()) + "每1" + unit(o.measure()) + verb + figure(o.points()) + "分";
        }
        ScoreOverride.Becomes o = (ScoreOverride.Becomes) override;
        return condition(o.when()) + (o.score().equals(Figure.ZERO) ? "的,本项不得分" : "的,本项计为" + figure(o.score()) + "分");
    }

    // ---- bases

    String basis(Basis basis) {
        if (basis instanceof Basis.FullMarks) {
            return "得满分";
        } else if (basis instanceof Basis.StartsAt b) {
            return "基础分" + figure(b.points()) + "分";
        } else if (basis instanceof Basis.Pooled) {
            return "在所属项目总分中加减";
        } else if (basis instanceof Basis.Bands b) {
            return bands(b);
        } else if (basis instanceof Basis.Rated b) {
            return rated(b);
        } else if (basis instanceof Basis.Proportional b) {
            boolean higher = b.direction() == Basis.Direction.HIGHER_IS_BETTER;
            return name(b.measure()) + ",目标为" + operand(b.target(), b.measure()) + (higher ? ",按比例得分" : ",按反比例得分");
        } else if (basis instanceof Basis.PerUnit b) {
            String per = figure(b.per()) + unit(b.measure());
            String rounding = switch (b.rounding()) {
                case WHOLE -> "";
                case STARTED -> ",不足" + per + "按" + per + "计";
                case PRORATA -> ",不足" + per + "的按比例计";
            };
            return name(b.measure()) + "每" + per + "得" + figure(b.points()) + "分" + rounding;
        }
        return judged((Basis.Judged) basis);
    }

    private String bands(Basis.Bands b) {
        List<String> parts = new ArrayList<>();
        for (Band band : b.bands()) {
            boolean all =
                    band.interval().lower().isEmpty() && band.interval().upper().isEmpty();
            String name = all ? quoted(title(b.measure())) : name(b.measure());
            parts.add(name + interval(band.interval(), unit(b.measure())) + award(band.award()));
        }
        b.chosen().ifPresent(id -> parts.add("分数记入" + quoted(title(id))));
        return String.join(";", parts);
    }

    private String rated(Basis.Rated b) {
        List<String> parts = new ArrayList<>();
        for (Rating rating : b.scale().ratings()) {
            parts.add(name(b.measure()) + "为" + quoted(rating.label()) + described(rating) + award(rating.award()));
        }
        return String.join(";", parts);
    }

    private static String described(Rating rating) {
        return rating.description().isEmpty() ? "" : "(" + quoted(rating.description()) + ")";
    }

    private String judged(Basis.Judged b) {
        String step = b.step().map(s -> ",步长" + figure(s) + "分").orElse("");
        return name(b.measure()) + "酌情得" + range(b.min(), b.max()) + step + labels(b.scale());
    }

    private static String labels(RatingScale scale) {
        StringBuilder text = new StringBuilder();
        for (Rating rating : scale.ratings()) {
            if (rating.award() instanceof Award.Choice c) {
                text.append(";")
                        .append(figure(c.min()))
                        .append("-")
                        .append(figure(c.max()))
                        .append("分为")
                        .append(quoted(rating.label()))
                        .append(described(rating));
            }
        }
        return text.toString();
    }

    private static String award(Award award) {
        if (award instanceof Award.Points p) {
            return "得" + figure(p.points()) + "分";
        } else if (award instanceof Award.Choice c) {
            return "得" + figure(c.min()) + "-" + figure(c.max()) + "分";
        }
        return award instanceof Award.FullMarks ? "得满分" : "只评等级";
    }

    private static String interval(Interval i, String unit) {
        if (i.lower().isPresent() && i.upper().isPresent()) {
            return figure(i.lower().get())
                    + unit
                    + (i.lowerClosed() ? "(含)-" : "(不含)-")
                    + figure(i.upper().get())
                    + unit
                    + (i.upperClosed() ? "(含)" : "(不含)");
        } else if (i.lower().isPresent()) {
            return (i.lowerClosed() ? "不低于" : "超过") + figure(i.lower().get()) + unit;
        } else if (i.upper().isPresent()) {
            return (i.upperClosed() ? "不多于" : "低于") + figure(i.upper().get()) + unit;
        }
        return "不限";
    }

    // ---- conditions

    String condition(Condition condition) {
        if (condition instanceof Condition.Compares c) {
            String comparison = switch (c.comparison()) {
                case BELOW -> "低于";
                case AT_MOST -> "不多于";
                case EQUAL -> "等于";
                case AT_LEAST -> "不低于";
                case ABOVE -> "超过";
            };
            return name(c.measure()) + comparison + operand(c.with(), c.measure());
        } else if (condition instanceof Condition.Answered c) {
            return quoted(title(c.measure())) + (c.answer() ? "为是" : "为否");
        } else if (condition instanceof Condition.Labelled c) {
            return name(c.measure()) + "为" + quoted(c.label());
        } else if (condition instanceof Condition.All all) {
            return joined(all.conditions(), "且");
        }
        return joined(((Condition.Any) condition).conditions(), "或");
    }

    private String joined(List<Condition> conditions, String word) {
        if (conditions.size() == 1) {
            return condition(conditions.get(0));
        }
        return "(" + String.join(word, conditions.stream().map(this::condition).toList()) + ")";
    }

    // ---- words

    private String operand(Operand operand, String measure) {
        return operand instanceof Operand.Constant c
                ? figure(c.figure()) + unit(measure)
                : quoted(title(((Operand.Measured) operand).measure()));
    }

    static String figure(Figure figure) {
        return figure instanceof Figure.Number n
                ? n.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }

    private String title(String id) {
        for (Measure measure : measures) {
            if (measure.id().equals(id)) {
                return measure.title();
            }
        }
        return id;
    }

    private String name(String id) {
        String title = title(id);
        return plain(title) ? title : quoted(title);
    }

    /** Whether a title is read as one plain word wherever it stands. */
    private static boolean plain(String title) {
        boolean opens = title.indexOf('《') >= 0 || title.indexOf('{') >= 0;
        if (title.isEmpty()
                || title.length() > 12
                || opens
                || !Text.of(title).norm.equals(title)) {
            return false;
        }
        List<Token> tokens = Lexer.tokens(Text.of(title));
        char last = title.charAt(title.length() - 1);
        char first = title.charAt(0);
        return tokens.size() == 2
                && tokens.get(0).is(Kind.TEXT)
                && "的时者为在是每仅只共不则以内第前后打至近将直均应予即要按可再也之".indexOf(last) < 0
                && "如若当凡则的第较比以将均应".indexOf(first) < 0;
    }

    static String quoted(String name) {
        StringBuilder text = new StringBuilder("“");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(c);
            if (Spelling.of(c) == '"') {
                text.append(c);
            }
        }
        return text.append("”").toString();
    }

    /** The unit behind a number, where it is one that is read as a unit; else the general counter 个. */
    private String unit(String id) {
        for (Measure measure : measures) {
            if (measure.id().equals(id)) {
                String unit = measure.type() instanceof MeasureType.Score
                        ? "分"
                        : measure.type().unitText();
                return known(unit) ? unit : "个";
            }
        }
        return "个";
    }

    private static boolean known(String unit) {
        Words.Word word = unit.isEmpty() ? null : Words.at(unit, 0);
        return word != null
                && word.text().equals(unit)
                && (word.kind() == Kind.UNIT
                        || word.kind() == Kind.PERCENT
                        || word.kind() == Kind.POINTS
                        || word.kind() == Kind.MONEY)
                && !unit.equals("月")
                && !unit.equals("折")
                && !unit.equals("档");
    }
}
