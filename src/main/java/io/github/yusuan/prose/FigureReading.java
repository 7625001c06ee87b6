package io.github.yusuan.prose;

import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.prose.ProseCatalogue.Item;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.work.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a document while its paragraphs come in; knows what was stated before. */
final class FigureReading {
    private static final Pattern AMOUNT = Pattern.compile(ProseAmount.PATTERN);
    private static final Pattern RATE = Pattern.compile("\\d+(\\.\\d+)?[%％]");
    /** What an amount includes, in brackets behind it. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,40}[)）]");

    private static final BigDecimal TWO = new BigDecimal(2);
    /** What both sides together amount to: said of a change, it repeats what was said of each side. */
    private static final String BOTH_SIDES = "total";

    private final ProseCatalogue catalogue;
    private final FactMatcher facts;
    private final int fiscalYear;
    private final Work work;
    private final HeadedItem headed;
    private final List<ProseFigure> figures = new ArrayList<>();
    private final Map<String, PrintedAmount> stated = new HashMap<>();
    /** Items of the paragraph of which no change was stated yet. */
    private final Set<String> withoutChange = new HashSet<>();

    FigureReading(ProseCatalogue catalogue, FactMatcher facts, int fiscalYear, Work work) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.fiscalYear = fiscalYear;
        this.work = work;
        this.headed = new HeadedItem(catalogue);
    }

    List<ProseFigure> figures() {
        return figures;
    }

    void add(Paragraph paragraph) {
        String text = paragraph.text();
        Context context = new Context(paragraph, new Sentences(text));
        headed.pass(text);
        Matcher amount = AMOUNT.matcher(text);
        Matcher subject = catalogue.subject().matcher(text).useAnchoringBounds(false);
        int from = 0;
        Optional<Item> topic = Optional.empty();
        Optional<Item> last = Optional.empty();
        withoutChange.clear();
        while (amount.find()) {
            String before = text.substring(from, amount.start());
            if (subject.region(from, amount.start()).find()) {
                return;
            }
            stateSameAlone(from, amount.start(), last, context);
            closeByRate(before, last);
            boolean first = from == 0;
            from = amount.end();
            int stop = before.lastIndexOf('。');
            String words = before.substring(stop + 1);
            int sign = signOf(words);
            Optional<Item> item = sign == 0
                    ? itemIn(words)
                    : changed(words, stop >= 0 ? openOf(topic, last) : last.isPresent() ? last : topic);
            if (item.isEmpty() && sign == 0 && first) {
                item = headed.of(words);
            }
            if (item.isEmpty() || sign == 0 && isOtherYears(words) || sign != 0 && isOfPlan(words)) {
                continue;
            }
            state(item.get(), sign, amount, context);
            if (sign == 0) {
                stateSame(item.get(), amount, context);
            }
            last = item;
            topic = topic.isPresent() ? topic : item;
        }
        stateSameAlone(from, text.length(), last, context);
    }

    /** A change in per cent only is one, too: what follows is of another item. */
    private void closeByRate(String words, Optional<Item> last) {
        Matcher rate = RATE.matcher(words);
        while (last.isPresent() && rate.find()) {
            if (signOf(words.substring(0, rate.start())) != 0) {
                withoutChange.remove(last.get().id());
            }
        }
    }

    /** What a sentence without a name speaks of: the first of the paragraph, or the last where it alone is still open. */
    private Optional<Item> openOf(Optional<Item> topic, Optional<Item> last) {
        return isOnlyOpen(last) ? last : topic;
    }

    /** Whether a change was stated of all items of the paragraph but this one. */
    private boolean isOnlyOpen(Optional<Item> item) {
        return item.isPresent() && withoutChange.equals(Set.of(item.get().id()));
    }

    /**
     * What a change is of: the item in its own clause, else the one spoken of; nothing for a change that is a reason, or of
     * something that is no item (支出总计…。其中：教育支出增加…).
     */
    private Optional<Item> changed(String words, Optional<Item> spokenOf) {
        int clause = Math.max(words.lastIndexOf('，'), words.lastIndexOf('；')) + 1;
        String sinceStop = words.substring(words.lastIndexOf('；') + 1);
        if (catalogue.changes().reason().matcher(sinceStop).find()) {
            return Optional.empty();
        }
        String own = words.substring(clause);
        boolean isOfAnother = catalogue.changes().otherSubject().matcher(own).find();
        return itemIn(own).or(() -> isOfAnother ? Optional.empty() : spokenOf);
    }

    /** 与上年持平 behind an amount: a change of nothing. */
    private void stateSame(Item item, Matcher amount, Context context) {
        String text = context.paragraph().text();
        Matcher remark = REMARK.matcher(text).region(amount.end(), text.length());
        Matcher same = catalogue.changes().same().matcher(text);
        same.region(remark.lookingAt() ? remark.end() : amount.end(), text.length());
        if (same.lookingAt() && !isOtherThanLastYear(same.group()) && !isOfPlan(same.group())) {
            PrintedAmount none =
                    new PrintedAmount(same.group("same"), valueOf(amount, 0).unit(), BigDecimal.ZERO);
            add(item, Kind.CHANGE, none, amount, context);
        }
    }

    /** 2026年“三公”经费预算与2025年持平, apart from the amount that was stated before: a change of nothing. */
    private void stateSameAlone(int from, int to, Optional<Item> last, Context context) {
        String text = context.paragraph().text();
        Matcher same = catalogue.changes().same().matcher(text).region(from, to);
        while (same.find()) {
            if (isNextSentence(same, from, text) && isOnlyOpen(last) && !isOtherThanLastYear(same.group())) {
                last.ifPresent(item -> Optional.ofNullable(stated.get(item.id()))
                        .map(said -> new PrintedAmount(same.group("same"), said.unit(), BigDecimal.ZERO))
                        .ifPresent(none -> add(item, Kind.CHANGE, none, same, context)));
                continue;
            }
            String clause = text.substring(clauseStart(text, from, same.start()), same.start());
            Optional<PrintedAmount> before = same.start() == from || isOfPlan(same.group())
                    ? Optional.empty()
                    : Optional.of(clause).filter(words -> !isOtherYears(words)).flatMap(this::statedIn);
            if (before.isPresent() && !isOtherThanLastYear(same.group())) {
                PrintedAmount none =
                        new PrintedAmount(same.group("same"), before.get().unit(), BigDecimal.ZERO);
                itemIn(clause).ifPresent(item -> add(item, Kind.CHANGE, none, same, context));
            }
        }
    }

    /** 运行维护费3.50万元，用于…。与上年持平: it is all that the sentence behind the one of the amount says. */
    private static boolean isNextSentence(Matcher same, int from, String text) {
        boolean begins = same.group().startsWith("。");
        boolean ends = same.end() == text.length() || text.charAt(same.end()) == '。';
        return begins && ends && text.indexOf('。', from) == same.start();
    }

    private static int clauseStart(String text, int from, int end) {
        int start = end;
        while (start > from && "，,；;。：:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** What was stated of the item that is all that a clause names. */
    private Optional<PrintedAmount> statedIn(String clause) {
        return itemIn(clause).filter(item -> isAlone(item, clause)).map(item -> stated.get(item.id()));
    }

    private boolean isAlone(Item item, String clause) {
        Matcher before = catalogue.places().before().matcher(clause);
        Matcher name = item.words().matcher(clause);
        int start = before.lookingAt() ? before.end() : 0;
        return name.region(start, clause.length()).lookingAt()
                && catalogue
                        .places()
                        .behind()
                        .matcher(clause.substring(name.end()))
                        .matches();
    }

    private boolean isOtherThanLastYear(String words) {
        OptionalInt year = PrintedYear.valueIn(words);
        return year.isPresent() && fiscalYear != 0 && year.getAsInt() != fiscalYear - 1;
    }

    /** Whether a change is one against the plan of the same year, not against last year. */
    private boolean isOfPlan(String words) {
        Matcher compared = catalogue.changes().compared().matcher(words);
        String with = "";
        while (compared.find()) {
            with = compared.group();
        }
        OptionalInt year = PrintedYear.valueIn(with);
        if (year.isPresent()) {
            return year.getAsInt() == fiscalYear;
        }
        return catalogue.changes().plan().matcher(with).find();
    }

    /** Where an amount stands. */
    private record Context(Paragraph paragraph, Sentences sentences) {}

    private void state(Item item, int sign, Matcher amount, Context context) {
        PrintedAmount value = valueOf(amount, sign);
        if (sign == 0 && item.id().equals(BOTH_SIDES) && repeatsASide(value)) {
            stated.put(item.id(), value);
            return;
        }
        add(item, sign == 0 ? Kind.AMOUNT : Kind.CHANGE, value, amount, context);
        if (sign == 0) {
            stated.put(item.id(), value);
        }
    }

    private void add(Item item, Kind kind, PrintedAmount value, Matcher amount, Context context) {
        boolean isAmount = kind == Kind.AMOUNT;
        if (isAmount) {
            withoutChange.add(item.id());
        } else {
            withoutChange.remove(item.id());
        }
        Optional<PrintedAmount> base = isAmount ? Optional.empty() : Optional.ofNullable(stated.get(item.id()));
        work.places(1);
        String sentence = context.sentences().around(amount.start(), amount.end());
        Matcher asOf = catalogue.asOf().matcher(sentence);
        figures.add(new ProseFigure(
                context.paragraph().placeAt(amount.start()),
                item.id(),
                kind,
                value,
                base,
                isAmount ? facts.match(item, value.yuan(), halfOfLastPlace(amount)) : Optional.empty(),
                asOf.find() && item.id().contains("asset") ? asOf.group() : "",
                sentence));
    }

    private boolean repeatsASide(PrintedAmount value) {
        return List.of("revenue", "expenditure").stream()
                .map(stated::get)
                .anyMatch(side -> side != null && side.yuan().compareTo(value.yuan()) == 0);
    }

    /** The item whose name ends nearest to the amount. */
    private Optional<Item> itemIn(String words) {
        Optional<Item> best = Optional.empty();
        int end = -1;
        for (Item item : catalogue.items()) {
            Matcher matcher = item.words().matcher(words);
            while (matcher.find()) {
                boolean tail = item.generic() && best.isPresent() && !best.get().generic() && end >= matcher.start();
                if (matcher.end() > end && !tail) {
                    end = matcher.end();
                    best = Optional.of(item);
                }
            }
        }
        return best;
    }

    private int signOf(String words) {
        if (catalogue.changes().more().matcher(words).find()) {
            return 1;
        }
        return catalogue.changes().less().matcher(words).find() ? -1 : 0;
    }

    /** Whether the words in front of the amount speak of another year than the document's. */
    private boolean isOtherYears(String words) {
        String own = catalogue.changes().same().matcher(words).replaceAll("");
        int year =
                PrintedYear.allOf(own).stream().mapToInt(PrintedYear::year).reduce(fiscalYear, (earlier, last) -> last);
        return year != fiscalYear && fiscalYear != 0
                || catalogue.changes().prior().matcher(words).find();
    }

    private static BigDecimal halfOfLastPlace(Matcher amount) {
        int scale = PrintedNumber.valueOf(amount.group(1)).scale();
        return ProseAmount.yuanOf(BigDecimal.ONE.movePointLeft(scale), amount.group(2))
                .divide(TWO);
    }

    private static PrintedAmount valueOf(Matcher amount, int sign) {
        PrintedAmount value = ProseAmount.of(amount.group(1), amount.group(2));
        return sign < 0
                ? new PrintedAmount(
                        "-" + value.printed(), value.unit(), value.yuan().negate())
                : value;
    }
}
