package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.lexicon.DataFolder;
import id.kawat.source.Problem;
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
        return new Outcome.Read(read.article().in(language), read.problems(), read.fetched());
    }

    private static Outcome sifted(String known, Outcome.Read read) {
        Article article = read.article();
        if (article.language().equals(known)) {
            return read;
        }
        return new Outcome.SetAside(
                article.language(),
                Problem.of(
                        article.path().orElse("-"),
                        "is in " + Languages.name(article.language()) + ", not Indonesian: set aside"));
    }
}
