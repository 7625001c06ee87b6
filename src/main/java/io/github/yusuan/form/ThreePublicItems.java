package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.ItemForm;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.SumLabel;
import java.util.Optional;

/** The items of a “三公” table by their labels, whatever ordinals stand before these. */
public final class ThreePublicItems {
    private final FormCatalogue catalogue;

    ThreePublicItems(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The items as the catalogue that comes with the program words them. */
    public static ThreePublicItems standard() {
        return new ThreePublicItems(FormCatalogue.standard());
    }

    /** The canonical name of the item that a label names: {@code vehicles}. */
    public Optional<String> itemOf(String label) {
        String unquoted = label.replaceAll("[“”\"'‘’]", "");
        String unnumbered = Ordinal.without(SumLabel.withoutOfWhich(Ordinal.without(unquoted)));
        String plain = MoneyWords.withoutUnit(unnumbered);
        if (label.startsWith("其中") && plain.startsWith("教学科研")) {
            return Optional.empty();
        }
        for (ItemForm form : catalogue.items()) {
            if (form.labels().stream().anyMatch(p -> p.matcher(plain).find())) {
                return Optional.of(form.item());
            }
        }
        return Optional.empty();
    }
}
