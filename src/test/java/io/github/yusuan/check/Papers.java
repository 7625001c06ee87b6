package io.github.yusuan.check;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Organisation;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PlanPoint.ValueKind;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.Prose;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.model.ProseRate;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms, lists and sentences of a document, drawn as text beside its tables. {@code # kind} begins a part:
 *
 * <pre>
 * # projects     code | name | purpose | budget 6.00, fiscal 6.00 | 6=3.00 12=6.00 | indicator=95
 * # procurement  role | project | item | catalogue code | quantity x price | total 4.00, general_public 4.00
 * # assets       role | item | value
 * # units        name | nature
 * # prose        a sentence with {item amount} or {item change of base} in it
 * # rates        name | per cent, or budget &gt; outcome | per cent
 * </pre>
 */
final class Papers {
    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+) (-?[\\d.]+)(?: of ([\\d.]+))?}");
    private static final Place PLACE = new Place(0, 0, 7, Box.NONE);

    private final Ledger ledger;
    private final List<Project> projects = new ArrayList<>();
    private final List<ProcurementItem> procurement = new ArrayList<>();
    private final List<FixedAsset> assets = new ArrayList<>();
    private final List<Organisation> units = new ArrayList<>();
    private final List<ProseFigure> figures = new ArrayList<>();
    private final List<ProseRate> rates = new ArrayList<>();

    private Papers(Ledger ledger) {
        this.ledger = ledger;
    }

    static Papers of(Ledger ledger, String text) {
        Papers papers = new Papers(ledger);
        String part = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("#")) {
                part = line.substring(1).strip();
            } else if (!line.isEmpty()) {
                papers.add(part, line, line.split("\\s*\\|\\s*", -1));
            }
        }
        return papers;
    }

    List<Check> checks() {
        Annexes annexes = Annexes.ofTables(units, projects, procurement, assets)
                .with(new Prose(figures, rates, List.of()), List.of(), Optional.empty());
        return new IdentityEngine().check(ledger.phase(), ledger.structured(), annexes, problem -> {});
    }

    List<Check> checks(String identity) {
        return checks().stream().filter(c -> c.identity().equals(identity)).toList();
    }

    private void add(String part, String line, String[] cells) {
        switch (part) {
            case "projects" -> projects.add(project(cells));
            case "procurement" -> procurement.add(item(cells));
            case "assets" -> assets.add(asset(cells));
            case "units" -> units.add(new Organisation(PLACE, cells[0], cells[1], "", "", ""));
            case "prose" -> addFigures(line);
            case "rates" -> rates.add(rate(cells));
            default -> throw new IllegalArgumentException("no part " + part);
        }
    }

    private Project project(String[] cells) {
        Map<String, PrintedAmount> money = amounts(cells[3]);
        List<PlanPoint> plan = new ArrayList<>();
        for (String point : words(cells[4])) {
            String[] sides = point.split("=", -1);
            ValueKind kind = sides[1].endsWith("%") ? ValueKind.PERCENT : ValueKind.AMOUNT;
            plan.add(new PlanPoint(
                    PLACE,
                    "",
                    sides[0] + "月底",
                    Integer.parseInt(sides[0]),
                    sides[1],
                    sides[1].isEmpty() ? ValueKind.BLANK : kind,
                    sides[1].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(sides[1].replace("%", "")))));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (String indicator : words(cells[5])) {
            String[] sides = indicator.split("=", -1);
            Indicator.Value value =
                    new Indicator.Value(sides[1] + "%", "≥", Optional.of(new BigDecimal(sides[1])), "%", "");
            indicators.add(new Indicator(PLACE, "", "", sides[0], "", value, ""));
        }
        return new Project(
                projects.size() + 1,
                TableKind.PROJECT_TARGETS,
                PLACE,
                new Project.Head(cells[0], cells[1], "", cells[2]),
                new Project.Funding(
                        of(money, "budget"), of(money, "fiscal"), of(money, "other"), of(money, "carry_over")),
                plan,
                List.of(),
                indicators);
    }

    private ProcurementItem item(String[] cells) {
        Map<String, PrintedAmount> money = amounts(cells[5]);
        Map<Measure, PrintedAmount> sources = new LinkedHashMap<>();
        money.forEach((name, amount) -> Measure.of(name)
                .filter(measure -> measure != Measure.TOTAL)
                .ifPresent(measure -> sources.put(measure, amount)));
        List<String> price = words(cells[4]);
        return new ProcurementItem(
                new Place(0, procurement.size() + 1, PLACE.page(), PLACE.box()),
                RowRole.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                new ProcurementItem.Label("", cells[1], "", cells[2], cells[3], ""),
                price.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ProcurementItem.Quantity(price.get(0), new BigDecimal(price.get(0)), "")),
                price.isEmpty() ? Optional.empty() : Optional.of(yuan(price.get(2))),
                of(money, "total"),
                sources,
                of(money, "reserved"));
    }

    private static FixedAsset asset(String[] cells) {
        return new FixedAsset(
                PLACE,
                RowRole.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                cells[1],
                cells[1],
                new FixedAsset.Count("", Optional.empty(), ""),
                Optional.of(yuan(cells[2])),
                "");
    }

    private void addFigures(String line) {
        String sentence = FIGURE.matcher(line).replaceAll(m -> m.group(2).replace("-", ""));
        Matcher matcher = FIGURE.matcher(line);
        while (matcher.find()) {
            Optional<PrintedAmount> base = Optional.ofNullable(matcher.group(3)).map(Papers::yuan);
            figures.add(new ProseFigure(
                    PLACE,
                    matcher.group(1),
                    base.isPresent() ? Kind.CHANGE : Kind.AMOUNT,
                    yuan(matcher.group(2)),
                    base,
                    Optional.empty(),
                    "",
                    sentence));
        }
    }

    private static ProseRate rate(String[] cells) {
        String[] sides = cells[0].split(" > ", -1);
        return sides.length == 2
                ? new ProseRate(
                        PLACE,
                        "",
                        new BigDecimal(cells[1]),
                        Optional.of(new ProseRate.Execution(yuan(sides[0]), yuan(sides[1]))))
                : new ProseRate(PLACE, cells[0], new BigDecimal(cells[1]), Optional.empty());
    }

    private static Map<String, PrintedAmount> amounts(String cell) {
        Map<String, PrintedAmount> amounts = new LinkedHashMap<>();
        for (String amount : cell.split(",\\s*", -1)) {
            String[] parts = amount.split(" ", -1);
            if (parts.length == 2) {
                amounts.put(parts[0], yuan(parts[1]));
            }
        }
        return amounts;
    }

    private static Optional<PrintedAmount> of(Map<String, PrintedAmount> amounts, String name) {
        return Optional.ofNullable(amounts.get(name));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static PrintedAmount yuan(String printed) {
        return new PrintedAmount(printed, MoneyUnit.YUAN, new BigDecimal(printed));
    }
}
