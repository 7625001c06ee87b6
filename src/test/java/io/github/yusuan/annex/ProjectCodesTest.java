package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TableRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The split of project budgets over functional codes: offered only where it is exact and the only one. */
class ProjectCodesTest {

    private static List<Project> projects(int... budgets) {
        List<Project> projects = new ArrayList<>();
        for (int budget : budgets) {
            int seq = projects.size() + 1;
            PrintedAmount amount = new PrintedAmount(Integer.toString(budget), MoneyUnit.YUAN, new BigDecimal(budget));
            projects.add(new Project(
                    seq,
                    TableKind.PROJECT_TARGETS,
                    new Place(seq, 1, 1, Box.NONE),
                    new Project.Head("", "项目" + seq, "", ""),
                    new Project.Funding(Optional.of(amount), Optional.empty(), Optional.empty(), Optional.empty()),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return projects;
    }

    private static Fact spent(String code, int yuan) {
        return new Fact(
                new TableRef(3, TableKind.EXPENDITURE),
                RowHead.of(1, Side.NONE, code, "").at(new RowPosition(RowRole.LEAF, 3, 0, List.of(code))),
                new ColumnHead(Measure.PROJECT, List.of("项目支出"), MoneyUnit.YUAN),
                PrintedCell.of(Integer.toString(yuan), new BigDecimal(yuan), 1, Box.NONE));
    }

    @Test
    void linksProjectsWhereTheSplitIsTheOnlyOne() {
        List<Project> linked =
                ProjectCodes.infer(projects(70, 20, 11), List.of(spent("2070104", 81), spent("2070199", 20)));

        assertThat(linked)
                .extracting(p -> p.functionalCode().orElse("none"))
                .containsExactly("2070104", "2070199", "2070104");
    }

    @Test
    void linksNothingWhereTwoSplitsArePossible() {
        List<Project> linked =
                ProjectCodes.infer(projects(50, 30, 20), List.of(spent("2070104", 50), spent("2070199", 50)));

        assertThat(linked).allSatisfy(p -> assertThat(p.functionalCode()).isEmpty());
    }

    @Test
    void linksNothingWhereProjectsAreMissing() {
        List<Project> linked =
                ProjectCodes.infer(projects(70, 20), List.of(spent("2070104", 81), spent("2070199", 20)));

        assertThat(linked).allSatisfy(p -> assertThat(p.functionalCode()).isEmpty());
    }
}
