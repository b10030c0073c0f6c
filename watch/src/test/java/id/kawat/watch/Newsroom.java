package id.kawat.watch;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * An outlet that publishes articles in a feed and in a packed news sitemap, changes some of them later, and whose server misbehaves in
 * every way there is. Each page it sends differs from any before, so that a page read twice is two articles to whoever keeps them.
 */
final class Newsroom {
    private static final int WINDOW = 20;
    private static final int CHANGES_AFTER = 8;
    /** Longer than a watcher in a test bears. */
    private static final int SLOW_MILLISECONDS = 1500;

    private final NewsServer server;
    private final int articles;
    private final Random random;
    private final Map<String, Integer> attempts = new HashMap<>();
    private boolean misbehaving = true;
    private int edition;
    private int sent;

    Newsroom(NewsServer server, int articles, long seed) {
        this.server = server;
        this.articles = articles;
        this.random = new Random(seed);
        server.on("*", this::answer);
    }

    /** From here on all is published, and the server does as it should. */
    synchronized void settle() {
        misbehaving = false;
        edition = articles + 10 * CHANGES_AFTER;
    }

    /** Articles there will be in the end. */
    int articles() {
        return articles;
    }

    /** Articles published so far. */
    synchronized int published() {
        return Math.min(articles, edition);
    }

    /** The version of an article that is published now, from 1; the numbers of articles are from 0. */
    synchronized int version(int article) {
        return article % 5 == 2 && edition >= article + CHANGES_AFTER ? 2 : 1;
    }

    /** How many pages it has begun to send. */
    synchronized int sent() {
        return sent;
    }

    /** What the server does wrong. */
    private enum Fault {
        NONE,
        ERROR,
        BUSY,
        SLOW,
        CIRCLE,
        ENDLESS,
        WRONG_TYPE,
        WRONG_LENGTH,
        CUT_OFF,
        BOMB,
        BROKEN
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/rss.xml" -> feed(exchange, "application/rss+xml", rss(), rssFault());
            case "/berita.xml.gz" -> feed(exchange, "application/gzip", gzip(sitemap()), fault("/berita.xml.gz", 4));
            case "/kiri" -> NewsServer.says(exchange, 302, "Location: /kanan");
            case "/kanan" -> NewsServer.says(exchange, 302, "Location: /kiri");
            case "/robots.txt" -> NewsServer.says(exchange, 404);
            default -> page(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    /** Each time the feed is asked for the outlet has gone on. */
    private synchronized Fault rssFault() {
        Fault fault = fault("/rss.xml", 3);
        if (fault == Fault.NONE || fault == Fault.BROKEN) {
            edition += random.nextInt(3) == 0 ? 0 : 1;
        }
        return fault;
    }

    /** Once in so many times at random, but never more than three times in a row. */
    private synchronized Fault fault(String path, int onceIn) {
        int attempt = attempts.merge(path, 1, Integer::sum);
        if (!misbehaving || attempt % 4 == 0 || random.nextInt(onceIn) > 0) {
            return Fault.NONE;
        }
        Fault[] all = Fault.values();
        return all[1 + random.nextInt(all.length - 1)];
    }

    private void feed(HttpExchange exchange, String type, byte[] sound, Fault fault)
            throws IOException, InterruptedException {
        if (fault == Fault.BROKEN) {
            NewsServer.sends(exchange, type, java.util.Arrays.copyOf(sound, sound.length * 2 / 3));
        } else {
            String etag = "\"" + java.util.Arrays.hashCode(sound) + "\"";
            send(exchange, type, etag, sound, fault);
        }
    }

    private void page(HttpExchange exchange, int article) throws IOException, InterruptedException {
        Fault fault = fault("/" + article, 2);
        String etag = "\"" + article + "-" + version(article) + "\"";
        if (fault == Fault.BROKEN) {
            // A page that breaks off is an article all the same; let it be refused.
            NewsServer.says(exchange, 404);
        } else {
            send(exchange, "text/html; charset=utf-8", etag, html(article), fault);
        }
    }

    private void send(HttpExchange exchange, String type, String etag, byte[] body, Fault fault)
            throws IOException, InterruptedException {
        switch (fault) {
            case NONE, BROKEN -> NewsServer.sendsVersion(exchange, etag, type, body);
            case ERROR -> NewsServer.says(exchange, 500);
            case BUSY -> NewsServer.says(exchange, 429, "Retry-After: 90");
            case SLOW -> Thread.sleep(SLOW_MILLISECONDS);
            case CIRCLE -> NewsServer.says(exchange, 302, "Location: /kiri");
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                OutputStream out = exchange.getResponseBody();
                while (true) {
                    out.write(body);
                }
            }
            case WRONG_TYPE ->
                NewsServer.sends(exchange, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
            case WRONG_LENGTH, CUT_OFF -> {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, fault == Fault.WRONG_LENGTH ? body.length * 2L : body.length);
                exchange.getResponseBody().write(body, 0, fault == Fault.WRONG_LENGTH ? body.length : body.length / 2);
                exchange.getResponseBody().flush();
            }
            case BOMB -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                NewsServer.sends(exchange, type, gzip(new byte[3_000_000]));
            }
        }
    }

    private synchronized byte[] html(int article) {
        return """
            <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Berita nomor %1$d - Warta Rawa</title></head>
            <body><article><h1>Menteri Peru dan Menteri Kenya bertemu untuk kali ke-%1$d</h1>
            <p>Lima (Warta Rawa) - Menteri Luar Negeri Peru bertemu Menteri Luar Negeri Kenya di Lima pada Senin untuk
            membahas kerja sama perikanan kedua negara, demikian berita nomor %1$d dalam naskah ke-%2$d.</p>
            <p>Keduanya sepakat melanjutkan pembicaraan itu tahun depan di Nairobi. Naskah ini dikirim untuk
            kali ke-%3$d.</p></article></body></html>
            """.formatted(article, version(article), ++sent).getBytes(StandardCharsets.UTF_8);
    }

    /** The newest first; every seventh stands in the sitemap alone. */
    private synchronized byte[] rss() {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Warta Rawa</title>");
        for (int article : window()) {
            if (article % 7 != 3) {
                feed.append("<item><title>Berita nomor ")
                        .append(article)
                        .append("</title><link>")
                        .append(server.at("/dunia/" + article))
                        .append("?utm_source=rss</link><pubDate>Mon, 02 Mar 2026 0")
                        .append(version(article))
                        .append(":00:00 +0700</pubDate></item>\n");
            }
        }
        return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private synchronized byte[] sitemap() {
        StringBuilder map = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (int article : window()) {
            if (article % 2 == 1 || article % 7 == 3) {
                map.append("<url><loc>")
                        .append(server.at("/dunia/" + article))
                        .append("</loc><lastmod>2026-03-0")
                        .append(version(article))
                        .append("</lastmod></url>\n");
            }
        }
        return map.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In the end the feed holds all, as a sitemap does. */
    private List<Integer> window() {
        List<Integer> window = new ArrayList<>();
        int last = published() - 1;
        for (int article = last; article >= (misbehaving ? Math.max(0, last - WINDOW) : 0); article--) {
            window.add(article);
        }
        return window;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
