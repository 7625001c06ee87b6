package io.github.yusuan.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a head, as RFC 4180 has it; blank lines mean nothing. */
final class CsvRows {
    private final Reader in;
    private int next;

    private CsvRows(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
    }

    /** Its rows by the names of its columns, without the space around names and values; what is missing is blank. */
    static List<Map<String, String>> of(Reader csv) throws IOException {
        try (Reader in = new BufferedReader(csv)) {
            CsvRows rows = new CsvRows(in);
            List<String> head = rows.row();
            List<Map<String, String>> values = new ArrayList<>();
            while (rows.next >= 0) {
                List<String> row = rows.row();
                Map<String, String> named = new HashMap<>();
                for (int i = 0; i < Math.min(row.size(), head.size()); i++) {
                    named.put(head.get(i), row.get(i));
                }
                if (!row.equals(List.of(""))) {
                    values.add(named);
                }
            }
            return values;
        }
    }

    private List<String> row() throws IOException {
        List<String> row = new ArrayList<>(List.of(value()));
        while (next == ',') {
            step();
            row.add(value());
        }
        if (next == '\r') {
            step();
        }
        if (next == '\n') {
            step();
        }
        return row;
    }

    /** Between quotation marks everything is text, and two of them are one. */
    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        while (next >= 0 && (quoted || ",\r\n".indexOf(next) < 0)) {
            char c = (char) next;
            step();
            if (c != '"') {
                value.append(c);
            } else if (quoted && next == '"') {
                value.append(c);
                step();
            } else {
                quoted = !quoted;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(
                    "book: expected a quotation mark after \"" + value + "\", found the end");
        }
        return value.toString().replace("\ufeff", "").strip();
    }

    private void step() throws IOException {
        next = in.read();
    }
}
