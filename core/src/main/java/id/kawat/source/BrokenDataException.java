package id.kawat.source;

import java.util.List;
import java.util.stream.Collectors;

/** The program's own tables are broken: every problem at once, each with file and line, in that order. It cannot start. */
public final class BrokenDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenDataException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public List<Problem> problems() {
        return problems;
    }
}
