package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.view.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z0-9.-]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Phrases.of(Language.EN).keys())
                .isEqualTo(Phrases.of(Language.ID).keys());
    }

    @Test
    void whateverATemplateSaysThereAreWordsFor() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String folder : new String[] {"src/main/jte", "src/main/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher found = SAID.matcher(Files.readString(file));
                    while (found.find()) {
                        said.add(found.group(1));
                    }
                }
            }
        }
        assertThat(said).isNotEmpty();
        assertThat(Phrases.of(Language.ID).keys()).containsAll(said);
    }
}
