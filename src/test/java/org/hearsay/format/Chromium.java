package org.hearsay.format;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window. */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** Where what was seen is left, to be looked at. */
    private static final Path SEEN = Path.of("target", "pages");

    /**
     * Held, so that it stays silent: it would warn in each run that it has no classes for so new a browser, which
     * nobody uses.
     */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser. Without one the test is skipped, but fails with {@code -Dtest.browser=required}, as CI has
     * it.
     */
    static Chromium start(Path profile) {
        if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
            String reason = "no browser to try pages in: apt-get install chromium chromium-driver";
            if ("required".equals(System.getProperty("test.browser"))) {
                fail(reason);
            }
            abort(reason);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        DEVTOOLS.setLevel(Level.SEVERE);
        // Told twice, so that nothing looks for another.
        System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, DRIVER.toString());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** Opens a page from disk at a width, with a colour scheme, and forgets what was logged before. */
    void open(Path page, String fragment, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(page.toUri() + fragment);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What a promise gives. */
    Object wait(String promise) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1]; " + promise + ".then(done)");
    }

    Actions actions() {
        return new Actions(driver);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the console was told. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** All addresses that were asked for; what the page's own policy has stopped wasn't. */
    List<String> requests() {
        Map<String, String> asked = new LinkedHashMap<>();
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonParser.parseString(entry.getMessage())
                        .getAsJsonObject()
                        .getAsJsonObject("message"))
                .forEach(message -> {
                    JsonObject event = message.getAsJsonObject("params");
                    if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
                        asked.put(
                                event.get("requestId").getAsString(),
                                event.getAsJsonObject("request").get("url").getAsString());
                    } else if (event.has("blockedReason")
                            && event.get("blockedReason").getAsString().equals("csp")) {
                        asked.remove(event.get("requestId").getAsString());
                    }
                });
        return List.copyOf(asked.values());
    }

    /** Keeps a picture of the window, or of the whole page. */
    void picture(String name, boolean whole) throws IOException {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", whole))
                .get("data");
        keep(name, Base64.getDecoder().decode(data.toString()));
    }

    /** Keeps the page as it is printed, and gives the file's bytes. */
    byte[] print(String name) throws IOException {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(data.toString());
        keep(name, pdf);
        return pdf;
    }

    /** Whether pages that are opened from now on may run their scripts. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void media(String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    private static void keep(String name, byte[] content) throws IOException {
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(name), content);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
