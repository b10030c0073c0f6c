package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.Instrument;
import id.kawat.record.Story;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstrumentMergerTest {
    private static final String NAME = "Perjanjian Ekstradisi Fiji-Tonga";

    private static Story named(String id, String published, String name, String sentence) {
        return new Story(id, "Koran " + id, published, "Berita " + id, sentence)
                .instrument(Instrument.Kind.AGREEMENT, name, "FJI + TON", Optional.empty(), published, name);
    }

    private static List<MergedInstrument> merged(Story... stories) {
        List<Fact> facts = Stream.of(stories)
                .flatMap(story -> story.coding().facts().stream())
                .toList();
        return new InstrumentMerger(Facts.of(Event.class, facts), _ -> Copies.among(List.of()))
                .merge(Facts.of(Instrument.class, facts));
    }

    private static List<String> steps(MergedInstrument instrument) {
        return instrument.steps().stream()
                .map(step -> MergedKind.code(step.stage()) + " "
                        + step.date().map(Period::iso).orElse("-"))
                .toList();
    }

    /** As the rule of that name would have read it. */
    private static Event by(String rule, Story story) {
        Event event = Facts.of(Event.class, story.coding().facts()).getFirst();
        Evidence words = event.evidence();
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
                event.place(),
                event.contexts(),
                event.topics(),
                event.about(),
                event.attribution(),
                event.quote(),
                event.cameo(),
                event.goldstein(),
                new Evidence(words.span(), words.text(), words.sentence(), rule, words.confidence()));
    }

    @Test
    void fromProposedToRatified() {
        String proposes = "Fiji mengusulkan " + NAME;
        String agree = "Fiji dan Tonga menyepakati Perjanjian Ekstradisi";
        String sign = "Fiji dan Tonga menandatangani " + NAME;
        String ratify = "Parlemen Tonga meratifikasi " + NAME;
        Story proposed = named("a1", "2024-01-10", NAME, proposes)
                .event(EventType.REQUEST, "", "FJI > TON", "2024-01-09", NAME, proposes);
        Story agreed = named("a2", "2024-01-25", "Perjanjian Ekstradisi", agree)
                .event(EventType.AGREE, "", "FJI + TON", "2024-01-24", "", agree);
        Story signed = named("a3", "2024-02-02", NAME, sign)
                .event(EventType.SUPPORT, "sign", "FJI + TON", "2024-02-01", "", sign);
        Story also = named("a4", "2024-02-03", NAME, sign)
                .event(EventType.SUPPORT, "sign", "FJI + TON", "2024-02-01", "", sign);
        Story ratifies = named("a5", "2024-09-05", NAME, ratify)
                .event(EventType.SUPPORT, "sign", "TON > FJI", "2024-09-04", "", ratify);
        Story ratified = named("a5", "2024-09-05", NAME, ratify).fact(by("id/support/ratify", ratifies));

        List<MergedInstrument> merged = merged(ratified, signed, proposed, agreed, also);

        assertThat(merged).hasSize(1);
        MergedInstrument treaty = merged.getFirst();
        assertThat(steps(treaty))
                .containsExactly(
                        "proposed 2024-01-09", "agreed 2024-01-24", "signed 2024-02-01", "ratified 2024-09-04");
        assertThat(treaty.stage()).isEqualTo(MergedInstrument.Stage.RATIFIED);
        assertThat(treaty.date()).contains(new Period("2024-09-04"));
        assertThat(treaty.name()).isEqualTo(NAME);
        assertThat(treaty.names()).containsExactly(NAME, "Perjanjian Ekstradisi");
        assertThat(treaty.independent()).isEqualTo(5);
        assertThat(treaty.steps().get(2).independent()).isEqualTo(2);
        assertThat(merged(agreed, also, ratified, proposed, signed)).isEqualTo(merged);
    }

    @Test
    void aSigningThatIsStillToComeIsAProposal() {
        String sign = "Fiji dan Tonga akan menandatangani " + NAME;
        Story story =
                named("a1", "2024-02-02", NAME, sign).event(EventType.AGREE, "", "FJI + TON", "2024-02-02", "", sign);
        Story read = named("a1", "2024-02-02", NAME, sign).fact(by("id/agree/sign-future", story));
        assertThat(merged(read))
                .singleElement()
                .satisfies(treaty -> assertThat(steps(treaty)).containsExactly("proposed 2024-02-02"));
    }

    @Test
    void anActInTheSameSentenceThatDoesNotNameItIsNotItsOwn() {
        String sentence = "Fiji meminta bantuan beras, kata " + NAME;
        Story story = named("a1", "2024-02-02", NAME, sentence)
                .event(EventType.REQUEST, "", "FJI > TON", "2024-02-02", "", "Fiji meminta bantuan beras");
        assertThat(merged(story))
                .singleElement()
                .satisfies(treaty -> assertThat(steps(treaty)).containsExactly("named 2024-02-02"));
    }

    @Test
    void aBareNameIsOneOnlyAboutOneTime() {
        Story one = named("a1", "2022-02-02", "Pernyataan Bersama", "Pernyataan Bersama terbit");
        Story copy = named("a2", "2022-02-10", "Pernyataan Bersama", "Pernyataan Bersama terbit");
        Story other = named("a3", "2024-02-02", "Pernyataan Bersama", "Pernyataan Bersama terbit");
        assertThat(merged(one, copy, other))
                .extracting(MergedInstrument::independent)
                .containsExactly(2, 1);
    }

    @Test
    void namesOfWhichNeitherHoldsTheOtherAreTwo() {
        assertThat(merged(
                        named("a1", "2024-02-02", NAME, NAME),
                        named("a2", "2024-02-02", "Perjanjian Dagang Fiji-Tonga", "Perjanjian Dagang Fiji-Tonga")))
                .hasSize(2);
    }
}
