package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.batch.Inputs;
import io.github.yusuan.browser.Browser;
import io.github.yusuan.browser.TabStops;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The desk without a mouse. */
@Tag("slow")
class DeskKeyboardTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Visitor visitor;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        assumeThat(Browser.isInstalled())
                .as("chromium and chromedriver are installed")
                .isTrue();
        desk = Desk.open(Visitor.options(folder.resolve("desk")));
        visitor = new Visitor(desk.address());
        browser = new Browser();
        visitor.hand("a.txt", Inputs.document("budget-text"));
        visitor.hand("b.txt", Inputs.document("final-account-text"));
        visitor.awaitRead(2);
        browser.open(desk.address());
        browser.await("!document.getElementById('downloads').hidden");
    }

    @AfterEach
    void close() throws IOException {
        if (browser != null) {
            browser.close();
            desk.close();
        }
    }

    private Object focused() {
        return browser.run("return document.activeElement.id");
    }

    @Test
    void everyControlAndWhateverScrollsIsReachedInOrder() {
        for (int width : new int[] {1280, 390}) {
            browser.resize(width, 900);
            assertThat(TabStops.faultsOf(browser)).as("list at " + width).isEmpty();
            browser.find("#tab-complete").click();
            browser.await("document.querySelectorAll('#matrix tbody tr').length > 0");
            assertThat(TabStops.faultsOf(browser))
                    .as("completeness at " + width)
                    .isEmpty();
            browser.find("#tab-list").click();
        }
    }

    @Test
    void theFirstStopLeadsToTheDocuments() {
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("跳到文件清单");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('#work') !== null"))
                .isEqualTo(true);
    }

    @Test
    void theArrowsLeadFromTabToTab() {
        browser.find("#tab-list").click();
        browser.press(Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("tab-complete");
        assertThat(browser.find("#panel-complete").isDisplayed()).isTrue();
        browser.press(Keys.ARROW_LEFT);
        assertThat(focused()).isEqualTo("tab-list");
        assertThat(browser.find("#list").isDisplayed()).isTrue();
    }

    @Test
    void escapeClosesANoteKeepsNothingAndGoesBackToItsButton() throws IOException {
        visitor.tell("note", Map.of("source", "a.txt", "note", "第 2 页"));
        browser.await("document.querySelector('#list .noted') !== null");
        browser.find("#list .noted").sendKeys(Keys.ENTER);
        assertThat(focused()).isEqualTo("note-text");
        browser.press("不要保存");
        browser.pressWithShift(Keys.TAB);
        assertThat(focused()).as("an earlier note scrolls").isEqualTo("note-before");
        browser.press(Keys.ESCAPE);

        assertThat(browser.find("#note").isDisplayed()).isFalse();
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("noted");
        assertThat(visitor.item("a.txt").path("note").asText())
                .contains("第 2 页")
                .doesNotContain("不要保存");
    }
}
