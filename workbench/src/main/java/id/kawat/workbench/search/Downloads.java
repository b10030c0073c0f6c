package id.kawat.workbench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kawat.export.FactTable;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Hit;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a search finds as files for programs. */
final class Downloads {
    /** No more than this in one file; whoever wants all has the export. */
    static final int MOST = 100_000;

    private static final int MOST_HITS = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sought sought;
    private final FactRecord record;

    Downloads(Sought sought, FactRecord record) {
        this.sought = sought;
        this.record = record;
    }

    /** With the columns of the CSV export. */
    void csv(Writer out) throws IOException {
        if (sought.wanted() == Wanted.ARTICLE) {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(
                    "id", "title", "outlet", "published", "language", "url", "path", "parties", "facts", "copies");
            Iterator<ArticleEntry> articles = articles().iterator();
            while (articles.hasNext()) {
                csv.writeRecord(FactTable.harmless(row(articles.next())));
            }
            csv.flush();
        } else {
            FactTable.csv(kind(), facts(), out);
        }
    }

    /** A fact a line as the contract writes it; an article a line as an object of its own. */
    void lines(Writer out) throws IOException {
        if (sought.wanted() == Wanted.ARTICLE) {
            Iterator<ArticleEntry> articles = articles().iterator();
            while (articles.hasNext()) {
                out.write(json(articles.next()));
                out.write('\n');
            }
        } else {
            Iterator<? extends Fact> facts = facts();
            while (facts.hasNext()) {
                FactJson.write(facts.next(), out);
            }
        }
    }

    private FactKind kind() {
        return Stream.of(FactKind.values())
                .filter(kind -> kind.code().equals(sought.wanted().code()))
                .findFirst()
                .orElseThrow();
    }

    private Iterator<? extends Fact> facts() {
        return new Finder(sought).facts(record).limit(MOST).stream().iterator();
    }

    private Stream<ArticleEntry> articles() {
        Finder finder = new Finder(sought);
        return sought.words().isEmpty()
                ? finder.articles(record).limit(MOST).stream()
                : finder.hits(record).limit(MOST_HITS).stream().map(Hit::article);
    }

    private static List<String> row(ArticleEntry article) {
        return List.of(
                article.id(),
                article.title().orElse(""),
                article.outlet().orElse(""),
                article.published().map(Period::iso).orElse(""),
                article.language(),
                article.url().orElse(""),
                article.path().orElse(""),
                String.join("|", article.parties().stream().map(Party::code).toList()),
                String.valueOf(article.facts()),
                String.valueOf(article.copies()));
    }

    private static String json(ArticleEntry article) {
        ObjectNode json = JSON.createObjectNode().put("kind", "article").put("id", article.id());
        put(json, "title", article.title());
        put(json, "outlet", article.outlet());
        put(json, "published", article.published().map(Period::iso));
        json.put("language", article.language());
        put(json, "url", article.url());
        put(json, "path", article.path());
        ArrayNode parties = json.putArray("parties");
        article.parties().forEach(party -> parties.add(party.code()));
        return json.put("facts", article.facts())
                .put("copies", article.copies())
                .toString();
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        json.put(name, value.orElse(null));
    }
}
