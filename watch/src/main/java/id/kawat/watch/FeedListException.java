package id.kawat.watch;

import id.kawat.source.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A list of feeds that cannot be followed as it stands: every problem at once, each with file and line. */
public final class FeedListException extends Exception {
    private static final long serialVersionUID = 1L;

    FeedListException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
