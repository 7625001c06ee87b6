package io.github.yusuan.form;

import io.github.yusuan.form.ColumnBlock.Label;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Columns of one code and its name within a block: where the department's and the government's economic code stand side
 * by side, each has a group of its own.
 */
final class CodeGroup {
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");

    private final List<Label> labels;
    private final CodeParts parts = new CodeParts();

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
                unit = Digits.are(text) ? unit : text;
            } else if (label.role().isCodePart()) {
                name = Digits.are(text) ? name : text;
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
            } else if (!Digits.are(text) && !ofOtherCode) {
                name = cut && !text.equals(name) ? name + text : text; // a whole merged cell is in both columns
                cut = label.role() == ColumnRole.CODE && WORDS.matcher(text).matches();
                look = new LabelLook(cell.textLeft(), cell.bold(), cell.centred());
            }
        }
        return new RowLabel(code, code.isEmpty() ? part : "", name.isEmpty() && code.isEmpty() ? unit : name, look);
    }

    /** The full code of a row whose 类, 款 and 项 stand in columns of their own. */
    private String partsOf(BodyRow row) {
        String[] printed = {"", "", ""};
        for (Label label : labels) {
            BodyCell cell = row.cells().get(label.column());
            if (label.role().isCodePart() && cell.isFilled()) {
                printed[label.role().codePart()] = cell.compact();
            }
        }
        return parts.next(List.of(printed));
    }
}
