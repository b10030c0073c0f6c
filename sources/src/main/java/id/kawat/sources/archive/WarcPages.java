package id.kawat.sources.archive;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What a WARC record holds: a page that was answered with 200, its transfer and content encodings undone, with its address, the hour
 * it was fetched and the charset that its server named; a file kept as it is; a text made of a page.
 */
final class WarcPages {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> PAPERS =
            Set.of("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ContentReader inner;
    private final Known known;
    private final Map<String, Integer> others;

    /** @param others where records that hold no page are counted, by their type */
    WarcPages(ContentReader inner, Known known, Map<String, Integer> others) {
        this.inner = inner;
        this.known = known;
        this.others = others;
    }

    /** What is in a record, null where it is counted and nothing more. */
    @Nullable
    Stream<Found> read(String path, byte[] record) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            Optional<WarcRecord> parsed = reader.next();
            return switch (parsed.orElse(null)) {
                case WarcResponse response
                when response.contentType().base().equals(MediaType.HTTP) -> answer(path, response, record);
                case WarcResource resource -> file(path, resource, resource.contentType());
                case WarcConversion conversion -> file(path, conversion, conversion.contentType());
                case null -> counted("empty");
                case WarcRecord other -> counted(other.type());
            };
        } catch (IOException | RuntimeException e) {
            return Stream.of(Problem.of(path, "a damaged record: " + reason(e)));
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private @Nullable Stream<Found> counted(String type) {
        others.merge(Label.of(type), 1, Integer::sum);
        return null;
    }

    private Stream<Found> answer(String path, WarcResponse response, byte[] record) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            return Stream.of(new Skipped(path, "was answered with status " + http.status()));
        }
        Optional<MediaType> type = http.headers().first("Content-Type").map(MediaType::parseLeniently);
        String base = type.map(media -> media.base().toString().toLowerCase(Locale.ROOT))
                .orElse("");
        if (!base.isEmpty() && !PAGES.contains(base) && !PAPERS.contains(base)) {
            return Stream.of(new Skipped(path, "is no page but " + Label.of(base)));
        }
        Known all = known(response);
        Optional<String> charset =
                type.map(media -> media.parameters().get("charset")).filter(name -> !name.isBlank());
        if (charset.isPresent()) {
            all = all.withCharset(charset.get());
        }
        return inner.read(new Content(path, PAGES.contains(base) ? "page.html" : "", decoded(http, record), all));
    }

    /** The body; as it stands where it does not hold what its encoding claims, as crawlers undo encodings and leave the word. */
    private InputStream decoded(HttpResponse http, byte[] record) throws IOException {
        try {
            boolean deflate = http.headers().contains("Content-Encoding", "deflate");
            InputStream body = deflate ? inflated(http.body().stream()) : http.bodyDecoded().stream();
            return new ByteArrayInputStream(body.readNBytes((int) inner.mostBytes() + 1));
        } catch (IOException e) {
            byte[] plain = undecoded(record);
            for (byte each : plain) {
                if (!Character.isWhitespace(each)) {
                    if (each == '<') {
                        return new ByteArrayInputStream(plain);
                    }
                    break;
                }
            }
            throw e;
        }
    }

    /** By the book {@code deflate} has a head, for many servers it has none. */
    private static InputStream inflated(InputStream body) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(body, 2);
        byte[] head = bytes.readNBytes(2);
        bytes.unread(head);
        boolean headed =
                head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(bytes, new Inflater(!headed));
    }

    private static byte[] undecoded(byte[] record) throws IOException {
        try (WarcReader again = new WarcReader(new ByteArrayInputStream(record))) {
            return again.next().orElseThrow() instanceof WarcResponse response
                    ? response.http().body().stream().readAllBytes()
                    : new byte[0];
        }
    }

    private @Nullable Stream<Found> file(String path, WarcTargetRecord record, MediaType type) throws IOException {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        if (!PAGES.contains(base) && !PAPERS.contains(base) && !base.equals("text/plain")) {
            return counted(record.type());
        }
        Known all = known(record);
        String charset = type.parameters().get("charset");
        return inner.read(new Content(
                path,
                PAGES.contains(base) ? "page.html" : "",
                record.body().stream(),
                charset == null ? all : all.withCharset(charset)));
    }

    private Known known(WarcTargetRecord record) {
        Known all = known;
        String target = record.target();
        if (target != null && target.startsWith("http")) {
            all = all.withUrl(target);
        }
        Optional<String> date = record.headers().first("WARC-Date");
        try {
            return date.isPresent() ? all.withFetched(Instant.parse(date.get())) : all;
        } catch (DateTimeException e) {
            return all;
        }
    }
}
