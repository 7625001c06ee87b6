package io.github.yusuan.office.word;

import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;
import io.github.yusuan.office.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the cells of a table at their places: each says how many columns of the grid it covers, or that it goes on with the one above. */
final class DocxTable {
    /** A character of the usual size, in twentieths of a point. */
    private static final double EM_TWIPS = 210;

    private static final int MAX_SPAN = 200;

    private final XmlElement table;
    private final int number;
    private final List<TableCell> cells = new ArrayList<>();
    /** By column: the cell that may go on below, as its place among the cells. */
    private final Map<Integer, Integer> open = new HashMap<>();

    DocxTable(XmlElement table, int number) {
        this.table = table;
        this.number = number;
    }

    CellTable read() {
        int at = 0;
        int printed = 0;
        for (XmlElement row : partsOf(table, "tr")) {
            printed++;
            if (!isGone(row)) {
                row(row, at, printed);
                at++;
            }
        }
        return CellTable.of(cells);
    }

    /** The rows of a table or the cells of a row. */
    static List<XmlElement> partsOf(XmlElement parent, String wanted) {
        List<XmlElement> found = new ArrayList<>();
        collect(parent, wanted, found);
        return found;
    }

    /** Content controls and the like may stand between. */
    private static void collect(XmlElement parent, String wanted, List<XmlElement> found) {
        for (XmlElement child : parent.children()) {
            if (child.is(wanted)) {
                found.add(child);
            } else if (child.name().matches("sdt|sdtContent|customXml|ins|moveTo")) {
                collect(child, wanted, found);
            } else if (child.is("AlternateContent")) {
                DocxText.chosen(child).ifPresent(choice -> collect(choice, wanted, found));
            }
        }
    }

    private static boolean isGone(XmlElement row) {
        return row.child("trPr")
                .filter(properties -> properties.child("del").isPresent()
                        || properties.child("hidden").isPresent())
                .isPresent();
    }

    private void row(XmlElement row, int at, int printed) {
        int column = row.path("trPr", "gridBefore").map(b -> span(b)).orElse(0);
        int index = 0;
        Map<Integer, Integer> still = new HashMap<>();
        for (XmlElement cell : partsOf(row, "tc")) {
            index++;
            Optional<XmlElement> properties = cell.child("tcPr");
            int wide = properties
                    .flatMap(p -> p.child("gridSpan"))
                    .map(DocxTable::span)
                    .orElse(1);
            Optional<String> merge = properties.flatMap(p -> p.child("vMerge")).map(m -> m.attribute("val"));
            boolean goesOn = merge.isPresent() && !merge.get().equals("restart");
            Integer above = open.get(column);
            boolean leftMerged = properties
                    .flatMap(p -> p.child("hMerge"))
                    .map(m -> m.attribute("val"))
                    .filter(v -> !v.equals("restart"))
                    .isPresent();
            if (leftMerged && !cells.isEmpty()) {
                grow(cells.size() - 1, 0, wide);
            } else if (goesOn && above != null) {
                grow(above, 1, 0);
                still.put(column, above);
            } else {
                String place = "table " + number + " row " + printed + " cell " + index;
                if (merge.isPresent()) {
                    still.put(column, cells.size());
                }
                cells.add(new TableCell(at, column, 1, wide, lines(cell), style(cell), place));
            }
            column += wide;
        }
        open.clear();
        open.putAll(still);
    }

    private void grow(int index, int rows, int columns) {
        TableCell c = cells.get(index);
        cells.set(
                index,
                new TableCell(
                        c.row(),
                        c.column(),
                        c.rowSpan() + rows,
                        c.columnSpan() + columns,
                        c.lines(),
                        c.style(),
                        c.place()));
    }

    private static int span(XmlElement value) {
        return Math.max(1, Math.min(MAX_SPAN, value.number("val", 1)));
    }

    /** The paragraphs of a cell; of a table in the cell, each row is one. */
    private static List<String> lines(XmlElement parent) {
        List<String> lines = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "p" -> {
                    DocxText.boxesOf(child).forEach(box -> lines.addAll(lines(box)));
                    lines.addAll(List.of(DocxText.of(child).split("\n")));
                }
                case "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> lines.addAll(lines(child));
                default -> {}
            }
        }
        return lines;
    }

    private static Style style(XmlElement cell) {
        Optional<XmlElement> paragraph = cell.child("p").flatMap(p -> p.child("pPr"));
        Optional<XmlElement> indent = paragraph.flatMap(p -> p.child("ind"));
        double em = indent.map(DocxTable::indentEm).orElse(0.0);
        String align = paragraph
                .flatMap(p -> p.child("jc"))
                .map(jc -> jc.attribute("val"))
                .orElse("");
        Alignment alignment = switch (align) {
            case "left", "start", "both" -> Alignment.LEFT;
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.UNSAID;
        };
        boolean bold = cell.all("rPr").stream().anyMatch(run -> run.child("b").isPresent());
        return new Style(em, bold, alignment, true);
    }

    private static double indentEm(XmlElement indent) {
        double em = 0;
        for (String[] side : new String[][] {{"leftChars", "left"}, {"firstLineChars", "firstLine"}}) {
            int hundredths = indent.number(side[0], 0);
            em += hundredths > 0 ? hundredths / 100.0 : Math.max(0, indent.number(side[1], 0)) / EM_TWIPS;
        }
        return em;
    }
}
