package io.github.yusuan.structure;

import static io.github.yusuan.model.Measure.AFFILIATE_REMITTANCE;
import static io.github.yusuan.model.Measure.BASIC;
import static io.github.yusuan.model.Measure.BUSINESS;
import static io.github.yusuan.model.Measure.CARRY_OVER;
import static io.github.yusuan.model.Measure.CURRENT_YEAR;
import static io.github.yusuan.model.Measure.FISCAL_APPROPRIATION;
import static io.github.yusuan.model.Measure.GENERAL_PUBLIC;
import static io.github.yusuan.model.Measure.GOVERNMENT_FUND;
import static io.github.yusuan.model.Measure.OPERATING;
import static io.github.yusuan.model.Measure.OTHER;
import static io.github.yusuan.model.Measure.PERSONNEL;
import static io.github.yusuan.model.Measure.PROJECT;
import static io.github.yusuan.model.Measure.PUBLIC_USE;
import static io.github.yusuan.model.Measure.SPECIAL_ACCOUNT;
import static io.github.yusuan.model.Measure.STATE_CAPITAL;
import static io.github.yusuan.model.Measure.SUPERIOR_GRANT;
import static io.github.yusuan.model.Measure.TOTAL;
import static io.github.yusuan.model.Measure.TO_AFFILIATES;
import static io.github.yusuan.model.Measure.TO_SUPERIOR;
import static io.github.yusuan.model.Measure.UNIT_FUNDS;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns of a table a sum is made of, by those that the table has: one level of a nested head, never two. */
final class ColumnSets {
    private static final List<Measure> FUNDS = List.of(GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL);
    private static final List<Measure> OWN = List.of(BUSINESS, OPERATING, SUPERIOR_GRANT, AFFILIATE_REMITTANCE, OTHER);
    private static final Set<TableKind> BY_FUND = Set.of(TableKind.APPROPRIATION, TableKind.THREE_PUBLIC);

    private final ColumnHeads heads;
    private final TableKind kind;

    ColumnSets(TableKind kind, ColumnHeads heads) {
        this.kind = kind;
        this.heads = heads;
    }

    /** Every way to divide the money of a table by columns, the likeliest first. */
    List<List<Measure>> ofTotal() {
        List<List<Measure>> ways = new ArrayList<>();
        if (kind == TableKind.BASIC_EXPENDITURE) {
            ways.add(List.of(PERSONNEL, PUBLIC_USE));
        } else if (kind != TableKind.REVENUE && !BY_FUND.contains(kind)) {
            ways.add(uses());
        }
        if (heads.has(CURRENT_YEAR)) {
            ways.add(List.of(CURRENT_YEAR, CARRY_OVER));
        }
        if (BY_FUND.contains(kind)) {
            ways.add(FUNDS);
        }
        for (List<Measure> sources : sources()) {
            ways.add(sources);
            ways.add(with(sources, CARRY_OVER));
        }
        return ways.stream().filter(way -> way.stream().anyMatch(heads::has)).toList();
    }

    /** 基本 (or 人员 + 公用) + 项目 + 经营 + 上解 + 补助. */
    private List<Measure> uses() {
        List<Measure> basic = heads.has(BASIC) ? List.of(BASIC) : List.of(PERSONNEL, PUBLIC_USE);
        return Stream.concat(basic.stream(), Stream.of(PROJECT, OPERATING, TO_SUPERIOR, TO_AFFILIATES))
                .toList();
    }

    /** 单位资金 is the sum of 事业收入, 经营收入 and others, or one column beside them. */
    private List<List<Measure>> sources() {
        List<Measure> sources = new ArrayList<>(funds());
        sources.add(SPECIAL_ACCOUNT);
        List<Measure> all = Stream.concat(sources.stream(), OWN.stream()).toList();
        return heads.has(UNIT_FUNDS) ? List.of(with(sources, UNIT_FUNDS), with(all, UNIT_FUNDS)) : List.of(all);
    }

    /** 财政拨款, or its funds one by one. */
    private List<Measure> funds() {
        return isWhole(FISCAL_APPROPRIATION) ? List.of(FISCAL_APPROPRIATION) : FUNDS;
    }

    /** 财政拨款 = 一般 + 基金 + 国资; it may also be printed as part of one fund (其中). */
    List<Measure> ofFiscal() {
        return isWhole(FISCAL_APPROPRIATION) ? FUNDS : List.of();
    }

    private boolean isWhole(Measure measure) {
        return heads.has(measure) && !heads.isOfWhich(Column.of(measure));
    }

    private static List<Measure> with(List<Measure> some, Measure more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** The measures that may be sums, with the ways to divide each; the total first. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(TOTAL, ofTotal()));
        if (kind == TableKind.REVENUE) {
            ways.add(new Way(CURRENT_YEAR, sources()));
        }
        ways.add(new Way(FISCAL_APPROPRIATION, List.of(ofFiscal())));
        ways.add(new Way(BASIC, List.of(List.of(PERSONNEL, PUBLIC_USE))));
        return ways.stream().filter(way -> heads.has(way.sum())).toList();
    }

    /** A sum with the ways to divide it. */
    record Way(Measure sum, List<List<Measure>> parts) {}
}
