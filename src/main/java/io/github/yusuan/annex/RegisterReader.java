package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Organisation;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.page.Texts;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of units and of fixed assets. */
final class RegisterReader {
    private static final Pattern CUT_OFF = Wordings.pattern(RegisterReader.class, "CUT_OFF");
    private static final Pattern UNIT_IN_LABEL = Wordings.pattern(RegisterReader.class, "UNIT_IN_LABEL");

    private final AnnexCatalogue catalogue;

    RegisterReader(AnnexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The units of a list. */
    List<Organisation> organisations(FormTable form) {
        Map<RegisterColumn, Integer> columns = columns(form);
        List<Organisation> units = new ArrayList<>();
        for (FormRow row : FormRow.of(form.seq(), form.table().rows())) {
            String name = text(row, columns, RegisterColumn.NAME);
            if (!name.isEmpty() && !catalogue.is("sum", name)) {
                units.add(new Organisation(
                        row.place(),
                        name,
                        text(row, columns, RegisterColumn.NATURE),
                        text(row, columns, RegisterColumn.RANK),
                        text(row, columns, RegisterColumn.FUNDING),
                        text(row, columns, RegisterColumn.STAFF)));
            }
        }
        return units;
    }

    /** The assets of a table. */
    List<FixedAsset> assets(FormTable form) {
        Map<RegisterColumn, Integer> columns = columns(form);
        String cutOff = form.table().heading().lines().stream()
                .map(CUT_OFF::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .reduce("", (first, second) -> second);
        List<FixedAsset> assets = new ArrayList<>();
        for (FormRow row : FormRow.of(form.seq(), form.table().rows())) {
            String label = text(row, columns, RegisterColumn.ASSET);
            if (label.isEmpty()) {
                continue;
            }
            String quantity = Amounts.normalised(text(row, columns, RegisterColumn.QUANTITY))
                    .orElse("");
            Matcher unit = UNIT_IN_LABEL.matcher(label);
            assets.add(new FixedAsset(
                    row.place(),
                    roleOf(label),
                    itemOf(label),
                    label,
                    new FixedAsset.Count(
                            quantity,
                            quantity.isEmpty()
                                    ? java.util.Optional.empty()
                                    : java.util.Optional.of(Amounts.valueOf(quantity)),
                            unit.find() ? unit.group(1) : ""),
                    MoneyCell.read(text(row, columns, RegisterColumn.VALUE), unitOf(form, columns)),
                    cutOff));
        }
        return assets;
    }

    private static MoneyUnit unitOf(FormTable form, Map<RegisterColumn, Integer> columns) {
        Integer at = columns.get(RegisterColumn.VALUE);
        return at == null ? form.unit() : form.unitOf(at);
    }

    private RowRole roleOf(String label) {
        return itemOf(label).equals("total")
                ? RowRole.TOTAL
                : catalogue.is("of_which", label) ? RowRole.OF_WHICH : RowRole.LEAF;
    }

    private String itemOf(String label) {
        return catalogue.assets().entrySet().stream()
                .filter(e -> e.getValue().matcher(label).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Map<RegisterColumn, Integer> columns(FormTable form) {
        return catalogue.registers().columns(form.table().columns(), RegisterColumn.class);
    }

    private static String text(FormRow row, Map<RegisterColumn, Integer> columns, RegisterColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : Texts.compact(row.text(at));
    }
}
