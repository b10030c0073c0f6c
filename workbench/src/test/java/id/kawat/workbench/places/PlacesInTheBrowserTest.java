package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same in a browser, where there is one: what scripts draw, what fits a telephone, what a screen reader is told. */
class PlacesInTheBrowserTest {
    private static final List<String> PAGES = List.of(
            "/countries",
            "/party/IDN",
            "/party/IDN/acts",
            "/party/IDN/partners",
            "/people",
            "/person?name=Domingos%20Amaral%20Soares",
            "/instruments",
            "/instrument?name=Perjanjian%20Kemitraan%20Ekonomi%20Komprehensif%20Indonesia-Peru",
            "/network",
            "/map?with=IDN",
            "/map?fill=tone",
            "/calendar?with=IDN");

    /** Colours are all that is other there. */
    private static final List<String> IN_THE_DARK =
            List.of("/party/IDN", "/network?least=8", "/map?with=IDN", "/calendar?with=IDN");

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

    @Test
    void aScreenReaderFindsNothingInItsWay() {
        List<String> found = new ArrayList<>();
        for (boolean dark : List.of(false, true)) {
            try (Page page = chromium.open(1280, 900, "id", dark)) {
                for (String path : dark ? IN_THE_DARK : PAGES) {
                    page.navigate(bench.at(path).toString());
                    found.addAll(Chromium.obstacles(page));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsWiderThanATelephone() {
        try (Page page = chromium.open(360, 740, "id", false)) {
            for (String path : PAGES) {
                page.navigate(bench.at(path).toString());
                assertThat(Chromium.width(page)).as(path).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void thePageBreaksNoRuleOfItsOwn() {
        try (Page page = chromium.open()) {
            List<String> complaints = Chromium.complaints(page);
            for (String path : PAGES) {
                page.navigate(bench.at(path).toString());
                page.waitForLoadState();
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theNetworkIsDrawnAndItsYearsCanBeGoneThrough() {
        try (Page page = chromium.open()) {
            page.navigate(bench.at("/network").toString());
            page.waitForSelector("#network canvas");
            int rows = page.locator("#ties tbody tr:visible").count();
            page.locator("#year").fill("1");
            assertThat(page.locator("#year-said").textContent()).matches("\\d{4}");
            assertThat(page.locator("#ties tbody tr:visible").count()).isLessThan(rows);
            page.locator("#year").fill("0");
            assertThat(page.locator("#ties tbody tr:visible").count()).isEqualTo(rows);
        }
    }

    @Test
    void theListNarrowsWhileOneTypes() {
        try (Page page = chromium.open()) {
            page.navigate(bench.at("/countries").toString());
            page.locator("#cq").pressSequentially("cil");
            assertThat(page.locator("#parties tbody tr:visible").count()).isEqualTo(1);
        }
    }

    @Test
    void moreLinesComeWithoutLeavingThePage() {
        try (Page page = chromium.open()) {
            page.navigate(bench.at("/party/IDN/acts").toString());
            int before = page.locator("ul.lines > li").count();
            page.locator(".onward a").first().click();
            page.waitForFunction("before => document.querySelectorAll('ul.lines > li').length > before", before);
            assertThat(page.url()).endsWith("/party/IDN/acts");
        }
    }
}
