package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.office.book.XlsxStyles.CellStyle;
import io.github.yusuan.office.xml.SecureXml;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet, cell by cell as it stands in the file: a sheet of a million cells is never held as a whole. */
final class XlsxSheet {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    /** Workbooks store up to seventeen digits and an exponent. */
    private static final int LONGEST_NUMBER = 64;

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private final SheetBuilder sheet;
    private final String name;
    private final XlsxStyles styles;
    private final List<String> strings;
    private final SheetBudget budget;
    private final StoredValues stored = new StoredValues();
    private boolean showsZeros = true;
    private int row = -1;
    private int column = -1;

    XlsxSheet(String name, XlsxStyles styles, List<String> strings, SheetBudget budget) {
        this.name = name;
        this.sheet = new SheetBuilder(name);
        this.styles = styles;
        this.strings = strings;
        this.budget = budget;
    }

    CellPage read(byte[] xml, int number, ProblemSink problems) throws IOException {
        if (xml.length > 0) {
            try {
                read(SecureXml.open(xml), number);
            } catch (XMLStreamException e) {
                throw new IOException("sheet \"" + name + "\": " + e.getMessage(), e);
            }
        }
        stored.report(number, problems);
        return sheet.page(number, problems);
    }

    private void read(XMLStreamReader in, int number) throws XMLStreamException {
        boolean more = true;
        while (in.hasNext() && more) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "macrosheet", "dialogsheet", "chartsheet" -> more = false;
                    case "sheetView" ->
                        showsZeros = !SecureXml.attribute(in, "showZeros").matches("0|false");
                    case "col" -> column(in);
                    case "row" -> row(in);
                    case "c" -> more = cell(in, number);
                    case "mergeCell" -> merge(SecureXml.attribute(in, "ref"));
                    default -> {}
                }
            }
        }
    }

    private void column(XMLStreamReader in) {
        String width = SecureXml.attribute(in, "width");
        if (XlsxReader.isOn(SecureXml.attribute(in, "hidden")) || width.matches("0(\\.0*)?")) {
            sheet.hideColumns(number(in, "min", 1) - 1, number(in, "max", 1) - 1);
        }
    }

    private void row(XMLStreamReader in) {
        row = number(in, "r", row + 2) - 1;
        column = -1;
        if (XlsxReader.isOn(SecureXml.attribute(in, "hidden"))
                || SecureXml.attribute(in, "ht").matches("0(\\.0*)?")) {
            sheet.hideRow(row);
        }
    }

    private static int number(XMLStreamReader in, String attribute, int other) {
        String value = SecureXml.attribute(in, attribute);
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : other;
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        Matcher from = REFERENCE.matcher(colon < 0 ? range : range.substring(0, colon));
        Matcher to = REFERENCE.matcher(range.substring(colon + 1));
        if (from.matches() && to.matches()) {
            sheet.merge(rowOf(from), columnOf(from), rowOf(to), columnOf(to));
        }
    }

    private static int rowOf(Matcher reference) {
        return Integer.parseInt(reference.group(2)) - 1;
    }

    private static int columnOf(Matcher reference) {
        int column = 0;
        for (char c : reference.group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** Reads a cell to its end; false where no more may be read. */
    private boolean cell(XMLStreamReader in, int page) throws XMLStreamException {
        Matcher reference = REFERENCE.matcher(SecureXml.attribute(in, "r"));
        column = reference.matches() ? columnOf(reference) : column + 1;
        int at = reference.matches() ? rowOf(reference) : row;
        CellStyle style = styles.at(number(in, "s", 0));
        String type = SecureXml.attribute(in, "t");
        StringBuilder value = new StringBuilder();
        InlineRuns inline = new InlineRuns();
        boolean formula = false;
        String inside = "";
        for (int event = in.next();
                !(event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c"));
                event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = in.getLocalName();
                formula |= inside.equals("f");
                inline.begin(inside, SecureXml.attribute(in, "val"));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = "";
                inline.end(in.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (inside.equals("v")) {
                    value.append(in.getText());
                } else if (inside.equals("t")) {
                    inline.add(in.getText());
                }
            }
        }
        boolean holds = value.length() + inline.text().length() > 0;
        if (holds && !budget.take(page)) {
            return false;
        }
        if (formula && !holds && !type.equals("str")) {
            stored.countUnknown(() -> name + "!" + SheetBuilder.letters(column) + (at + 1));
        }
        sheet.add(at, column, shown(type, value.toString(), inline.text(), style, at), style.look());
        return true;
    }

    private String shown(String type, String value, String inline, CellStyle style, int at) {
        return switch (type) {
            case "s" -> style.format().shown(string(value));
            case "inlineStr" -> style.format().shown(SharedStrings.unescaped(inline));
            case "str" -> style.format().shown(SharedStrings.unescaped(value));
            case "b" -> value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> value;
            default -> numeric(value, style, at);
        };
    }

    private String string(String index) {
        boolean number = index.strip().matches("\\d{1,9}");
        int at = number ? Integer.parseInt(index.strip()) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    private String numeric(String value, CellStyle style, int at) {
        String bare = value.strip();
        if (bare.length() > LONGEST_NUMBER || !NUMBER.matcher(bare).matches()) {
            return bare;
        }
        BigDecimal number = new BigDecimal(bare);
        if (number.signum() == 0 && !showsZeros) {
            return "";
        }
        String shown = style.format().shown(number);
        stored.compare(() -> name + "!" + SheetBuilder.letters(column) + (at + 1), shown, number);
        return shown;
    }
}
