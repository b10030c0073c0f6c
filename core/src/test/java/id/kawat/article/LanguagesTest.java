package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of our own, most of them headlines of few words. */
class LanguagesTest {
    private static final String FILE = "src/test/resources/languages.tsv";

    @Test
    void languagesAreToldApartInAFewWords() throws IOException {
        List<Problem> problems = new ArrayList<>();
        LanguageGuess guess = new LanguageGuess(
                List.of(Tongue.load("id", problems), Tongue.load("ms", problems), Tongue.load("en", problems)),
                LanguageGuess.others(),
                problems);
        Table sentences = Table.parse(FILE, Files.readString(Path.of(FILE)), List.of("language", "text"));
        assertThat(problems).isEmpty();
        assertThat(sentences.problems()).isEmpty();
        List<String> wrong = new ArrayList<>();
        List<String> takenForIndonesian = new ArrayList<>();
        for (Table.Row row : sentences.rows()) {
            String read = guess.of(row.get("text"));
            if (!read.equals(row.get("language"))) {
                wrong.add(row.get("language") + " read as " + read + ": " + row.get("text"));
                if (read.equals("id") && !row.get("language").equals("ms")) {
                    takenForIndonesian.add(row.get("text"));
                }
            }
        }
        assertThat(sentences.rows()).hasSize(85);
        assertThat(takenForIndonesian).isEmpty();
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    }
}
