package id.kawat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What one command line gave: its exit code, what it printed, and what it complained of. */
record Shell(int exit, String out, String err) {
    static Shell kawat(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Kawat.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(exit, out.toString(), err.toString());
    }

    /** One command by itself, with the manners of the whole. */
    static Shell of(Object command, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Kawat.settle(new CommandLine(command))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Shell(exit, out.toString(), err.toString());
    }
}
