package io.github.yusuan.government;

import io.github.yusuan.model.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its content whose table one is: its title, its rows and its headings are heard, never the file's name. */
final class ScopeJudge {
    private final GovernmentCatalogue catalogue;

    ScopeJudge(GovernmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whose table it is; nothing where neither side is better borne out. */
    Optional<Scope> scopeOf(TableWords table) {
        int government = evidence("government", table);
        int department = evidence("department", table);
        if (government == department) {
            return Optional.empty();
        }
        return Optional.of(government > department ? Scope.GOVERNMENT : Scope.DEPARTMENT);
    }

    /** A government's where its first table of a scope is and most are. */
    static Scope scopeOf(List<Optional<Scope>> tables) {
        long government =
                tables.stream().filter(Optional.of(Scope.GOVERNMENT)::equals).count();
        long department =
                tables.stream().filter(Optional.of(Scope.DEPARTMENT)::equals).count();
        return government > department ? Scope.GOVERNMENT : Scope.DEPARTMENT;
    }

    private int evidence(String scope, TableWords table) {
        return found(scope + ".titles", List.of(table.title()))
                + found(scope + ".rows", table.rows())
                + found(scope + ".headings", table.headings());
    }

    private int found(String name, List<String> texts) {
        int found = 0;
        for (Pattern pattern : catalogue.evidence().getOrDefault(name, List.of())) {
            Matcher matcher = pattern.matcher("");
            found += texts.stream().anyMatch(text -> matcher.reset(text).find()) ? 1 : 0;
        }
        return found;
    }
}
