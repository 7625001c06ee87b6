package io.github.yusuan.dialect;

import io.github.yusuan.dialect.TruthFact.RowTruth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects columns, lines and facts of a sheet while its content is written. */
final class SheetDraft {

    private final Dialect dialect;
    private final TableForm form;
    private final AmountText amounts;
    private final List<List<String>> amountPaths = new ArrayList<>();
    private final List<List<String>> paths = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<TruthFact> facts = new ArrayList<>();
    private List<LineCell> cells = new ArrayList<>();

    SheetDraft(Dialect dialect, TableForm form) {
        this.dialect = dialect;
        this.form = form;
        this.amounts = new AmountText(dialect);
    }

    void labelColumn(double width, String... path) {
        paths.add(List.of(path));
        widths.add(width);
    }

    void amountColumn(List<String> path) {
        paths.add(path);
        amountPaths.add(path);
        widths.add(dialect.is(DigitForm.FULL_WIDTH) ? 92.0 : 68.0);
    }

    int columns() {
        return paths.size();
    }

    void cell(LineCell cell) {
        cells.add(cell);
    }

    /** An amount cell; becomes a fact if the amount is printed as one. */
    void amount(int column, String side, RowTruth row, String measure, long hundredths) {
        cells.add(LineCell.amount(column, amounts.of(hundredths)));
        if (hundredths != 0 || amounts.printsZero()) {
            BigDecimal value = measure.equals("change_pct")
                    ? BigDecimal.valueOf(hundredths, 2)
                    : dialect.get(UnitWord.class).toYuan(hundredths);
            facts.add(TruthFact.of(form.kind(), side, row, measure, value));
        }
    }

    void endLine() {
        lines.add(new PrintedLine(cells));
        cells = new ArrayList<>();
    }

    PrintedSheet sheet() {
        HeadPaths heads = new HeadPaths(dialect, form);
        List<List<String>> whole = new ArrayList<>();
        paths.forEach(path -> whole.add(amountPaths.contains(path) ? heads.ofAmount(path) : heads.ofLabel(path)));
        String title = form.title(dialect.get(Wording.class), dialect.is(MeasureSet.FINAL_ACCOUNT));
        String unit = dialect.get(UnitWord.class).printed();
        UnitPlace place = dialect.get(UnitPlace.class);
        String unitLine = switch (place) {
            case LINE -> "单位：" + unit;
            case LONG_LINE -> "金额单位：人民币" + unit;
            case BARE -> "（" + unit + "）";
            case TITLE, HEADINGS, GROUP, BELOW -> "";
        };
        return new PrintedSheet(
                place == UnitPlace.TITLE ? title + "（单位：" + unit + "）" : title,
                unitLine,
                place == UnitPlace.BELOW ? "注：本表金额单位为" + unit + "。" : "",
                whole,
                widths,
                lines,
                facts);
    }
}
