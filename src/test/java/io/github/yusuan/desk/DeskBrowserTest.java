package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import io.github.yusuan.batch.Inputs;
import io.github.yusuan.browser.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The desk as people use it: in Chromium, where Debian's packages chromium and chromium-driver are installed. */
@Tag("slow")
class DeskBrowserTest {
    private static final List<String> DOCUMENTS =
            List.of("budget-drawn", "budget-text", "final-account-drawn", "final-account-text");
    private static final String HOSTILE = "<img src=x onerror=document.title='run'>.txt";

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
    }

    @AfterEach
    void close() throws IOException {
        if (browser != null) {
            browser.close();
            desk.close();
        }
    }

    private Path county() throws IOException {
        Path county = Files.createDirectories(folder.resolve("county"));
        for (int i = 0; i < 10; i++) {
            String name = DOCUMENTS.get(i % DOCUMENTS.size());
            Files.write(county.resolve(i + (name.endsWith("text") ? ".txt" : ".pdf")), Inputs.copy(name, i));
        }
        return county;
    }

    @Test
    void aFolderIsDroppedReadShownMarkedAndTakenAway() throws Exception {
        browser.open(desk.address());
        browser.find("#tree").sendKeys(county().toString());
        browser.await("document.querySelectorAll('#list tbody tr').length === 10");
        browser.await("document.querySelectorAll('td.state .reading').length > 0");
        browser.screenshot("desk-reading");
        browser.await("document.querySelectorAll('td.state .good, td.state .warn').length === 10");
        browser.await("!document.getElementById('downloads').hidden");

        assertThat(browser.find("#progress").getText()).contains("10");
        WebElement row = browser.all("#list tbody tr").get(0);
        assertThat(row.getText()).contains("county/0.pdf");
        row.findElement(By.cssSelector("td.mark button")).click();
        browser.find("#note-text").sendKeys("第 3 页合计有误");
        browser.find("#note button[value=save]").click();
        browser.await("document.querySelector('#list .noted') !== null");
        assertThat(visitor.item("county/0.pdf").path("note").asText()).contains("第 3 页合计有误");
        browser.find("#tab-complete").click();
        browser.await("document.querySelectorAll('#matrix tbody tr').length > 3");
        assertNoBarrier("desk-completeness");
        browser.find("#tab-list").click();
        assertNoBarrier("desk");
        browser.find("#language").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Budget desk");
        assertThat(browser.console()).isEmpty();

        String report = String.valueOf(browser.find("#list a").getDomAttribute("href"));
        browser.open(visitor.at(report).toString());
        assertThat(browser.find("h1").getText()).isNotBlank();
        browser.find("#q").sendKeys("205");
        browser.await("document.querySelectorAll('td.hit').length > 0");
        assertThat(browser.run("return self.origin")).isEqualTo("null");
        browser.open(visitor.at("out/index.html").toString());
        browser.find("#list a").click();
        browser.await("document.querySelector('section.table') !== null");
        assertThat(browser.console()).isEmpty();
    }

    private void assertNoBarrier(String name) throws IOException {
        for (int width : List.of(1280, 390)) {
            for (boolean dark : List.of(false, true)) {
                browser.resize(width, 900);
                browser.wishDark(dark);
                assertThat(browser.overflow()).as(name + " at " + width).isZero();
                assertThat(browser.barriers()).as(name + " at " + width).isEmpty();
                browser.screenshot(name + "-" + width + (dark ? "-dark" : ""));
            }
        }
        browser.wishDark(false);
        browser.resize(1600, 1000);
    }

    @Test
    void twoTabsSeeTheSameAndAHostileNameIsAText() throws IOException {
        browser.open(desk.address());
        browser.openTab();
        browser.open(desk.address());
        visitor.hand(HOSTILE, Inputs.document("budget-text"));
        visitor.hand("page.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        for (int tab : List.of(0, 1)) {
            browser.tab(tab);
            browser.await("document.querySelectorAll('td.state .good, td.state .warn, td.state .bad').length === 2");
            assertThat(browser.find("#list").getText()).contains(HOSTILE);
            assertThat(browser.title()).isNotEqualTo("run");
        }
        assertThat(browser.find("td.state .bad").getText()).isNotBlank();
        assertThat(browser.all("#list img")).isEmpty();
    }

    @Test
    void aPageOfAnotherOriginReachesNothing() throws IOException {
        visitor.hand("a.txt", Inputs.document("budget-text"));
        visitor.awaitRead(1);
        String attack = "<title>waiting</title><script>const at='" + desk.address() + "';(async () => {"
                + "const read = await fetch(at + 'state').then(a => a.text(), () => 'refused');"
                + "await fetch(at + 'documents?name=evil.txt', {method: 'POST', mode: 'no-cors', body: 'x'}).catch(() => 0);"
                + "await fetch(at + 'note', {method: 'POST', mode: 'no-cors', body: JSON.stringify({source: 'a.txt', note: 'evil'})}).catch(() => 0);"
                + "const script = await new Promise(done => {const s = document.createElement('script'); s.src = at + 'state';"
                + "s.onload = () => done('loaded'); s.onerror = () => done('refused'); document.head.append(s)});"
                + "document.title = read + ' ' + script})()</script>";
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] page = attack.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        stranger.start();
        try {
            browser.open("http://127.0.0.1:" + stranger.getAddress().getPort() + "/");
            browser.await("document.title !== 'waiting'");

            assertThat(browser.title()).isEqualTo("refused refused");
        } finally {
            stranger.stop(0);
        }
        assertThat(visitor.json("state").path("items")).hasSize(1);
        assertThat(visitor.item("a.txt").path("note").asText()).isEmpty();
        browser.open(desk.address().replace("127.0.0.1", "stranger.test"));
        assertThat(browser.find("body").getText()).contains("expected the host 127.0.0.1");
    }

    /** What makes a list slow: many answers of the desk, large ones, many elements, and rows that are made anew. */
    @Test
    void fiveHundredDocumentsAreListedByOneAnswerAndNoRowIsMadeTwice() throws IOException {
        for (int i = 0; i < 500; i++) {
            visitor.hand("县/" + i + ".pdf", ("not a budget " + i).getBytes(StandardCharsets.UTF_8));
        }
        visitor.awaitRead(500);
        browser.open(desk.address());
        browser.await("document.querySelectorAll('#list tbody tr').length === 500");

        assertThat(browser.requests()).hasSize(2).last().asString().contains("state?since=");
        assertThat(browser.numbers("return [document.querySelectorAll('*').length]")
                        .get(0)
                        .intValue())
                .isLessThan(500 * 14);
        browser.run("document.querySelectorAll('#list tbody tr').forEach(row => { row.seen = true; })");
        visitor.tell("note", Map.of("source", "县/7.pdf", "note", "第 2 页"));
        browser.await("document.querySelector('#list .noted') !== null");
        assertThat(browser.numbers(
                        "return [[...document.querySelectorAll('#list tbody tr')].filter(row => row.seen).length]"))
                .first()
                .isEqualTo(499L);
    }
}
