package io.github.yusuan.government;

import io.github.yusuan.form.CheckedNode;
import io.github.yusuan.government.GovernmentCatalogue.FundWords;
import io.github.yusuan.government.GovernmentCatalogue.KindRule;
import io.github.yusuan.government.GovernmentCatalogue.LineWords;
import io.github.yusuan.government.GovernmentCatalogue.MeasureWords;
import io.github.yusuan.government.GovernmentCatalogue.Nature;
import io.github.yusuan.government.GovernmentCatalogue.Worded;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a catalogue of the wordings of governments. Keys that are unknown or that no reading uses are refused, as are
 * missing ones and texts that are no pattern: {@code IllegalArgumentException} with the place in the file.
 */
final class GovernmentCatalogueReader {
    private static final String RESOURCE = "government.json";
    private static final String OWN = "forms";
    private static final String SECTION = "government";
    private static final List<String> SCOPES = List.of("government", "department");
    private static final List<String> EVIDENCE = List.of("titles", "rows", "headings");
    private static final List<String> COVERED = List.of("titles", "headings", "rows");

    /** The single patterns of each section, all of which the readings ask for. */
    private static final Map<String, List<String>> PATTERNS = new TreeMap<>(Map.of(
            "places", List.of("label", "own", "heading", "unallocated"),
            "coverage", List.of("sums"),
            "columns",
                    List.of(
                            "ignored",
                            "formula",
                            "code",
                            "code_part",
                            "year",
                            "label",
                            "amount",
                            "sum",
                            "insurance_item",
                            "level",
                            "unmeasured",
                            "received"),
            "rates",
                    List.of(
                            "change",
                            "amount",
                            "percent",
                            "share",
                            "against",
                            "prior",
                            "done",
                            "unknown",
                            "base_adjusted",
                            "base_initial"),
            "debt",
                    List.of(
                            "new_limit",
                            "limit",
                            "balance",
                            "opening",
                            "issued",
                            "repaid",
                            "interest",
                            "general",
                            "special",
                            "class"),
            "rows", List.of("revenue_end", "expenditure_begin", "own_sum", "side_total", "beyond_own", "no_side")));

    private final CheckedNode root;
    private final boolean whole;

    private GovernmentCatalogueReader(CheckedNode root, boolean whole) {
        this.root = root;
        this.whole = whole;
    }

    /** The catalogue that comes with the program: every section must be there. */
    static GovernmentCatalogue standard() {
        JsonNode node = JsonNode.ofResource(GovernmentCatalogue.class, RESOURCE);
        return new GovernmentCatalogueReader(new CheckedNode(node, RESOURCE), true).read();
    }

    /** What a file of a user's own says under {@code government}: each section may be left out; nothing without it. */
    static Optional<GovernmentCatalogue> extension(String forms) {
        CheckedNode file = new CheckedNode(JsonNode.parse(OWN, forms), OWN);
        return file.object(SECTION).map(own -> new GovernmentCatalogueReader(own, false).read());
    }

    private GovernmentCatalogue read() {
        Map<String, Pattern> patterns = new TreeMap<>();
        Map<String, List<Worded<Coverage>>> coverages = new TreeMap<>();
        PATTERNS.forEach((section, names) -> section(section).ifPresent(node -> {
            names.forEach(name -> single(node, name).ifPresent(p -> patterns.put(section + "." + name, p)));
            if (section.equals("coverage")) {
                COVERED.forEach(where -> coverages.put(where, coverages(node, where)));
            }
            node.refuseOthers();
        }));
        GovernmentCatalogue catalogue = new GovernmentCatalogue(
                evidence(),
                new GovernmentCatalogue.TableSigns(
                        list(root, "funds", n -> new FundWords(n.text("fund"), n.pattern("titles"), n.pattern("rows"))),
                        list(root, "kinds", GovernmentCatalogueReader::kindRule),
                        list(
                                root,
                                "natures",
                                n -> new Nature(n.text("words"), n.pattern("rows"), n.optionalPattern("sums"))),
                        coverages,
                        list(root, "stages", n -> new Worded<>(stage(n), n.pattern("pattern")))),
                list(root, "measures", GovernmentCatalogueReader::measure),
                list(root, "lines", GovernmentCatalogueReader::line),
                patterns);
        root.refuseOthers();
        return catalogue;
    }

    private Optional<CheckedNode> section(String name) {
        Optional<CheckedNode> node = root.object(name);
        if (whole && node.isEmpty()) {
            throw root.fault("expected the key \"" + name + "\", found none");
        }
        return node;
    }

    private Optional<Pattern> single(CheckedNode node, String name) {
        return whole ? Optional.of(node.pattern(name)) : node.optionalPattern(name);
    }

    private <T> List<T> list(CheckedNode node, String key, Function<CheckedNode, T> entry) {
        List<T> entries = new ArrayList<>();
        for (CheckedNode item : node.objects(key)) {
            entries.add(entry.apply(item));
            item.refuseOthers();
        }
        if (whole && entries.isEmpty()) {
            throw node.fault("expected entries for \"" + key + "\", found none");
        }
        return List.copyOf(entries);
    }

    private Map<String, List<Pattern>> evidence() {
        Map<String, List<Pattern>> evidence = new TreeMap<>();
        section("scope").ifPresent(scopes -> {
            for (String scope : SCOPES) {
                scopes.object(scope).ifPresent(node -> {
                    EVIDENCE.forEach(where -> evidence.put(scope + "." + where, node.patterns(where)));
                    node.refuseOthers();
                });
            }
            scopes.refuseOthers();
        });
        return evidence;
    }

    private List<Worded<Coverage>> coverages(CheckedNode node, String where) {
        return list(node, where, n -> new Worded<>(coverage(n), n.pattern("pattern")));
    }

    private static KindRule kindRule(CheckedNode node) {
        KindRule rule = new KindRule(
                kind(node, node.text("kind")),
                new TreeSet<>(node.texts("funds")),
                node.optionalPattern("titles"),
                node.optionalPattern("not"),
                node.optionalPattern("headings"),
                node.flag("places"),
                node.flag("sided"));
        if (rule.titles().isEmpty() && rule.headings().isEmpty()) {
            throw node.fault("expected \"titles\" or \"headings\", found neither");
        }
        return rule;
    }

    private static MeasureWords measure(CheckedNode node) {
        String id = node.text("measure");
        Measure measure = Measure.of(id)
                .filter(m -> m != Measure.NONE)
                .orElseThrow(() -> node.fault("expected a measure, found \"" + id + "\""));
        Set<TableKind> kinds = node.has("kinds") ? EnumSet.noneOf(TableKind.class) : EnumSet.allOf(TableKind.class);
        node.texts("kinds").forEach(kind -> kinds.add(kind(node, kind)));
        return new MeasureWords(measure, node.pattern("pattern"), kinds);
    }

    private static LineWords line(CheckedNode node) {
        String id = node.text("line");
        Line line = Line.of(id)
                .filter(l -> l != Line.NONE)
                .orElseThrow(() -> node.fault("expected a line, found \"" + id + "\""));
        return new LineWords(
                line, node.pattern("pattern"), node.optionalPattern("kinds"), node.flag("debt"), node.flag("prior"));
    }

    private static Coverage coverage(CheckedNode node) {
        return named(node, "coverage", Coverage.values());
    }

    private static Stage stage(CheckedNode node) {
        return named(node, "stage", Stage.values());
    }

    private static <E extends Enum<E>> E named(CheckedNode node, String key, E[] values) {
        String id = node.text(key);
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> node.fault("expected a " + key + ", found \"" + id + "\""));
    }

    private static TableKind kind(CheckedNode node, String id) {
        return TableKind.of(id).orElseThrow(() -> node.fault("expected a kind of table, found \"" + id + "\""));
    }
}
