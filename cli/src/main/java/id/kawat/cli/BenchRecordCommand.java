package id.kawat.cli;

import id.kawat.export.PairIntensity;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Figure;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Hit;
import id.kawat.record.Intake;
import id.kawat.record.Place;
import id.kawat.record.Query;
import id.kawat.record.merge.MergedRecord;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Language;
import id.kawat.view.Markdown;
import id.kawat.view.PartyNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat bench-record}: how fast a record of made-up articles is filled and asked. */
@Command(
        name = "bench-record",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast a record takes in articles and answers questions, on made-up articles with five facts each.",
            "Each question is asked many times with other parties, persons, days and words, as its command asks it: the 50 newest, or"
                    + " the 10 best hits. All are asked once over before any is timed."
        })
final class BenchRecordCommand implements Callable<Integer> {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS = 1e9;
    private static final int MEBI = 1024 * 1024;
    private static final int ROWS = 50;
    private static final int HITS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final long SEED_OF_STORIES = 1;
    private static final long SEED_OF_QUESTIONS = 2;

    @Option(
            names = "--facts",
            paramLabel = "N",
            defaultValue = "200000",
            description = "How many facts the record is to hold. Default: ${DEFAULT-VALUE}.")
    private int facts;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "100",
            description = "How often each question is asked. Default: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--keep",
            paramLabel = "FILE|URL",
            converter = RecordOption.PlaceConverter.class,
            description =
                    "Makes the record in this file, which must not be there yet, or in this empty database, and leaves it. Default:"
                            + " a file of the system's temporary folder, removed in the end.")
    private Optional<Place> keep = Optional.empty();

    @Option(
            names = "--of",
            paramLabel = "FILE|URL",
            converter = RecordOption.PlaceConverter.class,
            description = "Makes no record, and asks this one that --keep has left.")
    private Optional<Place> of = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (facts < BenchStories.FACTS_EACH || times < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--facts must be at least " + BenchStories.FACTS_EACH + ", --times at least 1");
        }
        if (of.isPresent()) {
            try (FactRecord record = FactRecord.openExisting(of.get())) {
                ask(record);
            }
            return 0;
        }
        try {
            if (keep.isPresent()) {
                make(keep.get());
            } else {
                Path folder = Files.createTempDirectory("kawat-bench");
                Path file = folder.resolve("bench.db");
                try {
                    make(Place.of(file));
                } finally {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a record to measure: " + e.getMessage(), e);
        }
        return 0;
    }

    private void make(Place place) {
        if (place instanceof Place.File(Path path) && Files.exists(path)) {
            throw new ParameterException(spec.commandLine(), path + " is there already; name a new file");
        }
        try (FactRecord record = FactRecord.open(place)) {
            if (record.articles() > 0) {
                throw new ParameterException(
                        spec.commandLine(), place + " holds articles already; name an empty database");
            }
            fill(record);
            ask(record);
        }
    }

    private void fill(FactRecord record) {
        BenchStories stories = new BenchStories(SEED_OF_STORIES);
        int articles = Math.ceilDiv(facts, BenchStories.FACTS_EACH);
        long spent = 0;
        long processor = 0;
        try (Intake intake = record.intake()) {
            for (int number = 1; number <= articles; number++) {
                var coding = stories.story(number);
                long began = System.nanoTime();
                long beganWorking = THREADS.getCurrentThreadCpuTime();
                intake.add(coding, "bench");
                processor += THREADS.getCurrentThreadCpuTime() - beganWorking;
                spent += System.nanoTime() - began;
            }
            long began = System.nanoTime();
            long beganWorking = THREADS.getCurrentThreadCpuTime();
            intake.write();
            processor += THREADS.getCurrentThreadCpuTime() - beganWorking;
            spent += System.nanoTime() - began;
        }
        out().printf(
                        Locale.ROOT,
                        "record   %,d articles, %,d facts, %,d MB; %,.0f articles/s taken in, %,.0f a second of processor time%n",
                        articles,
                        articles * BenchStories.FACTS_EACH,
                        record.size() / MEBI,
                        articles / (spent / NANOS),
                        articles / (processor / NANOS));
        out().flush();
    }

    private void ask(FactRecord record) {
        Map<String, Supplier<Integer>> questions = questions(record, new BenchStories(SEED_OF_QUESTIONS));
        int answered = questions.values().stream().mapToInt(Supplier::get).sum();
        out().printf(Locale.ROOT, "warm     %,d answers to every question asked once%n%n", answered);
        List<Double> all = new ArrayList<>();
        List<Double> allWorking = new ArrayList<>();
        out().printf(
                        Locale.ROOT,
                        "%-50s %7s %7s %7s %9s %8s%n",
                        "milliseconds",
                        "median",
                        "p95",
                        "most",
                        "p95 work",
                        "answers");
        questions.forEach((name, question) -> {
            List<Double> millis = new ArrayList<>();
            List<Double> working = new ArrayList<>();
            long answers = 0;
            for (int i = 0; i < times; i++) {
                long began = System.nanoTime();
                long beganWorking = THREADS.getCurrentThreadCpuTime();
                answers += question.get();
                working.add((THREADS.getCurrentThreadCpuTime() - beganWorking) / NANOS_A_MILLI);
                millis.add((System.nanoTime() - began) / NANOS_A_MILLI);
            }
            all.addAll(millis);
            allWorking.addAll(working);
            line(name, millis, working, (double) answers / times);
        });
        line("all questions", all, allWorking, Double.NaN);
    }

    /** Each by its name, as somebody would type it; what it returns is how many answers there were. */
    private static Map<String, Supplier<Integer>> questions(FactRecord record, BenchStories made) {
        Map<String, Supplier<Integer>> questions = new LinkedHashMap<>();
        questions.put("events", () -> rows(record.ask(Event.class)));
        questions.put("events --between A B", () -> rows(between(record.ask(Event.class), made)));
        questions.put(
                "events --between A B, all of them",
                () -> between(record.ask(Event.class), made).list().size());
        questions.put(
                "events --with A --type T",
                () -> rows(record.ask(Event.class).with(made.party()).type(made.type())));
        questions.put(
                "events --with A --since --until --status planned",
                () -> rows(
                        month(record.ask(Event.class), made).with(made.party()).status("planned")));
        questions.put(
                "events --topic T --type T",
                () -> rows(record.ask(Event.class).topic(made.topic()).type(made.type())));
        questions.put("events --person P", () -> rows(record.ask(Event.class).person(made.person())));
        questions.put(
                "events --person FAMILY-NAME --with A",
                () -> rows(record.ask(Event.class)
                        .person(made.person().split(" ")[1])
                        .with(made.party())));
        questions.put(
                "events --outlet O --status planned",
                () -> rows(record.ask(Event.class).outlet(made.outlet()).status("planned")));
        questions.put(
                "events --between A B --outlet O --topic T",
                () -> rows(between(record.ask(Event.class), made)
                        .outlet(made.outlet())
                        .topic(made.topic())));
        questions.put(
                "engagements --between A B --type visit",
                () -> rows(between(record.ask(Engagement.class), made).type("visit")));
        questions.put(
                "relations --with A --type alliance",
                () -> rows(record.ask(Relation.class).with(made.party()).type("alliance")));
        questions.put("figures --between A B", () -> rows(between(record.ask(Figure.class), made)));
        questions.put(
                "people --with A --person P",
                () -> rows(record.ask(Person.class).with(made.party()).person(made.person())));
        questions.put("articles --with A", () -> rows(record.askArticles().with(made.party())));
        questions.put(
                "articles --between A B --type T --since --until",
                () -> rows(month(between(record.askArticles(), made), made)
                        .type(made.type().name())));
        questions.put("articles --person P", () -> rows(record.askArticles().person(made.person())));
        questions.put("search WORD", () -> hits(record.search(made.word())));
        questions.put("search COMMON", () -> hits(record.search(made.commonWord())));
        questions.put("search WORD WORD", () -> hits(record.search(made.word() + " " + made.word())));
        questions.put("search COMMON COMMON", () -> hits(record.search(made.commonWord() + " " + made.commonWord())));
        questions.put(
                "search \"COMMON COMMON\"",
                () -> hits(record.search('"' + made.commonWord() + " " + made.commonWord() + '"')));
        questions.put(
                "search COMMON COMMON --between A B",
                () -> hits(between(record.search(made.commonWord() + " " + made.commonWord()), made)));
        questions.put(
                "commitments A B", () -> asked(record).commitments(pair(made)).size());
        questions.put("brief A B", () -> brief(record, made));
        questions.putAll(merged(record, made));
        return questions;
    }

    private static int brief(FactRecord record, BenchStories made) {
        List<Party> pair = made.pair();
        BriefFrame frame = BriefFrame.of(Language.ID, PartyNames.load(), TODAY);
        return (int) Markdown.of(Brief.of(record, pair.getFirst(), pair.getLast(), frame))
                .lines()
                .count();
    }

    /** What articles say together, of two parties, as a command newly started asks it. */
    private static Map<String, Supplier<Integer>> merged(FactRecord record, BenchStories made) {
        Map<String, Supplier<Integer>> questions = new LinkedHashMap<>();
        questions.put("engagements A B, merged", () -> rows(asked(record).visitsWithTheirParts(pair(made), true)));
        questions.put("instruments A B, merged", () -> rows(asked(record).instruments(pair(made), true)));
        questions.put("figures A B, merged", () -> rows(asked(record).figures(pair(made), true)));
        questions.put("history A B", () -> asked(record).histories(pair(made)).size());
        questions.put("calendar A B", () -> asked(record).calendar(pair(made)).size());
        questions.put(
                "intensity A B",
                () -> PairIntensity.load().of(asked(record), pair(made)).size());
        return questions;
    }

    private static MergedRecord asked(FactRecord record) {
        return new MergedRecord(record, TODAY, Set.of());
    }

    private static List<Filter> pair(BenchStories made) {
        List<Party> pair = made.pair();
        return List.of(new Filter.Between(pair.getFirst(), pair.getLast()));
    }

    private static int rows(Iterator<?> answers) {
        int rows = 0;
        while (rows < ROWS && answers.hasNext()) {
            answers.next();
            rows++;
        }
        return rows;
    }

    private static <T> Query<T> between(Query<T> query, BenchStories made) {
        List<Party> pair = made.pair();
        return query.between(pair.getFirst(), pair.getLast());
    }

    private static <T> Query<T> month(Query<T> query, BenchStories made) {
        var day = made.day();
        return query.since(day).until(day.plusDays(30));
    }

    private static int rows(Query<?> query) {
        return query.newestFirst().limit(ROWS).list().size();
    }

    /** As the command does: the hits, and how all there are is spread. */
    private static int hits(Query<Hit> search) {
        return search.limit(HITS).page().facets().articles();
    }

    /** @param working the same in the processor's time, which others at work on the machine do not lengthen */
    private void line(String name, List<Double> millis, List<Double> working, double answers) {
        List<Double> sorted = millis.stream().sorted().toList();
        out().printf(
                        Locale.ROOT,
                        "%-50s %7.1f %7.1f %7.1f %9.1f %8s%n",
                        name,
                        sorted.get(sorted.size() / 2),
                        p95(sorted),
                        sorted.getLast(),
                        p95(working.stream().sorted().toList()),
                        Double.isNaN(answers) ? "" : String.format(Locale.ROOT, "%,.0f", answers));
        out().flush();
    }

    private static double p95(List<Double> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
