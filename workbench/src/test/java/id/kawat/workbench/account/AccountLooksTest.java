package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Chromium;
import id.kawat.workbench.Role;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real browser: the pages work, fit a telephone, and say what they are to who does not see them. */
class AccountLooksTest {
    @TempDir
    private Path folder;

    @Test
    void onesAccountOnATelephoneAndForWhoDoesNotSee() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        try (Chromium chromium = Chromium.start();
                Bench bench = Bench.of(folder);
                Page page = chromium.open(360, 740, "id", false)) {
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
        assertThat(Chromium.width(page)).as(page.url()).isLessThanOrEqualTo(360);
        assertThat(Chromium.obstacles(page)).isEmpty();
    }
}
