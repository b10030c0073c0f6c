package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import id.kawat.source.Document;
import id.kawat.source.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A workbench over the samples, on a free port of this machine, and a browser without a screen to ask it. */
public final class Bench implements AutoCloseable {
    /** The day it works on. */
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    public static final String CODER = "0.1.0-test";
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");
    private static final Path SAMPLES = Path.of(System.getProperty("kawat.home", ".."), "samples");
    private static final Coder READER = Coder.load(DataFolder.shipped());

    private final Workbench workbench;
    private final Path folder;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Bench(Workbench workbench, Path folder) {
        this.workbench = workbench;
        this.folder = folder;
    }

    /** Over all samples, read into a record in this folder. */
    public static Bench of(Path folder) {
        return of(folder, settings -> settings);
    }

    /** The same with other settings. */
    public static Bench of(Path folder, UnaryOperator<Settings> with) {
        Path record = folder.resolve("kawat.db");
        if (!Files.exists(record)) {
            readSamples(record);
        }
        Settings settings = new Settings(
                Place.of(record),
                folder.resolve("kawat.workbench.db"),
                "127.0.0.1",
                0,
                () -> READER,
                CODER,
                Optional.of(TODAY));
        return new Bench(Workbench.start(with.apply(settings)), folder);
    }

    private static void readSamples(Path record) {
        ArticleReader reader = ArticleReader.load();
        try (FactRecord facts = FactRecord.open(record);
                Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> articles = files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
            for (Path file : articles) {
                Media media = file.toString().endsWith(".html") ? Media.HTML : Media.TEXT;
                String text = Files.readString(file, StandardCharsets.UTF_8);
                reader.read(Document.of("samples/" + file.getFileName(), text, media))
                        .article()
                        .filter(article -> article.language().equals("id"))
                        .ifPresent(article -> facts.keep(READER.code(article), CODER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another article comes into the record, by another program. */
    public void add(String name, String text) {
        add(Document.of(name, text, Media.TEXT));
    }

    /** The same as a page of a site has it. */
    public void addPage(String name, String html) {
        add(Document.of(name, html, Media.HTML));
    }

    private void add(Document document) {
        try (FactRecord facts = FactRecord.open(record())) {
            facts.keep(READER.code(ArticleReader.load().read(document).article().orElseThrow()), CODER);
        }
    }

    public Path record() {
        return folder.resolve("kawat.db");
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + workbench.port() + path);
    }

    /** What the workbench answers: {@code GET /pair/{a}/{b}}. */
    public List<String> addresses() {
        return workbench.addresses();
    }

    /** Asks in Indonesian. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept-Language", "id"));
    }

    /** The token a page bears. */
    public static String csrf(String page) {
        Matcher token = TOKEN.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    /** Asks it. What changes something goes with the token of a page, as if a page had sent it. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest asked = request.copy().build();
        if (!asked.method().equals("GET")
                && !asked.method().equals("HEAD")
                && asked.headers().firstValue("X-CSRF-Token").isEmpty()
                && asked.headers().firstValue("Authorization").isEmpty()) {
            request.header("X-CSRF-Token", csrf(get("/").body()));
        }
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for what is done in the background. */
    public static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}
