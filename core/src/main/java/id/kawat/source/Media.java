package id.kawat.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document's bytes are taken for: running text, or a page in HTML. */
public enum Media {
    TEXT,
    HTML;

    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "");
    private static final Set<String> OTHER_ENDINGS = Set.of(
            "7z",
            "avi",
            "bz2",
            "class",
            "css",
            "csv",
            "db",
            "db-journal",
            "db-shm",
            "db-wal",
            "doc",
            "docx",
            "eml",
            "epub",
            "gif",
            "gz",
            "ico",
            "jar",
            "java",
            "jpeg",
            "jpg",
            "js",
            "json",
            "jsonl",
            "map",
            "mbox",
            "md",
            "mjs",
            "mp3",
            "mp4",
            "ndjson",
            "odt",
            "parquet",
            "pdf",
            "png",
            "ppt",
            "pptx",
            "properties",
            "py",
            "rar",
            "rss",
            "rtf",
            "sh",
            "sqlite",
            "svg",
            "tar",
            "tgz",
            "toml",
            "tsv",
            "ttf",
            "wacz",
            "warc",
            "wasm",
            "wav",
            "webm",
            "webp",
            "woff",
            "woff2",
            "xls",
            "xlsx",
            "xml",
            "xz",
            "yaml",
            "yml",
            "zip",
            "zst");
    private static final int HEAD = 1024;

    /**
     * What a file is by its name: {@code Optional.empty()} where the ending tells nothing ({@code berita.2024}), so that only
     * the content can.
     */
    static Optional<Media> ofName(String name) {
        String ending = ending(name);
        if (HTML_ENDINGS.contains(ending)) {
            return Optional.of(HTML);
        }
        return TEXT_ENDINGS.contains(ending) ? Optional.of(TEXT) : Optional.empty();
    }

    /** True where the ending says that a file is no article but a picture, a table, a script, an archive. */
    static boolean isOther(String name) {
        return OTHER_ENDINGS.contains(ending(name));
    }

    /** The name's ending in lower case without its dot, empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** HTML where the first bytes are those of a page, else text. Reads through the zero bytes of UTF-16. */
    static Media ofContent(ByteBuffer bytes) {
        byte[] head = new byte[Math.min(HEAD, bytes.remaining())];
        bytes.duplicate().get(head);
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^[^<\\p{Alnum}]{0,16}", "")
                .toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || (start.startsWith("<")
                        && (start.contains("<html") || start.contains("<body") || start.contains("<meta ")));
        return page ? HTML : TEXT;
    }
}
