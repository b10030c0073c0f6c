package id.kawat.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what bytes are, and gives the documents in them: one, if they are a text or a page; all that lies inside, if there is an
 * {@link Opener} for them; else why not. An opener is given a reader for what it comes upon, one step further in, so that kinds
 * lie in one another: pages in a WARC in a ZIP. {@value #MOST_DEEP} steps are taken, and no more bytes come out of one file than
 * an {@link Allowance} allows.
 *
 * <p>Holds no state of its own, and may be kept; the readers it gives to openers are for one file.
 */
public final class ContentReader {
    /** How many of the first bytes are looked at. */
    public static final int HEAD = 4096;

    /** How many containers may lie in one another. */
    public static final int MOST_DEEP = 6;

    private final List<Opener> openers;
    private final Set<String> endings;
    private final long mostBytes;
    private final int deep;
    private final @Nullable Allowance allowance;
    /** The very file read is one that a user named. */
    private final boolean named;

    /** The file whose opener this reader is given to is one that a user named. */
    private final boolean insideNamed;

    /**
     * @param openers asked in this order; the first that opens a file is given it
     * @param mostBytes the most that a text or page may have
     */
    public ContentReader(List<Opener> openers, long mostBytes) {
        this(
                List.copyOf(openers),
                openers.stream().flatMap(opener -> opener.endings().stream()).collect(Collectors.toUnmodifiableSet()),
                mostBytes,
                0,
                null,
                false,
                false);
        if (mostBytes < 1 || mostBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("not a size: " + mostBytes);
        }
    }

    private ContentReader(
            List<Opener> openers,
            Set<String> endings,
            long mostBytes,
            int deep,
            @Nullable Allowance allowance,
            boolean named,
            boolean insideNamed) {
        this.openers = openers;
        this.endings = endings;
        this.mostBytes = mostBytes;
        this.deep = deep;
        this.allowance = allowance;
        this.named = named;
        this.insideNamed = insideNamed;
    }

    /** The most bytes of one text or page. */
    public long mostBytes() {
        return mostBytes;
    }

    /** Bytes that an opener unpacks for itself, counted with all others that come out of the file. */
    public InputStream counted(InputStream unpacked) {
        return allowance == null ? unpacked : allowance.inside(unpacked);
    }

    /** For openers: what comes of a file that they open and that holds no article. A problem where a user named it, else it is passed over. */
    public Found without(String path, String reason) {
        return insideNamed ? Problem.of(path, reason) : new Skipped(path, reason);
    }

    /** What comes of a file that by its name is not worth looking into: a picture, a script, whatever no opener has an ending for. */
    Optional<Found> passedOver(String path, String name) {
        String ending = Media.ending(name);
        if (!Media.isOther(name) || endings.contains(ending) || (named && ending.equals("md"))) {
            return Optional.empty();
        }
        return Optional.of(
                named
                        ? Problem.of(path, "is " + ending.toUpperCase(Locale.ROOT) + "; " + kinds() + " are read")
                        : new Skipped(path, "no article by its name (." + ending + ")"));
    }

    /** {@code text, HTML, ZIP and PDF}: what is read, in words. */
    String kinds() {
        List<String> kinds = Stream.concat(
                        Stream.of("text", "HTML"), openers.stream().map(Opener::kind))
                .distinct()
                .toList();
        return String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + kinds.getLast();
    }

    /** This reader, for a file that a user named: that it holds no article is then a problem. */
    ContentReader ofNamed() {
        return new ContentReader(openers, endings, mostBytes, deep, allowance, true, false);
    }

    /** All that the bytes hold, lazily; never throws for what they are. */
    public Stream<Found> read(Content content) {
        Optional<Found> passedOver = passedOver(content.path(), content.name());
        if (passedOver.isPresent()) {
            return passedOver.stream();
        }
        try {
            return opened(content);
        } catch (IOException e) {
            return Stream.of(Problem.of(content.path(), SourceReader.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            return Stream.of(Problem.of(content.path(), "cannot be read: " + e));
        }
    }

    private Stream<Found> opened(Content content) throws IOException {
        OptionalLong size = content.file().isPresent()
                ? OptionalLong.of(Files.size(content.file().get()))
                : OptionalLong.empty();
        Allowance all = allowance == null ? new Allowance(size) : allowance;
        BufferedInputStream bytes = new BufferedInputStream(
                allowance == null ? all.source(content.stream()) : all.inside(content.stream()), 2 * HEAD);
        bytes.mark(HEAD);
        ByteBuffer head = ByteBuffer.wrap(bytes.readNBytes(HEAD)).asReadOnlyBuffer();
        bytes.reset();
        Content begun = content.with(bytes);
        for (Opener opener : openers) {
            if (opener.opens(content.name(), head.duplicate())) {
                if (deep == MOST_DEEP) {
                    return Stream.of(Problem.of(
                            content.path(),
                            "is " + opener.kind() + " that lies in " + MOST_DEEP + " others; so deep none is opened"));
                }
                return opener.open(begun, new ContentReader(openers, endings, mostBytes, deep + 1, all, false, named));
            }
        }
        if (size.isPresent() && size.getAsLong() > mostBytes) {
            return Stream.of(tooLarge(content.path(), size.getAsLong()));
        }
        String ending = Media.ending(content.name());
        if (Media.isOther(content.name()) && !ending.equals("md")) {
            String reason = "is not what its name says (." + ending + ")";
            return Stream.of(named ? Problem.of(content.path(), reason) : new Skipped(content.path(), reason));
        }
        return Stream.of(document(begun));
    }

    private Found document(Content content) throws IOException {
        byte[] read = content.stream().readNBytes((int) mostBytes + 1);
        if (read.length == 0) {
            return deep == 0
                    ? Problem.of(content.path(), "is empty")
                    : new Skipped(content.path(), "an empty file in a larger one");
        }
        if (read.length > mostBytes) {
            return tooLarge(content.path(), read.length);
        }
        ByteBuffer bytes = ByteBuffer.wrap(read);
        Optional<String> binary = Signature.notText(bytes);
        if (binary.isPresent()) {
            return Problem.of(content.path(), binary.get());
        }
        Media byContent = Media.ofContent(bytes);
        Media media = byContent == Media.HTML
                ? Media.HTML
                : Media.ofName(content.name()).orElse(byContent);
        return new Document(content.path(), bytes, media, content.known());
    }

    private Problem tooLarge(String path, long size) {
        return Problem.of(
                path,
                String.format(
                        Locale.ROOT,
                        "is too large: %s, more than the limit of %s",
                        megabytes(size),
                        megabytes(mostBytes)));
    }

    static String megabytes(long bytes) {
        return bytes < 1024 * 1024
                ? bytes + " bytes"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
    }
}
