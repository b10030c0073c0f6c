package id.kawat.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chromium without a screen, as a person would use it. Where the machine has none, whatever wants to start it is skipped, and says so; what it shows
 * is kept in {@code target/screenshots}.
 */
public final class Chromium implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PATIENCE_MILLIS = 120_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** What {@code KAWAT_CHROMIUM} names, or what is on the path. */
    private static Optional<Path> installed() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("KAWAT_CHROMIUM")).stream(),
                        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                                .flatMap(name -> Stream.of(System.getenv()
                                                .getOrDefault("PATH", "")
                                                .split(":"))
                                        .map(folder -> folder + "/" + name)))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, or skips the test. */
    public static Chromium start() {
        Optional<Path> executable = installed();
        if (executable.isEmpty()) {
            System.out.println("No Chromium on this machine: the pages are not looked at. Install one, or name it in"
                    + " KAWAT_CHROMIUM.");
        }
        assumeTrue(executable.isPresent(), "there is no Chromium on this machine");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable.orElseThrow())
                                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"))));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** A window of its own on a desk, light, in Indonesian: nothing is signed in, nothing chosen. */
    public Page open() {
        return open(1280, 900, "id", false);
    }

    /** The same as wide and high as this, in this language. */
    public Page open(int width, int height, String language, boolean dark) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language.equals("id") ? "id-ID" : "en-GB")
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** What goes wrong on this page from now on: errors it writes, policies it breaks, scripts that fail. */
    public static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return complaints;
    }

    /** What stands in the way of somebody who does not see it, or sees little. */
    public static List<String> obstacles(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> page.url() + ": " + rule.getImpact() + " " + rule.getId() + " " + where(rule))
                        .toList();
    }

    private static List<String> where(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> String.valueOf(node.getHtml()))
                .toList();
    }

    /** How wide the page is, on whatever screen. */
    public static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** Keeps what the page shows, from its head to its foot. */
    public static void picture(Page page, String name) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
