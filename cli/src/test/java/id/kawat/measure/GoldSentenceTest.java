package id.kawat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldSentenceTest {
    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void actorsModeStatusAndSoftnessAreRead() throws IOException {
        GoldSentence sentence = read("k1\tCONSULT/meeting planned IDN<>PER; (SANCTION occurred AUS+IGO:EU>-)\tTeks.")
                .getFirst();
        assertThat(problems).isEmpty();
        assertThat(sentence.id()).isEqualTo("k1");
        Gold.Event talk = sentence.events().getFirst();
        assertThat(talk.mode()).contains("meeting");
        assertThat(talk.status()).contains("planned");
        assertThat(talk.core()).isTrue();
        assertThat(talk.dyads()).hasToString("[CONSULT IDN<>PER]");
        Gold.Event sanction = sentence.events().getLast();
        assertThat(sanction.core()).isFalse();
        assertThat(sanction.mode()).isEqualTo(Optional.empty());
        assertThat(sanction.dyads()).hasToString("[SANCTION AUS>-, SANCTION IGO:EU>-]");
    }

    @Test
    void aSentenceMaySayNothing() throws IOException {
        assertThat(read("k1\tnone\tHujan turun.").getFirst().events()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        assertThat(
                        read(
                                "a\tACUSE occurred JPN>TCD\tA.\nb\tACCUSE once JPN>TCD\tB.\nc\tJPN>TCD\tC.\nd\tACCUSE occurred Jepang>TCD\tD."))
                .isEmpty();
        assertThat(problems)
                .extracting(problem -> problem.line().orElse(0) + " " + problem.reason())
                .satisfiesExactly(
                        type -> assertThat(type).startsWith("2 no event type named 'ACUSE'"),
                        status -> assertThat(status).startsWith("3 no status named 'once'"),
                        shape -> assertThat(shape).startsWith("4 not an event: 'JPN>TCD'"),
                        party -> assertThat(party).startsWith("5 not a party code: Jepang"));
    }

    private List<GoldSentence> read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("sentences.tsv"), "id\tevents\tsentence\n" + lines + "\n");
        return GoldSentence.read(file, problems);
    }
}
