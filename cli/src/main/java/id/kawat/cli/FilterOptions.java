package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.Query;
import id.kawat.record.UnfitFilterException;
import id.kawat.record.merge.MergedKind;
import id.kawat.text.Period;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What may be asked of whatever the record lists: the same options for every command that asks. */
final class FilterOptions {
    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "PARTY",
            description = "Between these two, by code or name; not what both did toward a third.")
    private List<String> between = List.of();

    @Option(names = "--with", paramLabel = "PARTY", description = "In which this party has a part; given twice, both.")
    private List<String> with = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description =
                    "Of this type, or one of several with commas between: CONSULT, CONSULT/phone, visit, treaty …")
    private List<String> types = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Not over before this year, month or day: 2025, 2025-07, 2025-07-24. What has no date of its own counts"
                            + " by the day of its article.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Begun before this year, month or day was over.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--topic",
            split = ",",
            paramLabel = "TOPIC",
            description = "About this topic or in this context: energy, culture, military … Of events and engagements.")
    private List<String> topics = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description =
                    "occurred, planned, negated, hypothetical; of relations standing, planned; of what is merged as said below.")
    private List<String> statuses = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "In which somebody of this name has a part: all words, in any order. Given twice, either.")
    private List<String> persons = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Told by this outlet, by its whole name. Given twice, either.")
    private List<String> outlets = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** The query with all that was asked; what cannot be asked of it is wrong usage. */
    <T> Query<T> on(Supplier<Query<T>> asked) {
        List<Filter> filters = filters();
        try {
            Query<T> query = asked.get();
            for (Filter filter : filters) {
                query = query.where(filter);
            }
            return query;
        } catch (UnfitFilterException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** What was asked, as it must be asked of merged things; what cannot be is wrong usage. */
    List<Filter> of(MergedKind kind) {
        try {
            return filters().stream().map(kind::fit).toList();
        } catch (UnfitFilterException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** What was asked, where no other filters mean anything. */
    List<Filter> only(String what, Set<Class<? extends Filter>> fit) {
        List<Filter> asked = filters();
        asked.stream()
                .filter(filter -> !fit.contains(filter.getClass()))
                .findFirst()
                .ifPresent(filter -> {
                    throw wrong(what + " cannot be asked by " + option(filter));
                });
        return asked;
    }

    private static String option(Filter filter) {
        return switch (filter) {
            case Filter.Between _ -> "--between";
            case Filter.With _ -> "--with";
            case Filter.Type _ -> "--type";
            case Filter.Status _ -> "--status";
            case Filter.Topic _ -> "--topic";
            case Filter.Named _ -> "--person";
            case Filter.Outlet _ -> "--outlet";
            case Filter.Since _ -> "--since";
            case Filter.Until _ -> "--until";
        };
    }

    /** Two parties that stand by themselves on the command line, rather than after {@code --between}. */
    void named(List<String> parties) {
        if (parties.size() == 1 || parties.size() > 2) {
            throw wrong("two parties can be named, not " + parties.size() + "; for one there is --with");
        }
        if (!parties.isEmpty() && !between.isEmpty()) {
            throw wrong("name the two parties once: " + String.join(" ", parties) + ", or --between");
        }
        between = parties.isEmpty() ? between : parties;
    }

    private Filter.Between between(List<String> two, PartyNames names) {
        Party a = party(two.get(0), names);
        Party b = party(two.get(1), names);
        if (a.equals(b)) {
            throw wrong("'" + two.get(0) + "' and '" + two.get(1) + "' are the same party, " + a);
        }
        return new Filter.Between(a, b);
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        if (!between.isEmpty() || !with.isEmpty()) {
            PartyNames names = PartyNames.load();
            if (between.size() > 2) {
                throw wrong("--between may be given once; for more parties use --with");
            }
            if (between.size() == 2) {
                filters.add(between(between, names));
            }
            with.forEach(name -> filters.add(new Filter.With(party(name, names))));
        }
        since.ifPresent(
                date -> filters.add(new Filter.Since(period("--since", date).first())));
        until.ifPresent(
                date -> filters.add(new Filter.Until(period("--until", date).last())));
        if (!types.isEmpty()) {
            filters.add(new Filter.Type(values("--type", types)));
        }
        if (!topics.isEmpty()) {
            filters.add(new Filter.Topic(values("--topic", topics)));
        }
        if (!statuses.isEmpty()) {
            filters.add(new Filter.Status(values("--status", statuses)));
        }
        if (!persons.isEmpty()) {
            filters.add(new Filter.Named(values("--person", persons)));
        }
        if (!outlets.isEmpty()) {
            filters.add(new Filter.Outlet(values("--outlet", outlets)));
        }
        return filters;
    }

    private List<String> values(String option, List<String> given) {
        List<String> values = given.stream().map(String::strip).toList();
        if (values.contains("")) {
            throw wrong(option + " needs a value");
        }
        return values;
    }

    private Party party(String name, PartyNames names) {
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Period period(String option, String date) {
        try {
            Period period = new Period(date.strip());
            // Asked for, so that a 31 June is found out here.
            period.last();
            period.first();
            return period;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(option + " must be a year, a month or a day such as 2025-07-24, not '" + date + "'");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
