package io.github.yusuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, and what it says of the pages that it opens. */
public final class Browser implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    /** Two browsers at a time cannot have the same: the build runs tests in several processes. */
    private static final Path PROFILE =
            Path.of("target/chromium-" + ProcessHandle.current().pid());

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORT_NAP = Duration.ofMillis(50);
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(90);
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final ChromeDriver driver;

    public Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // a name of a stranger that leads to this machine
                "--host-resolver-rules=MAP stranger.test 127.0.0.1",
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--user-data-dir=" + PROFILE.toAbsolutePath());
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    public static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    /** Opens a file and forgets what was said before. */
    public void open(Path file) {
        open(file.toUri().toString());
    }

    /** Opens an address and forgets what was said before. */
    public void open(String address) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(address);
    }

    /** What the title of the window is. */
    public String title() {
        return String.valueOf(driver.getTitle());
    }

    /** A second tab, which is looked at from now on. */
    public void openTab() {
        driver.switchTo().newWindow(WindowType.TAB);
    }

    /** Looks at a tab, from 0 in the order in which they were opened. */
    public void tab(int number) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
    }

    /** Makes the window so wide and high, as on a phone too. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the system wishes for dark pages. */
    public void wishDark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Drops files and folders of the machine on an element, as a hand does that drags them there. */
    public void drop(WebElement target, Path... files) {
        List<Number> middle = numbers(
                "const r = arguments[0].getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]",
                target);
        List<String> paths =
                Stream.of(files).map(file -> file.toAbsolutePath().toString()).toList();
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            driver.executeCdpCommand(
                    "Input.dispatchDragEvent",
                    Map.of(
                            "type", type,
                            "x", middle.get(0),
                            "y", middle.get(1),
                            "data", Map.of("items", List.of(), "files", paths, "dragOperationsMask", 1)));
        }
    }

    /** Follows a link to something to keep, which is put into a folder, and waits until all of it is there. */
    public Path download(WebElement link, Path folder, String name) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        link.click();
        Path file = folder.resolve(name);
        await(name, () -> Files.exists(file));
        return file;
    }

    /** Waits until a script gives true. */
    public void await(String condition) {
        await(condition, () -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONG_PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(() -> what + "; the page says: " + run("return document.body.innerText"))
                    .isLessThan(end);
            LockSupport.parkNanos(SHORT_NAP.toNanos());
        }
    }

    /** How many pixels of the page stand beyond the right edge of the window. */
    public long overflow() {
        return (long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What axe-core finds that is a serious or a critical barrier: the rule, and where. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() throws IOException {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        driver.manage().timeouts().scriptTimeout(LONG_PATIENCE);
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(found => done(found.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target} ${n.failureSummary}`))),"
                + " fault => done([String(fault)]))"));
    }

    /** What the page wrote to the console: errors of the script, breaches of the policy. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that the browser asked for since the file was opened; pictures inside of the page are none. */
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")) {
                String url = message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]{0,200}).*", "$1");
                if (!url.startsWith("data:")) {
                    addresses.add(url);
                }
            }
        }
        return addresses;
    }

    /** The first that fits; waits a moment for what an event brings about. */
    public WebElement find(String css) {
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        try {
            return driver.findElement(By.cssSelector(css));
        } finally {
            driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Moves the pointer over an element, scrolling it into view. */
    public void moveTo(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Moves the pointer to a point of a drawing in the units of its view box. */
    public void moveTo(WebElement drawing, double x, double y) {
        run("arguments[0].scrollIntoView({block: 'center'})", drawing);
        List<Number> offset = numbers(
                "const r = arguments[0].getBoundingClientRect(), v = arguments[0].viewBox.baseVal;"
                        + "return [arguments[1] * r.width / v.width - r.width / 2,"
                        + " arguments[2] * r.height / v.height - r.height / 2]",
                drawing,
                x,
                y);
        new Actions(driver)
                .moveToElement(drawing, offset.get(0).intValue(), offset.get(1).intValue())
                .perform();
    }

    public void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void pressWithShift(CharSequence keys) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(keys).keyUp(Keys.SHIFT).perform();
    }

    public Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    @SuppressWarnings("unchecked")
    public List<Number> numbers(String script, Object... arguments) {
        return (List<Number>) run(script, arguments);
    }

    /** Shows the page with the styles of print. */
    public void showAsPrinted() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The page as it would be printed: the bytes of a PDF in Base64. */
    public String print() {
        return String.valueOf(driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data"));
    }

    /** Keeps how the window looks: an artefact of the build for people to look at. */
    public void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
