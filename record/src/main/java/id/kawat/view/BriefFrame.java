package id.kawat.view;

import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a brief is to be written.
 *
 * @param today the day it is written for: nothing published later is known, and what is due is held against it
 * @param since the first day of what is told in detail; the first page says how things stand whatever it is
 * @param until the last
 */
public record BriefFrame(
        Language language, PartyNames names, LocalDate today, Optional<LocalDate> since, Optional<LocalDate> until) {
    public static BriefFrame of(Language language, PartyNames names, LocalDate today) {
        return new BriefFrame(language, names, today, Optional.empty(), Optional.empty());
    }

    /** True for what falls at least partly between the two days. */
    boolean covers(Optional<Period> date) {
        if (date.isEmpty()) {
            return since.isEmpty() && until.isEmpty();
        }
        return since.map(day -> !date.get().last().isBefore(day)).orElse(true)
                && until.map(day -> !date.get().first().isAfter(day)).orElse(true);
    }
}
