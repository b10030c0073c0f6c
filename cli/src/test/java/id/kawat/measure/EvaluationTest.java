package id.kawat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.fact.EventType;
import id.kawat.lexicon.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final ArticleReader READER = ArticleReader.load();
    private static final Coder CODER = Coder.load(DataFolder.shipped());

    private static final String TEXT = """
            Jepang mengecam Chad pada 3 Maret 2021.

            Kemitraan strategis antara Peru dan Kenya berlangsung sejak 1975.
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsReadRightIsFoundWithItsAttributes() throws IOException {
        Result result = article("""
                {"events": [{"anchor": "Jepang mengecam Chad", "type": "ACCUSE", "mode": null, "status": "occurred",
                             "actor": ["JPN"], "recipient": ["TCD"], "date": "2021-03-03"}],
                 "relations": [{"anchor": "Kemitraan strategis", "a": "PER", "b": "KEN", "kind": "strategic-partnership", "since": "1975"}]}
                """);
        assertThat(result.score(Measure.EVENT)).isEqualTo(new Score(1, 0, 0));
        assertThat(result.score(Measure.EVENT_TYPE)).isEqualTo(new Score(1, 0, 0));
        assertThat(result.score(Measure.RELATION)).isEqualTo(new Score(1, 0, 0));
        assertThat(result.types()).containsOnlyKeys(EventType.ACCUSE);
        assertThat(result.attribute(Attribute.DATE)).isEqualTo(new Ratio(1, 1));
        assertThat(result.attribute(Attribute.STATUS)).isEqualTo(new Ratio(1, 1));
        assertThat(result.attribute(Attribute.MODE)).isEqualTo(new Ratio(0, 0));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whoIsWrongIsAMissAndAnExtraButTheTypeIsFound() throws IOException {
        Result result = article("""
                {"events": [{"anchor": "Jepang mengecam Chad", "type": "ACCUSE", "status": "occurred",
                             "actor": ["TCD"], "recipient": ["JPN"]}],
                 "relations": [{"anchor": "Kemitraan strategis", "core": false, "a": "PER", "b": "KEN", "kind": "strategic-partnership", "since": "1975"}]}
                """);
        assertThat(result.score(Measure.EVENT)).isEqualTo(new Score(0, 1, 1));
        assertThat(result.score(Measure.EVENT_TYPE)).isEqualTo(new Score(1, 0, 0));
        assertThat(result.score(Measure.RELATION)).isEqualTo(new Score(0, 0, 0));
        assertThat(result.findings())
                .extracting(finding -> finding.sign().mark() + finding.what() + " in "
                        + finding.sentence().orElse("?"))
                .containsExactly(
                        "-ACCUSE TCD>JPN in Jepang mengecam Chad pada 3 Maret 2021.",
                        "+ACCUSE JPN>TCD in Jepang mengecam Chad pada 3 Maret 2021.");
    }

    @Test
    void aSoftEventForgivesWhateverIsReadOfItsTypeThere() throws IOException {
        Result result = article("""
                {"events": [{"anchor": "Jepang mengecam Chad", "core": false, "type": "ACCUSE", "status": "occurred",
                             "actor": ["TCD"], "recipient": ["JPN"]}],
                 "relations": [{"anchor": "Kemitraan strategis", "a": "KEN", "b": "PER", "kind": "alliance", "since": null}]}
                """);
        assertThat(result.score(Measure.EVENT)).isEqualTo(Score.NONE);
        assertThat(result.score(Measure.EVENT_TYPE)).isEqualTo(Score.NONE);
        assertThat(result.score(Measure.RELATION)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void anAnchorThatIsNotInTheTextIsSaid() throws IOException {
        Result result = article("""
                {"events": [{"anchor": "Jepang memuji Chad", "type": "SUPPORT", "actor": ["JPN"], "recipient": ["TCD"]}]}
                """);
        assertThat(result.findings()).extracting(Finding::sign).contains(Finding.Sign.ASTRAY);
        assertThat(result.score(Measure.EVENT)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void sentencesAreCountedApartFromArticles() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/sentences.tsv"), """
                id\tevents\tsentence
                s1\tACCUSE occurred JPN>TCD\tJepang mengecam Chad.
                s2\tnone\tHujan turun di pegunungan.
                s3\tSANCTION occurred JPN>TCD\tJepang mengecam Chad.
                """);
        Evaluation evaluation = evaluate(folder);
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.articles().texts()).isZero();
        assertThat(evaluation.sentences().texts()).isEqualTo(3);
        assertThat(evaluation.sentences().types())
                .containsEntry(EventType.ACCUSE, new Score(1, 1, 0))
                .containsEntry(EventType.SANCTION, new Score(0, 0, 1));
    }

    @Test
    void brokenGoldIsAProblemAndCountsNowhere() throws IOException {
        Files.writeString(folder.resolve("1.json"), "{\"events\": [{\"type\": \"ACCUSE\"}]}");
        Files.writeString(folder.resolve("1.txt"), TEXT);
        Files.writeString(folder.resolve("2.json"), "{\"events\": [");
        Files.writeString(folder.resolve("2.txt"), TEXT);
        Files.writeString(folder.resolve("3.gold.json"), "{}");
        Evaluation evaluation = evaluate(folder);
        assertThat(evaluation.articles().texts()).isZero();
        assertThat(evaluation.problems())
                .extracting(problem -> problem.reason())
                .satisfiesExactly(
                        one -> assertThat(one).contains("events[1]"),
                        two -> assertThat(two).contains("is not JSON"),
                        three -> assertThat(three).contains("neither 3.txt nor 3.html"));
    }

    @Test
    void aFolderWithoutGoldIsAProblem() {
        assertThat(evaluate(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("holds no gold"));
    }

    private Result article(String gold) throws IOException {
        Files.writeString(folder.resolve("1.txt"), TEXT);
        Files.writeString(folder.resolve("1.json"), gold);
        Evaluation evaluation = evaluate(folder);
        assertThat(evaluation.problems()).isEmpty();
        return evaluation.articles();
    }

    private static Evaluation evaluate(Path folder) {
        return Evaluation.of(List.of(folder), READER, CODER);
    }
}
