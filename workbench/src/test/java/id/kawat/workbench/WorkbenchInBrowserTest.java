package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbenchInBrowserTest {
    private static final List<String> PAGES = List.of("/", "/pair/NZL/VNM");

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Bench bench;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        if (bench != null) {
            bench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<String> pages() {
        return PAGES;
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
                    Page page = chromium.open(width, 900, language, dark);
                    List<String> errors = Chromium.complaints(page);
                    page.navigate(bench.at(path).toString());
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    complaints.addAll(errors);
                    Chromium.picture(
                            page,
                            name(path) + "-" + language + (dark ? "-dark" : "-light") + (width < 500 ? "-narrow" : ""));
                    if (Chromium.width(page) > width) {
                        complaints.add(path + " is " + Chromium.width(page) + " wide on a screen of " + width);
                    }
                    if (language.equals("id")) {
                        complaints.addAll(Chromium.obstacles(page));
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
        Page page = chromium.open();
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
