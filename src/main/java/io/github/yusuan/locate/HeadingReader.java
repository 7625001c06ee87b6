package io.github.yusuan.locate;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Mark;
import io.github.yusuan.model.Mark.Kind;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.OrganisationName;
import io.github.yusuan.words.TableNumber;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines above a table. The nearest line that can be a title is the title. */
final class HeadingReader {
    private static final Pattern WHOLE_NAME = Wordings.pattern(HeadingReader.class, "WHOLE_NAME");
    private static final Pattern LABEL_WITHOUT_VALUE = Wordings.pattern(HeadingReader.class, "LABEL_WITHOUT_VALUE");
    private static final Pattern TITLE = Wordings.pattern(HeadingReader.class, "TITLE");
    private static final Pattern SENTENCE = Wordings.pattern(HeadingReader.class, "SENTENCE");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Pattern UNIT_LINE = Wordings.pattern(HeadingReader.class, "UNIT_LINE");
    private static final Pattern UNIT_BEHIND = Wordings.pattern(HeadingReader.class, "UNIT_BEHIND");
    private static final Pattern UNIT_NAME = Wordings.pattern(HeadingReader.class, "UNIT_NAME");
    private static final String ABOVE = "主管";
    private static final Pattern CODED_UNIT = Wordings.pattern(HeadingReader.class, "CODED_UNIT");
    private static final Pattern TAIL = Wordings.pattern(HeadingReader.class, "TAIL");
    private static final Pattern TABLE_NAME = Wordings.pattern(HeadingReader.class, "TABLE_NAME");
    private static final int REACH_OF_TABLE_NAME = 3;
    private static final int MAX_TITLE = 70;
    private static final int MAX_UNIT_NAME = 60;
    private static final int MAX_LINES = 16;

    private HeadingReader() {}

    /** The heading that those lines make, from the top. */
    static Heading read(List<TextLine> allLines) {
        List<TextLine> lines = sinceLastSentence(withTablesJoined(allLines));
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.compact()));
        joinLabelsWithValues(lines, texts);
        int at = titleIndex(texts);
        int from = at < 0 ? -1 : titleFrom(lines, texts, at);
        String title = titleOf(texts, from, at);
        String number = printedNumber(texts);
        Optional<String> before = TableNumber.leading(title);
        if (before.isPresent()) {
            number = before.get();
            title = title.substring(number.length());
        }
        List<Mark> marks = marks(lines, texts, from, at);
        Publisher publisher = new Publisher("", "");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Optional<Publisher> named = i > at ? publisherOf(text).or(() -> listed(text)) : publisherOf(text);
            publisher = named.orElse(publisher);
            if (named.isPresent()) {
                marks.add(new Mark(Kind.PUBLISHER, lines.get(i).box()));
            }
        }
        return new Heading(title, number, publisher.code(), publisher.name(), moneyUnit(texts), texts, marks);
    }

    /** Who publishes, as one line says it. */
    private record Publisher(String code, String name) {
        private Publisher {
            name = name.length() > MAX_UNIT_NAME ? "" : name;
        }
    }

    /** What a line labels as the unit, or an office with its code; a unit line of money names none. */
    private static Optional<Publisher> publisherOf(String text) {
        Matcher named = UNIT_NAME.matcher(text);
        String candidate =
                UNIT_BEHIND.matcher(named.matches() ? named.group(1) : text).replaceFirst("");
        Matcher coded = CODED_UNIT.matcher(candidate);
        boolean office =
                coded.matches() && !isTitle(candidate) && (named.matches() || OrganisationName.is(coded.group(2)));
        if (office) {
            return Optional.of(new Publisher(coded.group(1), coded.group(2)));
        }
        return named.matches() && !isUnitLine(text) ? Optional.of(new Publisher("", candidate)) : Optional.empty();
    }

    /** The office that a line labels as the one that publishes (部门名称：某局), not as the one above it (主管部门：某局). */
    static Optional<String> labelledOffice(String text) {
        return text.startsWith(ABOVE)
                ? Optional.empty()
                : publisherOf(text)
                        .map(Publisher::name)
                        .filter(name -> UNIT_NAME.matcher(text).matches() && OrganisationName.is(name));
    }

    /** An office in a list of those that have such a table: 二、某县种子检验站. */
    private static Optional<Publisher> listed(String text) {
        return Ordinal.of(text)
                .map(Ordinal::rest)
                .filter(name -> OrganisationName.is(name) && !isTitle(name))
                .map(name -> new Publisher("", name));
    }

    private static List<Mark> marks(List<TextLine> lines, List<String> texts, int titleFrom, int titleTo) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Box box = lines.get(i).box();
            if (i >= titleFrom && i <= titleTo) {
                marks.add(new Mark(Kind.TITLE, box));
            } else if (isPrintedNumber(texts.get(i))) {
                marks.add(new Mark(Kind.PRINTED_NUMBER, box));
            }
            if (moneyUnit(List.of(texts.get(i))).isPresent()) {
                marks.add(new Mark(Kind.MONEY_UNIT, box));
            }
        }
        return marks;
    }

    /** A title whose last line is 表 alone, or that is broken within its brackets. */
    private static List<TextLine> withTablesJoined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && (isTail(above, line) || closesBracket(above, line))) {
                joined.set(
                        joined.size() - 1,
                        new TextLine(above.text() + line.text(), above.box().union(line.box()), above.size()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** 表 alone, or another short end (决算表) in the type of the line above it. */
    private static boolean isTail(TextLine above, TextLine line) {
        boolean sameType = above.size() > 0 && Math.abs(above.size() - line.size()) < 0.5;
        return line.compact().equals("表")
                || sameType && TAIL.matcher(line.compact()).matches();
    }

    private static boolean closesBracket(TextLine above, TextLine line) {
        return openBrackets(above.compact()) == 1
                && openBrackets(line.compact()) == -1
                && isTitle(above.compact() + line.compact());
    }

    private static int openBrackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return open;
    }

    private static List<TextLine> sinceLastSentence(List<TextLine> lines) {
        int from = Math.max(0, lines.size() - MAX_LINES);
        for (int i = from; i < lines.size(); i++) {
            from = lines.get(i).compact().endsWith("。") ? i + 1 : from;
        }
        return lines.subList(from, lines.size());
    }

    /** A label that stands apart from its value on one base line: 部门： … 某局. */
    private static void joinLabelsWithValues(List<TextLine> lines, List<String> texts) {
        for (int i = 0; i + 1 < texts.size(); i++) {
            boolean label = LABEL_WITHOUT_VALUE.matcher(texts.get(i)).matches();
            boolean sameLine = Math.abs(lines.get(i).box().centreY()
                            - lines.get(i + 1).box().centreY())
                    < 3;
            if (label && sameLine) {
                texts.set(i, texts.get(i) + texts.get(i + 1));
            }
        }
    }

    /** Whether a text says who publishes, in which unit of money, or which number the table has. */
    static boolean isCaption(String text) {
        boolean worded = text.contains("单位") || text.contains("部门") || text.contains("表");
        return worded && isWordedCaption(text);
    }

    private static boolean isWordedCaption(String text) {
        return UNIT_NAME.matcher(text).matches() || isUnitLine(text) || isPrintedNumber(text);
    }

    /** Whether a line can be the title of a table. */
    static boolean isTitle(String text) {
        String bare = TableNumber.withoutPlaceInList(text);
        return bare.length() >= 4
                && bare.length() <= MAX_TITLE
                && TITLE.matcher(bare).matches()
                && !SENTENCE.matcher(IN_BRACKETS.matcher(bare).replaceAll("")).matches()
                && !TableNumber.is(text)
                && !UNIT_NAME.matcher(text).matches();
    }

    /**
     * The nearest line to the table that can be a title; a line above it whose name says that it is a table (…表) is
     * preferred to one whose name does not (…情况).
     */
    private static int titleIndex(List<String> texts) {
        int weak = -1;
        for (int i = texts.size() - 1; i >= 0 && (weak < 0 || weak - i <= REACH_OF_TABLE_NAME); i--) {
            if (isTitle(texts.get(i))) {
                if (TABLE_NAME.matcher(texts.get(i)).matches()) {
                    return i;
                }
                weak = Math.max(weak, i);
            }
        }
        return weak;
    }

    /** Where a title begins that may be set over two lines: the line above it has its size and is no title, sentence or unit of its own. */
    private static int titleFrom(List<TextLine> lines, List<String> texts, int at) {
        if (at == 0) {
            return at;
        }
        TextLine above = lines.get(at - 1);
        TextLine line = lines.get(at);
        double step = line.box().y0() - above.box().y0();
        boolean continued = above.size() > 0
                && Math.abs(above.size() - line.size()) < 0.5
                && step > 0
                && step < 2.2 * line.size()
                && (Math.abs(above.box().centreX() - line.box().centreX()) < 2 * line.size()
                        || Math.abs(above.box().x0() - line.box().x0()) < line.size())
                && !WHOLE_NAME.matcher(texts.get(at - 1)).matches()
                && !SENTENCE.matcher(texts.get(at - 1)).matches()
                && !UNIT_NAME.matcher(texts.get(at - 1)).matches()
                && !TableNumber.is(texts.get(at - 1))
                && above.box().width() > 4 * line.size();
        return continued ? at - 1 : at;
    }

    /** The lines of a title without its ordinal and the unit of its amounts. */
    private static String titleOf(List<String> texts, int from, int to) {
        StringBuilder title = new StringBuilder();
        for (int i = Math.max(0, from); i <= to; i++) {
            title.append(TableNumber.withoutPlaceInList(texts.get(i)));
        }
        return UNIT_BEHIND.matcher(title).replaceFirst("");
    }

    private static String printedNumber(List<String> texts) {
        return texts.stream()
                .filter(HeadingReader::isPrintedNumber)
                .reduce((first, second) -> second)
                .orElse("");
    }

    private static boolean isPrintedNumber(String text) {
        return text.contains("表") && TableNumber.is(text);
    }

    private static boolean isUnitLine(String text) {
        return UNIT_LINE.matcher(text).matches() && MoneyWords.inLine(text).isPresent();
    }

    /** The unit of money that the last unit line names, or the title in brackets: 支出总表（元）. */
    static Optional<MoneyUnit> moneyUnit(List<String> texts) {
        Optional<MoneyUnit> found = Optional.empty();
        for (String text : texts) {
            Optional<MoneyUnit> named =
                    MoneyWords.inLine(text).or(() -> isTitle(text) ? MoneyWords.inHeading(text) : Optional.empty());
            found = named.isPresent() ? named : found;
        }
        return found;
    }
}
