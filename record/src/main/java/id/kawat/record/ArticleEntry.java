package id.kawat.record;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * An article as it is listed: what is known of it, without its text.
 *
 * @param parties those of its facts, in order of their codes
 * @param facts how many were read from it
 * @param copies how many other articles are the same text
 * @param versions how many older ones of it the record keeps as history
 */
public record ArticleEntry(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Period> published,
        String language,
        Optional<String> path,
        Optional<String> url,
        List<Party> parties,
        int facts,
        int copies,
        int versions) {
    public ArticleEntry {
        parties = List.copyOf(parties);
    }
}
