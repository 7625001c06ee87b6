package io.github.yusuan.dialect;

import java.util.List;
import java.util.function.Predicate;

/** Choices that mean nothing beside each other, and what is chosen instead. */
record Agreement(Predicate<Dialect> isBreached, Enum<?> instead) {

    private static final Predicate<Dialect> CODED =
            dialect -> dialect.get(TableForm.class).isCoded();

    static final List<Agreement> ALL = List.of(
            // columns of money that the form does not have
            new Agreement(CODED.negate(), MeasureSet.SPLIT),
            new Agreement(
                    d -> !d.get(TableForm.class).isExpenditure()
                            && !d.is(TableForm.REVENUE)
                            && !d.is(MeasureSet.SPLIT)
                            && !d.is(MeasureSet.ONE),
                    MeasureSet.SPLIT),
            new Agreement(
                    d -> d.is(TableForm.REVENUE) && (d.is(MeasureSet.OF_WHICH) || d.is(MeasureSet.FINAL_ACCOUNT)),
                    MeasureSet.SPLIT),
            new Agreement(d -> d.is(TableForm.REVENUE) && d.is(MeasureSet.YEARS), MeasureSet.SPLIT),
            new Agreement(d -> d.is(TableForm.GENERAL_BUDGET) && d.is(MeasureSet.SOURCES), MeasureSet.SPLIT),
            // rows without codes
            new Agreement(CODED.negate(), CodeForm.COLUMN),
            new Agreement(d -> d.is(CodeForm.TWO_GROUPS) && !d.is(TableForm.BASIC), CodeForm.COLUMN),
            new Agreement(CODED.negate(), FirstRow.TOTAL),
            new Agreement(d -> d.is(CodeForm.NONE) && d.is(LevelMark.NONE), LevelMark.BLANKS),
            new Agreement(
                    d -> !d.is(CodeForm.NONE) && (d.is(LevelMark.ORDINAL) || d.is(LevelMark.WEIGHT)), LevelMark.BLANKS),
            new Agreement(CODED.negate(), LevelMark.BLANKS),
            new Agreement(d -> d.is(FirstRow.FUND_MERGED) && d.is(TableForm.REVENUE), FirstRow.TOTAL),
            // heads
            new Agreement(
                    d -> (d.is(HeadForm.TITLE_IN_FRAME) || d.is(HeadForm.UNIT_IN_FRAME))
                            && !d.get(Net.class).hasFrame(),
                    HeadForm.ONE_ROW),
            new Agreement(d -> d.is(HeadForm.UNIT_IN_FRAME), UnitPlace.LINE),
            new Agreement(d -> d.is(UnitPlace.GROUP) && !CODED.test(d), UnitPlace.LINE),
            new Agreement(
                    d -> !CODED.test(d)
                            && (d.is(HeadForm.TWO_ROWS) || d.is(HeadForm.THREE_ROWS) || d.is(HeadForm.DEEP)),
                    HeadForm.ONE_ROW),
            // a row or a table that can break in such a way
            new Agreement(d -> d.is(TableForm.THREE_PUBLIC_COLUMNS), PageBreak.NONE),
            new Agreement(
                    d -> (d.is(PageBreak.TORN_NAME) || d.is(PageBreak.TORN_AMOUNT))
                            && !d.get(Net.class).closesCells(),
                    PageBreak.BARE),
            new Agreement(d -> d.is(HeadForm.TITLE_IN_FRAME) && d.is(PageBreak.TITLE_AT_FOOT), PageBreak.NONE),
            new Agreement(d -> d.is(PageBreak.TITLE_AT_FOOT), Company.TABLE_ABOVE),
            new Agreement(d -> d.is(Company.TABLE_ABOVE) && (d.is(TableForm.FUND) || !CODED.test(d)), Company.ALONE),
            new Agreement(d -> d.is(PageBreak.TITLE_AT_FOOT) && d.is(Company.ALONE), PageBreak.NONE),
            new Agreement(d -> d.is(NameForm.WRAPPED_TOP) && !d.get(Net.class).closesRows(), NameForm.WRAPPED),
            // ink
            new Agreement(
                    d -> d.is(Net.ZEBRA) || d.is(Net.TINTED_CELLS) || d.is(Net.DARK_GROUND) || d.is(Net.NONE),
                    Pen.STROKED),
            // amounts
            new Agreement(d -> d.is(MeasureSet.ONE) || d.is(MeasureSet.FINAL_ACCOUNT), NegativeMark.NONE),
            new Agreement(CODED.negate(), NegativeMark.NONE),
            new Agreement(d -> d.is(DigitForm.YUAN_SIGN) && d.is(MeasureSet.YEARS), DigitForm.PLAIN));
}
