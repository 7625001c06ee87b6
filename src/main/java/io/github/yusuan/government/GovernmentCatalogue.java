package io.github.yusuan.government;

import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How governments word their own tables, read from {@code government.json}: a new wording is a line there.
 *
 * @param evidence what tells a government's table from a department's: patterns by {@code government.rows} and the like
 * @param funds which of the budgets a table belongs to
 * @param kinds how each kind is recognised, special ones first
 * @param natures whether rows are revenue or expenditure, where the title does not say
 * @param coverages words for whose money it is, by {@code titles}, {@code headings} and {@code rows}
 * @param stages words for budget, adjusted budget, execution and final account
 * @param measures headings of other columns
 * @param lines the rows that readers ask for
 * @param patterns single patterns by name
 */
record GovernmentCatalogue(
        Map<String, List<Pattern>> evidence,
        List<FundWords> funds,
        List<KindRule> kinds,
        List<Nature> natures,
        Map<String, List<Worded<Coverage>>> coverages,
        List<Worded<Stage>> stages,
        List<MeasureWords> measures,
        List<LineWords> lines,
        Map<String, Pattern> patterns) {

    /** One of the four budgets, or debt. */
    record FundWords(String fund, Pattern titles, Pattern rows) {}

    /**
     * How a kind of table is recognised; what is missing does not matter.
     *
     * @param places whether places must stand in its rows or columns
     * @param sided whether two headings of that pattern must stand side by side
     */
    record KindRule(
            TableKind kind,
            Set<String> funds,
            Pattern titles,
            Optional<Pattern> not,
            Optional<Pattern> headings,
            boolean places,
            boolean sided) {}

    /** The word that a title lacks, and the rows that say the same. */
    record Nature(String words, Pattern rows) {}

    /** A meaning and its wording. */
    record Worded<E>(E meaning, Pattern pattern) {}

    /** The heading of a column, in which kinds of table. */
    record MeasureWords(Measure measure, Pattern pattern, Set<TableKind> kinds) {}

    /** The label of a line, in which kinds of table; a debt line stands in debt tables only. */
    record LineWords(Line line, Pattern pattern, Optional<Pattern> kinds, boolean debt, boolean prior) {}

    private static final GovernmentCatalogue STANDARD = load();

    /** The catalogue that comes with the program. */
    static GovernmentCatalogue standard() {
        return STANDARD;
    }

    /** The named pattern. */
    Pattern pattern(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalStateException("government.json has no pattern " + name);
        }
        return pattern;
    }

    /** Whether the named pattern is found in a text. */
    boolean is(String name, String text) {
        return pattern(name).matcher(text).find();
    }

    /** What a text says of whose money it is; {@code where} is titles, headings or rows. */
    Coverage coverageOf(String where, String text) {
        return coverages.getOrDefault(where, List.of()).stream()
                .filter(word -> word.pattern().matcher(text).find())
                .map(Worded::meaning)
                .findFirst()
                .orElse(Coverage.NONE);
    }

    private static GovernmentCatalogue load() {
        return parse(JsonNode.ofResource(GovernmentCatalogue.class, "government.json"));
    }

    private static GovernmentCatalogue parse(JsonNode root) {
        Map<String, List<Pattern>> evidence = new TreeMap<>();
        for (Map.Entry<String, JsonNode> scope : root.path("scope").properties()) {
            for (Map.Entry<String, JsonNode> list : scope.getValue().properties()) {
                evidence.put(scope.getKey() + "." + list.getKey(), patternsOf(list.getValue()));
            }
        }
        List<FundWords> funds = new ArrayList<>();
        root.path("funds")
                .forEach(n -> funds.add(new FundWords(text(n, "fund"), compiled(n, "titles"), compiled(n, "rows"))));
        List<KindRule> kinds = new ArrayList<>();
        root.path("kinds").forEach(n -> kinds.add(kindRule(n)));
        List<Nature> natures = new ArrayList<>();
        root.path("natures").forEach(n -> natures.add(new Nature(text(n, "words"), compiled(n, "rows"))));
        Map<String, List<Worded<Coverage>>> coverages = coverages(root);
        List<Worded<Stage>> stages = new ArrayList<>();
        root.path("stages")
                .forEach(n -> stages.add(new Worded<>(
                        Stage.valueOf(text(n, "stage").toUpperCase(Locale.ROOT)), compiled(n, "pattern"))));
        List<MeasureWords> measures = new ArrayList<>();
        root.path("measures")
                .forEach(n -> measures.add(new MeasureWords(
                        Measure.of(text(n, "measure")).orElseThrow(), compiled(n, "pattern"), kindsOf(n))));
        List<LineWords> lines = new ArrayList<>();
        root.path("lines")
                .forEach(n -> lines.add(new LineWords(
                        Line.of(text(n, "line")).orElseThrow(),
                        compiled(n, "pattern"),
                        optional(n, "kinds"),
                        n.path("debt").asBoolean(),
                        n.path("prior").asBoolean())));
        return new GovernmentCatalogue(
                evidence, funds, kinds, natures, coverages, stages, measures, lines, singlePatterns(root));
    }

    private static Map<String, List<Worded<Coverage>>> coverages(JsonNode root) {
        Map<String, List<Worded<Coverage>>> coverages = new TreeMap<>();
        for (String where : List.of("titles", "headings", "rows")) {
            List<Worded<Coverage>> words = new ArrayList<>();
            for (JsonNode n : root.path("coverage").path(where)) {
                words.add(new Worded<>(
                        Coverage.valueOf(text(n, "coverage").toUpperCase(Locale.ROOT)), compiled(n, "pattern")));
            }
            coverages.put(where, words);
        }
        return coverages;
    }

    private static KindRule kindRule(JsonNode node) {
        Set<String> funds = new java.util.TreeSet<>();
        node.path("funds").forEach(f -> funds.add(f.asText()));
        return new KindRule(
                kind(text(node, "kind")),
                funds,
                node.has("titles") ? compiled(node, "titles") : Pattern.compile(""),
                optional(node, "not"),
                optional(node, "headings"),
                node.path("places").asBoolean(),
                node.path("sided").asBoolean());
    }

    /** Every text that stands alone in an object of the catalogue is a pattern with a name. */
    private static Map<String, Pattern> singlePatterns(JsonNode root) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> group : root.properties()) {
            for (Map.Entry<String, JsonNode> field : group.getValue().properties()) {
                if (field.getValue().is(JsonNode.Type.STRING)) {
                    String name = group.getKey() + "." + field.getKey();
                    patterns.put(name, Pattern.compile(field.getValue().asText()));
                }
            }
        }
        return patterns;
    }

    private static Set<TableKind> kindsOf(JsonNode node) {
        Set<TableKind> kinds = node.has("kinds") ? EnumSet.noneOf(TableKind.class) : EnumSet.allOf(TableKind.class);
        node.path("kinds").forEach(k -> kinds.add(kind(k.asText())));
        return kinds;
    }

    private static TableKind kind(String id) {
        return TableKind.of(id).orElseThrow(() -> new IllegalStateException("no such kind of table: " + id));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static Pattern compiled(JsonNode node, String field) {
        return Pattern.compile(text(node, field));
    }

    private static Optional<Pattern> optional(JsonNode node, String field) {
        return node.has(field) ? Optional.of(compiled(node, field)) : Optional.empty();
    }

    private static List<Pattern> patternsOf(JsonNode array) {
        List<Pattern> patterns = new ArrayList<>();
        array.forEach(item -> patterns.add(Pattern.compile(item.asText())));
        return patterns;
    }
}
