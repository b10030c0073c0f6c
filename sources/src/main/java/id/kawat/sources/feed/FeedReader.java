package id.kawat.sources.feed;

import id.kawat.sources.feed.Feed.Kind;
import id.kawat.sources.web.Address;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads feeds and sitemaps: RSS 0.9 to 2.0, Atom, JSON Feed 1.1, sitemaps with or without news, indexes of sitemaps, each also gzipped. */
public final class FeedReader {
    /** The most bytes of a feed once it is unpacked: what the standard allows a sitemap. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /** The most entries that are read of one: what the standard allows a sitemap. */
    static final int MOST_ENTRIES = 50_000;

    private static final int HEAD = 8192;
    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)*<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/]",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_FEED = Pattern.compile(
            "^\\s*\\{.*\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org\\\\?/version",
            Pattern.DOTALL);

    private FeedReader() {}

    /** What kind of feed these bytes are by their beginning; none where they are a page or anything else. */
    public static Optional<Kind> kind(ByteBuffer bytes) {
        return kindOf(head(bytes));
    }

    /**
     * Reads a feed.
     *
     * @param base where it lies, against which its links are resolved; empty where that is not known
     * @throws NotAFeedException where it is none, or is broken before its first entry
     */
    public static Feed read(ByteBuffer bytes, Optional<Address> base) throws NotAFeedException {
        byte[] plain = unpacked(bytes);
        Kind kind = kindOf(head(ByteBuffer.wrap(plain)))
                .orElseThrow(() -> new NotAFeedException("is neither a feed nor a sitemap"));
        try {
            return switch (kind) {
                case RSS, ATOM -> SyndicatedFeed.read(kind, plain, base);
                case JSON -> JsonFeed.read(plain, base);
                case SITEMAP, SITEMAP_INDEX -> Sitemap.read(kind, plain, base);
            };
        } catch (StackOverflowError e) {
            throw new NotAFeedException("nests its elements too deep", e);
        }
    }

    private static Optional<Kind> kindOf(String head) {
        Matcher root = ROOT.matcher(head);
        if (root.find()) {
            return switch (root.group(1)) {
                case "rss", "RDF" -> Optional.of(Kind.RSS);
                case "feed" -> Optional.of(Kind.ATOM);
                case "urlset" -> Optional.of(Kind.SITEMAP);
                case "sitemapindex" -> Optional.of(Kind.SITEMAP_INDEX);
                default -> Optional.empty();
            };
        }
        return JSON_FEED.matcher(head).find() ? Optional.of(Kind.JSON) : Optional.empty();
    }

    /** The first characters, unpacked; through the zero bytes of UTF-16 and byte order marks. */
    private static String head(ByteBuffer bytes) {
        byte[] head;
        if (isGzip(bytes)) {
            try (InputStream in = unpacking(bytes)) {
                head = in.readNBytes(HEAD);
            } catch (IOException _) {
                return "";
            }
        } else {
            head = new byte[Math.min(HEAD, bytes.remaining())];
            bytes.duplicate().get(head);
        }
        return new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    }

    private static byte[] unpacked(ByteBuffer bytes) throws NotAFeedException {
        if (!isGzip(bytes)) {
            byte[] plain = new byte[bytes.remaining()];
            bytes.duplicate().get(plain);
            return plain;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream in = unpacking(bytes)) {
            byte[] buffer = new byte[HEAD];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                plain.write(buffer, 0, read);
                if (plain.size() > MOST_BYTES) {
                    throw new NotAFeedException("unpacks to more than the limit of " + MOST_BYTES + " bytes");
                }
            }
        } catch (IOException e) {
            throw new NotAFeedException("is a broken gzip file: " + e.getMessage(), e);
        }
        return plain.toByteArray();
    }

    private static InputStream unpacking(ByteBuffer bytes) throws IOException {
        byte[] packed = new byte[bytes.remaining()];
        bytes.duplicate().get(packed);
        return new GZIPInputStream(new ByteArrayInputStream(packed));
    }

    private static boolean isGzip(ByteBuffer bytes) {
        return bytes.remaining() > 2
                && bytes.get(bytes.position()) == 0x1f
                && bytes.get(bytes.position() + 1) == (byte) 0x8b;
    }
}
