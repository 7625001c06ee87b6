package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.ItemForm;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of a “三公” table by their labels, whatever ordinals stand before these. */
public final class ThreePublicItems {
    private static final Pattern GENERIC = Wordings.pattern(ThreePublicItems.class, "GENERIC");
    private static final Pattern RESEARCH = Wordings.pattern(ThreePublicItems.class, "RESEARCH");
    private final FormCatalogue catalogue;

    ThreePublicItems(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The items as the catalogue that comes with the program words them. */
    public static ThreePublicItems standard() {
        return new ThreePublicItems(FormCatalogue.standard());
    }

    /** The item that a column is about: the lowest heading that names one. */
    public Optional<String> itemOfPath(List<String> path) {
        boolean summed = false;
        boolean underGroup = false;
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<String> item = itemOf(path.get(i));
            if (item.isPresent() && !item.get().equals("total")) {
                return underGroup && item.get().equals("three_public") ? Optional.of("total") : item;
            }
            boolean generic = isGeneric(path.get(i));
            summed |= generic || item.isPresent();
            underGroup |= !generic && item.isEmpty() && i < path.size() - 1 && !summed;
        }
        return summed ? Optional.of("total") : Optional.empty();
    }

    /** A heading that names no item: 小计, 预算数, 2024年预算数. */
    private static boolean isGeneric(String heading) {
        return GENERIC.matcher(heading).matches()
                || SumLabel.isBare(heading)
                || PrintedYear.leading(heading).isPresent();
    }

    /** The canonical name of the item that a label names: {@code vehicles}. */
    public Optional<String> itemOf(String label) {
        String unquoted = label.replaceAll("[“”\"'‘’]", "");
        String unnumbered = Ordinal.without(SumLabel.withoutOfWhich(Ordinal.without(unquoted)));
        String plain = MoneyWords.withoutUnit(unnumbered);
        if (label.startsWith("其中") && RESEARCH.matcher(plain).lookingAt()) {
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
