package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class RecodingTest {
    @Parameter
    private Store store;

    /** More than are fetched from the record at a time. */
    private static final int MANY = 150;

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void open() {
        record = FactRecord.open(store.place(folder));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void whatAnotherCoderReadIsStale() {
        record.keep(old("a1").coding(), "1");
        record.keep(old("a2").coding(), "2");
        record.keep(old("a3").coding(), "1");
        assertThat(record.recoding().coders()).isEqualTo(Map.of("1", 2, "2", 1));
        assertThat(record.recoding().stale("2"))
                .extracting(stale -> stale.article().id() + " by " + stale.coder())
                .containsExactly("a1 by 1", "a3 by 1");
        assertThat(record.recoding().stale("3")).hasSize(3);
    }

    @Test
    void recodingSaysWhatIsNewWhatIsGoneAndWhichFieldsAreOthers() {
        record.keep(old("a1").coding(), "1");
        List<Recoded> told = recode("2", RecodingTest::better);

        assertThat(told).singleElement().satisfies(recoded -> {
            assertThat(recoded.before()).isEqualTo("1");
            assertThat(recoded.failure()).isEmpty();
            assertThat(recoded.changes()).hasSize(3);
            assertThat(recoded.changes().get(0))
                    .isInstanceOfSatisfying(
                            FactChange.Altered.class,
                            altered -> assertThat(altered.fields())
                                    .containsExactly(new FieldChange("date", "\"2031-04-02\"", "\"2031-04-01\"")));
            assertThat(recoded.changes().get(1))
                    .isInstanceOfSatisfying(
                            FactChange.Added.class,
                            added -> assertThat(((Event) added.fact()).type()).isEqualTo(AGREE));
            assertThat(recoded.changes().get(2))
                    .isInstanceOfSatisfying(
                            FactChange.Gone.class,
                            gone -> assertThat(((Event) gone.fact()).type()).isEqualTo(ACCUSE));
        });
        assertThat(record.facts("a1")).isEqualTo(better("a1").coding().facts());
        assertThat(record.recoding().stale("2")).isEmpty();
        assertThat(recode("2", RecodingTest::better)).isEmpty();
    }

    @Test
    void lookingOnlyChangesNothing() {
        record.keep(old("a1").coding(), "1");
        List<Fact> before = record.facts("a1");
        List<Recoded> told = new ArrayList<>();
        record.recoding().run(coder(RecodingTest::better), "2", 1, false, told::add);
        assertThat(told)
                .singleElement()
                .satisfies(recoded -> assertThat(recoded.changes()).hasSize(3));
        assertThat(record.facts("a1")).isEqualTo(before);
        assertThat(record.recoding().stale("2")).hasSize(1);
    }

    @Test
    void aRunThatIsBrokenOffHasDoneWhatItHasDoneAndTheNextGoesOn() {
        keepMany();
        List<String> first = new ArrayList<>();
        Assertions.assertThatThrownBy(() -> record.recoding()
                        .run(coder(RecodingTest::better), "2", 2, true, recoded -> {
                            first.add(recoded.article().id());
                            if (first.size() == 70) {
                                throw new IllegalStateException("broken off");
                            }
                        }))
                .hasMessage("broken off");
        assertThat(record.recoding().coders()).isEqualTo(Map.of("1", MANY - 70, "2", 70));

        List<Recoded> rest = recode("2", RecodingTest::better);
        assertThat(rest).hasSize(MANY - 70);
        assertThat(rest).noneMatch(recoded -> first.contains(recoded.article().id()));
        assertThat(record.recoding().coders()).isEqualTo(Map.of("2", MANY));
        assertThat(record.articles()).isEqualTo(MANY);
    }

    @Test
    void anArticleThatBreaksTheCoderStaysAsItIsAndTheOthersAreRead() {
        keepMany();
        Function<Article, Coding> brittle = article -> switch (article.id()) {
            case "a3" -> throw new IllegalStateException("what is this?");
            case "a4" -> new Coding(article, better("a5").coding().facts());
            default -> better(article.id()).coding();
        };
        List<Recoded> told = new ArrayList<>();
        record.recoding().run(brittle, "2", 2, true, told::add);
        assertThat(told).hasSize(MANY);
        assertThat(told.stream().flatMap(recoded -> recoded.failure().stream()))
                .satisfiesExactly(
                        failure -> assertThat(failure).contains("what is this?"),
                        failure -> assertThat(failure).contains("it names another article, a5"));
        assertThat(record.facts("a3")).isEqualTo(old("a3").coding().facts());
        assertThat(record.recoding().stale("2"))
                .extracting(stale -> stale.article().id())
                .containsExactly("a3", "a4");
    }

    @Test
    void correctionsAreCarriedOverAndThoseThatLoseTheirFactAreTold() {
        record.keep(old("a1").coding(), "1");
        Signature sri = new Signature("Sri", Instant.parse("2031-05-01T08:00:00Z"), "read the article");
        List<Fact> read = record.facts("a1");
        record.corrections().edit(read.get(0).id(), Map.of("about", "membuka pelabuhan"), sri);
        record.corrections().accept(read.get(1).id(), sri);

        List<Recoded> told = recode("2", RecodingTest::better);
        assertThat(told.getFirst().corrections())
                .extracting(
                        entry -> entry.correction().id() + " " + entry.state().code())
                .containsExactly("k2 unattached");
        assertThat(told.getFirst().changes()).hasSize(3);
        assertThat(((Event) record.facts("a1").getFirst()).about()).contains("membuka pelabuhan");
    }

    private List<Recoded> recode(String version, Function<String, Story> story) {
        List<Recoded> told = new ArrayList<>();
        record.recoding().run(coder(story), version, 2, true, told::add);
        return told;
    }

    private static Function<Article, Coding> coder(Function<String, Story> story) {
        return article -> story.apply(article.id()).coding();
    }

    private void keepMany() {
        IntStream.rangeClosed(1, MANY)
                .forEach(number -> record.keep(old("a" + number).coding(), "1"));
    }

    private static Story lines(String id) {
        return new Story(
                id,
                "Kabar Samudra",
                "2031-04-03",
                "Feri",
                "Fiji meminta Tonga membuka jalur feri.",
                "Tonga setuju.",
                "Samoa mengecam Fiji.");
    }

    static Story old(String id) {
        return lines(id)
                .event(REQUEST, "", "FJI > TON", "2031-04-02", "membuka jalur feri", "Fiji meminta Tonga")
                .event(ACCUSE, "", "WSM > FJI", "", "", "Samoa mengecam Fiji");
    }

    static Story better(String id) {
        return lines(id)
                .event(REQUEST, "", "FJI > TON", "2031-04-01", "membuka jalur feri", "Fiji meminta Tonga")
                .event(AGREE, "", "TON > FJI", "", "", "Tonga setuju");
    }
}
