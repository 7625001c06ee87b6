package io.github.yusuan.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Web pages without an end, or with more than anybody prints. */
final class HtmlAttacks {
    private static final int THOUSAND = 1_000;
    private static final String ROW = "<tr><td>教育支出<td>1.00";

    static final List<Attack> ALL = List.of(
            page("html-tables-20000-deep", () -> "<table><tr><td>".repeat(20 * THOUSAND) + "1"),
            page("html-blocks-100000-deep", () -> "<div>".repeat(100 * THOUSAND) + "1"),
            page("html-spans-100000-deep", () -> "<span style='color:red'>".repeat(100 * THOUSAND) + "1"),
            page("html-fonts-never-closed", () -> ("<p><font color=red><b>" + "1").repeat(5 * THOUSAND)),
            page("html-colspan-without-end", () -> "<table>" + "<tr><td colspan=999999>1".repeat(200) + "</table>"),
            page(
                    "html-rowspan-without-end",
                    () -> "<table>" + "<tr><td rowspan=999999>1<td>2".repeat(900) + "</table>"),
            page(
                    "html-spans-of-all-kinds",
                    () -> "<table>" + "<tr><td rowspan=-1 colspan=1e9>1<td rowspan=0>2" + "</table>"),
            page("html-cells-300000", () -> "<table>" + ("<tr>" + "<td>1".repeat(300)).repeat(THOUSAND) + "</table>"),
            page("html-cells-in-one-row", () -> "<table><tr>" + "<td>1".repeat(200 * THOUSAND) + "</table>"),
            page("html-rows-100000", () -> "<table>" + ROW.repeat(100 * THOUSAND) + "</table>"),
            page("html-tables-3000", () -> ("<p>收入表</p><table>" + ROW.repeat(3) + "</table>").repeat(3 * THOUSAND)),
            page("html-comment-without-end", () -> "<table>" + ROW + "</table><!-- " + "-".repeat(5_000 * THOUSAND)),
            page("html-attribute-without-end", () -> "<p title='" + "x".repeat(5_000 * THOUSAND)),
            page("html-style-without-end", () -> "<style>" + ".a{".repeat(1_000 * THOUSAND)),
            page(
                    "html-style-rules-100000",
                    () -> "<style>" + ".a{display:none}".repeat(100 * THOUSAND) + "</style><p>1"),
            page(
                    "html-selector-of-selectors",
                    () -> "<style>" + "a>b ".repeat(2 * THOUSAND) + "{display:none}</style><p>1"),
            page("html-script-without-end", () -> "<p>1</p><script>" + "<table>".repeat(500 * THOUSAND)),
            page("html-entities-a-million", () -> "<p>" + "&#x4e00;".repeat(1_000 * THOUSAND)),
            page("html-entity-of-no-character", () -> "<p>&#x110000;&#0;&#xd800;&nosuch;" + "&amp".repeat(THOUSAND)),
            page("html-blanks-ten-million", () -> "<p>" + " ".repeat(10_000 * THOUSAND) + "1"),
            page("html-one-line-of-ideographs", () -> "<p>" + "支出".repeat(2_000 * THOUSAND)),
            page("html-placed-texts-20000", () -> placed(20 * THOUSAND)),
            page("html-placed-at-no-place", () -> placed(30).replace("left:1px", "left:1e99px;top:NaN")),
            page("html-select-of-options", () -> "<select>" + "<option>1".repeat(100 * THOUSAND)),
            page("html-frames-only", () -> "<frameset><frame src='http://127.0.0.1:9/a'></frameset>"),
            page("html-nothing-to-see", () -> "<body hidden><p>1"),
            page("html-links-100000", () -> "<a href='a.pdf?1'>1</a>".repeat(100 * THOUSAND)),
            page("html-svg-and-math", () -> ("<svg><table><math><mtext>" + ROW).repeat(THOUSAND)),
            bytes("html-utf-16-without-mark", () -> text().getBytes(StandardCharsets.UTF_16LE)),
            bytes("html-cut-in-a-character", () -> cut(text().getBytes(Charset.forName("GB18030")))),
            bytes("html-of-zeros", () -> Arrays.copyOf("<html>".getBytes(StandardCharsets.UTF_8), 1_000 * THOUSAND)));

    private HtmlAttacks() {}

    private static String text() {
        return "<html><meta charset=utf-8><body><table>" + ROW + ROW + "</table>预算";
    }

    private static String placed(int count) {
        return "<div style='position:relative;width:600px;height:900px'>"
                + "<p style='position:absolute;left:1px;top:2px'>支出</p>".repeat(count) + "</div>";
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static Attack page(String name, Supplier<String> body) {
        return bytes(name, () -> ("<html>" + body.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static Attack bytes(String name, Supplier<byte[]> bytes) {
        return new Attack(name + ".html", bytes);
    }
}
