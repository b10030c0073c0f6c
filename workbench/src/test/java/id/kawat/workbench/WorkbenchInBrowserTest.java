package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbenchInBrowserTest {
    private static final List<String> PAGES = List.of("/", "/pair/NZL/VNM");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @TempDir
    private static Path folder;

    private static Bench bench;
    private static Browser browser;

    @BeforeAll
    static void start() {
        if (Browser.installed().isEmpty()) {
            System.out.println("No Chromium on this machine: the pages are not looked at. Install one, or name it in"
                    + " KAWAT_CHROMIUM.");
        }
        assumeTrue(Browser.installed().isPresent());
        bench = Bench.of(folder);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            bench.close();
        }
    }

    static List<String> pages() {
        return PAGES;
    }

    /** A page as it stands when everything on it is drawn; nothing may have gone wrong on the way. */
    private static void settle(Page page, String path, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(path + ": " + error));
        page.navigate(bench.at(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static String name(String path) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "today" : name;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsSoundForEverybodyInBothLanguagesLightAndDarkWideAndNarrow(String path) {
        List<String> complaints = new ArrayList<>();
        for (String language : List.of("id", "en")) {
            for (boolean dark : List.of(false, true)) {
                for (int width : List.of(1280, 360)) {
                    Page page = browser.open(width, 900, language, dark);
                    settle(page, path, complaints);
                    Browser.picture(
                            page,
                            name(path) + "-" + language + (dark ? "-dark" : "-light") + (width < 500 ? "-narrow" : ""));
                    if (width < 500) {
                        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
                        if (wide > width) {
                            complaints.add(path + " is " + wide + " wide on a screen of " + width);
                        }
                    }
                    if (language.equals("id")) {
                        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                            if (SERIOUS.contains(rule.getImpact())) {
                                complaints.add(path + (dark ? " dark" : "") + " " + width + ": " + rule.getId() + " "
                                        + rule.getNodes().stream()
                                                .limit(3)
                                                .map(node -> String.valueOf(node.getHtml()))
                                                .toList());
                            }
                        }
                    }
                    page.context().close();
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void noPageAsksAnotherHost() {
        List<String> elsewhere = new ArrayList<>();
        Page page = browser.open(1280, 900, "id", false);
        page.onRequest(request -> {
            if (!request.url().startsWith(bench.at("/").toString())
                    && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        for (String path : PAGES) {
            page.navigate(bench.at(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        assertThat(elsewhere).isEmpty();
        page.context().close();
    }
}
