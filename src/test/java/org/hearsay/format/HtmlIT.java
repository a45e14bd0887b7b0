package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages in a browser, from disk. Pictures are left in {@code target/pages}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlIT {

    private static final int DESK = 1300;
    private static final int PHONE = 360;

    private static final String NESTED = """
            Mayor may resign over bridge

            Ana Ruiz, the city’s lawyer, said that the mayor had claimed that the bridge “might be unsafe”. “We may have to wait,” \
            Ruiz told reporters. “It isn’t safe,” she added.

            According to Bo Li, the report shows that two cables are probably broken. The builder denied paying bribes.
            """;

    /** Whatever could become markup, a script or a style, leave its place or run in the other direction. */
    private static final String HOSTILE = """
            <script>document.title = "taken"; alert(1)</script> Ana Ruiz said that "</style><script>alert(2)</script> the bridge is safe".

            <img src="http://example.invalid/x.png" onerror="alert(3)"> Bo Li<svg onload=alert(4)> claimed that --> <!-- it \
            "may" ]]> fall &lt;b&gt; &#0; &amp;amp; <a href='javascript:alert(5)'>here</a>.

            \u202EAna Ruiz\u202C said that \u2066it\u0000 \uD800 \u001B[31m \uFFFE is over</p></div></main></body></html>
            """;

    private static final AttributionParser PARSER =
            AttributionParser.builder().minimumConfidence(0).build();

    private Path folder;
    private Chromium browser;
    private List<Attribution> found;
    private Path article;
    private Path nested;
    private Path hostile;
    private Path index;

    @BeforeAll
    void writePagesAndStart(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        String panjshir = Files.readString(Path.of("examples", "panjshir.txt"));
        found = PARSER.parse(panjshir);
        article = page("panjshir.txt", panjshir);
        nested = page("nested.txt", NESTED);
        hostile = page("<script>alert(6)</script>.txt", HOSTILE);
        StringBuilder out = new StringBuilder();
        Html.writeIndex(
                out,
                "news",
                List.of(
                        Html.Page.of("panjshir.txt", article.getFileName().toString(), panjshir, found),
                        Html.Page.of("nested.txt", nested.getFileName().toString(), NESTED, PARSER.parse(NESTED)),
                        Html.Page.of(
                                "<script>alert(6)</script>.txt",
                                hostile.getFileName().toString(),
                                HOSTILE,
                                PARSER.parse(HOSTILE))));
        index = Files.writeString(folder.resolve("index.html"), out);
    }

    private Path page(String document, String text) throws IOException {
        StringBuilder out = new StringBuilder();
        Html.write(out, document, text, PARSER.parse(text));
        return Files.writeString(folder.resolve(document.replaceAll("[^a-z]+", "-") + ".html"), out);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private Stream<Path> pages() {
        return Stream.of(article, nested, hostile, index);
    }

    @Test
    void opensFromDiskWithoutAnErrorOrARequest() {
        pages().forEach(page -> {
            open(page, DESK, "light");

            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests())
                    .filteredOn(url -> !url.equals("data:,"))
                    .containsExactly(page.toUri().toString());
            assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void aFragmentChangesNothingAroundItAndRunsNothing() throws IOException {
        String host =
                "<!DOCTYPE html><title>Host</title><p class='host article'>Mine <a class='host m c' href='#'>here</a>"
                        + "<code class=host>code</code></p><blockquote class=host>Said</blockquote><dl class=host><dd>x</dd></dl>";
        String styles = "return [...document.querySelectorAll('.host, .host *, body')].map(each => {"
                + "const style = getComputedStyle(each); return [style.font, style.margin, style.color,"
                + " style.backgroundColor, style.display, style.boxSizing].join()}).join('\\n')";
        Path without = Files.writeString(folder.resolve("without.html"), host);
        Path with = Files.writeString(
                folder.resolve("with.html"), host + Html.formatFragment(PARSER.parse("hostile.txt", HOSTILE)));
        for (String scheme : List.of("light", "dark")) {
            open(without, DESK, scheme);
            Object before = browser.run(styles);

            open(with, DESK, scheme);

            assertThat(browser.run(styles)).isEqualTo(before);
            assertThat(browser.run("return document.title + document.scripts.length + document.images.length"))
                    .isEqualTo("Host00");
            assertThat(browser.one(".hearsay .m.c").getCssValue("background-color"))
                    .isNotEqualTo("rgba(0, 0, 0, 0)");
            assertThat(browser.one(".hearsay .m.s").getCssValue("font-weight")).isEqualTo("700");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void runsNothingThatStandsInATextAndLoadsNothingEvenIfItWould() {
        open(hostile, DESK, "light");

        assertThat(browser.run("return document.title")).isEqualTo("<script>alert(6)</script>.txt – who claims what");
        assertThat(browser.run("return document.scripts.length + ' ' + document.images.length"))
                .isEqualTo("1 0");
        assertThat(browser.run("""
                const copy = document.getElementById('article').cloneNode(true);
                copy.querySelectorAll('.ref').forEach(ref => ref.remove());
                return copy.textContent""")).isEqualTo(HOSTILE.replaceAll("[\u0000\uD800\u001B\uFFFE]", "\uFFFD"));
        browser.run("""
                document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title = "taken"'}));
                document.body.append(Object.assign(document.createElement('img'), {src: 'http://example.invalid/x.png'}));""");
        assertThat(browser.run("return document.title")).isNotEqualTo("taken");
        assertThat(browser.console()).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
        assertThat(browser.requests()).noneMatch(url -> url.startsWith("http"));
    }

    @Test
    void thePointerShowsWhatIsKnownOfTheWordsUnderIt() throws IOException {
        open(article, DESK, "light");
        int number = 1 + indexOfCue("claimed");
        Attribution claimed = found.get(number - 1);

        hover("[data-r='c" + number + "']");

        assertThat(card())
                .contains(
                        claimed.speaker().name(),
                        claimed.speaker().role(),
                        claimed.claim().text().substring(0, 40),
                        "certain",
                        "positive",
                        "distanced",
                        "indirect",
                        "statement",
                        claimed.foundBy(),
                        String.format(Locale.ROOT, "%.2f", claimed.confidence()));
        assertThat(browser.all(".on"))
                .isNotEmpty()
                .allMatch(mark -> mark.getDomAttribute("data-r").matches(".*[cskh]" + number + "( .*|$)"));
        browser.picture("card.png", false);
        browser.actions().moveToElement(browser.one("h1")).perform();
        await(() -> !isCardShown());
        assertThat(browser.all(".on")).isEmpty();
    }

    @Test
    void aTapHoldsTheCardAndTheNextGoesToTheClaimAround() throws IOException {
        open(nested, PHONE, "light");
        WebElement inner = browser.all("[data-r]").stream()
                .filter(mark -> mark.getDomAttribute("data-r").matches("c\\d+ c\\d+"))
                .findFirst()
                .orElseThrow();
        String[] numbers = inner.getDomAttribute("data-r").replace("c", "").split(" ");

        tap(inner);
        assertThat(browser.one("#card .back").getDomAttribute("href")).isEqualTo("#t" + numbers[0]);
        assertThat(inCard("Within")).startsWith(numbers[1] + ", what ");
        browser.picture("phone-card.png", false);
        assertThat(browser.run("""
                const box = document.getElementById('card').getBoundingClientRect();
                return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight""")).isEqualTo(true);
        tap(inner);
        assertThat(browser.one("#card .back").getDomAttribute("href")).isEqualTo("#t" + numbers[1]);
        tap(browser.one(".headline"));
        assertThat(isCardShown()).isFalse();
    }

    @Test
    void aVoiceFiltersAndShowAllBringsThePageBackAsItWas() throws IOException {
        open(nested, DESK, "light");
        String before = marks();
        WebElement voice = browser.all("button[data-by=voice]").get(0);
        int claims = Integer.parseInt(
                voice.findElement(By.cssSelector(".count")).getText().split("\\D")[0]);
        int all = browser.all(".entry").size();

        voice.click();

        assertThat(voice.getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(shownEntries()).isEqualTo(claims).isLessThan(all);
        assertThat(browser.one("#status").getDomProperty("textContent"))
                .isEqualTo(claims + " of " + all + " claims shown");
        assertThat(browser.all("#article .out")).isNotEmpty();
        assertThat(marks()).isNotEqualTo(before);
        assertThat(browser.all("#article .ref").stream().filter(WebElement::isDisplayed))
                .hasSize(claims);
        browser.picture("filtered.png", false);

        voice.click();
        assertThat(shownEntries()).isEqualTo(all);
        assertThat(marks()).isEqualTo(before);

        browser.one("button[data-value=possible]").click();
        int possible = shownEntries();
        assertThat(possible).isBetween(1, all - 1);
        browser.one("button[data-value=distanced]").click();
        assertThat(shownEntries()).isBetween(1, possible - 1);
        browser.one("#all").click();
        assertThat(marks()).isEqualTo(before);
        assertThat(browser.one("#all").isDisplayed()).isFalse();
        assertThat(browser.all("[aria-pressed=true]")).isEmpty();
    }

    @Test
    void everythingWorksFromTheKeyboard() {
        open(nested, DESK, "light");

        browser.actions().sendKeys(Keys.TAB).perform();
        assertThat(browser.focused().getText()).isEqualTo("To the text");
        browser.actions().sendKeys(Keys.TAB).perform();
        assertThat(browser.focused().getDomAttribute("data-by")).isEqualTo("voice");
        browser.actions().sendKeys(Keys.SPACE).perform();
        assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("true");
        browser.actions().sendKeys(Keys.ESCAPE).perform();
        assertThat(browser.all("[aria-pressed=true]")).isEmpty();

        for (int i = 0;
                i < 40
                        && !"ref"
                                .equals(String.valueOf(browser.focused().getDomAttribute("class"))
                                        .split(" ")[0]);
                i++) {
            browser.actions().sendKeys(Keys.TAB).perform();
        }
        WebElement reference = browser.focused();
        assertThat(reference.getDomAttribute("aria-label")).startsWith("Claim ");
        assertThat(reference.getDomAttribute("aria-describedby")).isEqualTo("card");
        assertThat(isCardShown()).isTrue();
        browser.actions().sendKeys(Keys.ESCAPE).perform();
        assertThat(isCardShown()).isFalse();
        browser.actions().sendKeys(Keys.ENTER).perform();
        assertThat(browser.run("return location.hash")).isEqualTo(reference.getDomAttribute("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void allTextHasContrastFromItsGround(String scheme) throws IOException {
        for (Path page : pages().toList()) {
            open(page, DESK, scheme);
            assertThat(lowContrasts()).as(page.getFileName() + " " + scheme).isEmpty();
            if (!page.equals(index)) {
                hover("#article [data-r]");
                assertThat(lowContrasts())
                        .as(page.getFileName() + " with a card, " + scheme)
                        .isEmpty();
                browser.all("button[data-by=voice]").get(0).click();
                assertThat(lowContrasts())
                        .as(page.getFileName() + " filtered, " + scheme)
                        .isEmpty();
                browser.one("#all").click();
            }
            browser.picture(page.getFileName().toString().replace(".html", "-" + scheme + ".png"), true);
        }
    }

    /** All hues that a speaker may have, each as claim, as source in a claim of another, and as label. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyHueHasContrast(String scheme) {
        open(article, DESK, scheme);
        browser.run("""
                const p = document.createElement('p');
                p.className = 'article';
                for (let hue = 0; hue < 360; hue += 5) {
                  const span = document.createElement('span');
                  span.className = 'm c s';
                  span.style.setProperty('--c', hue);
                  span.style.setProperty('--s', (hue * 7) % 360);
                  span.textContent = 'word ' + hue;
                  const on = span.cloneNode(true);
                  on.classList.add('on');
                  const label = document.createElement('a');
                  label.className = 'ref';
                  label.style.setProperty('--s', hue);
                  label.textContent = 'AB 1';
                  p.append(span, on, label);
                }
                document.querySelector('.article').append(p);""");

        assertThat(lowContrasts()).isEmpty();
    }

    /** The rules of axe-core but that of contrast, which is measured above in all states. */
    @Test
    void keepsTheRulesOfAccessibility() throws IOException {
        String axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
        for (Path page : pages().toList()) {
            open(page, DESK, "light");
            browser.run(axe + ";window.axe = axe");
            Object violations = browser.wait(
                    "axe.run(document, {rules: {'color-contrast': {enabled: false}}}).then(result => "
                            + "result.violations.map(found => found.help + ' ' + found.nodes.map(node => node.html).join(' ')))");
            assertThat((List<?>) violations).as(page.getFileName() + "").isEmpty();
        }
    }

    @Test
    void fitsOnAPhone() throws IOException {
        for (Path page : pages().toList()) {
            open(page, PHONE, "light");

            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as(page.getFileName() + "")
                    .isLessThanOrEqualTo(PHONE);
            browser.picture(page.getFileName().toString().replace(".html", "-phone.png"), true);
        }
    }

    @Test
    void readsWithoutItsScript() throws IOException {
        browser.scripts(false);
        open(nested, DESK, "light");
        browser.picture("without-script.png", true);
        browser.scripts(true);

        assertThat(browser.all(".entry")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser.all("button").stream().filter(WebElement::isDisplayed))
                .isNotEmpty()
                .noneMatch(WebElement::isEnabled);
        assertThat(lowContrasts()).isEmpty();
        browser.one("#article .ref").click();
        assertThat(browser.run("return document.querySelector(':target').className"))
                .asString()
                .startsWith("entry");
    }

    @Test
    void printsTheTextAndTheClaims() throws IOException {
        open(article, DESK, "dark");

        assertThat(new String(browser.print("panjshir.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        browser.media("print");
        assertThat(browser.one(".choices").isDisplayed()).isFalse();
        assertThat(browser.one("#a1").isDisplayed()).isTrue();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(lowContrasts()).isEmpty();
    }

    @Test
    void theIndexFindsAndLeadsToAVoice() throws IOException {
        open(index, DESK, "light");
        int rows = browser.all("tbody tr").size();
        browser.picture("index.png", true);

        browser.one("#find").sendKeys("mujahid");
        assertThat(browser.all("tbody tr").stream()
                        .filter(WebElement::isDisplayed)
                        .count())
                .isBetween(1L, rows - 1L);
        WebElement row = browser.all("tbody tr").stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
        String voice = row.getDomAttribute("id");
        row.findElement(By.cssSelector(".where a")).click();

        assertThat(browser.run("return location.href")).isEqualTo(article.toUri() + "#" + voice);
        assertThat(browser.all("[aria-pressed=true]")).hasSize(1);
        assertThat(browser.one("[aria-pressed=true]").getText()).contains("Jabiullah Mujahid");
        assertThat(shownEntries()).isEqualTo((int) found.stream()
                .filter(a -> a.speaker().name().equals("Jabiullah Mujahid"))
                .count());
    }

    private void open(Path page, int width, String scheme) {
        browser.open(page, "", width, scheme);
    }

    private int indexOfCue(String words) {
        return found.stream()
                .map(a -> a.cue().map(cue -> cue.text()).orElse(""))
                .toList()
                .indexOf(words);
    }

    private void hover(String selector) {
        WebElement mark = browser.one(selector);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", mark);
        browser.actions()
                .moveToElement(browser.one("#article"))
                .moveToElement(mark, -mark.getSize().width / 2 + 8, 0)
                .perform();
        await(this::isCardShown);
    }

    private void tap(WebElement element) {
        browser.run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private boolean isCardShown() {
        return browser.one("#card").isDisplayed();
    }

    private String card() {
        return browser.one("#card").getText();
    }

    private String inCard(String term) {
        return (String) browser.run("""
                return [...document.querySelectorAll('#card dl > div')].find(row => row.firstChild.textContent === arguments[0])
                    .lastChild.textContent""", term);
    }

    private int shownEntries() {
        return (int)
                browser.all(".entry").stream().filter(WebElement::isDisplayed).count();
    }

    private String marks() {
        return (String)
                browser.run("return document.getElementById('article').outerHTML.replaceAll(' hidden=\"\"', '')");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so after five seconds");
            }
            Thread.onSpinWait();
        }
    }

    /** Texts whose colour is too near to what stands behind them (WCAG 2.2, AA: 4.5, or 3 for large type). */
    @SuppressWarnings("unchecked")
    private List<String> lowContrasts() {
        return (List<String>) browser.run("""
                const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
                const rgba = color => {
                  context.clearRect(0, 0, 1, 1);
                  context.fillStyle = color;
                  context.fillRect(0, 0, 1, 1);
                  return [...context.getImageData(0, 0, 1, 1).data];
                };
                const luminance = color => color.slice(0, 3).map(v => v / 255)
                  .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
                const ground = element => {
                  for (let e = element; e; e = e.parentElement) {
                    const color = rgba(getComputedStyle(e).backgroundColor);
                    if (color[3] === 255) return color;
                    if (color[3] > 0) throw new Error('a ground that shines through: ' + e.className);
                  }
                  return [255, 255, 255];
                };
                const low = [];
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                let count = 0;
                while (texts.nextNode()) {
                  const element = texts.currentNode.parentElement;
                  if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('script, style')) continue;
                  const style = getComputedStyle(element);
                  const [a, b] = [luminance(rgba(style.color)), luminance(ground(element))];
                  const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                  const size = parseFloat(style.fontSize);
                  const isLarge = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
                  count++;
                  if (ratio < (isLarge ? 3 : 4.5)) {
                    low.push(`${ratio.toFixed(2)} ${element.className}: ${texts.currentNode.data.slice(0, 40)}`);
                  }
                }
                if (count < 20) throw new Error('only ' + count + ' texts');
                return low""");
    }
}
