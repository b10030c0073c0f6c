package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real browser: the pages work, fit a telephone, and say what they are to who does not see them. */
class AccountLooksTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private Path folder;

    @Test
    void onesAccountOnATelephoneAndForWhoDoesNotSee() {
        Assumptions.assumeTrue(Files.exists(CHROMIUM), "no browser on this machine");
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        try (Bench bench = Bench.of(folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                com.microsoft.playwright.Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox")));
                BrowserContext telephone = browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = telephone.newPage();
            page.navigate(bench.at("/account").toString());
            fits(page);
            page.fill("#name", "Sri");
            page.fill("#password", "tiga ekor kuda laut");
            page.press("#password", "Enter");
            page.waitForURL("**/account");
            fits(page);
            page.fill("#label", "skrip");
            page.press("#label", "Enter");
            page.waitForSelector("#secret");
            assertThat(page.textContent("#secret")).startsWith("kawat_");
            fits(page);
            for (String path :
                    new String[] {"/admin", "/admin/accounts/1", "/admin/sessions", "/admin/audit?theme=dark&lang=en"
                    }) {
                page.navigate(bench.at(path).toString());
                fits(page);
            }
        }
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " is no wider than the screen")
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(Rule::getId)
                .isEmpty();
    }
}
