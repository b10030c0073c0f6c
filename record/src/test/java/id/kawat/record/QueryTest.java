package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.coding.Coding;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class QueryTest {
    @Parameter
    private Store store;

    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Party WSM = new Party("WSM");

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void threeArticles() {
        record = FactRecord.open(place());
        record.keep(FactRecordTest.ferry("a1").coding(), "1");
        record.keep(fish(), "1");
        record.keep(undated(), "1");
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void withoutAFilterAllOfAKindComeInTheOrderOfTheirDays() {
        assertThat(words(record.ask(Event.class)))
                .containsExactly(
                        "Fiji meminta Tonga",
                        "bertemu",
                        "Samoa menuduh Fiji",
                        "bertelepon",
                        "akan menelepon",
                        "Tonga dan Samoa sepakat");
        assertThat(words(record.ask(Event.class).newestFirst()))
                .containsExactly(
                        "akan menelepon",
                        "bertelepon",
                        "Samoa menuduh Fiji",
                        "Fiji meminta Tonga",
                        "bertemu",
                        "Tonga dan Samoa sepakat");
        assertThat(words(record.ask(Event.class).limit(2))).containsExactly("Fiji meminta Tonga", "bertemu");
    }

    @Test
    void betweenTwoAndWithOne() {
        assertThat(words(record.ask(Event.class).between(TON, FJI))).containsExactly("Fiji meminta Tonga", "bertemu");
        assertThat(words(record.ask(Event.class).with(WSM)))
                .containsExactly("Samoa menuduh Fiji", "bertelepon", "akan menelepon", "Tonga dan Samoa sepakat");
        assertThat(words(record.ask(Event.class).with(WSM).with(TON))).containsExactly("Tonga dan Samoa sepakat");
        assertThat(words(record.ask(Event.class).with(new Party("ORG:Yayasan Biru"))))
                .isEmpty();
    }

    @Test
    void aPartyOnBothSidesIsFoundOnce() {
        Story story = new Story("b1", "", "2031-07-01", "Kota", "Kota di Fiji menuduh Fiji.")
                .event(ACCUSE, "", "FJI > FJI", "", "", "Kota di Fiji menuduh Fiji");
        record.keep(story.coding(), "1");
        assertThat(words(record.ask(Event.class).with(FJI).type(ACCUSE)))
                .containsExactly("Samoa menuduh Fiji", "Kota di Fiji menuduh Fiji");
    }

    @Test
    void typesMayNameTheirModeAndCapitalsMakeNoDifference() {
        assertThat(words(record.ask(Event.class).type(ACCUSE, REQUEST)))
                .containsExactly("Fiji meminta Tonga", "Samoa menuduh Fiji");
        assertThat(words(record.ask(Event.class).type("consult/PHONE")))
                .containsExactly("bertelepon", "akan menelepon");
        assertThat(words(record.ask(Engagement.class).type("phone"))).containsExactly("bertelepon");
        assertThat(words(record.ask(Engagement.class).type("visit"))).isEmpty();
        assertThat(words(record.ask(Relation.class).type("Diplomatic-Relations")))
                .containsExactly("dibuka pada 1971");
        assertThat(words(record.ask(Instrument.class).type("agreement"))).containsExactly("Piagam Laut");
        assertThat(words(record.ask(Figure.class).type("trade"))).containsExactly("12 juta dolar AS");
        assertThat(words(record.ask(Person.class).type("minister"))).containsExactly("Menteri Sela Vuniwaqa");
    }

    @Test
    void statusTopicPersonAndOutlet() {
        assertThat(words(record.ask(Event.class).status(EventStatus.PLANNED))).containsExactly("akan menelepon");
        assertThat(words(record.ask(Relation.class).status("standing"))).hasSize(1);
        assertThat(words(record.ask(Event.class).topic("fisheries"))).containsExactly("bertelepon");
        assertThat(words(record.ask(Event.class).topic("fisheries", "economic")))
                .containsExactly("bertelepon", "akan menelepon");
        // The engagement's topics are those of its events.
        assertThat(words(record.ask(Engagement.class).topic("fisheries"))).containsExactly("bertelepon");
        assertThat(words(record.ask(Event.class).person("leiataua"))).containsExactly("bertelepon");
        assertThat(words(record.ask(Event.class).person("Leiataua Fale"))).containsExactly("bertelepon");
        assertThat(words(record.ask(Event.class).person("Leiataua Moala"))).isEmpty();
        assertThat(words(record.ask(Engagement.class).person("moala tevita"))).containsExactly("bertemu");
        assertThat(words(record.ask(Person.class).person("SELA"))).containsExactly("Menteri Sela Vuniwaqa");
        assertThat(words(record.ask(Event.class).outlet("suara cakrawala")))
                .containsExactly("Samoa menuduh Fiji", "bertelepon", "akan menelepon");
        assertThat(words(record.ask(Event.class).outlet("Suara"))).isEmpty();
        assertThat(words(record.ask(Event.class).outlet("Suara Çakrawala", "Kabar Samudra")))
                .hasSize(5);
    }

    @Test
    void daysAreThoseOfTheFactElseOfItsArticle() {
        LocalDate day = LocalDate.of(2031, 5, 2);
        assertThat(words(record.ask(Event.class).since(day)))
                .containsExactly("Samoa menuduh Fiji", "bertelepon", "akan menelepon");
        assertThat(words(record.ask(Event.class).until(day)))
                .containsExactly("Fiji meminta Tonga", "bertemu", "Samoa menuduh Fiji");
        assertThat(words(record.ask(Event.class).since(day).until(day))).containsExactly("Samoa menuduh Fiji");
        // A month is not over before its last day, and a year has begun with its first.
        assertThat(words(record.ask(Event.class).since(LocalDate.of(2031, 5, 31))))
                .containsExactly("akan menelepon");
        assertThat(words(record.ask(Figure.class).since(LocalDate.of(2030, 12, 31))))
                .hasSize(1);
        assertThat(words(record.ask(Figure.class).since(LocalDate.of(2031, 1, 1))))
                .isEmpty();
        assertThat(words(record.ask(Person.class).since(LocalDate.of(2031, 4, 4))))
                .isEmpty();
        assertThat(words(record.ask(Person.class).since(LocalDate.of(2031, 4, 3))))
                .hasSize(1);
    }

    @Test
    void allFiltersMustHold() {
        assertThat(words(record.ask(Event.class)
                        .between(FJI, WSM)
                        .type(CONSULT)
                        .since(LocalDate.of(2031, 1, 1))
                        .until(LocalDate.of(2031, 12, 31))
                        .status(EventStatus.OCCURRED)
                        .topic("fisheries")
                        .person("Fale")
                        .outlet("Suara Çakrawala")
                        .limit(5)))
                .containsExactly("bertelepon");
        assertThat(words(record.ask(Event.class).between(FJI, TON).topic("fisheries")))
                .isEmpty();
    }

    @Test
    void whatAKindDoesNotHaveCannotBeAskedOfIt() {
        unfit(() -> record.ask(Figure.class).status("planned"), "figures cannot be asked by status: they have none");
        unfit(
                () -> record.ask(Relation.class).topic("energy"),
                "relations cannot be asked by topic: only events and engagements have topics");
        unfit(
                () -> record.ask(Instrument.class).person("Sela"),
                "instruments cannot be asked by person: only events, engagements and people have persons");
        unfit(
                () -> record.ask(Person.class).between(FJI, TON),
                "people cannot be asked between two parties: a person serves one; ask with each");
        unfit(
                () -> record.ask(Relation.class).type("friendship"),
                "no type of relations is called 'friendship'; there are diplomatic-relations, normalisation,");
        unfit(
                () -> record.ask(Relation.class).status("occurred"),
                "no status of relations is called 'occurred'; there are standing, planned");
        assertThatThrownBy(() -> record.ask(Event.class).between(FJI, FJI))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.ask(Fact.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.ask(Event.class).limit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void articlesAreFoundByOneFactThatMeetsAll() {
        assertThat(articles(record.askArticles())).containsExactly("a1", "a2", "a3");
        assertThat(articles(record.askArticles().newestFirst())).containsExactly("a2", "a1", "a3");
        assertThat(articles(record.askArticles().between(FJI, WSM))).containsExactly("a2");
        assertThat(articles(record.askArticles().with(TON))).containsExactly("a1", "a3");
        assertThat(articles(record.askArticles().with(TON).type("phone"))).isEmpty();
        assertThat(articles(record.askArticles().with(FJI).type("phone", "agreement")))
                .containsExactly("a1", "a2");
        assertThat(articles(record.askArticles().since(LocalDate.of(2031, 4, 4))))
                .containsExactly("a2");
        assertThat(articles(record.askArticles().outlet("Kabar Samudra").status("standing")))
                .containsExactly("a1");
        ArticleEntry entry = record.askArticles().limit(1).list().getFirst();
        assertThat(entry.title()).contains("Feri Suva–Nuku'alofa");
        assertThat(entry.outlet()).contains("Kabar Samudra");
        assertThat(entry.published()).contains(new Period("2031-04-03"));
        assertThat(entry.parties()).containsExactly(FJI, TON);
        assertThat(entry.facts()).isEqualTo(7);
    }

    @Test
    void facetsCountTheArticlesBehindTheAnswers() {
        Facets facets = record.ask(Event.class).with(FJI).limit(1).facets();
        assertThat(facets.articles()).isEqualTo(2);
        assertThat(facets.parties())
                .containsExactly(new Facets.Count("FJI", 2), new Facets.Count("TON", 1), new Facets.Count("WSM", 1));
        assertThat(facets.years()).containsExactly(new Facets.Count("2031", 2));
        assertThat(facets.outlets())
                .containsExactly(new Facets.Count("Kabar Samudra", 1), new Facets.Count("Suara Çakrawala", 1));
        assertThat(record.askArticles().facets().articles()).isEqualTo(3);
    }

    @Test
    void factsReadAnewAreFoundByWhatTheySayNow() {
        Story anew = new Story("a2", "Harian Baru", "2032-05-02", "Ikan", "Samoa menuduh Fiji.")
                .event(ACCUSE, "", "WSM > FJI", "", "", "Samoa menuduh Fiji");
        record.keep(anew.coding(), "2");
        assertThat(words(record.ask(Event.class).person("Leiataua"))).isEmpty();
        assertThat(words(record.ask(Event.class).outlet("Suara Çakrawala"))).isEmpty();
        assertThat(words(record.ask(Event.class).outlet("Harian Baru"))).containsExactly("Samoa menuduh Fiji");
        assertThat(words(record.ask(Event.class).since(LocalDate.of(2032, 1, 1))))
                .containsExactly("Samoa menuduh Fiji");
        assertThat(record.search("menelepon").list()).isEmpty();
    }

    @Test
    void aRecordOfTheFirstVersionIsFilledOnOpening() throws SQLException {
        List<String> events = words(record.ask(Event.class).topic("fisheries", "economic"));
        List<String> hits = articles(record.askArticles().person("Leiataua"));
        record.close();
        backToTheFirstVersion();
        record = FactRecord.open(place());
        assertThat(words(record.ask(Event.class).topic("fisheries", "economic")))
                .isEqualTo(events)
                .hasSize(2);
        assertThat(articles(record.askArticles().person("Leiataua")))
                .isEqualTo(hits)
                .containsExactly("a2");
        assertThat(words(record.ask(Event.class).with(FJI).newestFirst()))
                .containsExactly("akan menelepon", "bertelepon", "Samoa menuduh Fiji", "Fiji meminta Tonga", "bertemu");
        assertThat(record.search("telepon").list()).hasSize(1);
        assertThat(record.keep(fish(), "1")).isEqualTo(Kept.UNCHANGED);
    }

    private void backToTheFirstVersion() throws SQLException {
        try (Connection connection = store.connect(folder);
                Statement statement = connection.createStatement()) {
            MigrationsTest.withoutWhatWasWorkedOut(statement);
            for (String table : List.of(
                    "fact_pair",
                    "fact_person",
                    "fact_topic",
                    "fact_facet",
                    "article_party",
                    "article_facet",
                    "article_text",
                    "person_name_word",
                    "person_name",
                    "outlet_name",
                    "party_set",
                    "facets",
                    "fact_as_read",
                    "correction")) {
                statement.execute("DROP TABLE " + table);
            }
            MigrationsTest.withoutCopiesAndVersions(statement);
            MigrationsTest.withoutWatching(statement);
            statement.execute("DROP INDEX article_published");
            statement.execute("DROP INDEX fact_party_day");
            statement.execute("ALTER TABLE fact_party DROP COLUMN day");
            statement.execute("ALTER TABLE fact_party DROP COLUMN last_day");
            store.dialect().setVersion(connection, 1);
        }
    }

    static Coding fish() {
        Story story = new Story(
                "a2",
                "Suara Çakrawala",
                "2031-05-02",
                "Ikan",
                "Samoa menuduh Fiji mencuri ikan.",
                "Menteri Leiatāua Fale bertelepon dengan Fiji soal ikan pada 9 Mei.",
                "Samoa akan menelepon lagi bulan itu.");
        Event call = (Event) new Story(
                        "a2",
                        "Suara Çakrawala",
                        "2031-05-02",
                        "Ikan",
                        "Samoa menuduh Fiji mencuri ikan.",
                        "Menteri Leiatāua Fale bertelepon dengan Fiji soal ikan pada 9 Mei.",
                        "Samoa akan menelepon lagi bulan itu.")
                .event(
                        CONSULT,
                        "phone",
                        EventStatus.OCCURRED,
                        "FJI + WSM",
                        "2031-05-09",
                        "",
                        "bertelepon",
                        List.of(story.participant("WSM", Office.MINISTER, "Menteri", "Leiatāua Fale")))
                .coding()
                .facts()
                .getFirst();
        Event planned = (Event) new Story(
                        "a2",
                        "Suara Çakrawala",
                        "2031-05-02",
                        "Ikan",
                        "Samoa menuduh Fiji mencuri ikan.",
                        "Menteri Leiatāua Fale bertelepon dengan Fiji soal ikan pada 9 Mei.",
                        "Samoa akan menelepon lagi bulan itu.")
                .event(
                        CONSULT,
                        "phone",
                        EventStatus.PLANNED,
                        "FJI + WSM",
                        "2031-05-10/2031-05-31",
                        "",
                        "akan menelepon")
                .coding()
                .facts()
                .getFirst();
        return story.event(ACCUSE, "", "WSM > FJI", "", "mencuri ikan", "Samoa menuduh Fiji")
                .fact(about(call, List.of("diplomatic"), List.of("fisheries")))
                .fact(about(planned, List.of("economic"), List.of()))
                .engagement("phone", "FJI + WSM", "2031-05-09", List.of("Leiatāua Fale"), "bertelepon")
                .coding();
    }

    private static Coding undated() {
        return new Story("a3", "", "", "Tiga", "Tonga dan Samoa sepakat.")
                .event(AGREE, "", "TON + WSM", "", "", "Tonga dan Samoa sepakat")
                .coding();
    }

    private static Event about(Event event, List<String> contexts, List<String> topics) {
        return new Event(
                event.id(),
                event.document(),
                event.type(),
                event.mode(),
                event.status(),
                event.symmetric(),
                event.actor(),
                event.recipient(),
                event.participants(),
                event.date(),
                Optional.empty(),
                contexts,
                topics,
                event.about(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                event.evidence());
    }

    private static List<String> words(Query<? extends Fact> query) {
        return query.stream().map(fact -> fact.evidence().text()).toList();
    }

    private static List<String> articles(Query<ArticleEntry> query) {
        return query.stream().map(ArticleEntry::id).toList();
    }

    private static void unfit(Runnable asking, String message) {
        assertThatThrownBy(asking::run).isInstanceOf(UnfitFilterException.class).hasMessageStartingWith(message);
    }

    private Place place() {
        return store.place(folder);
    }
}
