package id.kawat.workbench;

import id.kawat.coding.Coder;
import id.kawat.record.FactRecord;
import id.kawat.view.PartyNames;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every area of the workbench works with. */
public final class Desk implements AutoCloseable {
    private final Settings settings;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Records records;
    private final Background background = new Background();
    private final Remembered remembered;
    private final StateFile state;
    private final PartyNames names = PartyNames.load();
    private final Templates templates = new Templates();
    private final Supplier<Coder> coder;

    Desk(Settings settings) {
        this.settings = settings;
        this.records = new Records(
                settings.record(), Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), LONGEST_WAIT);
        this.remembered = new Remembered(records, background);
        this.state = StateFile.open(settings.state());
        this.coder = once(settings.coder());
    }

    /** What this makes of the record. For answers that are quick, or asked rarely. */
    public <T> T ask(Function<FactRecord, T> question) {
        return records.ask(question);
    }

    /** The same of what takes a few milliseconds: it waits for nothing that takes long. */
    public <T> T glance(Function<FactRecord, T> question) {
        return records.glance(question);
    }

    /** The answer, kept until the record changes; the key must tell this question from every other. */
    public <T> T remembered(Object key, Function<FactRecord, T> question) {
        return remembered(key, About.ALL, question);
    }

    /** The same of an answer that is about a part of the record: it is kept until that has changed. */
    public <T> T remembered(Object key, About about, Function<FactRecord, T> question) {
        return remembered.ask(key, about, question);
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
        ctx.html(templates.page(template, Visit.of(ctx), values));
    }

    /**
     * The same, with a page that is kept until what it is about has changed and given to everybody who asks for this address in this
     * language and may do as much. Nothing on it may be of who asks, but what the visit it is made for says.
     *
     * @param values made for the visit it is given, from {@linkplain #remembered remembered} answers
     */
    public void keep(Context ctx, String template, About about, Function<Visit, Map<String, Object>> values) {
        keep(ctx, template, List.of(), about, values);
    }

    /** The same where the page depends on more than the address. @param beside what else it depends on */
    public void keep(
            Context ctx, String template, List<?> beside, About about, Function<Visit, Map<String, Object>> values) {
        Visit visit = Visit.of(ctx);
        if (templates.areEdited()) {
            show(ctx, template, values.apply(visit));
            return;
        }
        Visit any = KeptPage.forMany(visit);
        KeptPage page = remembered.page(
                List.of(template, visit.path(), visit.language(), visit.theme(), any.who(), visit.today(), beside),
                about,
                () -> KeptPage.of(templates.page(template, any, values.apply(any))));
        page.send(ctx, visit);
    }

    /** Does this when there is time for it, while nobody waits: what takes long is worked out before it is asked for. */
    public void prepare(Runnable work) {
        background.slow(work);
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
        background.close();
        remembered.close();
        records.close();
        state.close();
    }
}
