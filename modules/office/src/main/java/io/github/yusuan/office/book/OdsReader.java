package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.office.xml.OdfText;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads workbooks of OpenDocument; their cells hold the text that was shown beside the value. */
public final class OdsReader {
    private static final byte[] NONE = new byte[0];
    /** Blank rows and cells are repeated to the end of a sheet. */
    private static final int MAX_REPEATED = 1_000;

    private final Map<String, byte[]> parts;
    private final Input input;
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final SheetBudget budget;

    /** A reader of the unpacked parts of a workbook. */
    public OdsReader(Map<String, byte[]> parts, Input input) {
        this.parts = parts;
        this.input = input;
        this.budget = new SheetBudget(input.problems());
    }

    /**
     * Reads all sheets.
     *
     * @throws IOException if a part is damaged
     */
    public InputDocument read() throws IOException {
        XmlElement content = XmlElement.read(parts.getOrDefault("content.xml", NONE));
        content.child("automatic-styles").ifPresent(all -> {
            for (XmlElement style : all.children("style")) {
                styles.put(style.attribute("name"), style);
            }
        });
        List<CellPage> pages = new ArrayList<>();
        for (XmlElement table : content.path("body", "spreadsheet")
                .map(s -> s.children("table"))
                .orElse(List.of())) {
            pages.add(page(table, pages.size() + 1));
        }
        return InputDocument.of(producer(), pages);
    }

    private String producer() throws IOException {
        byte[] meta = parts.getOrDefault("meta.xml", NONE);
        return meta.length == 0
                ? ""
                : XmlElement.read(meta).all("generator").stream()
                        .map(XmlElement::text)
                        .findFirst()
                        .orElse("");
    }

    private CellPage page(XmlElement table, int number) {
        String name = table.attribute("name");
        if (isHidden(table)) {
            input.problems()
                    .report(Problem.ofPage(
                            ProblemCode.HIDDEN_CONTENT, number, "sheet \"" + name + "\" is hidden; it is not read"));
            return new CellPage(List.of());
        }
        SheetBuilder sheet = new SheetBuilder(name);
        columns(table, sheet, 0);
        rows(table, sheet, 0, number, false);
        return sheet.page(number, input.problems());
    }

    private boolean isHidden(XmlElement table) {
        XmlElement style = styles.get(table.attribute("style-name"));
        return style != null
                && style.child("table-properties")
                        .map(p -> p.attribute("display"))
                        .filter("false"::equals)
                        .isPresent();
    }

    private static boolean isCollapsed(XmlElement element) {
        return element.attribute("visibility").matches("collapse|filter");
    }

    private static int columns(XmlElement parent, SheetBuilder sheet, int from) {
        int column = from;
        for (XmlElement child : parent.children()) {
            if (child.is("table-column")) {
                int repeated = Math.max(1, child.number("number-columns-repeated", 1));
                if (isCollapsed(child)) {
                    sheet.hideColumns(column, column + repeated - 1);
                }
                column += repeated;
            } else if (child.name().matches("table-columns|table-header-columns|table-column-group")) {
                column = columns(child, sheet, column);
            }
        }
        return column;
    }

    private int rows(XmlElement parent, SheetBuilder sheet, int from, int page, boolean hidden) {
        int row = from;
        for (XmlElement child : parent.children()) {
            if (child.is("table-row")) {
                int repeated = Math.max(1, child.number("number-rows-repeated", 1));
                boolean blank = child.children().stream()
                        .allMatch(cell -> cell.content().isEmpty());
                for (int i = 0; i < (blank ? 1 : Math.min(repeated, MAX_REPEATED)); i++) {
                    row(child, sheet, row + i, page);
                    if (hidden || isCollapsed(child)) {
                        sheet.hideRow(row + i);
                    }
                }
                row = Math.min(SheetBuilder.MAX_ROWS, row + repeated);
            } else if (child.name().matches("table-rows|table-header-rows|table-row-group")) {
                row = rows(
                        child,
                        sheet,
                        row,
                        page,
                        hidden || child.attribute("display").equals("false"));
            }
        }
        return row;
    }

    private void row(XmlElement row, SheetBuilder sheet, int at, int page) {
        int column = 0;
        for (XmlElement cell : row.children()) {
            int repeated = Math.max(1, cell.number("number-columns-repeated", 1));
            if (cell.is("table-cell")) {
                String text = shown(cell);
                CellLook look = look(cell);
                for (int i = 0; i < (text.isEmpty() ? Math.min(64, repeated) : Math.min(repeated, MAX_REPEATED)); i++) {
                    if (!text.isEmpty() && !budget.take(page)) {
                        return;
                    }
                    sheet.add(at, column + i, text, look);
                }
                int wide = cell.number("number-columns-spanned", 1);
                int high = cell.number("number-rows-spanned", 1);
                if (wide > 1 || high > 1) {
                    sheet.merge(at, column, at + high - 1, column + wide - 1);
                }
            }
            column = Math.min(SheetBuilder.MAX_COLUMNS, column + repeated);
        }
    }

    private static String shown(XmlElement cell) {
        List<String> lines = OdfText.linesOf(cell);
        if (!lines.isEmpty()) {
            return String.join("\n", lines);
        }
        String value = cell.attribute("value");
        return value.matches("-?\\d{1,15}(\\.\\d{1,20})?") ? NumberFormat.general(new BigDecimal(value)) : "";
    }

    private CellLook look(XmlElement cell) {
        XmlElement style = styles.get(cell.attribute("style-name"));
        if (style == null) {
            return CellLook.PLAIN;
        }
        XmlElement borders = style.child("table-cell-properties").orElse(style);
        boolean all = isBorder(borders.attribute("border"));
        boolean seen = CellLook.isBordered(
                all || isBorder(borders.attribute("border-left")),
                all || isBorder(borders.attribute("border-right")),
                all || isBorder(borders.attribute("border-top")),
                all || isBorder(borders.attribute("border-bottom")));
        boolean bold = style.child("text-properties")
                .map(p -> p.attribute("font-weight"))
                .filter("bold"::equals)
                .isPresent();
        return new CellLook(indent(style), bold, Alignment.UNSAID, seen);
    }

    private static boolean isBorder(String border) {
        return !border.isEmpty() && !border.matches("none|0(\\.0+)?(pt|cm|in|mm)?( .*)?");
    }

    /** LibreOffice indents by 10 points a step. */
    private static int indent(XmlElement style) {
        String margin = style.child("paragraph-properties")
                .map(p -> p.attribute("margin-left"))
                .orElse("");
        if (!margin.matches("\\d*\\.?\\d+(in|cm|pt|mm)")) {
            return 0;
        }
        double value = Double.parseDouble(margin.replaceAll("[a-z]+", ""));
        double points = value
                * (margin.endsWith("in") ? 72 : margin.endsWith("cm") ? 28.35 : margin.endsWith("mm") ? 2.835 : 1);
        return (int) Math.round(points / 10);
    }
}
