package id.kawat.cli;

import id.kawat.coding.Coding;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.util.List;

/** What came of one thing the user named, or of one file beneath it. */
sealed interface Outcome {
    /** What there is to tell the user about it, each with its path. */
    List<Problem> problems();

    /** An article, the facts read from it, and remarks about its page: cut off, another charset than it says. */
    record Coded(Coding coding, List<Problem> problems) implements Outcome {
        public Coded {
            problems = List.copyOf(problems);
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
    }

    /** A file in a folder that is no article by its name; they are counted, not listed. */
    record PassedOver(Skipped file) implements Outcome {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
