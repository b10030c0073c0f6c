package id.kawat.workbench.search;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sort of thing that can be looked for: articles, or one kind of fact as each article tells it. */
public enum Wanted {
    ARTICLE,
    EVENT(FactKind.EVENT, Event.class),
    ENGAGEMENT(FactKind.ENGAGEMENT, Engagement.class),
    RELATION(FactKind.RELATION, Relation.class),
    INSTRUMENT(FactKind.INSTRUMENT, Instrument.class),
    FIGURE(FactKind.FIGURE, Figure.class),
    PERSON(FactKind.PERSON, Person.class);

    private final Optional<FactKind> kind;
    private final Optional<Class<? extends Fact>> factClass;

    Wanted() {
        this.kind = Optional.empty();
        this.factClass = Optional.empty();
    }

    Wanted(FactKind kind, Class<? extends Fact> factClass) {
        this.kind = Optional.of(kind);
        this.factClass = Optional.of(factClass);
    }

    /** As an address and {@code kind} in the fact contract write it. */
    public String code() {
        return kind.map(FactKind::code).orElse("article");
    }

    /** What many of them are called in an address of ours and in labels: {@code events}. */
    public String plural() {
        return kind.map(FactKind::plural).orElse("articles");
    }

    /** One of these, by either name. */
    public static Optional<Wanted> parse(String text) {
        return Stream.of(values())
                .filter(wanted ->
                        wanted.code().equalsIgnoreCase(text) || wanted.plural().equalsIgnoreCase(text))
                .findFirst();
    }

    /** The facts' class; none of articles. */
    Optional<Class<? extends Fact>> factClass() {
        return factClass;
    }

    /** The types it may be asked by; articles by those of events. */
    List<String> types() {
        return kind.orElse(FactKind.EVENT).types();
    }

    /** The family under which its types have names. */
    String typeFamily() {
        return switch (this) {
            case ARTICLE, EVENT -> "type";
            case ENGAGEMENT -> "mode";
            case RELATION -> "relation";
            case INSTRUMENT -> "instrument";
            case FIGURE -> "measure";
            case PERSON -> "office";
        };
    }

    /** Empty where it has none. */
    List<String> statuses() {
        return kind.orElse(FactKind.EVENT).statuses();
    }

    boolean hasTopics() {
        return kind.map(FactKind::hasTopics).orElse(true);
    }

    boolean hasPersons() {
        return kind.map(FactKind::hasPersons).orElse(true);
    }

    boolean standsBetween() {
        return kind.map(FactKind::standsBetween).orElse(true);
    }

    /** True where this type may be asked: a type of its own; of articles and events with a mode after a stroke. */
    boolean hasType(String type) {
        String plain = type.indexOf('/') > 0 ? type.substring(0, type.indexOf('/')) : type;
        boolean moded = type.equals(plain) || this == ARTICLE || this == EVENT;
        Stream<String> known = this == ARTICLE
                ? Stream.of(FactKind.values()).flatMap(each -> each.types().stream())
                : types().stream();
        return moded && known.anyMatch(plain::equalsIgnoreCase);
    }

    /** Likewise of a status. */
    boolean hasStatus(String status) {
        Stream<String> known = this == ARTICLE
                ? Stream.of(FactKind.values()).flatMap(each -> each.statuses().stream())
                : statuses().stream();
        return known.anyMatch(status::equalsIgnoreCase);
    }
}
