package io.github.yusuan.annex;

import io.github.yusuan.json.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The wordings of forms and lists, read from {@code annex.json}: a new region is a few lines there.
 *
 * @param fields labels of forms
 * @param targets headings of project lists and of indicators
 * @param procurement headings of procurement tables
 * @param registers headings of lists of units and of assets
 * @param assets canonical names of assets and their labels
 * @param comparators signs and the words for them
 * @param patterns single patterns by name
 */
record AnnexCatalogue(
        WordList<FormField> fields,
        WordList<TargetColumn> targets,
        WordList<ProcurementColumn> procurement,
        WordList<RegisterColumn> registers,
        Map<String, Pattern> assets,
        Map<String, Pattern> comparators,
        Map<String, Pattern> patterns) {

    private static final AnnexCatalogue STANDARD = load();

    /** The catalogue that comes with the program. */
    static AnnexCatalogue standard() {
        return STANDARD;
    }

    /** Whether the named pattern is found in a text. */
    boolean is(String name, String text) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalStateException("annex.json has no pattern " + name);
        }
        return pattern.matcher(text).find();
    }

    private static AnnexCatalogue load() {
        JsonNode root = JsonNode.ofResource(AnnexCatalogue.class, "annex.json");
        return new AnnexCatalogue(
                WordList.read(root.path("fields"), FormField.class),
                WordList.read(root.path("targets"), TargetColumn.class),
                WordList.read(root.path("procurement"), ProcurementColumn.class),
                WordList.read(root.path("registers"), RegisterColumn.class),
                patterns(root.path("assets")),
                patterns(root.path("comparators")),
                patterns(root.path("patterns")));
    }

    private static Map<String, Pattern> patterns(JsonNode node) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        node.properties()
                .forEach(e ->
                        patterns.put(e.getKey(), Pattern.compile(e.getValue().asText())));
        return patterns;
    }
}
