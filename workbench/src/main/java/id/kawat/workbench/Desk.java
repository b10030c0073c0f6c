package id.kawat.workbench;

import id.kawat.coding.Coder;
import id.kawat.record.FactRecord;
import id.kawat.view.PartyNames;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every area of the workbench works with. */
public final class Desk implements AutoCloseable {
    private final Settings settings;
    private final Records records;
    private final Remembered remembered;
    private final StateFile state;
    private final PartyNames names = PartyNames.load();
    private final Templates templates = new Templates();
    private final Supplier<Coder> coder;

    Desk(Settings settings) {
        this.settings = settings;
        this.records = new Records(
                settings.record(), Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
        this.remembered = new Remembered(records);
        this.state = StateFile.open(settings.state());
        this.coder = once(settings.coder());
    }

    /** What this makes of the record. For answers that are quick, or asked rarely. */
    public <T> T ask(Function<FactRecord, T> question) {
        return records.ask(question);
    }

    /** The same, kept until the record changes; the key must tell this question from every other. */
    public <T> T remembered(Object key, Function<FactRecord, T> question) {
        return remembered.ask(key, question);
    }

    /** Changes the record; whoever asks afterwards is told of it. */
    public <T> T change(Function<FactRecord, T> step) {
        try {
            return records.ask(step);
        } finally {
            remembered.changed();
        }
    }

    /** A number that is another when the record has changed, by whomever; looked at some times a second. */
    public long revision() {
        return remembered.revision();
    }

    public StateFile state() {
        return state;
    }

    public PartyNames names() {
        return names;
    }

    public Settings settings() {
        return settings;
    }

    /** Reads pasted texts, and stored ones anew. */
    public Coder coder() {
        return coder.get();
    }

    /** The day that what is due is held against. */
    public LocalDate today() {
        return settings.today().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    /** Answers with a page made from a template, {@code article/page.jte}; it is given {@code visit} beside these. */
    public void show(Context ctx, String template, Map<String, Object> values) {
        templates.show(ctx, template, values);
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return new Supplier<>() {
            private final java.util.concurrent.atomic.AtomicReference<T> made =
                    new java.util.concurrent.atomic.AtomicReference<>();

            @Override
            public synchronized T get() {
                T known = made.get();
                if (known == null) {
                    known = supplier.get();
                    made.set(known);
                }
                return known;
            }
        };
    }

    @Override
    public void close() {
        remembered.close();
        records.close();
        state.close();
    }
}
