package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Reading;
import id.kawat.export.ArticleJson;
import id.kawat.export.CorrectionJson;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.workbench.Desk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Reads a text that was sent, and keeps nothing. */
final class TextReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS =
            List.of("text", "html", "title", "outlet", "published", "url", "language");
    private static final String READ = "id";

    /** A longer text is no article, and whoever sends one can run {@code kawat code}. */
    private static final int LONGEST = 200_000;

    private final Desk desk;
    private final ArticleReader reader = ArticleReader.load();

    /** Reading takes a processor; who comes when half of them are at it waits. */
    private final Semaphore free =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    TextReading(Desk desk) {
        this.desk = desk;
    }

    Answer code(Request request) {
        JsonNode body = request.body();
        Request.only(body, FIELDS);
        String text = Request.needed(body, "text");
        if (text.length() > LONGEST) {
            throw new Refusal(413, "a text of more than " + LONGEST + " letters is read by kawat code");
        }
        Document document = Document.of("text", text, body.path("html").asBoolean() ? Media.HTML : Media.TEXT)
                .with(known(body));
        Reading reading = reader.read(document);
        Article article = reading.article()
                .orElseThrow(() -> new Refusal(
                        422,
                        reading.problems().isEmpty()
                                ? "there is no article in this text"
                                : reading.problems().getLast().reason()));
        boolean wanted = article.language().equals(READ)
                || Request.field(body, "language").filter(READ::equals).isPresent();
        List<Fact> facts = wanted ? coded(article) : List.of();
        ObjectNode node = JSON.createObjectNode();
        node.putRawValue("article", new RawValue(ArticleJson.story(article, false)));
        node.putRawValue(
                "facts",
                new RawValue(Answer.array(facts.stream().map(FactJson::line).toList())));
        ArrayNode problems = node.putArray("problems");
        reading.problems().forEach(problem -> problems.add(problem.reason()));
        if (!wanted) {
            problems.add("the text seems not to be Indonesian (" + article.language()
                    + "); to read it all the same send \"language\": \"id\"");
        }
        return Answer.json(CorrectionJson.written(node));
    }

    private List<Fact> coded(Article article) {
        free.acquireUninterruptibly();
        try {
            return desk.coder().code(article).facts();
        } finally {
            free.release();
        }
    }

    private static Known known(JsonNode body) {
        Known known = Known.NOTHING;
        Optional<String> title = Request.field(body, "title");
        Optional<String> outlet = Request.field(body, "outlet");
        Optional<String> published = Request.field(body, "published");
        Optional<String> url = Request.field(body, "url");
        known = title.isPresent() ? known.withTitle(title.get()) : known;
        known = outlet.isPresent() ? known.withOutlet(outlet.get()) : known;
        known = published.isPresent() ? known.withPublished(Request.day("published", published.get())) : known;
        return url.isPresent() ? known.withUrl(url.get()) : known;
    }
}
