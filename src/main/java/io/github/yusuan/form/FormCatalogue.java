package io.github.yusuan.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of the published tables, read from {@code forms.json}: a new region is a few lines there.
 *
 * @param kinds how each kind of table is titled, special ones first
 * @param roles what columns without amounts are headed
 * @param words headings that only modify or group others
 * @param measures how each amount column is headed, special ones first
 * @param items how each item of a three-public table is labelled, special ones first
 */
record FormCatalogue(List<KindForm> kinds, Roles roles, Words words, List<MeasureForm> measures, List<ItemForm> items) {

    /**
     * How a kind of table is recognised.
     *
     * @param titles in order of preference
     * @param headings all needed where no title is printed, or any title that says nothing if {@code anyTitle}
     * @param list headings that only the list form of a kind has; the other form has labels before its values
     */
    record KindForm(
            TableKind kind,
            List<Pattern> titles,
            Optional<Pattern> not,
            List<Pattern> headings,
            Optional<CodeSystem> codes,
            boolean sides,
            boolean anyTitle,
            Optional<Pattern> list) {}

    /** Headings of code, name, number and unit columns. */
    record Roles(
            Pattern ordinal,
            Pattern level1,
            Pattern level2,
            Pattern level3,
            Pattern unit,
            Pattern code,
            Pattern name) {}

    /** Headings of sums, of last year's figures, of changes, of percentages, and of groups without a meaning. */
    record Words(Pattern sums, Pattern prior, Pattern change, Pattern percent, Pattern containers) {}

    /** How the columns of a measure are headed, and in which kinds of table; no kinds means all. */
    record MeasureForm(Measure measure, List<Pattern> headings, Set<TableKind> kinds) {
        boolean appliesTo(TableKind kind) {
            return kinds.contains(kind);
        }
    }

    /** How an item is labelled. */
    record ItemForm(String item, List<Pattern> labels) {}

    private static final FormCatalogue STANDARD = load("forms.json");

    /** The catalogue that comes with the program. */
    static FormCatalogue standard() {
        return STANDARD;
    }

    private static FormCatalogue load(String resource) {
        try (InputStream in = FormCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return parse(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormCatalogue parse(JsonNode root) {
        List<KindForm> kinds = new ArrayList<>();
        for (JsonNode node : root.path("kinds")) {
            kinds.add(new KindForm(
                    kind(node.path("kind").asText()),
                    patterns(node.path("titles")),
                    Optional.ofNullable(node.get("not")).map(n -> Pattern.compile(n.asText())),
                    patterns(node.path("headings")),
                    Optional.ofNullable(node.get("codes")).map(n -> CodeSystem.of(n.asText())),
                    node.path("sides").asBoolean(),
                    node.path("anyTitle").asBoolean(),
                    Optional.ofNullable(node.get("list")).map(n -> Pattern.compile(n.asText()))));
        }
        JsonNode r = root.path("roles");
        Roles roles = new Roles(
                pattern(r, "ordinal"),
                pattern(r, "class"),
                pattern(r, "section"),
                pattern(r, "item"),
                pattern(r, "unit"),
                pattern(r, "code"),
                pattern(r, "name"));
        Words words = new Words(
                pattern(root, "sums"),
                pattern(root, "prior"),
                pattern(root, "change"),
                pattern(root, "percent"),
                pattern(root, "containers"));
        List<MeasureForm> measures = new ArrayList<>();
        for (JsonNode node : root.path("measures")) {
            String id = node.path("measure").asText();
            Measure measure = Measure.of(id).orElseThrow(() -> new IllegalStateException("no such measure: " + id));
            measures.add(new MeasureForm(measure, patterns(node.path("headings")), kindsOf(node)));
        }
        List<ItemForm> items = new ArrayList<>();
        for (JsonNode node : root.path("items")) {
            items.add(new ItemForm(node.path("item").asText(), patterns(node.path("labels"))));
        }
        return new FormCatalogue(kinds, roles, words, measures, items);
    }

    private static Set<TableKind> kindsOf(JsonNode node) {
        Set<TableKind> kinds = node.has("kinds") ? EnumSet.noneOf(TableKind.class) : EnumSet.allOf(TableKind.class);
        node.path("kinds").forEach(k -> kinds.add(kind(k.asText())));
        node.path("notKinds").forEach(k -> kinds.remove(kind(k.asText())));
        return kinds;
    }

    private static TableKind kind(String id) {
        return TableKind.of(id).orElseThrow(() -> new IllegalStateException("no such kind of table: " + id));
    }

    private static Pattern pattern(JsonNode node, String field) {
        return Pattern.compile(node.path(field).asText());
    }

    private static List<Pattern> patterns(@Nullable JsonNode array) {
        List<Pattern> patterns = new ArrayList<>();
        if (array != null) {
            array.forEach(item -> patterns.add(Pattern.compile(item.asText())));
        }
        return patterns;
    }
}
