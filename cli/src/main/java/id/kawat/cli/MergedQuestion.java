package id.kawat.cli;

import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.merge.MergedKind;
import id.kawat.record.merge.MergedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A question about what articles say together: of whom, what must hold, and how the answer is to look. */
final class MergedQuestion {
    @Parameters(
            arity = "0..*",
            paramLabel = "PARTY",
            description = "Two parties, by code or name: the same as --between. Without them everybody.")
    private List<String> pair = new ArrayList<>();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    OutputOptions output() {
        return output;
    }

    /** How the answer is listed. */
    Listing listing(String name) {
        return new Listing(name, output, record, spec);
    }

    /** The two that are asked about, where it is two. */
    static Optional<Filter.Between> pair(List<Filter> filters) {
        return filters.stream()
                .filter(Filter.Between.class::isInstance)
                .map(Filter.Between.class::cast)
                .findFirst();
    }

    /** Asks, while the record is open; returns the exit code. */
    int ask(MergedKind kind, LocalDate today, BiConsumer<MergedRecord, List<Filter>> question) {
        return askEach(facts -> question.accept(
                new MergedRecord(facts, today, Set.of()), filters().of(kind)));
    }

    /** Asks what does not depend on the day it is asked, while the record is open; returns the exit code. */
    int ask(Consumer<MergedRecord> question) {
        return askEach(facts -> question.accept(new MergedRecord(facts, LocalDate.now(), Set.of())));
    }

    /** Asks for what single articles say, while the record is open; returns the exit code, 1 where damaged facts were left out. */
    int askEach(Consumer<FactRecord> question) {
        try (FactRecord facts = record.existing(spec)) {
            question.accept(facts);
            return Damage.told(facts, spec);
        }
    }

    /** What must hold, the two named parties included. */
    FilterOptions filters() {
        filters.named(pair);
        return filters;
    }
}
