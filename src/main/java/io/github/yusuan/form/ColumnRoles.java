package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.Roles;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Digits;
import io.github.yusuan.words.NumberStyle;
import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Decides what each column holds, by its content first and its heading second. */
final class ColumnRoles {
    private static final double MOSTLY = 0.6;
    private static final double SOME = 0.3;
    private static final int MIN_COUNT = 4;
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{1,9}");
    private static final Pattern CLASS = Pattern.compile("\\d{3}");
    private static final Pattern PART = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR_HEADING = Wordings.pattern(ColumnRoles.class, "YEAR_HEADING");
    private static final List<ColumnRole> CODE_PARTS = List.of(ColumnRole.CODE_1, ColumnRole.CODE_2, ColumnRole.CODE_3);

    private final FormCatalogue catalogue;
    private final StitchedTable table;

    ColumnRoles(FormCatalogue catalogue, StitchedTable table) {
        this.catalogue = catalogue;
        this.table = table;
    }

    /** The role of each column, from the left. */
    List<ColumnRole> decide() {
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            roles.add(roleOf(column));
        }
        for (int column = 0; column + 1 < roles.size(); column++) {
            splitCodes(roles, column);
        }
        for (int column = 1; column < roles.size(); column++) {
            joinBlankColumn(roles, column);
        }
        return roles;
    }

    /**
     * A blank column says nothing of itself. Where it is headed 其中, or stands between amounts under their heading, it is
     * a part of them and no label, whatever words its heading has. Where figures stand behind it, it does not label them.
     */
    private void joinBlankColumn(List<ColumnRole> roles, int column) {
        boolean blank =
                roles.get(column).isLabel() && table.textsOf(column).stream().allMatch(Placeholder::is);
        if (!blank || roles.get(column - 1) != ColumnRole.AMOUNT) {
            return;
        }
        List<String> path = table.columns().get(column);
        List<String> before = table.columns().get(column - 1);
        boolean ofWhich = path.stream().anyMatch(SumLabel::isOfWhich);
        boolean sameGroup = path.size() > 1
                && before.size() > 1
                && path.get(path.size() - 2).equals(before.get(before.size() - 2));
        if (ofWhich || sameGroup) {
            roles.set(column, ColumnRole.AMOUNT);
        } else if (areFiguresBehind(roles, column)) {
            roles.set(column, ColumnRole.TEXT);
        }
    }

    private boolean areFiguresBehind(List<ColumnRole> roles, int column) {
        int end = column + 1;
        while (end < roles.size() && roles.get(end) == ColumnRole.AMOUNT) {
            end++;
        }
        return IntStream.range(column + 1, end)
                .anyMatch(behind -> table.textsOf(behind).stream().anyMatch(PrintedNumber::isNumber));
    }

    /** 类, 款 and 项 side by side under one heading (科目编码): three digits, then two, then two. */
    private void splitCodes(List<ColumnRole> roles, int column) {
        int end = column + 1;
        while (end < Math.min(roles.size(), column + CODE_PARTS.size())
                && leafOf(end).equals(leafOf(column))
                && isAll(end, PART)) {
            end++;
        }
        boolean together = roles.get(column) == ColumnRole.CODE && end > column + 1 && isAll(column, CLASS);
        for (int i = column; together && i < end; i++) {
            roles.set(i, CODE_PARTS.get(i - column));
        }
    }

    private boolean isAll(int column, Pattern digits) {
        List<String> texts = table.textsOf(column).stream().filter(Digits::are).toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> digits.matcher(text).matches());
    }

    private ColumnRole roleOf(int column) {
        List<String> path = table.columns().get(column);
        String leaf = leafOf(column);
        List<String> texts = table.textsOf(column);
        Roles headed = catalogue.roles();
        if (headed.ordinal().matcher(leaf).find() || path.contains("行次") || path.contains("序号")) {
            return ColumnRole.ORDINAL;
        }
        if (isHeaded(headed.level1(), leaf, texts)) {
            return ColumnRole.CODE_1;
        }
        if (isHeaded(headed.level2(), leaf, texts)) {
            return ColumnRole.CODE_2;
        }
        if (isHeaded(headed.level3(), leaf, texts)) {
            return ColumnRole.CODE_3;
        }
        if (RowUnits.areUnits(texts)) {
            return ColumnRole.TEXT;
        }
        if (headed.unit().matcher(leaf).find()) {
            return ColumnRole.UNIT;
        }
        return byContent(path, leaf, texts);
    }

    private String leafOf(int column) {
        List<String> path = table.columns().get(column);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private static boolean isHeaded(Pattern level, String leaf, List<String> texts) {
        if (!texts.isEmpty() && level.matcher(texts.get(0)).find()) {
            return true;
        }
        long digits = level.matcher(leaf).find()
                ? texts.stream().filter(SHORT_CODE.asMatchPredicate()).count()
                : -1;
        return digits >= 0 && digits >= MOSTLY * (texts.size() - 1);
    }

    private ColumnRole byContent(List<String> path, String leaf, List<String> texts) {
        Roles headed = catalogue.roles();
        long filled = texts.stream().filter(t -> !Placeholder.is(t)).count();
        long codes =
                texts.stream().filter(t -> SubjectCode.parse(t).isPresent()).count();
        if (filled > 0 && YEAR_HEADING.matcher(leaf).find() && texts.stream().allMatch(ColumnRoles::isYear)) {
            return ColumnRole.NAME;
        }
        NumberStyle style = NumberStyle.of(texts);
        long amounts = texts.stream().filter(t -> style.parse(t).isPresent()).count();
        long figures =
                amounts + texts.stream().filter(ColumnRoles::isSpoiltFigure).count();
        boolean decimals = texts.stream()
                .anyMatch(t -> style.parse(t).filter(PrintedNumber::hasFraction).isPresent());
        boolean codeHeading = headed.code().matcher(leaf).find();
        boolean nameHeading = headed.name().matcher(leaf).find() && !isMeasure(leaf);
        if (filled == 0 && path.isEmpty()) {
            return ColumnRole.TEXT; // a gap between two rules
        }
        if (filled == 0) {
            return codeHeading ? ColumnRole.CODE : nameHeading ? ColumnRole.NAME : ColumnRole.AMOUNT;
        }
        if (!decimals && codes >= MOSTLY * filled && SubjectCodes.areListed(texts)) {
            return ColumnRole.CODE;
        }
        if (codes >= MOSTLY * filled
                && !decimals
                && (codeHeading || nameHeading || leaf.isEmpty() || amounts < codes)) {
            return ColumnRole.CODE;
        }
        if (amounts == filled && !codeHeading && isCountingUp(texts) && !decimals && leaf.isEmpty()) {
            return ColumnRole.ORDINAL;
        }
        boolean spoilt = decimals && !nameHeading && figures >= SOME * filled;
        if ((figures >= MOSTLY * filled || spoilt) && !codeHeading) {
            return ColumnRole.AMOUNT;
        }
        return codeHeading && amounts == filled ? ColumnRole.CODE : ColumnRole.NAME;
    }

    /** 项目支出 is what amounts are, though 项目 alone heads labels. */
    private boolean isMeasure(String heading) {
        String plain = MeasureResolver.plain(heading);
        return catalogue.measures().stream().anyMatch(form -> form.fits(plain));
    }

    /** A year alone or in words: 2024, 2024年预算; or a word for one (上年, 增减). */
    private static boolean isYear(String text) {
        return PrintedYear.isBare(text) || !PrintedNumber.isNumber(text);
    }

    /** What was to be an amount and cannot be read as one: {@code ####}, or digits with a word or sign too many. */
    private static boolean isSpoiltFigure(String text) {
        boolean number = PrintedNumber.isNumber(text) || Placeholder.is(text);
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return !number
                && PrintedYear.leading(text).isEmpty()
                && SubjectCode.parse(text).isEmpty()
                && (Placeholder.isOverflow(text)
                        || 2 * digits > text.length()
                        || PrintedNumber.withRemark(text).isPresent());
    }

    private static boolean isCountingUp(List<String> texts) {
        int last = -1;
        int count = 0;
        for (String text : texts) {
            if (!text.matches("\\d{1,4}")) {
                continue;
            }
            int number = Integer.parseInt(text);
            if (last >= 0 && number != last + 1) {
                return false;
            }
            last = number;
            count++;
        }
        return count >= MIN_COUNT;
    }
}
