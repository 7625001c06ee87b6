package io.github.yusuan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, and what it says of the pages that it opens. */
final class Browser implements AutoCloseable {
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path PROFILE = Path.of("target/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final ChromeDriver driver;

    Browser() {
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
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--user-data-dir=" + PROFILE.toAbsolutePath());
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    /** Opens a file and forgets what was said before. */
    void open(Path file) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(file.toUri().toString());
    }

    /** What the page wrote to the console: errors of the script, breaches of the policy. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that the browser asked for since the file was opened; pictures inside of the page are none. */
    List<String> requests() {
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
    WebElement find(String css) {
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        try {
            return driver.findElement(By.cssSelector(css));
        } finally {
            driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Moves the pointer over an element, scrolling it into view. */
    void moveTo(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Moves the pointer to a point of a drawing in the units of its view box. */
    void moveTo(WebElement drawing, double x, double y) {
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

    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithShift(CharSequence keys) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(keys).keyUp(Keys.SHIFT).perform();
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    @SuppressWarnings("unchecked")
    List<Number> numbers(String script, Object... arguments) {
        return (List<Number>) run(script, arguments);
    }

    /** The page as it would be printed: the bytes of a PDF in Base64. */
    String print() {
        return String.valueOf(driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data"));
    }

    /** Keeps how the window looks: an artefact of the build for people to look at. */
    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
