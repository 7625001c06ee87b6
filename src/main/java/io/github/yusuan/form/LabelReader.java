package io.github.yusuan.form;

import io.github.yusuan.form.ColumnBlock.Label;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads code and name of the rows of one block, from the top. Keeps the codes above, so that a row which prints only
 * its own level gets its full code, over page breaks too.
 */
final class LabelReader {
    private static final Pattern SUM = Pattern.compile(".*(合计|总计|小计|共计)|合计.*");
    private static final Pattern HEAD_WORD = Pattern.compile("类|款|项|栏次");

    private final List<Label> labels;
    private final CodeSystem wanted;
    private final String[] context = {"", "", ""};

    LabelReader(List<Label> labels, CodeSystem wanted) {
        this.labels = labels;
        this.wanted = wanted;
    }

    RowLabel read(BodyRow row) {
        String code = partsOf(row);
        String name = "";
        String unit = "";
        String part = "";
        double left = 0;
        boolean ofOtherCode = false; // 政府预算经济分类 beside 部门预算经济分类 has names of its own
        for (Label label : labels) {
            BodyCell cell = row.covering(label.column());
            String text = cell.cover() == BodyCell.Cover.FROM_ABOVE ? "" : cell.compact();
            if (text.isEmpty() || HEAD_WORD.matcher(text).matches()) {
                continue;
            }
            Optional<SubjectCode> parsed = SubjectCode.parse(text);
            if (label.role() == ColumnRole.UNIT) {
                unit = text.matches("\\d+") ? unit : text;
            } else if (label.role().isCodePart()) {
                name = text.matches("\\d+") ? name : text;
            } else if (parsed.isPresent()
                    && (label.role() == ColumnRole.CODE || !parsed.get().label().isEmpty())) {
                ofOtherCode = !isBetter(parsed.get().digits(), code);
                if (!ofOtherCode) {
                    name = code.isEmpty() && parsed.get().label().isEmpty()
                            ? name
                            : parsed.get().label();
                    code = parsed.get().digits();
                }
            } else if (label.role() == ColumnRole.CODE && text.matches("\\d{2}")) {
                part = text;
            } else if (!text.matches("\\d+") && !ofOtherCode) {
                name = text;
                left = cell.textLeft();
            }
        }
        return new RowLabel(
                SUM.matcher(name).matches() && code.isEmpty() ? "" : code,
                code.isEmpty() ? part : "",
                name.isEmpty() && code.isEmpty() ? unit : name,
                left);
    }

    /** Of several codes in a row the one of the wanted system counts, else the first. */
    private boolean isBetter(String digits, String code) {
        return code.isEmpty()
                || CodeSystem.ofCode(digits).filter(s -> s == wanted).isPresent()
                        && CodeSystem.ofCode(code).filter(s -> s == wanted).isEmpty();
    }

    /** The full code of a row whose 类, 款 and 项 stand in columns of their own. */
    private String partsOf(BodyRow row) {
        int lowest = -1;
        for (Label label : labels) {
            if (!label.role().isCodePart()) {
                continue;
            }
            int level = label.role().codePart();
            String text = row.cells().get(label.column()).isFilled()
                    ? row.cells().get(label.column()).compact()
                    : "";
            if (text.matches("\\d+")) {
                context[level] = level == 0 ? text : padded(text);
                java.util.Arrays.fill(context, level + 1, context.length, "");
                lowest = level;
            }
        }
        if (lowest < 0) {
            return "";
        }
        String own = context[lowest];
        boolean full = lowest > 0 && own.length() >= 3;
        if (full) {
            context[0] = own.substring(0, 3);
            return own;
        }
        StringBuilder code = new StringBuilder();
        for (int level = 0; level <= lowest; level++) {
            String part = context[level];
            code.append(level > 0 && part.length() > 2 ? part.substring(part.length() - 2) : part);
        }
        return code.toString();
    }

    /** A leading zero that a spreadsheet dropped. */
    private static String padded(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}
