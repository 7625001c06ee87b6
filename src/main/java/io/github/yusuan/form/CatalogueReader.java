package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.ItemForm;
import io.github.yusuan.form.FormCatalogue.KindForm;
import io.github.yusuan.form.FormCatalogue.MeasureForm;
import io.github.yusuan.form.FormCatalogue.Roles;
import io.github.yusuan.form.FormCatalogue.Words;
import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a catalogue of forms. Keys that are unknown or that no reading uses are refused, as are missing ones, texts that
 * are no pattern, and headings that fit anywhere in a text: {@code IllegalArgumentException} with the place in the file.
 */
final class CatalogueReader {
    private static final String RESOURCE = "forms.json";
    private static final String OWN = "forms";
    /** A section that the reader of governments reads. */
    private static final String OF_GOVERNMENTS = "government";

    private final CheckedNode root;

    private CatalogueReader(CheckedNode root) {
        this.root = root;
    }

    /** The catalogue that comes with the program: every section must be there. */
    static FormCatalogue standard() {
        JsonNode node = JsonNode.ofResource(FormCatalogue.class, RESOURCE);
        return new CatalogueReader(new CheckedNode(node, RESOURCE)).whole();
    }

    /** A file of a user's own: each section may be left out. */
    static Extension extension(String json) {
        CheckedNode root = new CheckedNode(JsonNode.parse(OWN, json), OWN);
        root.has(OF_GOVERNMENTS);
        CatalogueReader reader = new CatalogueReader(root);
        Extension extension = new Extension(reader);
        extension.over(FormCatalogue.standard());
        return extension;
    }

    /** The entries of a file that come before those of a catalogue; its words are added to those there. */
    record Extension(CatalogueReader reader) {

        FormCatalogue over(FormCatalogue base) {
            return base.extendedBy(reader.read(base));
        }
    }

    private FormCatalogue whole() {
        CheckedNode r = root.object("roles").orElseThrow(() -> root.fault("expected the key \"roles\", found none"));
        Roles roles = new Roles(
                r.pattern("ordinal"),
                r.pattern("class"),
                r.pattern("section"),
                r.pattern("item"),
                r.pattern("unit"),
                r.pattern("code"),
                r.pattern("name"));
        r.refuseOthers();
        Words words = new Words(
                root.pattern("sums"),
                root.pattern("prior"),
                root.pattern("change"),
                root.pattern("percent"),
                root.pattern("containers"),
                root.pattern("unmeasured"));
        return lists(roles, words);
    }

    private FormCatalogue read(FormCatalogue base) {
        Optional<CheckedNode> own = root.object("roles");
        Roles b = base.roles();
        Roles roles = own.map(r -> new Roles(
                        either(r, "ordinal", b.ordinal()),
                        either(r, "class", b.level1()),
                        either(r, "section", b.level2()),
                        either(r, "item", b.level3()),
                        either(r, "unit", b.unit()),
                        either(r, "code", b.code()),
                        either(r, "name", b.name())))
                .orElse(b);
        own.ifPresent(CheckedNode::refuseOthers);
        Words w = base.words();
        Words words = new Words(
                either(root, "sums", w.sums()),
                either(root, "prior", w.prior()),
                either(root, "change", w.change()),
                either(root, "percent", w.percent()),
                either(root, "containers", w.containers()),
                either(root, "unmeasured", w.unmeasured()));
        return lists(roles, words);
    }

    private static Pattern either(CheckedNode node, String key, Pattern base) {
        return node.optionalPattern(key)
                .map(own -> Pattern.compile("(?:" + own.pattern() + ")|(?:" + base.pattern() + ")"))
                .orElse(base);
    }

    private FormCatalogue lists(Roles roles, Words words) {
        List<KindForm> kinds =
                root.objects("kinds").stream().map(CatalogueReader::kindForm).toList();
        List<MeasureForm> measures = root.objects("measures").stream()
                .map(CatalogueReader::measureForm)
                .toList();
        List<ItemForm> items =
                root.objects("items").stream().map(CatalogueReader::itemForm).toList();
        root.refuseOthers();
        return new FormCatalogue(kinds, roles, words, measures, items);
    }

    private static KindForm kindForm(CheckedNode node) {
        KindForm form = new KindForm(
                kind(node, node.text("kind")),
                new FormCatalogue.TitleForm(node.patterns("titles"), node.optionalPattern("not")),
                new FormCatalogue.HeadForm(node.patterns("headings"), node.flag("anyTitle"), node.flag("alone")),
                node.optionalText("codes").map(id -> system(node, id)),
                node.flag("sides"),
                node.optionalPattern("list"));
        node.refuseOthers();
        if (form.titles().isEmpty() && form.headings().isEmpty()) {
            throw node.fault("expected \"titles\" or \"headings\", found neither");
        }
        if ((form.anyTitle() || form.alone()) && form.headings().isEmpty()) {
            throw node.fault("expected \"headings\" beside \"anyTitle\" or \"alone\", found none");
        }
        return form;
    }

    private static MeasureForm measureForm(CheckedNode node) {
        String id = node.text("measure");
        MeasureForm form = new MeasureForm(
                Measure.of(id)
                        .filter(m -> m != Measure.NONE)
                        .orElseThrow(() -> node.fault("expected a measure, found \"" + id + "\"")),
                node.anchoredPatterns("headings"),
                kindsOf(node),
                node.optionalText("phase").map(p -> phase(node, p)),
                node.optionalPattern("beside"));
        node.refuseOthers();
        return form;
    }

    private static ItemForm itemForm(CheckedNode node) {
        ItemForm form = new ItemForm(node.text("item"), node.patterns("labels"));
        node.refuseOthers();
        if (form.labels().isEmpty()) {
            throw node.fault("expected the key \"labels\", found none");
        }
        return form;
    }

    private static Set<TableKind> kindsOf(CheckedNode node) {
        Set<TableKind> kinds = node.has("kinds") ? EnumSet.noneOf(TableKind.class) : EnumSet.allOf(TableKind.class);
        node.texts("kinds").forEach(id -> kinds.add(kind(node, id)));
        node.texts("notKinds").forEach(id -> kinds.remove(kind(node, id)));
        return kinds;
    }

    private static TableKind kind(CheckedNode node, String id) {
        return TableKind.of(id).orElseThrow(() -> node.fault("expected a kind of table, found \"" + id + "\""));
    }

    private static Phase phase(CheckedNode node, String id) {
        for (Phase phase : Phase.values()) {
            if (phase.id().equals(id)) {
                return phase;
            }
        }
        throw node.fault("expected a phase, found \"" + id + "\"");
    }

    private static CodeSystem system(CheckedNode node, String id) {
        for (CodeSystem system : CodeSystem.values()) {
            if (system.name().toLowerCase(Locale.ROOT).equals(id)) {
                return system;
            }
        }
        throw node.fault("expected a system of codes, found \"" + id + "\"");
    }
}
