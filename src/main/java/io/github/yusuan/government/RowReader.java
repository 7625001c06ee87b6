package io.github.yusuan.government;

import io.github.yusuan.form.CodeParts;
import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.PrintedYear;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads code, name and formula of the rows of one block, from the top. */
final class RowReader {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,3}");
    private static final Pattern CODED =
            Pattern.compile("[\\[【(（]?([1-9]\\d{2}(?:\\d{2}){0,3})[\\]】)）]?[-—－_.、]{0,3}([“”\"‘’《〈（(]*\\p{IsHan}.*)");

    private RowReader() {}

    static List<LabelledRow> rowsOf(StitchedTable table, List<GovernmentColumn> block) {
        List<LabelledRow> rows = new ArrayList<>();
        CodeParts parts = new CodeParts();
        for (int r = 0; r < table.rows().size(); r++) {
            rows.add(rowOf(r, table.rows().get(r), block, parts));
        }
        boolean coded = block.stream().anyMatch(c -> c.use() == Use.CODE || c.use() == Use.CODE_PART)
                || rows.stream().filter(row -> !row.code().isEmpty()).count() > 1;
        return coded ? rows : rows.stream().map(RowReader::named).toList();
    }

    /** Digits that are the whole label of a row are no code where no other row has one. */
    private static LabelledRow named(LabelledRow row) {
        return row.name().isEmpty() ? new LabelledRow(row.index(), "", row.code(), row.formula(), row.look()) : row;
    }

    private static LabelledRow rowOf(int index, BodyRow row, List<GovernmentColumn> block, CodeParts parts) {
        String code = parts.next(partsOf(row, block));
        String name = "";
        String formula = "";
        LabelLook look = LabelLook.UNKNOWN;
        boolean behind = false; // what stands behind the amounts says it of rows that have no name before them: 项目明细
        for (GovernmentColumn column : block) {
            behind |= column.use() == Use.AMOUNT;
            BodyCell cell = row.covering(column.index());
            String text = cell.cover() == BodyCell.Cover.FROM_ABOVE ? "" : cell.compact();
            boolean digits = DIGITS.matcher(text).matches();
            if (text.isEmpty() || column.use() == Use.CODE_PART && digits || behind && !name.isEmpty()) {
                continue;
            }
            Matcher coded = CODED.matcher(text);
            if (column.use() == Use.FORMULA) {
                formula = text;
            } else if (column.use() == Use.CODE && digits) {
                code = CODE.matcher(text).matches() ? text : code; // codes of places have four digits or six
            } else if (column.isLabel() && CODE.matcher(text).matches()) {
                code = text;
            } else if (column.isLabel() && coded.matches() && !isYear(text)) {
                code = coded.group(1);
                name = coded.group(2);
                look = new LabelLook(cell.textLeft(), cell.bold(), cell.centred());
            } else if (column.isLabel()) {
                name = text;
                look = new LabelLook(cell.textLeft(), cell.bold(), cell.centred());
            }
        }
        return new LabelledRow(index, code, name, formula, look);
    }

    /** What the columns of 类, 款 and 项 print; where they stand in a block twice, the first ones have the code of the row. */
    private static List<String> partsOf(BodyRow row, List<GovernmentColumn> block) {
        List<String> parts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (GovernmentColumn column : block) {
            boolean again = !headings.isEmpty()
                    && column.leaf().equals(headings.get(0))
                    && !column.leaf().equals(headings.get(headings.size() - 1));
            if (again) {
                break;
            }
            if (column.use() == Use.CODE_PART) {
                BodyCell cell = row.cells().get(column.index());
                parts.add(cell.isFilled() ? cell.compact() : "");
                headings.add(column.leaf());
            }
        }
        return parts;
    }

    private static boolean isYear(String text) {
        return PrintedYear.leading(text).isPresent();
    }
}
