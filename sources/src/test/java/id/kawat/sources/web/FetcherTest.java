package id.kawat.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.sources.web.Failure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FetcherTest {
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(2),
            Duration.ofMillis(400),
            Duration.ofMillis(1200),
            200_000,
            5,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofMinutes(30));

    private static final String PAGE = "<html><body><p>Peru dan Kenya bertemu.</p></body></html>";

    private final TestTime time = new TestTime();
    private final Map<String, String> names =
            Map.of("kabar.example", "127.0.0.1", "dalam.example", "10.0.0.7", "kunci.example", "169.254.169.254");
    private OddServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new OddServer();
        fetcher = new Fetcher(LIMITS, "Kawat-Test/1 (+https://desk.example)", this::resolve, time, time);
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (names.containsKey(host)) {
            return List.of(InetAddress.getByName(names.get(host)));
        }
        return List.of(InetAddress.ofLiteral(host));
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetch(path, Validators.NONE);
    }

    private Fetched fetch(String path, Validators validators) throws InterruptedException {
        return fetcher.fetch(Address.of(server.at(path)), validators, Reach.andHosts(List.of("127.0.0.1")));
    }

    private Failure failure(String path) throws InterruptedException {
        Fetched fetched = fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).failure();
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Page.class);
        return StandardCharsets.UTF_8.decode(((Fetched.Page) fetched).bytes()).toString();
    }

    @Test
    void aPageComesWithWhatItsServerSaysOfIt() throws Exception {
        server.on(
                "/p",
                OddServer.sends(
                        "200 OK",
                        List.of(
                                "Content-Type: text/HTML; charset=windows-1252",
                                "ETag: \"a1\"",
                                "Last-Modified: Mon, 02 Mar 2026 06:00:00 GMT"),
                        PAGE.getBytes(StandardCharsets.UTF_8)));
        Fetched.Page page = (Fetched.Page) fetch("/p");
        assertThat(text(page)).isEqualTo(PAGE);
        assertThat(page.type()).contains("text/html");
        assertThat(page.charset()).contains("windows-1252");
        assertThat(page.validators().etag()).contains("\"a1\"");
        assertThat(server.last().headers()).containsEntry("user-agent", "Kawat-Test/1 (+https://desk.example)");
    }

    @Test
    void whoHasAVersionAlreadyIsToldThatNothingChanged() throws Exception {
        server.on("/p", OddServer.says("304 Not Modified"));
        Validators validators = new Validators(Optional.of("\"a1\""), Optional.of("Mon, 02 Mar 2026 06:00:00 GMT"));
        assertThat(fetch("/p", validators)).isInstanceOf(Fetched.Unchanged.class);
        assertThat(server.last().headers())
                .containsEntry("if-none-match", "\"a1\"")
                .containsEntry("if-modified-since", "Mon, 02 Mar 2026 06:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, CLIENT, there is no such page",
        "403 Forbidden, CLIENT, not for us",
        "500 Oops, SERVER, the server says 500",
        "503 Busy, BUSY, too busy",
        "304 Not Modified, CLIENT, the server says 304"
    })
    void aRefusalIsNamed(String status, Kind kind, String words) throws Exception {
        server.on("/p", OddServer.says(status));
        assertThat(failure("/p").kind()).isEqualTo(kind);
        assertThat(failure("/p").reason()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'30', PT30S",
        "'Mon, 02 Mar 2026 07:10:00 GMT', PT10M",
        "'Mon, 02 Mar 2026 06:00:00 GMT', PT0S",
        "'999999999', PT1H"
    })
    void howLongABusyServerWantsPeaceIsUnderstoodAndBounded(String said, Duration rest) throws Exception {
        server.on("/p", OddServer.says("429 Too Many Requests", "Retry-After: " + said));
        assertThat(failure("/p").kind()).isEqualTo(Kind.BUSY);
        assertThat(failure("/p").retryAfter()).contains(rest);
    }

    @Test
    void redirectionsAreFollowedToTheEndButNotInACircleNorForEver() throws Exception {
        server.on("/a", OddServer.says("301 Moved", "Location: /b"))
                .on("/b", OddServer.says("302 Found", "Location: " + server.at("/p")))
                .on("/p", "text/html", PAGE)
                .on("/kiri", OddServer.says("302 Found", "Location: /kanan"))
                .on("/kanan", OddServer.says("302 Found", "Location: /kiri"))
                .on("/keluar", OddServer.says("302 Found", "Location: ftp://kabar.example/"));
        for (int i = 0; i < 9; i++) {
            server.on("/jauh" + i, OddServer.says("307 Temporary", "Location: /jauh" + (i + 1)));
        }
        assertThat(((Fetched.Page) fetch("/a")).at()).hasToString(server.at("/p"));
        assertThat(failure("/kiri").reason()).contains("in a circle");
        assertThat(failure("/jauh0").reason()).contains("more than 5 times");
        assertThat(failure("/keluar").reason()).contains("redirected nowhere");
    }

    @Test
    void nobodyIsLedIntoOurOwnNetwork() throws Exception {
        server.on("/masuk", OddServer.says("302 Found", "Location: http://dalam.example/"))
                .on("/kunci", OddServer.says("302 Found", "Location: http://kunci.example/latest/meta-data/"))
                .on("/angka", OddServer.says("302 Found", "Location: http://2130706433/"));
        assertThat(failure("/masuk").kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure("/masuk").reason()).contains("10.0.0.7").contains("a private network");
        assertThat(failure("/kunci").reason()).contains("169.254.169.254");
        assertThat(failure("/angka").reason()).contains("unusual spelling");
        // The very server is refused to whoever may not ask this machine, by number and by name.
        assertThat(fetcher.fetch(Address.of(server.at("/p")), Validators.NONE, Reach.PUBLIC))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.failure().reason()).contains("127.0.0.1"));
        assertThat(fetcher.fetch(Address.of("http://kabar.example/"), Validators.NONE, Reach.PUBLIC))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.failure().kind()).isEqualTo(Kind.REFUSED));
        assertThat(server.asked()).doesNotContain("/p");
    }

    @Test
    void aServerThatIsSilentOrNeverEndsIsLeftAfterATime() throws Exception {
        server.on("/diam", (_, _) -> Thread.sleep(5000))
                .on("/tetes", (_, out) -> {
                    OddServer.head(out, "200 OK", List.of("Content-Type: text/html"));
                    for (int i = 0; i < 100; i++) {
                        out.write('a');
                        out.flush();
                        Thread.sleep(100);
                    }
                })
                .on("/kepala", (_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 100; i++) {
                        out.write(("X-" + i + ": a\r\n").getBytes(StandardCharsets.US_ASCII));
                        out.flush();
                        Thread.sleep(100);
                    }
                });
        assertThat(failure("/diam").reason()).contains("nothing was heard for 0.4 s");
        assertThat(failure("/tetes").reason()).contains("did not come to an end within 1.2 s");
        assertThat(failure("/kepala").kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void moreThanWeTakeIsNotTaken() throws Exception {
        server.on("/lebih", (_, out) -> OddServer.head(out, "200 OK", List.of("Content-Length: 900000000")))
                .on("/abadi", (_, out) -> {
                    OddServer.head(out, "200 OK", List.of("Content-Type: text/html"));
                    while (true) {
                        out.write("<p>lagi dan lagi</p>".getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .on("/bom", OddServer.sends("200 OK", List.of("Content-Encoding: gzip"), gzip(new byte[50_000_000])));
        assertThat(failure("/lebih").reason()).contains("has 900000000 bytes");
        assertThat(failure("/abadi").reason()).contains("sends more than the limit of 200000 bytes");
        assertThat(failure("/bom").reason()).contains("unpacks to more than the limit");
    }

    @Test
    void anAnswerThatEndsTooSoonIsNoAnswer() throws Exception {
        server.on("/putus", (_, out) -> {
                    OddServer.head(out, "200 OK", List.of("Content-Length: 5000"));
                    out.write(PAGE.getBytes(StandardCharsets.UTF_8));
                })
                .on("/potong", (_, out) -> {
                    OddServer.head(out, "200 OK", List.of("Transfer-Encoding: chunked"));
                    out.write("5\r\n<html\r\n400\r\n<body".getBytes(StandardCharsets.US_ASCII));
                })
                .on("/tutup", (_, _) -> {})
                .on(
                        "/ngawur",
                        (_, out) -> out.write("bukan HTTP sama sekali\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        for (String path : List.of("/putus", "/potong", "/tutup", "/ngawur")) {
            assertThat(failure(path).kind()).as(path).isEqualTo(Kind.CUT_OFF);
        }
    }

    @Test
    void packedAnswersAreUnpackedInEachOfTheirForms() throws Exception {
        byte[] plain = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] broken = gzip(plain);
        broken[broken.length / 2] ^= 0x55;
        server.on("/gzip", OddServer.sends("200 OK", List.of("Content-Encoding: gzip"), gzip(plain)))
                .on("/deflate", OddServer.sends("200 OK", List.of("Content-Encoding: deflate"), deflate(plain, false)))
                .on("/mentah", OddServer.sends("200 OK", List.of("Content-Encoding: deflate"), deflate(plain, true)))
                .on("/rusak", OddServer.sends("200 OK", List.of("Content-Encoding: gzip"), broken))
                .on("/asing", OddServer.sends("200 OK", List.of("Content-Encoding: br"), plain));
        for (String path : List.of("/gzip", "/deflate", "/mentah")) {
            assertThat(text(fetch(path))).as(path).isEqualTo(PAGE);
        }
        assertThat(failure("/rusak").kind()).isEqualTo(Kind.ENCODING);
        assertThat(failure("/asing").reason()).contains("'br'");
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
        server.on("/robots.txt", "text/plain", """
            User-agent: *
            Disallow: /

            User-agent: kawat-test
            Disallow: /arsip/
            Allow: /arsip/terbuka
            Crawl-delay: 7
            """).on("/p", "text/html", PAGE).on("/arsip/terbuka", "text/html", PAGE);
        assertThat(failure("/arsip/tertutup").kind()).isEqualTo(Kind.ROBOTS);
        assertThat(text(fetch("/arsip/terbuka"))).isEqualTo(PAGE);
        assertThat(text(fetch("/p"))).isEqualTo(PAGE);
        // The file is asked for once; between two pages lies the time it asks for.
        assertThat(server.asked()).containsExactly("/robots.txt", "/arsip/terbuka", "/p");
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void whereRobotsTxtCannotBeGotNothingIsAskedUntilLater() throws Exception {
        server.on("/robots.txt", OddServer.says("500 Oops")).on("/p", "text/html", PAGE);
        assertThat(failure("/p").kind()).isEqualTo(Kind.ROBOTS_UNKNOWN);
        assertThat(failure("/p").kind()).isEqualTo(Kind.ROBOTS_UNKNOWN);
        assertThat(server.asked()).containsExactly("/robots.txt");
        server.on("/robots.txt", OddServer.says("404 Not Found"));
        time.sleep(Duration.ofMinutes(31));
        assertThat(text(fetch("/p"))).isEqualTo(PAGE);
    }

    @Test
    void requestsToOneHostComeOneAtATimeWithAGap() throws Exception {
        server.on("/p", "text/html", PAGE);
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                try {
                    assertThat(text(fetch("/p"))).isEqualTo(PAGE);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(time.slept()).hasSize(4).containsOnly(Duration.ofSeconds(2));
    }

    @Test
    void whoIsInterruptedStopsAskingAtOnce() throws Exception {
        server.on("/diam", (_, _) -> Thread.sleep(5000));
        List<Throwable> thrown = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                fetch("/diam");
            } catch (InterruptedException e) {
                thrown.add(e);
            }
        });
        while (!server.asked().contains("/diam")) {
            Thread.sleep(5);
        }
        reader.interrupt();
        reader.join();
        assertThat(thrown).hasSize(1);
    }

    @Test
    void aHostThatFailsIsLeftAloneLongerEachTimeAndAlwaysAsLong() {
        Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));
        assertThat(backoff.after("kabar.example", 1)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
        assertThat(backoff.after("kabar.example", 4)).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(10));
        assertThat(backoff.after("kabar.example", 4)).isEqualTo(backoff.after("kabar.example", 4));
        assertThat(backoff.after("kabar.example", 400)).isBetween(Duration.ofHours(4), Duration.ofMinutes(450));
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
