package id.kawat.cli;

import id.kawat.record.FactRecord;
import id.kawat.record.Query;
import java.util.Iterator;
import picocli.CommandLine.Model.CommandSpec;

/** An answer of many things: so many of them as are wanted, and beside it whether there are more, or none. */
final class Listing {
    /** Things in a table where nobody says how many. */
    private static final int USUAL = 50;

    private final String name;
    private final OutputOptions output;
    private final RecordOption record;
    private final CommandSpec spec;
    private final int limit;

    /** @param name what many of them are called */
    Listing(String name, OutputOptions output, RecordOption record, CommandSpec spec) {
        this.name = name;
        this.output = output;
        this.record = record;
        this.spec = spec;
        this.limit = output.limit(output.format() == OutputOptions.Format.TABLE ? USUAL : Integer.MAX_VALUE);
    }

    /** Those of a record's things that meet the filters. */
    <T> void write(Asked<T> asked, FactRecord facts, FilterOptions filters, boolean oldestFirst) {
        Query<T> query = filters.on(() -> asked.question().apply(facts));
        int enough = limit == Integer.MAX_VALUE ? limit : limit + 1;
        write((oldestFirst ? query : query.newestFirst()).limit(enough).stream().iterator(), asked.layout());
    }

    <T> void write(Iterator<T> all, Layout<T> layout) {
        Shown<T> shown = new Shown<>(all, limit);
        new Output<>(layout, output.format(), spec).write(shown);
        spec.commandLine().getOut().flush();
        if (shown.count() == 0) {
            say("no " + name + " in " + record.place() + " meet this");
        } else if (shown.more()) {
            say("there are more than these " + limit + "; --limit shows more");
        }
    }

    private void say(String message) {
        spec.commandLine().getErr().println("kawat: " + message);
    }

    /** The first so many, and whether there were more. */
    private static final class Shown<T> implements Iterator<T> {
        private final Iterator<T> all;
        private final int limit;
        private int count;

        Shown(Iterator<T> all, int limit) {
            this.all = all;
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            return count < limit && all.hasNext();
        }

        @Override
        public T next() {
            count++;
            return all.next();
        }

        int count() {
            return count;
        }

        boolean more() {
            return all.hasNext();
        }
    }
}
