package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;
import io.github.yusuan.fixture.Box;
import io.github.yusuan.fixture.ContentWriter;
import io.github.yusuan.fixture.FixtureFonts;
import io.github.yusuan.fixture.TextMeasure;

/** Draws the fills, the rules and the texts of a sheet. */
final class SheetPainter {

    static final String DARK_IMAGE = "Dark";

    private static final double THIN = 0.6;
    private static final double ASCENT = 0.83;

    private final ContentWriter out;
    private final FixtureFonts fonts;
    private final Dialect dialect;

    SheetPainter(ContentWriter out, FixtureFonts fonts, Dialect dialect) {
        this.out = out;
        this.fonts = fonts;
        this.dialect = dialect;
    }

    void paint(LaidSheet sheet) {
        out.save();
        fills(sheet);
        out.fillGrey(0);
        out.lineWidth(dialect.is(Pen.HAIRLINE) ? 0 : THIN);
        out.strokeGrey(dialect.is(Pen.LIGHT_GREY) ? 0.8 : 0);
        if (dialect.is(Pen.DASH_PATTERN)) {
            out.raw("[2 1.5] 0 d");
        }
        NetRules.of(sheet, dialect.get(Net.class)).forEach(this::rule);
        out.restore();
        sheet.cells().forEach(this::text);
    }

    void text(PageText text) {
        double width = TextMeasure.widthOf(text.text(), text.size());
        double x = text.x() - (text.align() == Align.LEFT ? 0 : text.align() == Align.CENTRE ? width / 2 : width);
        show(text.text(), x, text.baseline(), text.size());
    }

    private void fills(LaidSheet sheet) {
        switch (dialect.get(Net.class)) {
            case ZEBRA -> {
                for (int row = sheet.headRows(); row < sheet.rowEdges().size() - 1; row += 2) {
                    double top = sheet.rowEdges().get(row);
                    double height = sheet.rowEdges().get(row + 1) - top;
                    out.fillGrey(0.92);
                    out.fill(new Box(sheet.box().x(), top, sheet.box().width(), height));
                }
            }
            case TINTED_CELLS -> {
                for (LaidSheet.Cell cell : sheet.cells()) {
                    out.fillGrey(cell.row() < sheet.headRows() ? 0.8 : 0.92);
                    out.fill(cell.box().grown(-0.7));
                }
            }
            case DARK_GROUND -> {
                out.fillGrey(0.25);
                out.fill(sheet.box().grown(THIN));
                out.fillGrey(1);
                sheet.cells().forEach(cell -> out.fill(cell.box().grown(-THIN / 2)));
            }
            default -> {}
        }
    }

    private void rule(RuleSegment rule) {
        switch (dialect.get(Pen.class)) {
            case STROKED, HAIRLINE, DASH_PATTERN, LIGHT_GREY -> stroke(rule, 0);
            case FILLED -> out.fill(thin(rule));
            case MITRED -> trapezium(rule);
            case DASHES -> {
                for (double at = rule.from(); at < rule.to(); at += 3.5) {
                    stroke(new RuleSegment(rule.horizontal(), rule.at(), at, Math.min(at + 2.2, rule.to())), 0);
                }
            }
            case DOUBLE -> {
                stroke(rule, -0.8);
                stroke(rule, 0.8);
            }
            case IMAGE -> image(thin(rule));
        }
    }

    private void stroke(RuleSegment rule, double shift) {
        double at = rule.at() + shift;
        if (rule.horizontal()) {
            out.line(rule.from(), at, rule.to(), at);
        } else {
            out.line(at, rule.from(), at, rule.to());
        }
    }

    private static Box thin(RuleSegment rule) {
        double across = rule.at() - THIN / 2;
        double length = rule.to() - rule.from() + THIN;
        double from = rule.from() - THIN / 2;
        return rule.horizontal() ? new Box(from, across, length, THIN) : new Box(across, from, THIN, length);
    }

    /** The shorter of the parallel sides lies at the right or below. */
    private void trapezium(RuleSegment rule) {
        double a = rule.from();
        double b = rule.to();
        double c = rule.at();
        String path = rule.horizontal()
                ? path(a, c, b, c, b - THIN, c + THIN, a + THIN, c + THIN)
                : path(c, a, c, b, c + THIN, b - THIN, c + THIN, a + THIN);
        out.raw(path + "h f");
    }

    private String path(double... xy) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            path.append(out.point(xy[i], xy[i + 1])).append(i == 0 ? " m " : " l ");
        }
        return path.toString();
    }

    private void image(Box box) {
        String size = ContentWriter.number(box.width()) + " 0 0 " + ContentWriter.number(box.height());
        out.raw("q " + size + " " + out.point(box.x(), box.bottom()) + " cm /" + DARK_IMAGE + " Do Q");
    }

    private void text(LaidSheet.Cell cell) {
        Box box = cell.box();
        double height = cell.lines().size() * SheetLayout.LEADING;
        boolean top = dialect.is(NameForm.WRAPPED_TOP);
        double above = top ? 2.5 : (box.height() - height) / 2;
        double baseline = box.y() + above + (SheetLayout.LEADING - SheetLayout.SIZE) / 2 + SheetLayout.SIZE * ASCENT;
        if (cell.bold()) {
            out.raw("q 2 Tr 0.35 w");
        }
        for (String line : cell.lines()) {
            show(line, startOf(line, cell), baseline, SheetLayout.SIZE);
            baseline += SheetLayout.LEADING;
        }
        if (cell.bold()) {
            out.raw("Q");
        }
    }

    private static double startOf(String line, LaidSheet.Cell cell) {
        double width = TextMeasure.widthOf(line, SheetLayout.SIZE);
        return switch (cell.align()) {
            case LEFT -> cell.box().x() + SheetLayout.PADDING + cell.indent();
            case CENTRE -> cell.box().x() + (cell.box().width() - width) / 2;
            case RIGHT -> cell.box().right() - SheetLayout.PADDING - width;
        };
    }

    private void show(String text, double x, double baseline, double size) {
        if (!dialect.is(DigitForm.APART)) {
            out.show(FixtureFonts.SONG, size, x, baseline, 0, fonts.song(text) + " Tj");
            return;
        }
        double at = x;
        for (String each : text.split("")) {
            out.show(FixtureFonts.SONG, size, at, baseline, 0, fonts.song(each) + " Tj");
            at += TextMeasure.widthOf(each, size);
        }
    }
}
