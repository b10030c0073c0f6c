package id.kawat.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.workbench.Bench;
import id.kawat.workbench.Settings;
import id.kawat.workbench.Visit;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AlertsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NEWS = """
            INDONESIA-FIJI BAHAS PERIKANAN

            Suva, 30 Mei 2025 – Menteri Luar Negeri Fiji, Sela Tavake, meminta Indonesia menurunkan tarif bagi ikan tuna asal Fiji.

            Menteri Luar Negeri RI, Laksmi Andaresta, mengundang Menlu Tavake berkunjung ke Jakarta. Kedua Menteri sepakat memperkuat kerja sama perikanan.

            Pertemuan berlangsung di Suva selama dua jam, dan dihadiri para pengusaha perikanan dari kedua negara.
            """;

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void start() throws Exception {
        Path record = samples.resolve("kawat.db");
        if (!Files.exists(record)) {
            Bench.of(samples).close();
        }
        Files.copy(record, folder.resolve("kawat.db"));
        bench = Bench.of(folder, Settings::withHooksWithin);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aSearchIsKeptRenamedAndDeleted() {
        int id = keep("kind=event&with=FJI", "");
        assertThat(bench.get("/searches").body()).contains("Peristiwa · dengan Fiji");
        assertThat(bench.get("/search?kind=event&with=FJI").body()).contains("Anda menyimpan pencarian ini");
        assertThat(keep("with=Fiji&kind=events", "Tuna")).as("the same search").isEqualTo(id);
        assertThat(bench.get("/searches").body()).contains("Tuna").doesNotContain("Belum ada pencarian");
        post("/searches/" + id + "/name", "name=%3Cb%3EIkan%3C%2Fb%3E");
        assertThat(bench.get("/searches").body())
                .contains("&lt;b&gt;Ikan&lt;/b&gt;")
                .doesNotContain("<b>Ikan");
        post("/searches/" + id + "/delete", "");
        assertThat(bench.get("/searches/" + id).statusCode()).isEqualTo(404);
        assertThat(post("/searches", "query=with%3DVietnm").statusCode()).isEqualTo(400);
    }

    @Test
    void whatCameBeforeIsNotNewAndWhatComesLaterIsToldOnceAlsoOverARestart() {
        int id = keep("kind=event&with=IDN", "Indonesia");
        assertThat(bench.get("/searches/" + id).body()).contains("Belum ada yang masuk");
        // Opening the page would be looking.
        String address = feedAddress(id);
        bench.add("berita/fiji.txt", NEWS);
        Bench.until(() -> bench.get("/searches").body().contains("class=\"chip on\""));
        int told = entries(feed(address)).size();
        assertThat(told).isPositive();
        List<String> before = ids(feed(address));

        bench.close();
        bench = Bench.of(folder, Settings::withHooksWithin);
        bench.add(
                "berita/fiji-2.txt",
                NEWS.replace("Pertemuan berlangsung di Suva", "Pertemuan itu berlangsung di Suva"));
        bench.add("berita/lain.txt", """
                Duta Besar Tonga Bertemu Menteri Pertanian

                Jakarta, 31 Mei 2025 – Tonga meminta Indonesia mengirim ahli kelapa ke Nuku'alofa.
                """);
        Bench.until(() -> entries(feed(address)).size() > told);
        List<String> after = ids(feed(address));
        assertThat(after).doesNotHaveDuplicates().containsAll(before);
        assertThat(text(feed(address))).as("a copy tells nothing anew").doesNotContain("Pertemuan itu berlangsung");
        assertThat(after.size() - before.size()).isLessThan(before.size());

        String page = bench.get("/searches/" + id).body();
        assertThat(page).contains("<li class=\"fresh\">");
        assertThat(bench.get("/searches/" + id).body()).as("looked at").doesNotContain("<li class=\"fresh\">");
        assertThat(bench.get("/searches").body()).doesNotContain("class=\"chip on\"");
    }

    @Test
    void theFeedIsAtomAndNeedsNoMoreThanItsKey() throws Exception {
        int id = keep("kind=event&with=FJI", "Ikan & <kapal>");
        bench.add("berita/fiji.txt", NEWS.replace("BAHAS PERIKANAN", "BAHAS <script>alert(1)</script> & IKAN"));
        Bench.until(() -> !entries(feed(id)).isEmpty());
        String address = feedAddress(id);
        HttpResponse<String> answer = bench.get(address);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        Document feed = parse(answer.body());
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(child(root, "title")).isEqualTo("Ikan & <kapal>");
        assertThat(child(root, "id")).startsWith("urn:uuid:");
        assertThat(Instant.parse(child(root, "updated"))).isNotNull();
        for (Element entry : entries(feed)) {
            assertThat(child(entry, "id")).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(child(entry, "title")).contains("Fiji");
            assertThat(Instant.parse(child(entry, "updated"))).isNotNull();
            Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
            assertThat(link.getAttribute("href"))
                    .startsWith(bench.at("/article/").toString());
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(bench.send(HttpRequest.newBuilder(bench.at(address)).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);

        String before = ids(feed).toString();
        post("/searches/" + id + "/key", "");
        assertThat(bench.get(address).statusCode()).isEqualTo(404);
        assertThat(ids(feed(id))).as("the same under another key").hasToString(before);
        assertThat(bench.get("/feeds/x.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void newsIsSentToAProgram() throws Exception {
        try (Receiver receiver = new Receiver()) {
            int id = keep("kind=article&q=perikanan", "Perikanan");
            assertThat(post("/searches/" + id + "/hook", "address=gopher%3A%2F%2Fx")
                            .statusCode())
                    .isEqualTo(400);
            post("/searches/" + id + "/hook", "address=" + receiver.address());
            bench.add("berita/fiji.txt", NEWS);
            Bench.until(() -> !receiver.deliveries().isEmpty());
            assertThat(receiver.deliveries().getFirst().body())
                    .contains("INDONESIA-FIJI BAHAS PERIKANAN")
                    .contains(bench.at("/article/").toString());
            Bench.until(() -> bench.get("/searches/" + id).body().contains("Pengiriman terakhir sampai"));
            post("/searches/" + id + "/hook/delete", "");
            assertThat(bench.get("/searches/" + id).body()).doesNotContain("whsec_");
        }
    }

    @Test
    void aPrivateAddressIsRefusedWhereNoSettingAllowsIt() {
        bench.close();
        bench = Bench.of(folder);
        int id = keep("kind=event", "Semua");
        HttpResponse<String> refused = post("/searches/" + id + "/hook", "address=http%3A%2F%2F127.0.0.1%3A1%2F");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("jaringan pribadi");
    }

    private int keep(String query, String name) {
        post("/searches", "query=" + Visit.escaped(query) + "&name=" + Visit.escaped(name));
        Matcher found =
                Pattern.compile("id=\"s(\\d+)\"").matcher(bench.get("/searches").body());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private HttpResponse<String> post(String path, String form) {
        Matcher token = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"")
                .matcher(bench.get("/searches").body());
        String csrf = token.find() ? token.group(1) : "";
        return bench.send(HttpRequest.newBuilder(bench.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-Token", csrf)
                .header("Origin", bench.at("").toString())
                .POST(BodyPublishers.ofString("csrf=" + csrf + "&" + form)));
    }

    private String feedAddress(int id) {
        Matcher found = Pattern.compile("/feeds/[^\"]+\\.atom")
                .matcher(bench.get("/searches/" + id).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Document feed(int id) {
        return feed(feedAddress(id));
    }

    private Document feed(String address) {
        return parse(bench.get(address).body());
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("no XML: " + xml, e);
        }
    }

    private static List<Element> entries(Document feed) {
        NodeList found = feed.getElementsByTagNameNS(ATOM, "entry");
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            entries.add((Element) found.item(i));
        }
        return entries;
    }

    private static List<String> ids(Document feed) {
        return entries(feed).stream().map(entry -> child(entry, "id")).toList();
    }

    private static String text(Document feed) {
        return feed.getDocumentElement().getTextContent();
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
