package id.kawat.article;

import id.kawat.source.BrokenDataException;
import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.source.Problem;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Turns a document into an article.
 *
 * <p>The stored text of plain text is the file's own, character by character, without its byte order mark; each line that is not
 * empty is a block. The stored text of a page is what is read out of it: headline, summary, captions and paragraphs in order,
 * with an empty line between them. In both the blocks cover all words, and say what is story and what is furniture.
 *
 * <p>The same bytes give the same article. A reader holds no state and may be shared between threads.
 */
public final class ArticleReader {
    /** The most characters of a story: above that it is no article, and nothing downstream should have to bear it. */
    public static final int MOST_CHARS = 2_000_000;

    private static final int MOST_DEPTH = 256;
    /** So many lines at a story's head and end may tell who wrote it and when. */
    private static final int STORY_ENDS = 6;

    private static final int ID_LENGTH = 16;

    private final Furniture furniture;
    private final Outlets outlets;
    private final PageDates dates;
    private final LanguageGuess language;

    ArticleReader(Furniture furniture, Outlets outlets, PageDates dates, LanguageGuess language) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.dates = dates;
        this.language = language;
    }

    /**
     * The reader with the program's own tables.
     *
     * @throws BrokenDataException with all that is wrong in them
     */
    public static ArticleReader load() {
        List<Problem> problems = new ArrayList<>();
        Furniture furniture = Furniture.load(problems);
        Outlets outlets = Outlets.load(problems);
        List<Tongue> tongues =
                List.of(Tongue.load("id", problems), Tongue.load("ms", problems), Tongue.load("en", problems));
        LanguageGuess language = new LanguageGuess(tongues, LanguageGuess.others(), problems);
        if (!problems.isEmpty()) {
            throw new BrokenDataException(problems);
        }
        return new ArticleReader(furniture, outlets, new PageDates(tongues), language);
    }

    /** The article in a document, or the problem why there is none. Never throws for what the bytes hold. */
    public Reading read(Document document) {
        Decoded decoded = Decoded.of(document);
        List<Problem> remarks = new ArrayList<>();
        decoded.notes().forEach(note -> remarks.add(Problem.of(document.path(), note)));
        if (isGarbage(decoded.text())) {
            return Reading.failed(remarks, Problem.of(document.path(), "is not text: too many control characters"));
        }
        return document.media() == Media.HTML
                ? page(document.path(), decoded.text(), document.known(), remarks)
                : plain(document.path(), decoded.text(), document.known(), remarks);
    }

    /** The article in a text at hand, such as a sentence to be explained. */
    public Reading read(String path, String text) {
        return read(Document.of(path, text, Media.TEXT));
    }

    private Reading plain(String path, String text, Known known, List<Problem> remarks) {
        if (text.length() > MOST_CHARS) {
            return Reading.failed(remarks, tooLong(path, text.length()));
        }
        List<Line> lines = PlainLines.of(text);
        if (lines.isEmpty()) {
            return Reading.failed(remarks, Problem.of(path, "is blank"));
        }
        StoryParts.Parts parts = StoryParts.of(lines, furniture, outlets, dates);
        if (!parts.hasStory()) {
            return Reading.failed(
                    remarks,
                    Problem.of(path, "has no story: nothing but " + lines.size() + " lines of page furniture"));
        }
        Masthead masthead = Masthead.of(lines, parts, furniture, outlets, dates);
        return new Reading(
                Optional.of(new Article(
                        id(text),
                        Optional.of(path),
                        known.url().map(CanonicalUrl::of),
                        text,
                        parts.title().or(known::title),
                        masthead.authors().isEmpty() ? known.authors() : masthead.authors(),
                        masthead.published().or(known::published).map(Period::day),
                        masthead.updated().map(Period::day),
                        masthead.outlet().or(known::outlet).or(() -> known.url().flatMap(outlets::addressedIn)),
                        language(story(text, parts), known.language()),
                        Optional.empty(),
                        parts.blocks())),
                remarks);
    }

    private Reading page(String path, String html, Known known, List<Problem> remarks) {
        org.jsoup.nodes.Document page =
                Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
        if (isCutOff(html)) {
            remarks.add(Problem.of(path, "the page is cut off before its end; read as far as it goes"));
        }
        PageMetadata metadata = PageMetadata.of(page, known.url(), dates, outlets, furniture);
        PageStory.Lines read = PageStory.of(page, metadata);
        List<ReadOut.Piece> pieces = read.pieces();
        if (length(pieces) < 100
                && metadata.body().filter(body -> body.length() > 200).isPresent()) {
            pieces = ofBody(metadata);
        }
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (ReadOut.Piece piece : pieces) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(piece.words());
            lines.add(new Line(new Span(start, text.length()), piece.words(), piece.hint()));
        }
        if (text.length() > MOST_CHARS) {
            return Reading.failed(remarks, tooLong(path, text.length()));
        }
        StoryParts.Parts parts = StoryParts.of(lines, furniture, outlets, dates);
        boolean story = parts.blocks().stream()
                .anyMatch(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.STANDFIRST);
        if (!story) {
            return Reading.failed(remarks, Problem.of(path, "has no story: no paragraph of text on the page"));
        }
        boolean told = metadata.outlet().isPresent()
                && metadata.published().isPresent()
                && !metadata.authors().isEmpty();
        Masthead masthead = told ? Masthead.NOTHING : masthead(pieces, read);
        Optional<String> outlet = metadata.outlet()
                .or(masthead::outlet)
                .or(() -> PageMetadata.site(page, parts.title())
                        .filter(name -> furniture.match(name).isEmpty()))
                .or(known::outlet)
                .or(() -> known.url().flatMap(outlets::addressedIn));
        List<String> authors = (metadata.authors().isEmpty() ? masthead.authors() : metadata.authors())
                .stream()
                        .filter(name -> !outlet.filter(name::equalsIgnoreCase).isPresent())
                        .toList();
        Optional<LocalDate> published =
                metadata.published().or(masthead::published).or(known::published);
        Optional<LocalDate> updated = metadata.updated()
                .or(masthead::updated)
                .filter(day -> published.filter(day::isBefore).isEmpty());
        String stored = text.toString();
        String code = language(story(stored, parts), metadata.language().or(known::language));
        return new Reading(
                Optional.of(new Article(
                        id(stored),
                        Optional.of(path),
                        metadata.url().or(() -> known.url().map(CanonicalUrl::of)),
                        stored,
                        parts.title().or(metadata::title).or(known::title),
                        authors.isEmpty() ? known.authors() : authors,
                        published.map(Period::day),
                        updated.map(Period::day),
                        outlet,
                        code,
                        metadata.section(),
                        parts.blocks())),
                remarks,
                metadata.part());
    }

    /** What the lines about a story and at its ends tell: between headline and story and below it names and days stand. */
    private Masthead masthead(List<ReadOut.Piece> pieces, PageStory.Lines read) {
        List<ReadOut.Piece> told = new ArrayList<>();
        int top = pieces.isEmpty() || pieces.getFirst().hint() != Line.Hint.TITLE ? 0 : 1;
        told.addAll(pieces.subList(0, top));
        told.addAll(read.before());
        int head = Math.min(pieces.size(), top + STORY_ENDS);
        told.addAll(pieces.subList(top, head));
        told.addAll(pieces.subList(Math.max(head, pieces.size() - STORY_ENDS), pieces.size()));
        told.addAll(read.after());
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (ReadOut.Piece piece : told) {
            lines.add(new Line(new Span(at, at + piece.words().length()), piece.words(), piece.hint()));
            at += piece.words().length();
        }
        return Masthead.of(lines, StoryParts.of(lines, furniture, outlets, dates), furniture, outlets, dates);
    }

    private static List<ReadOut.Piece> ofBody(PageMetadata metadata) {
        List<ReadOut.Piece> pieces = new ArrayList<>();
        metadata.title().ifPresent(title -> pieces.add(new ReadOut.Piece(title, Line.Hint.TITLE)));
        for (String line : Jsoup.parse(metadata.body().orElse("").replace("\n", "<br>"))
                .wholeText()
                .split("\n")) {
            if (!line.isBlank()) {
                pieces.add(new ReadOut.Piece(Words.squash(line), Line.Hint.NONE));
            }
        }
        return pieces;
    }

    private static int length(List<ReadOut.Piece> pieces) {
        int length = 0;
        for (ReadOut.Piece piece : pieces) {
            length += piece.hint() == Line.Hint.NONE || piece.hint() == Line.Hint.PARAGRAPH
                    ? piece.words().length()
                    : 0;
        }
        return length;
    }

    /** True where a page opens its document but never closes it, or ends inside a tag. */
    private static boolean isCutOff(String html) {
        String tail = html.substring(Math.max(0, html.length() - 400)).toLowerCase(Locale.ROOT);
        int open = tail.lastIndexOf('<');
        boolean inTag = open >= 0
                && tail.indexOf('>', open) < 0
                && !Character.isWhitespace(tail.charAt(Math.min(open + 1, tail.length() - 1)));
        boolean opens = html.substring(0, Math.min(html.length(), 4096))
                .toLowerCase(Locale.ROOT)
                .contains("<html");
        return inTag || (opens && !tail.contains("</html") && !tail.contains("</body"));
    }

    /** As the words tell; where they do not, as the page or its place says, but that it is Indonesian only the words can tell. */
    private String language(String story, Optional<String> said) {
        String told = language.of(story);
        return told.equals("und")
                ? said.map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                        .filter(tag -> tag.length() == 2 && !tag.equals("id"))
                        .orElse(told)
                : told;
    }

    private static boolean isGarbage(String text) {
        int looked = Math.min(text.length(), 100_000);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            control +=
                    (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B) || c == 0xFFFD ? 1 : 0;
        }
        return control * 50 > looked && control > 3;
    }

    private static Problem tooLong(String path, int length) {
        return Problem.of(
                path,
                String.format(
                        Locale.ROOT, "is too long for an article: %,d characters, more than %,d", length, MOST_CHARS));
    }

    private static String story(String text, StoryParts.Parts parts) {
        StringBuilder story = new StringBuilder();
        for (Block block : parts.blocks()) {
            if (block.kind().isStory()) {
                story.append(block.span().of(text)).append('\n');
            }
        }
        return story.toString();
    }

    /** The first 16 hexadecimal digits of the text's SHA-256: the same text twice is the same article. */
    static String id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
