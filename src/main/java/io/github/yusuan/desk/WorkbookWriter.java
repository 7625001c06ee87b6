package io.github.yusuan.desk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * CSV files as the sheets of a workbook, row by row, so that a large one needs no memory. What fills a sheet goes on in a
 * next one. Texts stay texts, so that Excel runs none as a formula.
 */
final class WorkbookWriter implements Closeable {
    /** The format allows 1,048,576. */
    static final int MOST_ROWS = 1_000_000;

    /** The format allows 32,767. */
    private static final int MOST_CHARACTERS = 32_000;
    /** Excel keeps 15 digits of a number and would change the others in silence. */
    private static final int MOST_DIGITS = 15;

    private static final int FLUSHED = 500;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final Workbook workbook;
    private final int mostRows;

    WorkbookWriter(OutputStream out) {
        this(out, MOST_ROWS);
    }

    WorkbookWriter(OutputStream out, int mostRows) {
        this.workbook = new Workbook(out, "Yusuan", null);
        this.mostRows = mostRows;
    }

    /** Adds a file as a sheet of that name. */
    void add(String name, Path csv) throws IOException {
        try (Reader in = Files.newBufferedReader(csv);
                CSVParser parser = CSVParser.parse(in, CSVFormat.DEFAULT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return;
            }
            CSVRecord head = records.next();
            int sheets = 0;
            do {
                Worksheet sheet = begin(++sheets == 1 ? name : name + " " + sheets, head);
                for (int row = 1; row < mostRows && records.hasNext(); row++) {
                    write(sheet, row, records.next());
                }
                sheet.finish();
            } while (records.hasNext());
        }
    }

    private Worksheet begin(String name, CSVRecord head) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        return sheet;
    }

    private static void write(Worksheet sheet, int row, CSVRecord record) throws IOException {
        for (int column = 0; column < record.size(); column++) {
            String text = record.get(column);
            if (isNumber(text)) {
                sheet.value(row, column, new BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.inlineString(row, column, shortened(text));
            }
        }
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** Numbers that Excel shows as they are; codes that begin with 0, and numbers of many digits, stay texts. */
    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && NUMBER.matcher(text).matches();
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
