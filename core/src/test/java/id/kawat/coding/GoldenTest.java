package id.kawat.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is read from every sample, byte for byte: {@code samples/NAME.facts.jsonl}, as {@code ./kawat code --format jsonl
 * samples/NAME.html} prints it. {@code -Dgolden=write} writes them anew.
 */
class GoldenTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static Path golden(String name) {
        return Samples.FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".facts.jsonl");
    }

    static String lines(Article article) {
        return CodingAssert.CODER.code(article).facts().stream()
                .map(fact -> FactJson.line(fact) + "\n")
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> factsAreThoseKeptBesideTheSample() {
        return Samples.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    String read = lines(Samples.article(name));
                    if (WRITE) {
                        Files.writeString(golden(name), read);
                    }
                    String kept = Files.readString(golden(name));
                    if (!kept.equals(read)) {
                        fail(difference(name, kept, read));
                    }
                }));
    }

    @Test
    void noGoldenLiesWithoutItsSample() throws IOException {
        List<String> names = Samples.names();
        assertThat(names).hasSizeGreaterThanOrEqualTo(24);
        Set<Path> expected = names.stream().map(GoldenTest::golden).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Samples.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".facts.jsonl")))
                    .allMatch(expected::contains);
        }
    }

    @TestFactory
    Stream<DynamicTest> evidenceIsTheStoredTextAtItsOffsets() {
        return Samples.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    Article article = Samples.article(name);
                    List<Fact> facts = CodingAssert.CODER.code(article).facts();
                    assertThat(facts).isNotEmpty();
                    facts.forEach(fact -> check(article, fact));
                }));
    }

    @TestFactory
    Stream<DynamicTest> factsAreReadBackFromTheirLines() {
        return Samples.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    List<Fact> facts =
                            CodingAssert.CODER.code(Samples.article(name)).facts();
                    assertThat(FactJson.readAll(new StringReader(lines(Samples.article(name)))))
                            .isEqualTo(facts);
                }));
    }

    /** What holds for every fact of every article. */
    static void check(Article article, Fact fact) {
        Evidence evidence = fact.evidence();
        String text = article.text();
        assertThat(evidence.span().end()).as("%s", fact).isLessThanOrEqualTo(text.length());
        assertThat(evidence.text()).isEqualTo(evidence.span().of(text));
        assertThat(sentenceStands(text, evidence))
                .as("sentence around the evidence of %s", fact)
                .isTrue();
        assertThat(article.blocks())
                .as("evidence outside the story: %s", fact)
                .anyMatch(block ->
                        block.kind() != Block.Kind.FURNITURE && block.span().contains(evidence.span()));
        if (fact instanceof Event event) {
            event.participants().forEach(who -> assertThat(who.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }

    /** True where the sentence stands in the text so that the evidence lies within it. */
    private static boolean sentenceStands(String text, Evidence evidence) {
        int last = evidence.span().start();
        for (int at = text.lastIndexOf(evidence.sentence(), last);
                at >= 0;
                at = text.lastIndexOf(evidence.sentence(), at - 1)) {
            if (at + evidence.sentence().length() >= evidence.span().end()) {
                return true;
            }
            if (at == 0) {
                break;
            }
        }
        return false;
    }

    @TestFactory
    Stream<DynamicTest> anEngagementNamesEventsOfItsOwnArticle() {
        return Samples.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    List<Fact> facts =
                            CodingAssert.CODER.code(Samples.article(name)).facts();
                    Set<String> events = facts.stream()
                            .filter(Event.class::isInstance)
                            .map(Fact::id)
                            .collect(Collectors.toSet());
                    assertThat(facts.stream().map(Fact::id)).doesNotHaveDuplicates();
                    for (Fact fact : facts) {
                        if (fact instanceof Engagement engagement) {
                            assertThat(engagement.events()).isNotEmpty().allMatch(events::contains);
                        }
                    }
                }));
    }

    private static String difference(String name, String kept, String read) {
        List<String> before = kept.lines().toList();
        List<String> now = read.lines().toList();
        List<String> out = new ArrayList<>();
        out.add("the facts of samples/" + name + " are not those of " + golden(name)
                + "; where the new ones are right, run the test with -Dgolden=write");
        before.stream()
                .filter(line -> !now.contains(line))
                .map(line -> "- " + line)
                .forEach(out::add);
        now.stream()
                .filter(line -> !before.contains(line))
                .map(line -> "+ " + line)
                .forEach(out::add);
        return String.join("\n", out);
    }
}
