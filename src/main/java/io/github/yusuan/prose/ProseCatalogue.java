package io.github.yusuan.prose;

import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How sentences name what they state amounts of, read from {@code prose.json}.
 *
 * @param items special ones first
 * @param changes how they say that an amount is more or less than another one
 * @param places where the name of an item stands apart from its amount
 * @param asOf a date that an amount is true of
 * @param subject what shows that a paragraph goes through functional subjects, whose amounts are not those of the items
 */
record ProseCatalogue(List<Item> items, Changes changes, Places places, Pattern asOf, Pattern subject) {

    /**
     * How sentences say that an amount is more or less than another one.
     *
     * @param more words for an increase, at the end of what stands before the amount
     * @param less words for a decrease, likewise
     * @param same what says that an amount is last year's too; its group {@code same} is the word for it
     * @param prior what says that an amount is last year's
     * @param reason what begins the reasons of a change
     * @param compared what begins a comparison, and what with
     * @param plan what is compared with where it is the plan of the same year
     * @param otherSubject a clause about revenue or expenditure of a kind that is no item (教育支出增加)
     */
    record Changes(
            Pattern more,
            Pattern less,
            Pattern same,
            Pattern prior,
            Pattern reason,
            Pattern compared,
            Pattern plan,
            Pattern otherSubject) {}

    /**
     * Where the name of an item stands apart from its amount.
     *
     * @param before what may stand in front of an item that is said to be as last year, without an amount
     * @param behind what may stand between that item and the comparison
     * @param underHeading what stands in front of an amount of the item that the heading above it names
     * @param headingEnd what may stand behind an item in such a heading
     */
    record Places(Pattern before, Pattern behind, Pattern underHeading, Pattern headingEnd) {}

    /**
     * Something that sentences state amounts of.
     *
     * @param id canonical name
     * @param words how it is named
     * @param generic whether the words also end the names of other items (机关运行经费 + 预算支出) and then mean nothing
     * @param facts where tables print the same amount, the best place first
     */
    record Item(String id, Pattern words, boolean generic, List<Selector> facts) {}

    /** Picks facts. */
    record Selector(TableKind kind, Side side, Pattern name, List<Measure> measures) {}

    private static final ProseCatalogue STANDARD = load();

    static ProseCatalogue standard() {
        return STANDARD;
    }

    private static ProseCatalogue load() {
        JsonNode root = JsonNode.ofResource(ProseCatalogue.class, "prose.json");
        List<Item> items = new ArrayList<>();
        for (JsonNode node : root.path("items")) {
            List<Selector> facts = new ArrayList<>();
            node.path("facts").forEach(fact -> facts.add(selector(fact)));
            items.add(new Item(
                    node.path("item").asText(),
                    pattern(node, "words"),
                    node.path("generic").asBoolean(),
                    facts));
        }
        Changes changes = new Changes(
                pattern(root, "more"),
                pattern(root, "less"),
                pattern(root, "same"),
                pattern(root, "prior"),
                pattern(root, "reason"),
                pattern(root, "compared"),
                pattern(root, "plan"),
                pattern(root, "other_subject"));
        Places places = new Places(
                pattern(root, "same_subject"),
                pattern(root, "same_tail"),
                pattern(root, "under_heading"),
                pattern(root, "heading_end"));
        return new ProseCatalogue(items, changes, places, pattern(root, "as_of"), pattern(root, "subject"));
    }

    private static Selector selector(JsonNode node) {
        String kind = node.path("table").asText();
        List<Measure> measures = new ArrayList<>();
        for (JsonNode id : node.path("measures")) {
            measures.add(Measure.of(id.asText()).orElseThrow(() -> new IllegalStateException("no measure " + id)));
        }
        return new Selector(
                TableKind.of(kind).orElseThrow(() -> new IllegalStateException("no kind of table " + kind)),
                node.has("side") ? Side.valueOf(node.path("side").asText().toUpperCase(Locale.ROOT)) : Side.NONE,
                pattern(node, "name"),
                measures);
    }

    private static Pattern pattern(JsonNode node, String field) {
        return Pattern.compile(node.path(field).asText());
    }
}
