package io.github.yusuan.office.book;

import io.github.yusuan.input.TableCell.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the cells of an old workbook are shown, by the number that a cell has of its looks. */
final class XlsStyles {
    /** Dates as a Chinese office shows them; the file only has their numbers. */
    private static final String OWN_FORMATS = "1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]";
    /** There is no font with this number; those behind it count one more. */
    private static final int NO_FONT = 4;

    private static final int BOLD = 700;

    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Map<Integer, CellLook> looks = new HashMap<>();
    private boolean from1904;

    /** Takes a record of the workbook; those that say nothing of looks pass by. */
    void add(Record of) {
        if (of instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (of instanceof FontRecord font) {
            fonts.add(font);
        } else if (of instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (of instanceof DateWindow1904Record dates) {
            from1904 = dates.getWindowing() == 1;
        }
    }

    NumberFormat format(int style) {
        return formats.computeIfAbsent(
                style, s -> NumberFormat.of(code(styles.get(s).getFormatIndex()), from1904));
    }

    private String code(int id) {
        if (String.valueOf(id).matches(OWN_FORMATS)) {
            return BuiltInFormats.of(id);
        }
        String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
        return code == null ? "General" : code;
    }

    CellLook look(int style) {
        return looks.computeIfAbsent(style, s -> look(styles.get(s)));
    }

    private CellLook look(ExtendedFormatRecord style) {
        int number = style.getFontIndex();
        FontRecord font = fonts.get(number > NO_FONT ? number - 1 : number);
        boolean bordered = CellLook.isBordered(
                style.getBorderLeft() != 0,
                style.getBorderRight() != 0,
                style.getBorderTop() != 0,
                style.getBorderBottom() != 0);
        Alignment alignment = switch (HorizontalAlignment.forInt(style.getAlignment())) {
            case LEFT -> Alignment.LEFT;
            case CENTER, CENTER_SELECTION -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
            default -> Alignment.UNSAID;
        };
        return new CellLook(style.getIndent(), font.getBoldWeight() == BOLD, alignment, bordered);
    }
}
