package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.ArticleReader;
import id.kawat.copies.CopyGroups;
import id.kawat.copies.Likeness;
import id.kawat.copies.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BenchCopiesCommandTest {
    /** What is asked of two thousand texts of three hundred stories, whichever the generator makes. */
    @Test
    void copiesAreKnownAndWhatOnlyLooksLikeOneIsTakenForNone() {
        ArticleReader reader = ArticleReader.load();
        measured(7, printed -> Wording.of(BenchCopiesCommand.article(reader, printed)));
        for (long seed = 8; seed < 12; seed++) {
            measured(seed, printed -> Wording.of(printed.text()));
        }
    }

    private static void measured(long seed, Function<BenchPress.Printed, Wording> wording) {
        List<BenchPress.Printed> printed = BenchCopiesCommand.printed(seed, 2000, 300);
        assertThat(printed).hasSize(2000);
        List<Wording> wordings = printed.stream().map(wording).toList();
        CopyGroups groups = new CopyGroups(wordings::get);
        wordings.forEach(groups::add);
        BenchCopiesCommand.Pairs pairs = BenchCopiesCommand.pairs(printed, groups);
        assertThat(pairs.precision()).as("precision, seed %s: %s", seed, pairs).isGreaterThanOrEqualTo(0.99);
        assertThat(pairs.recall()).as("recall, seed %s: %s", seed, pairs).isGreaterThanOrEqualTo(0.95);
        assertThat(groups.compared()).as("comparisons of 1,999,000 pairs").isLessThan(20_000);
    }

    /** Else the set would ask for little. */
    @Test
    void whatIsNoCopyIsHardToTell() {
        List<BenchPress.Printed> printed = BenchCopiesCommand.printed(7, 400, 60);
        List<Wording> wordings = printed.stream()
                .map(each -> Wording.of(String.join("\n", each.paragraphs())))
                .toList();
        List<Likeness> strangers = new ArrayList<>();
        List<Likeness> copies = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            for (int j = 0; j < i; j++) {
                Likeness likeness = wordings.get(i).likeness(wordings.get(j));
                (printed.get(i).cluster() == printed.get(j).cluster() ? copies : strangers).add(likeness);
            }
        }
        assertThat(strangers.stream().filter(likeness -> likeness.runs() >= 0.5))
                .as("half of the runs and no copy")
                .hasSizeGreaterThan(10);
        assertThat(copies.stream().filter(likeness -> likeness.runs() < 0.8))
                .as("copies that are much changed")
                .hasSizeGreaterThan(50);
    }

    @Test
    void theCommandPrintsTheFigures() {
        Shell shell = kawat("bench-copies", "--texts", "200", "--stories", "40", "--seed", "3");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("corpus   200 texts of 40 stories")
                .containsPattern("read +precision [01][.]\\d{4} \\([\\d,]+ of [\\d,]+ pairs\\), recall [01][.]\\d{4}")
                .containsPattern("ratio +copies take [\\d.]+ times as long as words only; [\\d.]+ fingerprints a text");
        assertThat(kawat("bench-copies", "--texts", "0").exit()).isEqualTo(2);
    }
}
