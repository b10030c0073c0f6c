package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    @TempDir
    private Path folder;

    private String article = "";

    @BeforeEach
    void oneArticle() throws IOException {
        article = Files.writeString(folder.resolve("1.txt"), "Kenya dan Peru adalah mitra sejak 1975.")
                .toString();
    }

    @Test
    void jsonLinesAreReadBackAsFacts() throws IOException {
        Shell shell = code("--format", "jsonl", article);
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).isEmpty();
        List<Fact> facts = FactJson.readAll(new StringReader(shell.out()));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().document().path()).contains(article);
    }

    @Test
    void textNamesTheArticleAndItsFacts() {
        assertThat(code(article).out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith(article),
                        fact -> assertThat(fact)
                                .isEqualTo("  relation partnership KEN+PER since 1975"
                                        + "  \"Kenya dan Peru adalah mitra sejak 1975.\"  id/relation/partner"));
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreCoded() {
        Shell shell = code(folder + "/absent.txt", article);
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("absent.txt: does not exist").contains("1 article, 1 fact; 1 failed");
        assertThat(shell.out()).contains("KEN+PER");
    }

    @Test
    void anArticleInAnotherLanguageIsSetAsideByNameUnlessTheUserInsists() throws IOException {
        String malay =
                Files.writeString(folder.resolve("2.txt"), OtherLanguages.MALAY).toString();
        Shell shell = code(malay);
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("kawat: " + malay + ": is in Malay (ms), not Indonesian: set aside\n"
                        + "0 articles, 0 facts; 1 set aside\n");
        assertThat(code("--language", "id", malay).out()).contains("KEN+PER");
    }

    @Test
    void rowsAreCodedByTheColumnsThatAreMapped() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"badan\":\"Kenya dan Peru adalah mitra sejak 1975.\"}\n{\"badan\":\"\"}\n");
        Shell shell = code("--map", "text=badan", rows.toString());
        assertThat(shell.out()).startsWith(rows + "#1").contains("KEN+PER");
        assertThat(shell.err()).contains(rows + "#2: has nothing in the column 'badan'");
        assertThat(code("--map", "teks=badan", rows.toString()).exit()).isEqualTo(2);
        assertThat(code(rows.toString()).err()).contains("holds no articles").contains("--map text=COLUMN");
    }

    @Test
    void nothingToCodeIsWrongUsage() {
        assertThat(code().exit()).isEqualTo(2);
        assertThat(code("--format", "xml", article).exit()).isEqualTo(2);
    }

    private static Shell code(String... args) {
        return Shell.of(new CodeCommand(_ -> Partners::code, _ -> "1"), args);
    }
}
