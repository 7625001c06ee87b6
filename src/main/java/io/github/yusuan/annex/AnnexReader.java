package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.Organisation;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the forms and lists beyond the core tables. What is of no known shape stays as printed, with a problem. */
public final class AnnexReader {
    private final AnnexCatalogue catalogue = AnnexCatalogue.standard();
    private final CardReader cards = new CardReader(catalogue);
    private final TargetListReader lists = new TargetListReader(catalogue);
    private final ProcurementReader procurement = new ProcurementReader(catalogue);
    private final RegisterReader registers = new RegisterReader(catalogue);

    /** A reader with the catalogue that comes with the program. */
    public AnnexReader() {}

    /** The records of the forms; the parts that do not stand in tables are left empty. */
    public Annexes read(List<FormTable> forms, List<Fact> facts, ProblemSink problems) {
        List<Organisation> organisations = new ArrayList<>();
        List<FormDraft> projects = new ArrayList<>();
        List<ProcurementItem> items = new ArrayList<>();
        List<FixedAsset> assets = new ArrayList<>();
        for (FormTable form : forms) {
            int before = organisations.size() + projects.size() + items.size() + assets.size();
            switch (form.kind()) {
                case ORGANISATIONS -> organisations.addAll(registers.organisations(form));
                case FIXED_ASSETS -> assets.addAll(registers.assets(form));
                case PROCUREMENT -> items.addAll(procurement.read(form, problems));
                default -> addProjects(form, projects, problems);
            }
            boolean typed = organisations.size() + projects.size() + items.size() + assets.size() > before;
            boolean joined =
                    !projects.isEmpty() && projects.get(projects.size() - 1).endsIn(form);
            if (!typed && !joined && !form.table().rows().isEmpty()) {
                report(form, problems);
            }
        }
        return Annexes.ofTables(organisations, ProjectCodes.infer(built(projects), facts), items, assets);
    }

    private void addProjects(FormTable form, List<FormDraft> projects, ProblemSink problems) {
        boolean card = form.table().columns().stream().allMatch(List::isEmpty);
        for (ProjectDraft draft : card ? cards.read(form, problems) : lists.read(form, problems)) {
            int last = projects.size() - 1;
            if (last >= 0 && projects.get(last).goesOnWith(form, draft)) {
                projects.set(last, projects.get(last).with(form, draft));
            } else {
                projects.add(new FormDraft(draft, form.kind(), card, form));
            }
        }
    }

    private static List<Project> built(List<FormDraft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).draft().build(i + 1, drafts.get(i).kind()))
                .toList();
    }

    private static void report(FormTable form, ProblemSink problems) {
        problems.report(new Problem(
                ProblemCode.FORM_NOT_TYPED,
                form.table().firstPage(),
                form.table().box(),
                form.seq(),
                0,
                "expected the labels or columns of " + form.kind().id() + ", found other ones; kept as printed"));
    }
}
