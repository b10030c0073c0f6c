package id.kawat.view;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.util.List;
import java.util.Optional;

/**
 * What a record knows between two parties, in words: sections of lines, each line with the articles that say so and their own
 * words. Sections without a line are not there; where there are none at all, {@code elsewhere} says what the record does hold.
 *
 * @param title the two parties' names
 * @param summary how many articles this rests on, or that there is nothing
 * @param elsewhere pairs of which the record knows something; only where it knows nothing of these two
 * @param sources the articles by their numbers, from 1, in the order they are first needed
 */
public record Brief(
        Language language,
        String title,
        String summary,
        List<String> elsewhere,
        List<Section> sections,
        List<Source> sources) {
    public Brief {
        elsewhere = List.copyOf(elsewhere);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Lines of one kind under a heading. */
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One sentence of the brief and the words it rests on, one quotation for each source. */
    public record Line(String text, List<Quote> quotes) {
        public Line {
            quotes = List.copyOf(quotes);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("a line without a source: " + text);
            }
        }
    }

    /**
     * An article's own words.
     *
     * @param words a whole sentence, exactly as it stands
     * @param credit outlet and date
     */
    public record Quote(int source, String words, String credit) {}

    /** An article; {@code where} is its address, or its path where it has none. */
    public record Source(
            int number, String title, Optional<String> outlet, Optional<String> date, Optional<String> where) {}

    /** The brief on these two. */
    public static Brief of(FactRecord record, Party a, Party b, Language language, PartyNames names) {
        return new BriefWriter(record, a, b, language, names).write();
    }
}
