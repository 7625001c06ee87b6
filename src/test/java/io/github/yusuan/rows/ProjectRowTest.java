package io.github.yusuan.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Goal;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A project is one row, however often it is printed. */
class ProjectRowTest {
    private final List<Project> printed = new ArrayList<>();

    private void print(TableKind kind, int table, String name, String unit, String budget, String goal) {
        PrintedAmount amount = new PrintedAmount(budget, MoneyUnit.YUAN, new BigDecimal(budget));
        Place place = new Place(table, printed.size() + 1, table, Box.NONE);
        printed.add(new Project(
                printed.size() + 1,
                kind,
                place,
                new Project.Head("", name, unit, ""),
                new Project.Funding(Optional.of(amount), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                goal.isEmpty() ? List.of() : List.of(new Goal(place, "目标", 1, goal)),
                List.of()));
    }

    private List<String> rows() {
        return ProjectRow.of(printed).stream()
                .map(row -> row.project().seq()
                        + row.again().map(p -> "=" + p.seq()).orElse(""))
                .toList();
    }

    @Test
    void aProjectOfAListIsThatOfItsForm() {
        print(TableKind.PROJECTS, 6, "图书购置", "县图书馆", "20", "");
        print(TableKind.PROJECTS, 6, "场馆维修", "县图书馆", "30", "");
        print(TableKind.PROJECT_TARGETS, 7, "场馆维修", "", "30", "修好屋顶");
        print(TableKind.PROJECT_TARGETS, 7, "图书购置", "县图书馆", "20", "购书");

        assertThat(rows()).containsExactly("1=4", "2=3");
        assertThat(ProjectRow.of(printed)).extracting(ProjectRow::role).containsOnly(RowRole.LEAF);
    }

    @Test
    void projectsOfOneNameAreToldApartByUnitAndAmount() {
        print(TableKind.PROJECTS, 6, "运行保障", "县图书馆", "20", "");
        print(TableKind.PROJECTS, 6, "运行保障", "县文化馆", "30", "");
        print(TableKind.PROJECT_TARGETS, 7, "运行保障", "", "30", "开馆");
        print(TableKind.PROJECT_TARGETS, 7, "运行保障", "", "20", "开馆");

        assertThat(rows()).containsExactly("1=4", "2=3");
    }

    @Test
    void theOnlyOneOfItsNameIsTheSameWhateverItsAmount() {
        print(TableKind.PROJECTS, 6, "图书购置", "", "20", "");
        print(TableKind.PROJECT_TARGETS, 7, "图书购置", "", "25", "购书");

        assertThat(rows()).containsExactly("1=2");
    }

    @Test
    void projectsOfOneNameAndSeveralAmountsStaySeveral() {
        print(TableKind.PROJECTS, 6, "运行保障", "", "20", "");
        print(TableKind.PROJECTS, 6, "运行保障", "", "30", "");
        print(TableKind.PROJECT_TARGETS, 7, "运行保障", "", "50", "开馆");

        assertThat(rows()).containsExactly("1", "2", "3");
    }

    @Test
    void twoFormsAreOneProjectOnlyIfTheySayTheSame() {
        print(TableKind.PROJECT_TARGETS, 7, "图书购置", "", "20", "购书");
        print(TableKind.PROJECT_TARGETS, 8, "图书购置", "", "20", "购书");
        print(TableKind.PROJECT_TARGETS, 9, "图书购置", "", "20", "购买期刊");

        assertThat(rows()).containsExactly("1=2", "3");
    }

    @Test
    void theDepartmentAsAWholeIsATotal() {
        print(TableKind.OVERALL_TARGETS, 5, "县图书馆", "", "90", "办好图书馆");

        assertThat(ProjectRow.of(printed).get(0).role()).isEqualTo(RowRole.TOTAL);
    }
}
