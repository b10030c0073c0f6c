package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.Reading;
import id.kawat.lexicon.DataFolder;
import id.kawat.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --language}: which articles are coded. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = {
                "Take every article for one in this language, whatever it seems to be in: id, Indonesian.",
                "Without it, articles in other languages are set aside."
            })
    private Optional<String> insisted = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Lets articles in the language of these rules through and sets others aside, or takes all for articles in it where the user says so.
     *
     * @throws ParameterException where the user names another language
     */
    Function<Outcome.Read, Outcome> sieve(DataFolder data) {
        String known = data.language();
        insisted.filter(language -> !language.equalsIgnoreCase(known)).ifPresent(language -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language " + language + ": there are rules for " + Languages.name(known) + " only");
        });
        return insisted.isPresent() ? read -> in(known, read) : read -> sifted(known, read);
    }

    private static Outcome in(String language, Outcome.Read read) {
        return new Outcome.Read(read.article().in(language), read.problems(), read.fetched(), read.part());
    }

    private static Outcome sifted(String known, Outcome.Read read) {
        return foreign(known, read.article())
                .<Outcome>map(problem -> new Outcome.SetAside(read.article().language(), problem))
                .orElse(read);
    }

    /** What was read, where it is in this language; of an article in another no more than the problem that says so. */
    static Reading only(String known, Reading reading) {
        return reading.article()
                .flatMap(article -> foreign(known, article))
                .map(problem -> new Reading(Optional.empty(), List.of(problem)))
                .orElse(reading);
    }

    private static Optional<Problem> foreign(String known, Article article) {
        return article.language().equals(known)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        article.path().orElse("-"),
                        "is in " + Languages.name(article.language()) + ", not Indonesian: set aside"));
    }
}
