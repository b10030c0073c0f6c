package id.kawat.workbench.account;

import id.kawat.workbench.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done, as pages say it: 11 Agustus 2025 14.05, by the server's clock. */
public final class Moment {
    private Moment() {}

    public static String of(Visit visit, Instant at) {
        ZonedDateTime here = at.atZone(ZoneId.systemDefault());
        String time = DateTimeFormatter.ofPattern(visit.isLanguage("id") ? "HH.mm" : "HH:mm", Locale.ROOT)
                .format(here);
        return visit.date(here.toLocalDate()) + " " + time;
    }
}
