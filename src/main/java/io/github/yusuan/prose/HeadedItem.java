package io.github.yusuan.prose;

import io.github.yusuan.prose.ProseCatalogue.Item;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.PartNumber;
import java.util.Optional;
import java.util.regex.Matcher;

/** The item that the heading above a paragraph names: under （二）公务接待费, 2026年预算安排6.10万元 is one of it. */
final class HeadedItem {
    private final ProseCatalogue catalogue;
    private Optional<Item> item = Optional.empty();

    HeadedItem(ProseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes the next paragraph in: one with a number ends what the heading before it is over. */
    void pass(String paragraph) {
        Optional<Ordinal> ordinal = Ordinal.of(paragraph);
        if (ordinal.isPresent()) {
            item = named(ordinal.get().rest());
        } else if (PartNumber.begins(paragraph)) {
            item = Optional.empty();
        }
    }

    /** The item of the heading, for an amount before which a paragraph has these words only. */
    Optional<Item> of(String words) {
        return item.filter(
                heading -> catalogue.places().underHeading().matcher(words).matches());
    }

    private Optional<Item> named(String heading) {
        Optional<Item> best = Optional.empty();
        int longest = 0;
        for (Item candidate : catalogue.items()) {
            Matcher words = candidate.words().matcher(heading);
            if (!candidate.generic()
                    && words.lookingAt()
                    && words.end() > longest
                    && ends(heading.substring(words.end()))) {
                longest = words.end();
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private boolean ends(String rest) {
        return catalogue.places().headingEnd().matcher(rest).matches();
    }
}
