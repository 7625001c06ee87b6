package io.github.yusuan.form;

import io.github.yusuan.form.ColumnBlock.Label;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Columns of one code and its name within a block: where the department's and the government's economic code stand side
 * by side, each has a group of its own. Keeps the codes above, so that a row which prints only its own level gets its full
 * code.
 */
final class CodeGroup {
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");

    private final List<Label> labels;
    private final String[] context = {"", "", ""};

    private CodeGroup(List<Label> labels) {
        this.labels = labels;
    }

    /** A group begins where 类 comes again, or a code behind a name. */
    static List<CodeGroup> groupsOf(List<Label> labels) {
        List<CodeGroup> groups = new ArrayList<>();
        List<Label> current = new ArrayList<>();
        for (Label label : labels) {
            if (!current.isEmpty() && beginsAnother(current, label.role())) {
                groups.add(new CodeGroup(List.copyOf(current)));
                current.clear();
            }
            current.add(label);
        }
        groups.add(new CodeGroup(List.copyOf(current)));
        return groups;
    }

    private static boolean beginsAnother(List<Label> current, ColumnRole role) {
        boolean coded = current.stream()
                .anyMatch(l -> l.role() == ColumnRole.CODE || l.role().isCodePart());
        ColumnRole last = current.get(current.size() - 1).role();
        if (role.isCodePart()) {
            return current.stream().anyMatch(l -> l.role().codePart() >= role.codePart())
                    || coded && last == ColumnRole.NAME && role == ColumnRole.CODE_1;
        }
        return role == ColumnRole.CODE && coded && last == ColumnRole.NAME;
    }

    /** What the columns of this group say of a row. */
    RowLabel read(BodyRow row, CodeSystem wanted) {
        String code = partsOf(row);
        String name = "";
        String unit = "";
        String part = "";
        LabelLook look = LabelLook.UNKNOWN;
        boolean cut = false; // 本年 支出, merged over the columns of codes and names, by a rule that runs through it
        boolean ofOtherCode = false;
        for (Label label : labels) {
            BodyCell cell = row.covering(label.column());
            String text = cell.cover() == BodyCell.Cover.FROM_ABOVE ? "" : cell.compact();
            if (text.isEmpty() || LabelReader.isHeadWord(text)) {
                continue;
            }
            Optional<SubjectCode> parsed = SubjectCode.parse(text);
            if (label.role() == ColumnRole.UNIT) {
                unit = text.matches("\\d+") ? unit : text;
            } else if (label.role().isCodePart()) {
                name = text.matches("\\d+") ? name : text;
            } else if (parsed.isPresent()
                    && (label.role() == ColumnRole.CODE || !parsed.get().label().isEmpty())) {
                ofOtherCode = !LabelReader.isBetter(parsed.get().digits(), code, wanted);
                if (!ofOtherCode) {
                    name = code.isEmpty() && parsed.get().label().isEmpty()
                            ? name
                            : parsed.get().label();
                    code = parsed.get().digits();
                }
            } else if (label.role() == ColumnRole.CODE && text.matches("\\d{2}")) {
                part = text;
            } else if (!text.matches("\\d+") && !ofOtherCode) {
                name = cut && !text.equals(name) ? name + text : text; // a whole merged cell is in both columns
                cut = label.role() == ColumnRole.CODE && WORDS.matcher(text).matches();
                look = new LabelLook(cell.textLeft(), cell.bold(), cell.centred());
            }
        }
        return new RowLabel(code, code.isEmpty() ? part : "", name.isEmpty() && code.isEmpty() ? unit : name, look);
    }

    /** The full code of a row whose 类, 款 and 项 stand in columns of their own. */
    private String partsOf(BodyRow row) {
        int lowest = -1;
        for (Label label : labels) {
            if (!label.role().isCodePart()) {
                continue;
            }
            int level = label.role().codePart();
            BodyCell cell = row.cells().get(label.column());
            String text = cell.isFilled() ? cell.compact() : "";
            if (text.matches("\\d+")) {
                context[level] = level == 0 ? text : padded(text);
                Arrays.fill(context, level + 1, context.length, "");
                lowest = level;
            }
        }
        return lowest < 0 ? "" : codeOf(lowest);
    }

    private String codeOf(int lowest) {
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
