package io.github.yusuan.form;

import io.github.yusuan.form.ColumnBlock.Label;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.OrganisationName;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads code and name of the rows of one block, from the top. Of several codes in a row the one of the wanted system
 * counts, with the name that stands beside it.
 */
final class LabelReader {
    private static final int CLASS_DIGITS = 3;
    private static final Pattern HEAD_WORD = Wordings.pattern(LabelReader.class, "HEAD_WORD");

    private final List<CodeGroup> groups;
    private final CodeSystem wanted;

    LabelReader(List<Label> labels, CodeSystem wanted) {
        this.groups = CodeGroup.groupsOf(labels);
        this.wanted = wanted;
    }

    RowLabel read(BodyRow row) {
        RowLabel best = new RowLabel("", "", "", LabelLook.UNKNOWN);
        String name = "";
        for (CodeGroup group : groups) {
            RowLabel label = group.read(row, wanted); // every group sees every row: it keeps the codes above
            boolean better = label.code().isEmpty() ? best.isBlank() : isBetter(label.code(), best.code(), wanted);
            best = better ? label : best;
            name = label.name().isEmpty() ? name : label.name();
        }
        String own = best.name().isEmpty() ? name : best.name();
        return new RowLabel(isOfUnit(best.code(), own) ? "" : best.code(), best.part(), own, best.look());
    }

    /** Departments have codes of three digits too (210 某市教育局), and no class is called like an office. */
    private static boolean isOfUnit(String code, String name) {
        return code.length() == CLASS_DIGITS && OrganisationName.is(name);
    }

    static boolean isHeadWord(String text) {
        return HEAD_WORD.matcher(text).matches();
    }

    static boolean isBetter(String digits, String code, CodeSystem wanted) {
        return code.isEmpty()
                || CodeSystem.ofCode(digits).filter(s -> s == wanted).isPresent()
                        && CodeSystem.ofCode(code).filter(s -> s == wanted).isEmpty();
    }
}
