package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;
import java.util.ArrayList;
import java.util.List;

/** Sets sheets onto pages and breaks them in the manner of a dialect. */
final class PageSetter {

    static final double MARGIN = 34;

    private static final double TITLE_SIZE = 12;
    private static final double WIDER = 1.12;

    private final Dialect dialect;
    private final double width;
    private final List<DialectPage> pages = new ArrayList<>();
    private List<PageText> texts = new ArrayList<>();
    private List<LaidSheet> sheets = new ArrayList<>();
    private double cursor = MARGIN;
    private double bottom = 300;

    PageSetter(Dialect dialect, List<PrintedSheet> all) {
        this.dialect = dialect;
        double widest = all.stream().mapToDouble(PageSetter::widthOf).max().orElse(0);
        this.width = Math.max(330, (dialect.is(PageBreak.OTHER_WIDTHS) ? WIDER : 1) * widest + 2 * MARGIN);
    }

    double pageWidth() {
        return width;
    }

    double pageHeight() {
        return bottom + 44;
    }

    List<DialectPage> pages() {
        return pages;
    }

    void cover(List<String> lines) {
        cursor = 90;
        for (String line : lines) {
            text(line, width / 2, lines.indexOf(line) < 2 ? 15 : SheetLayout.SIZE, Align.CENTRE);
            cursor += 26;
        }
        endPage();
    }

    /** A whole sheet on the page that has begun. */
    void whole(PrintedSheet sheet) {
        heading(sheet);
        part(sheet, 0, sheet.lines().size(), true, 1);
        note(sheet);
        cursor += 22;
    }

    void broken(PrintedSheet original) {
        PageBreak manner = dialect.get(PageBreak.class);
        int cut = original.lines().size() * 3 / 5;
        boolean torn = manner == PageBreak.TORN_NAME || manner == PageBreak.TORN_AMOUNT;
        PrintedSheet sheet = torn ? new TornLine(manner == PageBreak.TORN_AMOUNT).in(original, cut - 1) : original;
        heading(sheet);
        if (manner == PageBreak.TITLE_AT_FOOT) {
            endPage();
            part(sheet, 0, sheet.lines().size(), true, 1);
        } else {
            part(sheet, 0, cut, true, 1);
            endPage();
            if (manner == PageBreak.PAGE_BETWEEN) {
                endPage();
            }
            boolean again = manner == PageBreak.TITLE_AND_HEAD_REPEATED;
            if (again) {
                heading(sheet);
            }
            boolean head = again || manner == PageBreak.HEAD_REPEATED || manner == PageBreak.OTHER_WIDTHS;
            part(sheet, cut, sheet.lines().size(), head, manner == PageBreak.OTHER_WIDTHS ? WIDER : 1);
        }
        note(sheet);
    }

    void endPage() {
        bottom = Math.max(bottom, cursor);
        pages.add(new DialectPage(texts, sheets));
        texts = new ArrayList<>();
        sheets = new ArrayList<>();
        cursor = MARGIN;
    }

    private void heading(PrintedSheet sheet) {
        if (!dialect.is(HeadForm.TITLE_IN_FRAME)) {
            cursor += TITLE_SIZE;
            text(sheet.title(), width / 2, TITLE_SIZE, Align.CENTRE);
        }
        cursor += 16;
        if (!dialect.is(HeadForm.UNIT_IN_FRAME)) {
            text("部门：" + SubjectContent.UNIT, MARGIN, SheetLayout.SIZE, Align.LEFT);
            text(sheet.unitLine(), MARGIN + widthOf(sheet), SheetLayout.SIZE, Align.RIGHT);
        }
        cursor += 6;
    }

    private void note(PrintedSheet sheet) {
        if (!sheet.note().isEmpty()) {
            cursor += 12;
            text(sheet.note(), MARGIN, SheetLayout.SIZE, Align.LEFT);
        }
    }

    private void part(PrintedSheet sheet, int from, int to, boolean withHead, double scale) {
        List<Double> widths = sheet.widths().stream().map(each -> each * scale).toList();
        List<HeadCell> head = withHead ? headOf(sheet) : List.of();
        LaidSheet laid = new SheetLayout(MARGIN, widths, head, sheet.lines().subList(from, to)).at(cursor);
        sheets.add(laid);
        cursor = laid.box().bottom();
    }

    private List<HeadCell> headOf(PrintedSheet sheet) {
        List<List<String>> paths = sheet.paths();
        if (dialect.is(HeadForm.TITLE_IN_FRAME) || dialect.is(HeadForm.UNIT_IN_FRAME)) {
            String top = dialect.is(HeadForm.TITLE_IN_FRAME) ? sheet.title() : sheet.unitLine();
            paths = paths.stream().map(path -> below(top, path)).toList();
        }
        List<HeadCell> head = new ArrayList<>(HeadCell.of(paths));
        if (dialect.is(HeadForm.NUMBER_ROW)) {
            int row = head.stream()
                    .mapToInt(cell -> cell.row() + cell.rowSpan())
                    .max()
                    .orElse(0);
            for (int column = 0; column < paths.size(); column++) {
                String number = column == 0 ? "栏次" : Integer.toString(column);
                head.add(new HeadCell(row, column, 1, 1, number));
            }
        }
        return head;
    }

    private static List<String> below(String top, List<String> path) {
        List<String> whole = new ArrayList<>(List.of(top));
        whole.addAll(path);
        return whole;
    }

    private void text(String text, double x, double size, Align align) {
        if (!text.isEmpty()) {
            texts.add(new PageText(text, x, cursor, size, align));
        }
    }

    private static double widthOf(PrintedSheet sheet) {
        return sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
    }
}
