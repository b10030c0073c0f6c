package id.kawat.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kawat.cli.Layout.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;

/** Writes answers in the form asked for, one after the other as they come. */
final class Output<T> {
    private final Layout<T> layout;
    private final OutputOptions.Format format;
    private final PrintWriter out;

    Output(Layout<T> layout, OutputOptions.Format format, CommandSpec spec) {
        this.layout = layout;
        this.format = format;
        this.out = spec.commandLine().getOut();
    }

    void write(Iterator<T> rows) {
        switch (format) {
            case TABLE -> table(rows);
            case JSON -> json(rows);
            case CSV -> csv(rows);
        }
    }

    private void table(Iterator<T> things) {
        List<String> heads = layout.heads();
        List<Column<List<String>>> columns = IntStream.range(0, heads.size())
                .mapToObj(place -> new Column<List<String>>(heads.get(place), row -> row.get(place)))
                .toList();
        Stream<T> all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(things, Spliterator.ORDERED), false);
        new TextTable<>(columns, TerminalWidth.columns(), heads.size() - 2)
                .print(all.flatMap(thing -> layout.rows().apply(thing).stream()).iterator(), out);
    }

    /** An array with one object a line: JSON to a program, and still lines to {@code grep}. */
    private void json(Iterator<T> rows) {
        out.print('[');
        String before = "\n";
        while (rows.hasNext()) {
            out.print(before);
            out.print(layout.json().apply(rows.next()));
            before = ",\n";
        }
        out.println("\n]");
    }

    private void csv(Iterator<T> rows) {
        // Not closed: standard output is not ours to close.
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(layout.csv().stream().map(Column::name).toList());
            while (rows.hasNext()) {
                T row = rows.next();
                csv.writeRecord(layout.csv().stream()
                        .map(column -> column.cell().apply(row))
                        .toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
