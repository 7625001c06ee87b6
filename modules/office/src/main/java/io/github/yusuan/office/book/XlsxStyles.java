package io.github.yusuan.office.book;

import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of a workbook, which its cells name by number: number formats, borders, indents. */
final class XlsxStyles {

    /**
     * A style.
     *
     * @param format how numbers are shown
     * @param look how the cell looks
     * @param across whether a text goes on over blank neighbours of the same style, in their middle
     */
    record CellStyle(NumberFormat format, CellLook look, boolean across) {}

    private final List<CellStyle> styles = new ArrayList<>();
    private final CellStyle none;

    private XlsxStyles(boolean date1904) {
        none = new CellStyle(NumberFormat.of("General", date1904), CellLook.PLAIN, false);
    }

    static XlsxStyles of(byte[] xml, boolean date1904) throws IOException {
        XlsxStyles styles = new XlsxStyles(date1904);
        if (xml.length > 0) {
            styles.read(XmlElement.read(xml), date1904);
        }
        return styles;
    }

    private void read(XmlElement sheet, boolean date1904) {
        Map<Integer, String> formats = new HashMap<>();
        for (XmlElement format : below(sheet, "numFmts", "numFmt")) {
            formats.put(format.number("numFmtId", -1), format.attribute("formatCode"));
        }
        List<XmlElement> fonts = below(sheet, "fonts", "font");
        List<XmlElement> borders = below(sheet, "borders", "border");
        Map<String, NumberFormat> known = new HashMap<>();
        for (XmlElement xf : below(sheet, "cellXfs", "xf")) {
            int id = xf.number("numFmtId", 0);
            String code = formats.getOrDefault(id, BuiltInFormats.of(id));
            NumberFormat format = known.computeIfAbsent(code, c -> NumberFormat.of(c, date1904));
            XmlElement alignment = xf.child("alignment").orElse(xf);
            String horizontal = alignment.attribute("horizontal");
            boolean bold = at(fonts, xf.number("fontId", 0)).isBold();
            CellLook look = new CellLook(
                    alignment.number("indent", 0),
                    bold,
                    alignmentOf(horizontal),
                    at(borders, xf.number("borderId", 0)).isBorder());
            styles.add(new CellStyle(format, look, horizontal.equals("centerContinuous")));
        }
    }

    private static List<XmlElement> below(XmlElement sheet, String list, String item) {
        return sheet.child(list).map(all -> all.children(item)).orElse(List.of());
    }

    /** An entry of a list that may not be there. */
    private record Entry(List<XmlElement> found) {
        boolean isBold() {
            return found.stream()
                    .anyMatch(font -> font.child("b")
                            .filter(b -> !b.attribute("val").equals("0")
                                    && !b.attribute("val").equals("false"))
                            .isPresent());
        }

        boolean isBorder() {
            return CellLook.isBordered(
                    has("left") || has("start"), has("right") || has("end"), has("top"), has("bottom"));
        }

        private boolean has(String side) {
            return found.stream()
                    .anyMatch(border -> border.child(side)
                            .map(s -> s.attribute("style"))
                            .filter(style -> !style.isEmpty() && !style.equals("none"))
                            .isPresent());
        }
    }

    private static Entry at(List<XmlElement> list, int index) {
        return new Entry(index >= 0 && index < list.size() ? List.of(list.get(index)) : List.of());
    }

    private static Alignment alignmentOf(String horizontal) {
        return switch (horizontal) {
            case "left" -> Alignment.LEFT;
            case "center", "centerContinuous" -> Alignment.CENTRE;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.UNSAID;
        };
    }

    CellStyle at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : none;
    }
}
