package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Workbooks, text documents and OFD that are bombs, damaged or more than anybody prints. */
final class OfficeAttacks {
    private static final int MILLION = 1_000_000;
    private static final String BOMB = "<!DOCTYPE a [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";

    /** A kind of document: the part that tells it, the part attacked, and what stands before and behind its content. */
    private enum Kind {
        XLSX("xl/workbook.xml", "<workbook/>", "xl/workbook.xml", "<workbook><sheets>", "</sheets></workbook>"),
        DOCX("[Content_Types].xml", "<Types/>", "word/document.xml", "<document><body>", "</body></document>"),
        ODS("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", ODS_HEAD, ODS_TAIL),
        ODT("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ODT_HEAD, ODT_TAIL),
        OFD("OFD.xml", OFD_ROOT, "Doc_0/Document.xml", "<Document><Pages>", "</Pages></Document>");

        private final String mark;
        private final String marked;
        private final String part;
        private final String before;
        private final String behind;

        Kind(String mark, String marked, String part, String before, String behind) {
            this.mark = mark;
            this.marked = marked;
            this.part = part;
            this.before = before;
            this.behind = behind;
        }

        byte[] of(String prolog, String content) {
            return with(part, utf8(prolog + before + content + behind));
        }

        byte[] with(String name, byte[] content) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put(mark, utf8(marked));
            parts.put(name, content);
            return zip(parts);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ODS_HEAD = "<document-content><body><spreadsheet><table name='a'>";
    private static final String ODS_TAIL = "</table></spreadsheet></body></document-content>";
    private static final String ODT_HEAD = "<document-content><body><text>";
    private static final String ODT_TAIL = "</text></body></document-content>";
    private static final String OFD_ROOT = "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>";

    static final List<Attack> ALL = all();

    private OfficeAttacks() {}

    private static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            attacks.addAll(ofXml(kind));
        }
        attacks.addAll(ofZip());
        attacks.addAll(ofSheets());
        attacks.addAll(ofTexts());
        attacks.addAll(ofOle());
        return attacks;
    }

    private static List<Attack> ofXml(Kind kind) {
        String id = kind.id();
        return List.of(
                attack(id + "-entity-bomb", id, () -> kind.of(BOMB, "&e;")),
                attack(id + "-entity-outside", id, () -> kind.of(OUTSIDE, "&e;")),
                attack(id + "-type-outside", id, () -> kind.of("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>", "")),
                attack(id + "-elements-100000-deep", id, () -> kind.of("", "<p>".repeat(100_000))),
                attack(id + "-cut-off", id, () -> kind.with(kind.part, utf8(kind.before + "<p>1</p><t"))),
                attack(id + "-no-xml", id, () -> kind.with(kind.part, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe})),
                attack(id + "-empty-part", id, () -> kind.with(kind.part, new byte[0])),
                attack(id + "-without-its-part", id, () -> kind.with("other.xml", utf8("<a/>"))),
                attack(id + "-attributes-100000", id, () -> kind.of("", "<p" + attributes() + "/>")),
                attack(id + "-text-of-ten-megabytes", id, () -> kind.of("", "<p>" + "九".repeat(3 * MILLION) + "</p>")));
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(" a").append(i).append("='1'");
        }
        return text.toString();
    }

    private static List<Attack> ofZip() {
        return List.of(
                attack("zip-part-of-zeros", "xlsx", () -> Kind.XLSX.with("xl/a.xml", new byte[100 * MILLION])),
                attack("zip-entries-20000", "docx", OfficeAttacks::manyEntries),
                attack("zip-cut-in-a-part", "docx", () -> half(Kind.DOCX.of("", "<p/>"))),
                attack("zip-head-only", "zip", () -> new byte[] {'P', 'K', 3, 4}),
                attack("zip-noise-behind-its-head", "zip", () -> noise(new byte[] {'P', 'K', 3, 4}, 100_000)),
                attack("zip-names-that-lead-out", "xlsx", () -> Kind.XLSX.with("../../../evil.xml", utf8("<a/>"))),
                attack("zip-of-nothing-known", "zip", () -> zip(Map.of("a/b.bin", new byte[9]))));
    }

    private static byte[] manyEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("word/" + i + ".xml", new byte[0]);
        }
        return zip(parts);
    }

    private static List<Attack> ofSheets() {
        return List.of(
                sheet("cells-a-million", OfficeAttacks::millionCells),
                sheet("rows-a-million", () -> "<row><c><v>1</v></c></row>".repeat(MILLION)),
                sheet(
                        "rows-far-apart",
                        () -> "<row r='1'>" + cell("1") + "</row><row r='390000'>" + cell("2") + "</row>"),
                sheet("columns-16000-in-20-rows", () -> ("<row>" + cell("1").repeat(16_000) + "</row>").repeat(20)),
                sheet("columns-400-in-900-rows", () -> ("<row>" + cell("1").repeat(400) + "</row>").repeat(900)),
                sheet("last-cell-of-all", () -> "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"),
                sheet("cell-beyond-the-last", () -> "<row r='99999999'><c r='ZZZ9999999'><v>1</v></c></row>"),
                sheet("number-of-a-million-digits", () -> cell("9".repeat(MILLION))),
                sheet("number-of-a-great-power", () -> cell("1e999999999") + cell("1E+999") + cell("-1e-999")),
                sheet("formula-of-another-file", () -> "<row><c><f>'[http://127.0.0.1:9/a.xlsx]a'!A1</f></c></row>"),
                sheet("string-that-is-not-there", () -> "<row><c t='s'><v>999999999</v></c></row>"),
                merged("merged-ten-thousand", 10_000, i -> "A" + i + ":XFD" + i),
                merged("merged-over-each-other", 5_000, i -> "A1:Z" + (i + 2)),
                merged("merged-backwards", 100, i -> "Z" + (i + 9) + ":A1"),
                attack("macros", "xlsm", () -> Kind.XLSX.with("xl/vbaProject.bin", new byte[99])),
                attack("ods-rows-repeated", "ods", () -> Kind.ODS.of("", repeated("table-row", "rows"))),
                attack("ods-cells-repeated", "ods", () -> Kind.ODS.of("", repeated("table-cell", "columns"))));
    }

    /** Numbers that do not repeat, or the container would be refused for how well it is packed. */
    private static String millionCells() {
        StringBuilder rows = new StringBuilder();
        for (int r = 0; r < 50_000; r++) {
            rows.append("<row>");
            for (int c = 0; c < 20; c++) {
                rows.append(cell(Long.toString((r * 20L + c) * 2_654_435_761L % 1_000_003)));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static String repeated(String element, String what) {
        String cell = "<table-cell value-type='float' value='1'"
                + (element.equals("table-cell") ? " number-columns-repeated='16000'" : "") + "><p>1</p></table-cell>";
        return "<table-row number-" + what + "-repeated='1048576'>" + cell + "</table-row>";
    }

    private static Attack sheet(String name, Supplier<String> rows) {
        return attack(name, "xlsx", () -> book(rows.get(), ""));
    }

    private static Attack merged(String name, int regions, IntFunction<String> region) {
        return attack(name, "xlsx", () -> {
            StringBuilder merges = new StringBuilder();
            for (int i = 1; i <= regions; i++) {
                merges.append("<mergeCell ref='").append(region.apply(i)).append("'/>");
            }
            return book(("<row>" + cell("1") + "</row>").repeat(20), merges.toString());
        });
    }

    private static String cell(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    private static byte[] book(String rows, String merges) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", utf8("<workbook><sheets><sheet name='表' id='r1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merges
                        + "</mergeCells></worksheet>"));
        return zip(parts);
    }

    private static List<Attack> ofTexts() {
        String row = "<tr><tc><p><r><t>1</t></r></p></tc></tr>";
        return List.of(
                attack(
                        "docx-tables-in-tables",
                        "docx",
                        () -> Kind.DOCX.of("", nested("<tbl><tr><tc>", "</tc></tr></tbl>"))),
                attack("docx-rows-100000", "docx", () -> Kind.DOCX.of("", "<tbl>" + row.repeat(100_000) + "</tbl>")),
                attack("docx-span-of-a-billion", "docx", () -> Kind.DOCX.of("", span("<gridSpan val='999999999'/>"))),
                attack("docx-merge-without-a-start", "docx", () -> Kind.DOCX.of("", span("<vMerge/>"))),
                attack("odt-spans-without-end", "odt", () -> Kind.ODT.of("", odtSpan())),
                attack("odt-blanks-a-billion", "odt", () -> Kind.ODT.of("", "<p><s c='999999999'/></p>")),
                attack("ofd-pages-that-are-not-there", "ofd", () -> Kind.OFD.of("", pages(50_000, ""))),
                attack("ofd-one-page-again-and-again", "ofd", () -> Kind.OFD.of("", pages(50_000, "../OFD.xml"))));
    }

    private static String nested(String open, String close) {
        return open.repeat(60) + "<p/>" + close.repeat(60);
    }

    private static String span(String properties) {
        return ("<tbl><tr>" + ("<tc><tcPr>" + properties + "</tcPr><p><r><t>1</t></r></p></tc>").repeat(50)
                        + "</tr></tbl>")
                .repeat(20);
    }

    private static String odtSpan() {
        return "<table><table-row><table-cell number-columns-spanned='999999999' number-rows-spanned='999999999'>"
                + "<p>1</p></table-cell></table-row></table>";
    }

    private static String pages(int count, String place) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pages.append("<Page ID='")
                    .append(i)
                    .append("' BaseLoc='")
                    .append(place.isEmpty() ? "p" + i : place)
                    .append("'/>");
        }
        return pages.toString();
    }

    private static List<Attack> ofOle() {
        List<Attack> attacks = new ArrayList<>();
        attacks.add(attack("ole-head-only", "xls", () -> Arrays.copyOf(workbook(), 8)));
        attacks.add(attack("ole-first-block-only", "xls", () -> Arrays.copyOf(workbook(), 512)));
        attacks.add(attack(
                "ole-zeros-behind-its-head", "xls", () -> Arrays.copyOf(Arrays.copyOf(workbook(), 512), MILLION)));
        attacks.add(attack("ole-noise-behind-its-head", "doc", () -> noise(Arrays.copyOf(workbook(), 512), 50_000)));
        attacks.add(attack("ole-chain-in-a-circle", "xls", () -> changed(48, 0)));
        attacks.add(attack("ole-great-sectors", "xls", () -> changed(30, 31)));
        for (int i = 1; i <= 8; i++) {
            int at = i;
            attacks.add(attack(
                    "ole-cut-at-" + i + "-ninths", "xls", () -> Arrays.copyOf(workbook(), workbook().length * at / 9)));
            attacks.add(attack("ole-damaged-" + i, "xls", () -> damaged(at)));
        }
        return attacks;
    }

    private static byte[] workbook() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("表");
            for (int r = 0; r < 20; r++) {
                sheet.createRow(r).createCell(0).setCellValue("一般公共服务支出" + r);
                sheet.getRow(r).createCell(1).setCellValue(r * 1.5);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(int at, int value) {
        byte[] bytes = workbook();
        bytes[at] = (byte) value;
        return bytes;
    }

    private static byte[] damaged(int seed) {
        Random random = new Random(seed);
        byte[] bytes = workbook();
        for (int i = 0; i < 40; i++) {
            bytes[512 + random.nextInt(bytes.length - 512)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] noise(byte[] head, int length) {
        byte[] bytes = new byte[length];
        new Random(18).nextBytes(bytes);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Attack attack(String name, String extension, Supplier<byte[]> bytes) {
        return new Attack(name + "." + extension, bytes);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
