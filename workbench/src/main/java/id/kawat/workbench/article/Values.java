package id.kawat.workbench.article;

import id.kawat.lexicon.Party;
import id.kawat.record.FieldChange;
import id.kawat.text.Period;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of fields in the reader's language. */
public final class Values {
    private final Visit visit;

    public Values(Visit visit) {
        this.visit = visit;
    }

    /** What the field has been changed to. */
    public String of(FieldChange change) {
        return of(change.field(), Written.value(change.field(), change.after()));
    }

    /** @param value as {@link Written} has it */
    String of(String name, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (name) {
            case "type", "mode", "status", "relation", "instrument", "measure", "office" -> visit.label(name, value);
            case "actor", "recipient", "parties", "party", "a", "b" -> each(value, this::party);
            case "contexts" -> each(value, code -> visit.label("context", code));
            case "topics" -> each(value, code -> visit.label("topic", code));
            case "symmetric", "approximate", "former" -> visit.label("article.truth", value);
            case "date", "since", "period" -> date(value);
            case "participants" ->
                Written.behind(value).stream().map(this::behind).collect(Collectors.joining("; "));
            default -> value;
        };
    }

    private String behind(Written.Behind one) {
        List<String> parts = new ArrayList<>();
        parts.add(one.person());
        parts.add(one.title().isEmpty() && !one.office().isEmpty() ? visit.label("office", one.office()) : one.title());
        String said = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return (said.isEmpty() ? visit.label("sector", one.sector()) : said) + " (" + party(one.party()) + ")";
    }

    private String each(String value, Function<String, String> name) {
        return List.of(value.split(", ")).stream().map(name).collect(Collectors.joining(", "));
    }

    private String party(String code) {
        try {
            return visit.party(new Party(code));
        } catch (IllegalArgumentException _) {
            return code;
        }
    }

    private String date(String iso) {
        try {
            return visit.date(new Period(iso));
        } catch (RuntimeException _) {
            return iso;
        }
    }
}
