package io.github.yusuan.batch;

import io.github.yusuan.model.Mention;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the rules for disclosure ask of a department or unit: the nine tables (国有资本经营预算 since 2020), the reasons of
 * the “三公” expenses, and what has to be said of 机关运行经费, procurement, state assets and performance targets.
 */
public enum RequiredPart {
    REVENUE_EXPENDITURE_TABLE(TableKind.REVENUE_EXPENDITURE, "^(?!.*财政拨款).*(收支|收入支出)(预算|决算)?总表"),
    REVENUE_TABLE(TableKind.REVENUE, "^(?!.*财政拨款)(?!.*支出).*收入(预算|决算)?(总)?表"),
    EXPENDITURE_TABLE(TableKind.EXPENDITURE, "^(?!.*(财政|公共预算|基金|资本|三公|基本|项目|收入)).*支出(预算|决算)?(总)?表"),
    APPROPRIATION_TABLE(TableKind.APPROPRIATION, "财政拨款(收支|收入支出)(预算|决算)?总表"),
    GENERAL_BUDGET_TABLE(TableKind.GENERAL_BUDGET_EXPENDITURE, "^(?!.*(基本|三公|经济|机关运行)).*一般公共预算.*支出(预算|决算)?(情况)?表"),
    BASIC_EXPENDITURE_TABLE(TableKind.BASIC_EXPENDITURE, "基本支出.*表"),
    GOVERNMENT_FUND_TABLE(TableKind.GOVERNMENT_FUND, "政府性基金.*表"),
    STATE_CAPITAL_TABLE(TableKind.STATE_CAPITAL, "国有资本经营.*表"),
    THREE_PUBLIC_TABLE(TableKind.THREE_PUBLIC, "三公.*表"),
    THREE_PUBLIC_REASONS("三公.*(说明|情况|原因)"),
    OPERATING_EXPENSES("机关运行经费", "operating_expenses"),
    PROCUREMENT("政府采购", TableKind.PROCUREMENT, "procurement"),
    STATE_ASSETS("国有资产", TableKind.FIXED_ASSETS, "fixed_assets", "assets_acquisition"),
    PERFORMANCE_TARGETS("绩效", TableKind.PROJECT_TARGETS);

    private static final int STATE_CAPITAL_SINCE = 2020;
    /** 教财〔2012〕4号 asks them for 收支总表, 收入表, 支出表 and 财政拨款支出表. */
    private static final Pattern UNIVERSITY = Pattern.compile("(大学|学院)$");

    private final Optional<TableKind> table;
    private final Pattern title;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> items;

    RequiredPart(TableKind table, String title) {
        this.table = Optional.of(table);
        this.title = Pattern.compile(title);
        this.items = List.of();
    }

    RequiredPart(String title, String... items) {
        this.table = Optional.empty();
        this.title = Pattern.compile(title);
        this.items = List.of(items);
    }

    RequiredPart(String title, TableKind table, String... items) {
        this.table = Optional.of(table);
        this.title = Pattern.compile(title);
        this.items = List.of(items);
    }

    /** The word in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the nine tables, which are published even where there is nothing to print. */
    boolean isTable() {
        return ordinal() <= THREE_PUBLIC_TABLE.ordinal();
    }

    /** Whether a unit of that name has to publish it in a document of that year. */
    boolean isAskedOf(String unitName, int fiscalYear) {
        boolean early = this == STATE_CAPITAL_TABLE && fiscalYear < STATE_CAPITAL_SINCE;
        boolean ofAll = !isTable() || ordinal() < APPROPRIATION_TABLE.ordinal() || this == GENERAL_BUDGET_TABLE;
        return !early && (ofAll || !UNIVERSITY.matcher(unitName).find());
    }

    /** What a sentence speaks of that says that there is nothing to print in it. */
    Optional<Mention.Topic> nothingOfIt() {
        return switch (this) {
            case GOVERNMENT_FUND_TABLE -> Optional.of(Mention.Topic.NO_GOVERNMENT_FUND);
            case STATE_CAPITAL_TABLE -> Optional.of(Mention.Topic.NO_STATE_CAPITAL);
            case THREE_PUBLIC_TABLE -> Optional.of(Mention.Topic.NO_THREE_PUBLIC);
            default -> Optional.empty();
        };
    }

    /** What a sentence speaks of that is the part itself. */
    Optional<Mention.Topic> saidAs() {
        return switch (this) {
            case THREE_PUBLIC_REASONS -> Optional.of(Mention.Topic.THREE_PUBLIC_REASONS);
            case STATE_ASSETS -> Optional.of(Mention.Topic.STATE_ASSETS);
            default -> Optional.empty();
        };
    }

    /** Whether a table of that kind is it. */
    boolean isIn(TableKind kind) {
        boolean targets = this == PERFORMANCE_TARGETS && kind == TableKind.OVERALL_TARGETS;
        return targets || table.filter(kind::equals).isPresent();
    }

    /** Whether a heading announces it. */
    boolean isAnnouncedBy(String heading) {
        return title.matcher(heading).find();
    }

    /** Whether a figure of that item speaks of it. */
    boolean isSpokenOf(String item) {
        return items.stream().anyMatch(item::startsWith);
    }
}
