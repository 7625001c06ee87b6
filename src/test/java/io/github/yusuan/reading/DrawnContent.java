package io.github.yusuan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A document of the fixtures, which draw one line or one text in each line of their content; some of them can be taken
 * away.
 */
final class DrawnContent {

    private static final Pattern RULE = Pattern.compile("(\\S+) (\\S+) m (\\S+) (\\S+) l S");
    private static final Pattern TEXT = Pattern.compile("BT /\\S+ (\\S+) Tf .*<(\\p{XDigit}*)> Tj ET");

    private final byte[] pdf;
    private final List<Item> items = new ArrayList<>();

    DrawnContent(byte[] pdf) throws IOException {
        this.pdf = pdf.clone();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                List<String> lines = linesOf(document.getPage(page));
                for (int line = 0; line < lines.size(); line++) {
                    addItem(page, line, lines.get(line));
                }
            }
        }
    }

    /** A stroked line or a shown text; {@code text} is blank for a line, {@code size} then 0. */
    record Item(int page, int line, String text, double size, double x0, double y0, double x1, double y1) {
        boolean isRule() {
            return size == 0;
        }

        boolean isVertical() {
            return isRule() && x0 == x1;
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** The document without these. */
    byte[] without(Set<Item> gone) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                List<String> kept = new ArrayList<>(linesOf(document.getPage(page)));
                for (Item item : gone) {
                    if (item.page() == page) {
                        kept.set(item.line(), "");
                    }
                }
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(String.join("\n", kept).getBytes(StandardCharsets.US_ASCII));
                }
                document.getPage(page).setContents(stream);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void addItem(int page, int number, String line) {
        Matcher rule = RULE.matcher(line);
        Matcher text = TEXT.matcher(line);
        if (rule.matches()) {
            double[] at = new double[4];
            for (int i = 0; i < at.length; i++) {
                at[i] = Double.parseDouble(rule.group(i + 1));
            }
            items.add(new Item(page, number, "", 0, at[0], at[1], at[2], at[3]));
        } else if (text.matches()) {
            byte[] codes = HexFormat.of().parseHex(text.group(2));
            String shown = new String(codes, StandardCharsets.UTF_16BE).strip();
            items.add(new Item(page, number, shown, Double.parseDouble(text.group(1)), 0, 0, 0, 0));
        }
    }

    private static List<String> linesOf(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }
}
