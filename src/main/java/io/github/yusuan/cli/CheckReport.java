package io.github.yusuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the checks of one document come to, for people and for machines. */
record CheckReport(String source, Disclosure disclosure) {
    private static final String PROSE = "prose";

    boolean mustsHold() {
        return count(CheckStatus.FAILS) == 0;
    }

    /** A line of counts, then each failure on a line of its own, those that must hold first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d hold, %d hold rounded, %d fail, %d not assessable; %d of %d amounts guarded",
                source,
                count(CheckStatus.HOLDS),
                count(CheckStatus.HOLDS_ROUNDED),
                count(CheckStatus.FAILS),
                count(CheckStatus.NOT_ASSESSABLE),
                guarded(),
                disclosure.facts().size()));
        failures().forEach(check -> lines.add("  " + line(check)));
        return lines;
    }

    private static String line(Check check) {
        Place first = check.place();
        Box box = first.box();
        return String.format(
                Locale.ROOT,
                "%s %s %s%s: %s, not %s (difference %s) p. %d, row %d, cell %.0f,%.0f-%.0f,%.0f",
                check.force().id(),
                check.id(),
                check.tables().stream().findFirst().map(TableKind::id).orElse(PROSE),
                where(check),
                plain(check.lhs()),
                plain(check.rhs()),
                plain(check.difference()),
                first.page(),
                first.row(),
                box.x0(),
                box.y0(),
                box.x1(),
                box.y1());
    }

    private static String where(Check check) {
        return (check.row().isEmpty() ? "" : " " + check.row())
                + (check.measure().isEmpty() ? "" : " " + check.measure());
    }

    /** Counts and failures as an object. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("source", source);
        node.put("document_id", disclosure.info().documentId());
        for (CheckStatus status : CheckStatus.values()) {
            node.put(status.id(), count(status));
        }
        node.put("amounts", disclosure.facts().size());
        node.put("guarded", guarded());
        ArrayNode failures = node.putArray("failures");
        failures().forEach(check -> failures.add(json(check)));
        return node;
    }

    private static ObjectNode json(Check check) {
        Place first = check.place();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("check_id", check.id());
        node.put("identity", check.identity());
        node.put("force", check.force().id());
        ArrayNode tables = node.putArray("tables");
        check.tables().forEach(table -> tables.add(table.id()));
        node.put("measure", check.measure());
        node.put("row", check.row());
        node.put("lhs", plain(check.lhs()));
        node.put("rhs", plain(check.rhs()));
        node.put("difference", plain(check.difference()));
        node.put("page", first.page());
        ArrayNode cell = node.putArray("cell");
        cell.add(first.box().x0()).add(first.box().y0());
        cell.add(first.box().x1()).add(first.box().y1());
        return node;
    }

    private long count(CheckStatus status) {
        return disclosure.checks().stream()
                .filter(check -> check.force() == Force.MUST && check.status() == status)
                .count();
    }

    private long guarded() {
        return disclosure.factStatuses().stream()
                .filter(status -> status != FactStatus.UNGUARDED)
                .count();
    }

    private List<Check> failures() {
        return disclosure.checks().stream()
                .filter(check -> check.status() == CheckStatus.FAILS)
                .sorted((a, b) -> a.force().compareTo(b.force()))
                .toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
