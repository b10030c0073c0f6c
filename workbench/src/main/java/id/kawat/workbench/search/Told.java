package id.kawat.workbench.search;

import id.kawat.view.Language;
import java.time.Instant;

/**
 * Something that was new for a search.
 *
 * @param id in the order in which things were told
 * @param fact its id; empty where the article itself was looked for
 * @param saidId the sentence, or the article's title, in Indonesian
 * @param saidEn the same in English
 * @param words the article's own; empty where there are none to show
 * @param published ISO 8601 as far as known, or empty
 * @param line the fact as a line of JSON, or empty
 */
record Told(
        long id,
        String article,
        String fact,
        Instant at,
        String saidId,
        String saidEn,
        String words,
        String title,
        String outlet,
        String published,
        String line) {
    String said(Language language) {
        return switch (language) {
            case ID -> saidId;
            case EN -> saidEn;
        };
    }
}
