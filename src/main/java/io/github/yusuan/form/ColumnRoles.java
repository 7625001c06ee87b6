package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.Roles;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;

/** Decides what each column holds, by its content first and its heading second. */
final class ColumnRoles {
    private static final double MOSTLY = 0.6;
    private static final int MIN_COUNT = 4;

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
        return roles;
    }

    private ColumnRole roleOf(int column) {
        List<String> path = table.columns().get(column);
        String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
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
        return byContent(leaf, texts);
    }

    private static boolean isHeaded(java.util.regex.Pattern level, String leaf, List<String> texts) {
        long digits = texts.stream().filter(t -> t.matches("\\d{1,9}")).count();
        return level.matcher(leaf).find() && digits >= MOSTLY * (texts.size() - 1)
                || !texts.isEmpty() && level.matcher(texts.get(0)).find();
    }

    private ColumnRole byContent(String leaf, List<String> texts) {
        Roles headed = catalogue.roles();
        long filled = texts.stream().filter(t -> !Amounts.isPlaceholder(t)).count();
        long codes =
                texts.stream().filter(t -> SubjectCode.parse(t).isPresent()).count();
        long amounts = texts.stream().filter(Amounts::isAmount).count();
        boolean decimals = texts.stream().anyMatch(Amounts::isDecimal);
        boolean codeHeading = headed.code().matcher(leaf).find();
        boolean nameHeading = headed.name().matcher(leaf).find();
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
