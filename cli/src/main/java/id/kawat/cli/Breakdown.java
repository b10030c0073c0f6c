package id.kawat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when the machine breaks (disk, network) or Kawat's own data are wrong: the reason, and exit code 1. With
 * {@code KAWAT_TRACE=1} in the environment the whole trace follows.
 */
final class Breakdown implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return report(exception, command.getErr());
    }

    static int report(Exception exception, PrintWriter err) {
        if (!nobodyReads(exception)) {
            String message = exception.getMessage();
            err.println("kawat: " + (message == null ? exception.toString() : message));
            if ("1".equals(System.getenv("KAWAT_TRACE"))) {
                exception.printStackTrace(err);
            }
        }
        return ExitCode.SOFTWARE;
    }

    /** True where the program our output went to has seen enough, as {@code head} has: nothing to complain about. */
    private static boolean nobodyReads(Exception exception) {
        return exception instanceof UncheckedIOException
                && exception.getCause() instanceof IOException cause
                && "Broken pipe".equals(cause.getMessage());
    }
}
