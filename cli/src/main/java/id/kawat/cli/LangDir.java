package id.kawat.cli;

import id.kawat.lexicon.DataFolder;
import id.kawat.rule.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * {@code --lang-dir}: a folder of the user's own words and rules, read after the shipped ones. A file in it that nothing would
 * read is wrong usage: better said than passed over.
 */
final class LangDir {
    @Option(
            names = "--lang-dir",
            paramLabel = "DIR",
            description = {
                "Words and rules of your own beside the shipped ones: DIR/lexicon/states.tsv adds to the list of that name,"
                        + " DIR/rules/own.yml to the rules. 'kawat lexicon check' says what is wrong with them."
            })
    private @Nullable Path dir;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Optional<Path> own() {
        return Optional.ofNullable(dir);
    }

    /** The shipped data with the user's. */
    DataFolder data() {
        own().ifPresent(this::check);
        return new DataFolder("id", own());
    }

    private void check(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw wrong("--lang-dir " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
        Set<String> known = new TreeSet<>(RuleBook.FILES);
        known.addAll(LexiconFiles.extensible());
        List<String> files = files(folder);
        for (String file : files) {
            if (!known.contains(file)) {
                throw wrong(folder.resolve(file) + " is none of the files that are read; "
                        + near(file, known)
                                .map(name -> "did you mean " + name + "?")
                                .orElse("there are " + known));
            }
        }
        if (files.isEmpty()) {
            throw wrong("--lang-dir " + folder + " has neither lexicon/*.tsv nor rules/*.yml");
        }
    }

    private static Optional<String> near(String file, Set<String> known) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return known.stream()
                .filter(each -> each.startsWith(file.substring(0, Math.min(file.length(), file.indexOf('/') + 3)))
                        || each.endsWith("/" + name))
                .min(Comparator.comparingInt((String each) -> Math.abs(each.length() - file.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The tables and rule files of a folder, {@code lexicon/states.tsv}, sorted; notes and other things are the user's own affair. */
    static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") || name.endsWith(".yml") || name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking into " + folder + ": " + e.getMessage(), e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
