package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.kawat.coding.Coding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    private static final String PAGE = """
        <!DOCTYPE html><html lang="id"><body><article><h1>Kenya dan Peru bertemu</h1><p>Nairobi - Kenya dan Peru adalah mitra,
        kata juru bicara Kementerian Luar Negeri Kenya di Nairobi pada Senin sesudah pertemuan kedua menteri.</p>
        <p>Keduanya sepakat melanjutkan pembicaraan tentang perikanan tahun depan di Lima.</p></article></body></html>
        """;

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void anOutlet() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        serve("/1", "text/html", PAGE);
        serve(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>K</title><item><title>Kenya dan Peru</title><link>" + at("/1")
                        + "</link></item></channel></rss>");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, String type, String body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Shell watch(String list, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("feeds.toml"), list);
        List<String> arguments = new java.util.ArrayList<>(List.of(options));
        arguments.addAll(List.of("--record", folder.resolve("kawat.db").toString(), file.toString()));
        return Shell.of(
                new WatchCommand(_ -> article -> new Coding(article, List.of()), _ -> "1"),
                arguments.toArray(String[]::new));
    }

    private String list(String... keys) {
        return "user-agent = \"Kawat-Test/1\"\ngap = \"0s\"\n[[feed]]\nurl = \"" + at("/rss") + "\"\n"
                + String.join("\n", keys);
    }

    @Test
    void oneCycleReadsWhatIsNewAndTheNextFindsItRead() throws IOException {
        Shell first = watch(list("allow-private = true"), "--once");
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("cycle 1: 1 feed asked, 0 unchanged; 1 article new")
                .endsWith("\n");
        Shell again = watch(list("allow-private = true", "interval = \"10s\""), "--once");
        assertThat(again.out()).contains("0 articles new");
    }

    @Test
    void anArticleInAnotherLanguageIsSetAsideByNameAndNotAskedForAgain() throws IOException {
        server.removeContext("/1");
        serve("/1", "text/plain; charset=utf-8", OtherLanguages.MALAY);
        Shell first = watch(list("allow-private = true"), "--once");
        assertThat(first.err()).contains(at("/1") + ": is in Malay (ms), not Indonesian: set aside");
        assertThat(first.out()).contains("0 articles new");
        assertThat(watch(list("allow-private = true", "interval = \"10s\""), "--once")
                        .err())
                .isEmpty();
    }

    @Test
    void aFeedInAPrivateNetworkIsRefusedUnlessAllowed() throws IOException {
        Shell shell = watch(list(), "--once");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains(at("/rss") + ": its host is 127.0.0.1, which is for this machine");
        assertThat(shell.out()).contains("1 failed (1 refused)");
    }

    @Test
    void aListThatIsWrongIsWrongUsageAndNothingIsMade() throws IOException {
        Shell shell = watch(list("intervall = \"5m\""), "--once");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("feeds.toml:5: a feed has no key 'intervall'; did you mean 'interval'?");
        assertThat(folder.resolve("kawat.db")).doesNotExist();
        assertThat(Shell.kawat("watch", folder + "/absent.toml").exit()).isEqualTo(2);
    }

    @Test
    void anAddressIsReadAsAFileIs() {
        Shell refused = Shell.kawat("code", at("/1"));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("which is for this machine; it is asked only where that is allowed");
        Shell code = Shell.kawat("code", "--allow-private", at("/1"));
        assertThat(code.exit()).isZero();
        assertThat(code.out()).contains(at("/1") + ": Kenya dan Peru bertemu").contains("KEN");
    }
}
