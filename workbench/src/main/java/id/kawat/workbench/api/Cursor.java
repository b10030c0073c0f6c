package id.kawat.workbench.api;

import id.kawat.workbench.WrongRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of a list ended. To those who ask it is a word without meaning.
 *
 * @param day of the last thing told; none where it has no day, or the list is not in order of days
 * @param id of the last thing told
 * @param sameDay how many things of its day had been told by then
 * @param told how many of the list altogether
 */
record Cursor(Optional<LocalDate> day, String id, int sameDay, int told) {
    private static final int PARTS = 4;

    /** So far into a list and no farther: a number that no list reaches is no cursor of ours. */
    private static final int FARTHEST = 100_000_000;

    static Cursor parse(String word) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", PARTS);
            if (parts.length == PARTS) {
                int sameDay = Integer.parseInt(parts[1]);
                int told = Integer.parseInt(parts[2]);
                if (sameDay >= 0 && sameDay <= told && told <= FARTHEST) {
                    Optional<LocalDate> day =
                            parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0]));
                    return new Cursor(day, parts[3], sameDay, told);
                }
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // Said below.
        }
        throw new WrongRequest("cursor: take it from 'next' of the page before, as it stands there");
    }

    @Override
    public String toString() {
        String plain = day.map(LocalDate::toString).orElse("") + "|" + sameDay + "|" + told + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
