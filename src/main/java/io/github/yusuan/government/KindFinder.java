package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentCatalogue.FundWords;
import io.github.yusuan.government.GovernmentCatalogue.KindRule;
import io.github.yusuan.government.GovernmentCatalogue.Nature;
import io.github.yusuan.model.TableKind;

/** Tells which kind a government's table is: which budget it belongs to, whether places stand in it, what its title says. */
final class KindFinder {
    private static final String NO_FUND = "none";

    /** Its tables may be called after the insurance alone: 2026年失业保险基金预算表. */
    private static final String INSURANCE = "insurance";

    private static final int MIN_ROWS = 2;

    private final GovernmentCatalogue catalogue;

    KindFinder(GovernmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The kind; {@link TableKind#OTHER} where none fits. */
    TableKind kindOf(TableWords table, Places places) {
        String fund = fundOf(table);
        TableKind byTitle = kindOf(table, fund, table.title(), places);
        return byTitle != TableKind.OTHER || saysSomething(table.title()) && !fund.equals(INSURANCE)
                ? byTitle
                : kindOf(table, fund, natureOf(table), places);
    }

    private TableKind kindOf(TableWords table, String fund, String title, Places places) {
        return catalogue.kinds().stream()
                .filter(rule -> fits(rule, table, fund, title, places))
                .map(KindRule::kind)
                .findFirst()
                .orElse(TableKind.OTHER);
    }

    private static boolean fits(KindRule rule, TableWords table, String fund, String title, Places places) {
        return (rule.funds().isEmpty() || rule.funds().contains(fund))
                && rule.titles().filter(p -> !p.matcher(title).find()).isEmpty()
                && rule.not().filter(p -> p.matcher(title).find()).isEmpty()
                && (!rule.places() || places.any())
                && rule.headings().filter(p -> !hasHeadings(rule, table)).isEmpty();
    }

    private static boolean hasHeadings(KindRule rule, TableWords table) {
        long found = rule.headings()
                .map(p -> table.headings().stream()
                        .filter(h -> p.matcher(h).find())
                        .distinct()
                        .count())
                .orElse(0L);
        return found >= (rule.sided() ? 2 : 1);
    }

    /** The title's budget, else that of most rows. */
    private String fundOf(TableWords table) {
        for (FundWords fund : catalogue.funds()) {
            if (fund.titles().matcher(table.title()).find()) {
                return fund.fund();
            }
        }
        String most = NO_FUND;
        long rows = MIN_ROWS - 1;
        for (FundWords fund : catalogue.funds()) {
            long own = table.rowsWith(fund.rows());
            most = own > rows ? fund.fund() : most;
            rows = Math.max(rows, own);
        }
        return most;
    }

    private boolean saysSomething(String title) {
        return catalogue.natures().stream().anyMatch(n -> title.contains(n.words())) || title.endsWith("表");
    }

    /** The words that a title would have, by what its halves are headed or most rows are. */
    private String natureOf(TableWords table) {
        StringBuilder words = new StringBuilder();
        for (Nature nature : catalogue.natures()) {
            boolean headed = table.headings().contains(nature.words());
            boolean summed = nature.sums().filter(p -> table.rowsWith(p) > 0).isPresent();
            if (headed
                    || summed
                    || table.rowsWith(nature.rows()) * 3 > table.rows().size()) {
                words.append(nature.words());
            }
        }
        return words.toString();
    }
}
