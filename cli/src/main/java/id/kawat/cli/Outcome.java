package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.PagePart;
import id.kawat.coding.Coding;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of one thing the user named, or of one file beneath it. */
sealed interface Outcome {
    /** What there is to tell the user about it, each with its path. */
    List<Problem> problems();

    /**
     * An article whose story has been read and of which no facts are asked, or not yet; and remarks about its page, as below.
     *
     * @param part which page of its story it is, where the story lies on several that have not been joined
     */
    record Read(Article article, List<Problem> problems, Optional<Instant> fetched, Optional<PagePart> part)
            implements Outcome {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * An article, the facts read from it, and remarks about its page: cut off, another charset than it says.
     *
     * @param fetched when its bytes were got, where that is known
     */
    record Coded(Coding coding, List<Problem> problems, Optional<Instant> fetched) implements Outcome {
        public Coded {
            problems = List.copyOf(problems);
        }
    }

    /** An article that the record holds as the present coder reads it: there was no need to code it again. */
    record Unchanged(Article article) implements Outcome {
        /** Its page was remarked upon when it came. */
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * An article in a language there are no rules for. Reading it with those of another would be misreading it.
     *
     * @param language as in {@link Article#language}
     */
    record SetAside(String language, Problem problem) implements Outcome {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }

    /** It could not be read: where, and why. */
    record Failed(List<Problem> problems) implements Outcome {
        public Failed {
            problems = List.copyOf(problems);
        }

        static Failed of(String path, String reason) {
            return new Failed(List.of(Problem.of(path, reason)));
        }

        /** Why: the last of its problems. */
        Problem reason() {
            return problems.getLast();
        }

        /** What was remarked before it failed. */
        List<Problem> remarks() {
            return problems.subList(0, problems.size() - 1);
        }
    }

    /** A file in a folder or an archive that is no article; they are counted, and listed in a report. */
    record PassedOver(Skipped file) implements Outcome {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
