package io.github.yusuan.office.html;

import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;
import io.github.yusuan.office.parts.FlowTable;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Puts the cells of a table at their places. */
final class HtmlTable {
    private final Element table;
    private final int number;
    private final Optional<SheetBorders> borders;

    /** @param borders the borders of a page that is a sheet of a workbook */
    HtmlTable(Element table, int number, Optional<SheetBorders> borders) {
        this.table = table;
        this.number = number;
        this.borders = borders.filter(sheet -> sheet.showsAny(table));
    }

    CellTable read() {
        FlowTable flow = new FlowTable();
        BitSet hidden = new BitSet();
        List<Element> rows = TableKinds.rowsOf(table);
        for (int r = 0; r < rows.size(); r++) {
            Element row = rows.get(r);
            flow.startRow();
            int column = 1;
            for (Element cell : TableKinds.cellsOf(row)) {
                String place = "table " + number + " row " + (r + 1) + " cell " + column;
                flow.add(
                        span(cell, "rowspan", rows.size() - r),
                        span(cell, "colspan", 1),
                        CellText.linesOf(cell),
                        style(cell),
                        place);
                column++;
            }
            if (Css.hides(row.attr("style")) || isFlat(row)) {
                hidden.set(r);
            }
        }
        return flow.table().without(hidden, new BitSet());
    }

    /** A row of no height and without text: Excel and editors keep the widths of the columns in one. */
    private static boolean isFlat(Element row) {
        String height = row.attr("height") + Css.declarations(row.attr("style")).getOrDefault("height", "");
        return height.matches("0(px|pt)?") && !row.hasText();
    }

    /** How many rows or columns a cell says that it covers. */
    static int span(Element cell, String attribute, int ofZero) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,6}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 ? ofZero : span;
    }

    private Style style(Element cell) {
        double indent = Css.indentEm(cell.attr("style"));
        Element inner = cell.firstElementChild();
        if (inner != null && inner.normalName().matches("p|div|span")) {
            indent += Css.indentEm(inner.attr("style"));
        }
        boolean bold = cell.normalName().equals("th") || cell.selectFirst("b, strong") != null;
        boolean bordered = borders.map(sheet -> sheet.isBordered(cell)).orElse(true);
        return new Style(indent, bold, alignment(cell), bordered);
    }

    private static Alignment alignment(Element cell) {
        Map<String, String> declared = Css.declarations(cell.attr("style"));
        String align = declared.getOrDefault("text-align", cell.attr("align")).toLowerCase(Locale.ROOT);
        return switch (align) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTRE;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.UNSAID;
        };
    }
}
