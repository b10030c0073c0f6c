package id.kawat.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A crawl to measure speed on: texts dressed as pages of a news site, with menus, scripts and lists of links, in a WARC.gz. */
final class BenchWarc {
    private static final Instant FETCHED = Instant.parse("2025-07-24T03:00:00Z");

    @SuppressWarnings("InlineFormatString")
    private static final String MENU =
            "<li class=\"menu-item\"><a class=\"menu-link\" href=\"/rubrik/%1$d\" title=\"Rubrik %1$d\">Rubrik"
                    + " %1$d</a></li>\n";

    @SuppressWarnings("InlineFormatString")
    private static final String OTHER =
            "<div class=\"card\"><a href=\"/berita/%1$d\"><img src=\"/foto/%1$d.jpg\" alt=\"\" width=\"120\""
                    + " height=\"80\"><h3>Warta lain nomor %1$d dari rubrik luar negeri</h3></a><span class=\"time\">%2$d"
                    + " jam lalu</span></div>\n";

    private BenchWarc() {}

    /** Writes so many pages of the texts in turn, no two alike; returns how many bytes of HTML they are. */
    static long write(Path file, List<BenchCorpus.Text> texts, int pages) throws IOException {
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                WarcWriter warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = page(texts.get(i % texts.size()).text(), i).getBytes(StandardCharsets.UTF_8);
                bytes += page.length;
                warc.write(new WarcResponse.Builder("https://warta.example/berita/" + i)
                        .date(FETCHED)
                        .body(MediaType.HTTP_RESPONSE, answer(page))
                        .build());
            }
        }
        return bytes;
    }

    private static byte[] answer(byte[] page) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + page.length);
        all.writeBytes(head);
        all.writeBytes(page);
        return all.toByteArray();
    }

    /** The text's lines as paragraphs, the first as the headline, within the frame of a site. */
    static String page(String text, int number) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String title = escaped(lines.getFirst()) + " (" + number + ")";
        StringBuilder page = new StringBuilder(16 * 1024);
        page.append("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" - Warta Uji</title>\n<meta property=\"og:title\" content=\"")
                .append(title.replace("\"", "&quot;"))
                .append("\">\n<meta property=\"og:site_name\" content=\"Warta Uji\">\n")
                .append("<meta property=\"article:published_time\" content=\"2025-07-24T10:00:00+07:00\">\n")
                .append("<script>window.dataLayer=window.dataLayer||[];function"
                        + " catat(){dataLayer.push(arguments)}</script>\n")
                .append("</head><body>\n<header><nav><ul class=\"menu\">\n");
        for (int i = 0; i < 30; i++) {
            page.append(MENU.formatted(i));
        }
        page.append("</ul></nav></header>\n<main><article><h1>").append(title).append("</h1>\n");
        page.append("<div class=\"meta\"><span class=\"author\">Redaksi</span> <time"
                        + " datetime=\"2025-07-24T10:00:00+07:00\">")
                .append("24 Juli 2025 10:00 WIB</time></div>\n<div class=\"content\">\n");
        lines.stream()
                .skip(1)
                .forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        page.append("</div></article>\n<aside><h2>Terpopuler</h2>\n");
        for (int i = 0; i < 25; i++) {
            page.append(OTHER.formatted(number + i, i + 1));
        }
        return page.append("</aside></main>\n<footer><p>Hak cipta Warta Uji</p></footer>\n</body></html>\n")
                .toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
