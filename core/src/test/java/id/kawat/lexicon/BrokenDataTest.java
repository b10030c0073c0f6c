package id.kawat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kawat.coding.Coder;
import id.kawat.source.BrokenDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken rules and lexicons stop the start, with all problems at once, each with its file and line. */
class BrokenDataTest {
    @TempDir
    Path own;

    private void write(String name, String content) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> problems() {
        BrokenDataException broken = catchThrowableOfType(
                BrokenDataException.class, () -> Coder.load(new DataFolder("id", Optional.of(own))));
        assertThat(broken).as("the data should have stopped the start").isNotNull();
        return broken.problems().stream()
                .map(problem -> problem.toString().replace(own + "/", ""))
                .toList();
    }

    private static final String GOOD_RULE = """
            - id: id/own/puji
              note: Our own.
              yields: { event: SUPPORT, cameo: "051" }
              anchor: { class: praise }
              actor: agent
              recipient: patient
              examples:
                - "[actor=KEN Kenya] [anchor memuji] [recipient=PER Peru]."
            """;

    @Test
    void aRuleAndALexiconOfOnesOwnAreAdded() throws IOException {
        write("rules/own.yml", GOOD_RULE);
        write("lexicon/cities.tsv", "name\tcode\tkind\tspeaks\tnote\nKota Uji Coba\tKEN\tcity\t\t\n");
        Coder coder = Coder.load(new DataFolder("id", Optional.of(own)));
        assertThat(coder.rules().rules()).anyMatch(rule -> rule.id().equals("id/own/puji"));
        assertThat(coder.rules().rules()).hasSizeGreaterThan(50);
    }

    @Test
    void anEmptyFolderChangesNothing() {
        Coder coder = Coder.load(new DataFolder("id", Optional.of(own)));
        assertThat(coder.rules().rules().stream().map(rule -> rule.id()))
                .isEqualTo(Coder.load(DataFolder.shipped()).rules().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
    }

    @Test
    void aMisspeltClassIsNamedWithItsLineAndTheNearestOne() throws IOException {
        write("rules/own.yml", GOOD_RULE.replace("class: praise", "class: prase"));
        assertThat(problems())
                .containsExactly(
                        "rules/own.yml:4: id/own/puji: no class named 'prase'; did you mean 'praise'? in predicates.tsv");
    }

    @Test
    void aMisspeltKeyRoleTypeAndCodeAreAllNamedAtOnce() throws IOException {
        write(
                "rules/own.yml",
                GOOD_RULE
                        .replace("recipient: patient", "recipent: patient")
                        .replace("actor: agent", "actor: agnt")
                        .replace("cameo: \"051\"", "cameo: \"999\""));
        assertThat(problems())
                .containsExactly(
                        "rules/own.yml:1: id/own/puji: names no actor",
                        "rules/own.yml:3: id/own/puji: no CAMEO code '999'",
                        "rules/own.yml:5: id/own/puji: no actor named 'agnt'; did you mean 'agent'?",
                        "rules/own.yml:6: id/own/puji: no key named 'recipent'; did you mean 'recipient'?");
    }

    @Test
    void aTypeThatIsNotPloversIsNamed() throws IOException {
        write("rules/own.yml", GOOD_RULE.replace("event: SUPPORT", "event: SUPORT"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith(
                        "rules/own.yml:3: id/own/puji: no event named 'SUPORT'; did you mean 'SUPPORT'?"));
    }

    @Test
    void twoRulesMayNotShareAnId() throws IOException {
        write("rules/own.yml", GOOD_RULE + GOOD_RULE);
        assertThat(problems()).containsExactly("rules/own.yml:9: id/own/puji: has the id of another rule");
    }

    @Test
    void aFileThatIsNotYamlIsNamed() throws IOException {
        write("rules/own.yml", "- id: [\n  yields");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("rules/own.yml")
                .contains("is not YAML");
    }

    @Test
    void aFileThatIsNoListOfRulesIsNamed() throws IOException {
        write("rules/own.yml", "id: id/own/puji\n");
        assertThat(problems()).containsExactly("rules/own.yml:1: a rule file is a list of rules");
    }

    @Test
    void aNumberThatIsNoneIsAProblemNotACrash() throws IOException {
        write("rules/own.yml", GOOD_RULE + "  priority: tinggi\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("rules/own.yml:")
                .contains("tinggi");
    }

    @Test
    void aKeyThatIsNoWordIsAProblemNotACrash() throws IOException {
        write("rules/own.yml", GOOD_RULE + "  [a, b]: c\n");
        assertThat(problems()).singleElement().asString().startsWith("rules/own.yml:");
    }

    @Test
    void aRuleFileThatIsNotUtf8IsAProblemNotACrash() throws IOException {
        Files.createDirectories(own.resolve("rules"));
        Files.write(own.resolve("rules/own.yml"), new byte[] {'-', ' ', (byte) 0xE9, '\n'});
        assertThat(problems()).singleElement().asString().startsWith("rules/own.yml");
    }

    @Test
    void everyBrokenLineOfALexiconIsNamed() throws IOException {
        write(
                "lexicon/states.tsv",
                "name\tcode\tkind\tcase\tnote\nNegeri Satu\tKEN\tnama\t\t\nNegeri Dua\tKE\tname\t\t\nNegeri Tiga\tKEN\n Negeri Empat\tKEN\tname\t\t\n");
        assertThat(problems())
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("lexicon/states.tsv:2: no kind named 'nama'"))
                .anyMatch(problem -> problem.startsWith("lexicon/states.tsv:3: ") && problem.contains("KE"))
                .anyMatch(problem -> problem.startsWith("lexicon/states.tsv:4: 2 cells where the header has 5"))
                .anyMatch(problem -> problem.startsWith("lexicon/states.tsv:5: white space at the edge of a cell"));
    }

    @Test
    void aWrongHeaderIsNamed() throws IOException {
        write("lexicon/units.tsv", "kata\tmakna\tnilai\njuta\tscale\t1000000\n");
        assertThat(problems())
                .containsExactly("lexicon/units.tsv:1: header is kata, makna, nilai; expected words, meaning, value");
    }

    @Test
    void aScaleThatIsNoNumberIsAProblemAtStart() throws IOException {
        write("lexicon/units.tsv", "words\tmeaning\tvalue\nlaksa\tscale\tbanyak\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("lexicon/units.tsv:2: ")
                .contains("banyak");
    }

    @Test
    void aMonthThatIsNoNumberIsAProblemAtStart() throws IOException {
        write("lexicon/calendar.tsv", "words\tmeaning\tvalue\nsuro\tmonth\tsatu\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("lexicon/calendar.tsv:2: ")
                .contains("satu");
    }

    @Test
    void aTieOfAKindThatIsNoneIsAProblemAtStart() throws IOException {
        write("lexicon/ties.tsv", "words\tmeaning\tvalue\npersahabatan erat\tfriendship\t\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("lexicon/ties.tsv:2: ")
                .contains("friendship");
    }

    @Test
    void aClassOfWordsThatIsNoneIsNamed() throws IOException {
        write("lexicon/function-words.tsv", "word\tcategory\tvalue\nblabla\tprepo\tin\n");
        write("lexicon/predicates.tsv", "word\tpos\tclass\nblabla\tX\tpraise\n");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("lexicon/function-words.tsv:2: no category named 'prepo'"))
                .anyMatch(problem -> problem.startsWith("lexicon/predicates.tsv:2: no part of speech named 'X'"));
    }

    @Test
    void anOfficeThatIsNoneIsNamed() throws IOException {
        write(
                "lexicon/offices.tsv",
                "title\toffice\tsector\tscope\tnote\nketua uji\tpresidente\tGOV\tstate\t\nketua coba\tminister\tGOV\tdunia\t\n");
        assertThat(problems())
                .containsExactly(
                        "lexicon/offices.tsv:2: no office named 'presidente'",
                        "lexicon/offices.tsv:3: no scope named 'dunia'");
    }

    @Test
    void brokenRulesAndBrokenLexiconsAreToldTogether() throws IOException {
        write("lexicon/units.tsv", "words\tmeaning\tvalue\nlaksa\tscale\n");
        write("rules/own.yml", GOOD_RULE.replace("class: praise", "class: prase"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("lexicon/units.tsv:2"))
                .anyMatch(problem -> problem.startsWith("rules/own.yml:4"));
    }
}
