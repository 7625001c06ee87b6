package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.KindForm;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what kind a table is: what its columns and codes rule out, no title can make it. */
final class KindClassifier {

    /**
     * A kind and how close the wording is to the standard one.
     *
     * @param rank 0 for the preferred wording
     */
    record Classified(TableKind kind, int rank) {}

    private static final int BY_HEADINGS = 100;
    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’＂＇《》]");
    private static final double MOSTLY = 0.6;

    private final FormCatalogue catalogue;

    KindClassifier(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A title as the patterns see it. */
    static String plain(String title) {
        return QUOTES.matcher(title).replaceAll("");
    }

    Classified classify(StitchedTable table) {
        String title = QUOTES.matcher(table.heading().title()).replaceAll("");
        Optional<CodeSystem> codes = mainCodes(table);
        for (KindForm form : catalogue.kinds()) {
            int rank = rankOf(form, title);
            if (rank >= 0 && agrees(form, table, codes)) {
                return new Classified(form.kind(), rank);
            }
        }
        return byHeadings(table, title, false);
    }

    /** What the headings make a table in a document in which no title names a core table. */
    Classified classifyAlone(StitchedTable table) {
        return byHeadings(table, plain(table.heading().title()), true);
    }

    private Classified byHeadings(StitchedTable table, String title, boolean alone) {
        for (KindForm form : catalogue.kinds()) {
            boolean ruledOut = form.not().filter(p -> p.matcher(title).find()).isPresent();
            boolean asked = !form.headings().isEmpty() && form.alone() == alone;
            boolean untitled = title.isEmpty() || form.anyTitle() && !ruledOut;
            if (asked && untitled && hasHeadings(form, table)) {
                return new Classified(form.kind(), BY_HEADINGS);
            }
        }
        return new Classified(TableKind.OTHER, 0);
    }

    /** What a title alone makes a table, whatever its columns are. */
    Optional<TableKind> kindOfTitle(String title) {
        String plain = QUOTES.matcher(title).replaceAll("");
        return catalogue.kinds().stream()
                .filter(form -> rankOf(form, plain) >= 0)
                .map(KindForm::kind)
                .findFirst();
    }

    /** The table as its kind is read: a form that is no list has no head. */
    StitchedTable asRead(TableKind kind, StitchedTable table) {
        boolean form = catalogue.kinds().stream()
                .filter(k -> k.kind() == kind)
                .flatMap(k -> k.list().stream())
                .anyMatch(list -> table.columns().stream()
                        .filter(path -> !path.isEmpty())
                        .noneMatch(
                                path -> list.matcher(path.get(path.size() - 1)).find()));
        return form ? table.asForm() : table;
    }

    private static int rankOf(KindForm form, String title) {
        if (form.not().filter(p -> p.matcher(title).find()).isPresent()) {
            return -1;
        }
        for (int i = 0; i < form.titles().size(); i++) {
            if (form.titles().get(i).matcher(title).find()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean agrees(KindForm form, StitchedTable table, Optional<CodeSystem> codes) {
        boolean codesAgree = form.codes().isEmpty()
                || codes.isEmpty()
                || codes.equals(form.codes())
                || form.codes().get() == CodeSystem.ECONOMIC && codes.get() == CodeSystem.GOVERNMENT_ECONOMIC;
        boolean sidesAgree = !form.sides() || hasTwoSides(table);
        return codesAgree && sidesAgree;
    }

    private static boolean hasTwoSides(StitchedTable table) {
        boolean revenue = table.columns().stream().anyMatch(p -> p.stream().anyMatch(e -> e.contains("收入")));
        boolean expenditure = table.columns().stream().anyMatch(p -> p.stream().anyMatch(e -> e.contains("支出")));
        return revenue && expenditure;
    }

    private static boolean hasHeadings(KindForm form, StitchedTable table) {
        List<String> headings = new ArrayList<>();
        table.columns().forEach(headings::addAll);
        if (form.list().isPresent()) {
            table.rows().forEach(row -> row.cells().forEach(cell -> headings.add(cell.compact())));
        }
        return form.headings().stream()
                .allMatch(p -> headings.stream().anyMatch(h -> p.matcher(h).find()));
    }

    /** The system that most of the codes in the first columns belong to. */
    private static Optional<CodeSystem> mainCodes(StitchedTable table) {
        Map<CodeSystem, Integer> count = new EnumMap<>(CodeSystem.class);
        int all = 0;
        for (var row : table.rows()) {
            for (BodyCell cell : row.cells().subList(0, Math.min(4, row.cells().size()))) {
                Optional<SubjectCode> code = cell.isFilled() ? SubjectCode.parse(cell.compact()) : Optional.empty();
                if (code.isPresent()) {
                    CodeSystem.ofCode(code.get().digits()).ifPresent(s -> count.merge(s, 1, Integer::sum));
                    all++;
                    break;
                }
            }
        }
        int total = all;
        return count.entrySet().stream()
                .filter(e -> e.getValue() >= MOSTLY * total)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
