package io.github.yusuan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of contents and the headings of the pages. */
class OutlineTest {

    private static TextLine line(double x, double y, String text) {
        return new TextLine(text, new Box(x, y, x + 12 * text.length(), y + 12), 12);
    }

    private static Page page(int number, TextLine... lines) {
        return new Page(number, 600, 800, List.of(lines), List.of(), 0);
    }

    @Test
    void leadsFromTheContentsToThePageWhereTheTitleStands() {
        DocumentText text = new DocumentText();
        text.add(page(
                1,
                line(200, 50, "目录"),
                line(50, 80, "一、部门职责……………3"),
                line(50, 100, "二、收支情况……………4"),
                line(50, 120, "三、名词解释……………5")));
        text.add(page(2, line(50, 50, "一、部门职责"), line(74, 80, "负责图书的采购、编目和借阅。")));
        text.add(page(3, line(50, 50, "二、收支情况"), line(50, 200, "（一）收入情况"), line(50, 300, "三、名词解释")));

        List<OutlineEntry> outline = new OutlineReader().read(text);

        assertThat(outline).extracting(OutlineEntry::title).containsExactly("一、部门职责", "二、收支情况", "三、名词解释", "（一）收入情况");
        assertThat(outline).extracting(OutlineEntry::printedPage).startsWith(Optional.of(3), Optional.of(4));
        assertThat(outline)
                .extracting(OutlineEntry::page)
                .containsExactly(Optional.of(2), Optional.of(3), Optional.of(3), Optional.of(3));
        assertThat(outline).extracting(OutlineEntry::level).containsExactly(2, 2, 2, 3);
    }

    @Test
    void readsContentsSetWithTabulators() {
        String contents = """
                部门预算公开目录

                部门收支总表|1
                一、部门职责|3
                二、名词解释|4

                一、部门职责

                二、名词解释
                """;

        List<OutlineEntry> outline = TabbedDocument.read(contents).annexes().outline();

        assertThat(outline)
                .extracting(e -> e.title() + e.printedPage().orElse(0))
                .containsExactly("部门收支总表1", "一、部门职责3", "二、名词解释4");
    }

    @Test
    void takesTheFirstLineOfASentenceForNoHeading() {
        DocumentText text = new DocumentText();
        text.add(page(1, line(74, 50, "（一）负责图书的采购"), line(50, 70, "和编目，以及读者的接待。")));

        assertThat(new OutlineReader().read(text)).isEmpty();
    }

    @Test
    void readsContentsWithoutPageNumbersOverAllTheirPages() {
        DocumentText text = new DocumentText();
        text.add(page(
                2,
                line(200, 50, "目录"),
                line(50, 80, "一、单位职责"),
                line(50, 100, "二、单位预算表"),
                line(50, 120, "1.2026年单位收支预算总表"),
                line(50, 140, "2.2026年单位收入预算总表")));
        text.add(page(3, line(50, 50, "三、绩效目标情况"), line(50, 80, "四、名词解释")));
        text.add(page(4, line(50, 50, "一、单位职责"), line(74, 80, "负责图书的采购、编目和借阅。")));
        text.add(page(5, line(50, 50, "2026年单位收支预算总表")));
        text.add(page(6, line(50, 50, "三、绩效目标情况"), line(74, 80, "本单位编报绩效目标的项目共1个。")));

        List<OutlineEntry> outline = new OutlineReader().read(text);

        assertThat(outline)
                .extracting(e -> e.title() + " " + e.page().orElse(0))
                .containsExactly(
                        "一、单位职责 4", "二、单位预算表 0", "1.2026年单位收支预算总表 5", "2.2026年单位收入预算总表 0", "三、绩效目标情况 6", "四、名词解释 0");
    }
}
