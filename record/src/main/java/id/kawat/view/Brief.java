package id.kawat.view;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a record knows of a pair, a party or a person, in words: sections of lines, every statement with the numbers of the articles
 * that say so. Where nothing is known, {@code elsewhere} says what the record does hold.
 *
 * @param title whom it is about
 * @param summary how many articles this rests on and as of which day, or that there is nothing
 * @param elsewhere pairs of which the record knows something; only where it knows nothing of what was asked
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

    /**
     * Lines of one kind under a heading.
     *
     * @param level 1 for a chapter, 2 for a part of the chapter before it
     * @param note said of the section itself: that there is nothing, or that there is more elsewhere
     */
    public record Section(int level, String heading, List<Line> lines, Optional<Chart> chart, Optional<String> note) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An entry: what is said of one thing.
     *
     * @param lead what the entry stands under, mostly its date
     * @param parts what belongs to it, such as the talks held in the course of a visit
     */
    public record Line(Optional<String> lead, List<Sentence> sentences, List<Line> parts) {
        public Line {
            sentences = List.copyOf(sentences);
            parts = List.copyOf(parts);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("a line that says nothing: " + lead);
            }
        }
    }

    /** Statements that are read as one sentence, with semicolons between. */
    public record Sentence(List<Statement> statements) {
        public Sentence {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("a sentence without a statement");
            }
        }
    }

    /**
     * The smallest thing that is said.
     *
     * @param text without the stop at its end
     * @param sources numbers of the articles that say so, ascending, at least one
     * @param others how many more say so, as words; only where these are too many to name
     */
    public record Statement(String text, List<Integer> sources, Optional<String> others) {
        public Statement {
            sources = sources.stream().distinct().sorted().toList();
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a statement without a source: " + text);
            }
        }
    }

    /** Values over time, to be drawn as bars. */
    public record Chart(String title, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A value of a chart.
     *
     * @param shown the value in words
     * @param target true for a value that is only aimed at
     */
    public record Bar(String label, BigDecimal value, String shown, boolean target, List<Integer> sources) {
        public Bar {
            sources = List.copyOf(sources);
        }
    }

    /**
     * An article.
     *
     * @param where its address, or its path where it has none
     * @param quotes its sentences that the brief rests on, exactly as they stand; of a copy those that the source it copies does not have
     * @param copyOf the number of the first source that has the same text
     */
    public record Source(
            int number,
            String title,
            Optional<String> outlet,
            Optional<String> date,
            Optional<String> where,
            List<String> quotes,
            Optional<Integer> copyOf) {
        public Source {
            quotes = List.copyOf(quotes);
        }
    }

    /** The index of the section with which a new page begins: the first chapter after what matters first; -1 where there is none. */
    int secondPage() {
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).level() == 1 && sections.get(i - 1).level() == 2) {
                return i;
            }
        }
        return -1;
    }

    /** The brief on these two. */
    public static Brief of(FactRecord record, Party a, Party b, BriefFrame frame) {
        return BriefWriter.onPair(record, a, b, frame);
    }

    /** The brief on one party and those it has most to do with. */
    public static Brief of(FactRecord record, Party party, BriefFrame frame) {
        return BriefWriter.onParty(record, party, frame);
    }

    /**
     * The brief on somebody.
     *
     * @param name all its words stand in the person's name
     * @throws AmbiguousNameException where several people are called so
     */
    public static Brief ofPerson(FactRecord record, String name, BriefFrame frame) {
        return BriefWriter.onPerson(record, name, frame);
    }

    /** What the articles published since that day have added to what is known of the two. */
    public static Brief whatIsNew(FactRecord record, Party a, Party b, BriefFrame frame) {
        return DiffWriter.write(record, a, b, frame);
    }
}
