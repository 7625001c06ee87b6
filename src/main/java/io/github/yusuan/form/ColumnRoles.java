package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.Roles;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decides what each column holds, by its content first and its heading second. */
final class ColumnRoles {
    private static final double MOSTLY = 0.6;
    private static final int MIN_COUNT = 4;
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{1,9}");
    private static final Pattern CLASS = Pattern.compile("\\d{3}");
    private static final Pattern PART = Pattern.compile("\\d{1,2}");
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
        return roles;
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
        List<String> texts =
                textsOf(column).stream().filter(text -> text.matches("\\d+")).toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> digits.matcher(text).matches());
    }

    private ColumnRole roleOf(int column) {
        List<String> path = table.columns().get(column);
        String leaf = leafOf(column);
        List<String> texts = textsOf(column);
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
        long filled = texts.stream().filter(t -> !Amounts.isPlaceholder(t)).count();
        long codes =
                texts.stream().filter(t -> SubjectCode.parse(t).isPresent()).count();
        long amounts = texts.stream().filter(Amounts::isAmount).count();
        boolean decimals = texts.stream().anyMatch(Amounts::isDecimal);
        boolean codeHeading = headed.code().matcher(leaf).find();
        boolean nameHeading = headed.name().matcher(leaf).find();
        if (filled == 0 && path.isEmpty()) {
            return ColumnRole.TEXT; // a gap between two rules
        }
        if (filled == 0) {
            return codeHeading ? ColumnRole.CODE : nameHeading ? ColumnRole.NAME : ColumnRole.AMOUNT;
        }
        if (codes >= MOSTLY * filled
                && !decimals
                && (codeHeading || nameHeading || leaf.isEmpty() || amounts < codes)) {
            return ColumnRole.CODE;
        }
        if (amounts == filled && !codeHeading && isCountingUp(texts) && !decimals && leaf.isEmpty()) {
            return ColumnRole.ORDINAL;
        }
        if (amounts >= MOSTLY * filled && !codeHeading) {
            return ColumnRole.AMOUNT;
        }
        return codeHeading && amounts == filled ? ColumnRole.CODE : ColumnRole.NAME;
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

    private List<String> textsOf(int column) {
        List<String> texts = new ArrayList<>();
        for (BodyRow row : table.rows()) {
            BodyCell cell = row.cells().get(column);
            if (cell.isFilled()) {
                texts.add(cell.compact());
            }
        }
        return texts;
    }
}
