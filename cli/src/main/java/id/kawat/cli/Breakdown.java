package id.kawat.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when the machine breaks (disk, network) or the data are wrong: one line with the reason, and exit code 1.
 * With {@code KAWAT_TRACE=1} in the environment the whole trace follows.
 */
final class Breakdown implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        String message = exception.getMessage();
        command.getErr().println("kawat: " + (message == null ? exception.toString() : message));
        if ("1".equals(System.getenv("KAWAT_TRACE"))) {
            exception.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
