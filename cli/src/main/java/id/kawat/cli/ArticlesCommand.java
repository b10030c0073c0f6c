package id.kawat.cli;

import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat articles}: lists articles, those that are one text, or those that have changed. */
@Command(
        name = "articles",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the articles of the record; filters of facts find those in which one fact meets them all.",
            "With --copies each text that several articles print, with all that print it; with --versions each article that has changed"
                    + " since it was read, with what it was and what became of its facts."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat articles --with KOR --since 2025",
            "  kawat articles --with \"Selandia Baru\" --outlet ANTARA --limit 10",
            "  kawat articles --format csv > articles.csv",
            "  kawat articles --copies --since 2025-05     who printed whose text",
            "  kawat articles --versions                   what was brought up to date"
        })
final class ArticlesCommand implements Callable<Integer> {
    private static final String NAME = "articles";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--oldest-first", description = "In the order of their dates. Without it the newest come first.")
    private boolean oldestFirst;

    @Option(names = "--ids", description = "Ids in the table, too: for 'kawat facts', 'accept', 'reject', 'edit'.")
    private boolean ids;

    @ArgGroup
    private Which which = new Which();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /** Which of them, one or the other. */
    private static final class Which {
        @Option(names = "--copies", description = "Texts that several articles print; filters hold for one of them.")
        private boolean copies;

        @Option(names = "--versions", description = "Articles that have changed, with what they were.")
        private boolean versions;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(which.copies ? "copies" : NAME, output, record, spec);
        try (FactRecord facts = record.existing(spec)) {
            if (which.copies) {
                listing.write(copies(facts).iterator(), ids ? ArticleLayout.COPIES_WITH_IDS : ArticleLayout.COPIES);
            } else if (which.versions) {
                Stream<ChangedArticle> changed = ordered(filters.on(facts::askChanged)).stream()
                        .map(article -> ChangedArticle.of(article, facts));
                listing.write(changed.iterator(), ids ? ArticleLayout.VERSIONS.withIds() : ArticleLayout.VERSIONS);
            } else {
                Layout<ArticleEntry> layout = ArticleLayout.ARTICLES;
                listing.write(
                        ordered(filters.on(facts::askArticles)).stream().iterator(), ids ? layout.withIds() : layout);
            }
            return Damage.told(facts, spec);
        }
    }

    private <T> Query<T> ordered(Query<T> query) {
        return oldestFirst ? query : query.newestFirst();
    }

    /** Each text once, with all its articles, whether or not they meet the filters; the one that does first. */
    private Stream<List<ArticleEntry>> copies(FactRecord facts) {
        Set<String> told = new HashSet<>();
        return ordered(filters.on(facts::askCopies)).stream()
                .filter(article -> !told.contains(article.id()))
                .map(article -> {
                    List<ArticleEntry> all = facts.copies(article.id());
                    all.forEach(copy -> told.add(copy.id()));
                    return Stream.concat(
                                    Stream.of(article),
                                    all.stream().filter(copy -> !copy.id().equals(article.id())))
                            .toList();
                });
    }
}
