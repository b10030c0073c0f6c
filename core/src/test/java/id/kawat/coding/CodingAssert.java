package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.fact.Fact;
import id.kawat.fact.Person;
import id.kawat.lexicon.DataFolder;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What is read from a short text, asserted. A failure prints the text laid open, so that it is the debugging session.
 *
 * <pre>{@code
 * coding("Korea Utara dikecam Jepang karena uji coba rudal.")
 *         .yields("ACCUSE/disapprove occurred JPN>PRK 'dikecam'")
 *         .doesNotYield("ACCUSE PRK>JPN");
 * }</pre>
 *
 * How facts are written: {@link Told}.
 */
public final class CodingAssert extends AbstractAssert<CodingAssert, Article> {
    /** The coder with the lexicons and rules that Kawat ships, shared by all tests. */
    static final Coder CODER = Coder.load(DataFolder.shipped());

    private CodingAssert(Article article) {
        super(article, CodingAssert.class);
    }

    /** A text without date or outlet; each line is a paragraph. A line that begins with {@code # } is the headline, with {@code ! } a caption. */
    public static CodingAssert coding(String... paragraphs) {
        return new CodingAssert(article(paragraphs));
    }

    static Article article(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Block.Kind kind = paragraph.startsWith("# ")
                    ? Block.Kind.HEADLINE
                    : paragraph.startsWith("! ") ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
            String words = kind == Block.Kind.PARAGRAPH ? paragraph : paragraph.substring(2);
            blocks.add(new Block(new Span(text.length(), text.length() + words.length()), kind));
            text.append(words).append("\n\n");
        }
        return new Article(
                "uji",
                Optional.empty(),
                Optional.empty(),
                text.toString(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "id",
                blocks);
    }

    /** The same text, published on this day: {@code 2025-07-24}. */
    public CodingAssert on(String day) {
        return new CodingAssert(with(Optional.of(new Period(day)), actual.outlet()));
    }

    /** The same text, published by this outlet. */
    public CodingAssert by(String outlet) {
        return new CodingAssert(with(actual.published(), Optional.of(outlet)));
    }

    private Article with(Optional<Period> published, Optional<String> outlet) {
        return new Article(
                actual.id(),
                actual.path(),
                actual.url(),
                actual.text(),
                actual.title(),
                actual.authors(),
                published,
                outlet,
                actual.language(),
                actual.blocks());
    }

    /** At least one fact bears every one of these marks. */
    public CodingAssert yields(String fact) {
        if (count(fact) == 0) {
            fail("is not read: " + fact);
        }
        return this;
    }

    /** Just so many facts bear these marks. */
    public CodingAssert yields(int times, String fact) {
        long count = count(fact);
        if (count != times) {
            fail("is read " + count + " times, not " + times + ": " + fact);
        }
        return this;
    }

    /** No fact bears all of these marks. */
    public CodingAssert doesNotYield(String fact) {
        if (count(fact) > 0) {
            fail("should not be read: " + fact);
        }
        return this;
    }

    /** Nothing is told between parties; who is who may be. */
    public CodingAssert yieldsNothing() {
        if (facts().stream().anyMatch(fact -> !(fact instanceof Person))) {
            fail("nothing should be read");
        }
        return this;
    }

    private List<Fact> facts() {
        return CODER.code(actual).facts();
    }

    private long count(String written) {
        Told told = Told.parse(written);
        return facts().stream().filter(fact -> Told.of(fact).bears(told)).count();
    }

    private void fail(String what) {
        String read = facts().stream().map(fact -> "  " + Told.show(fact)).collect(Collectors.joining("\n"));
        failWithMessage(
                "%s%nread instead:%n%s%n%n%s", what, read.isEmpty() ? "  nothing" : read, Unfolded.show(CODER, actual));
    }
}
