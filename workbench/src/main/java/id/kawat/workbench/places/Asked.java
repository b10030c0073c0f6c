package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an address asks for, read from its parameters; a parameter that says nothing is as if it were not there. */
final class Asked {
    private static final int LONGEST = 300;
    private static final int FARTHEST = 2000;

    private final Context ctx;
    private final Desk desk;

    Asked(Context ctx, Desk desk) {
        this.ctx = ctx;
        this.desk = desk;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(said -> !said.isEmpty());
    }

    List<String> texts(String name) {
        return ctx.queryParams(name).stream()
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** By any of its names. */
    Optional<Party> party(String name) {
        return text(name).map(desk.names()::resolve);
    }

    /** One of these; anything else is as if nothing had been said. */
    Optional<String> oneOf(String name, Collection<String> values) {
        return text(name).filter(values::contains);
    }

    Optional<Integer> year(String name) {
        return text(name).map(said -> number(name, said, 1, 9999));
    }

    Optional<YearMonth> month(String name) {
        return text(name).map(said -> {
            try {
                return YearMonth.parse(said);
            } catch (DateTimeException _) {
                throw wrong(name, said);
            }
        });
    }

    int number(String name, int otherwise, int most) {
        return text(name).map(said -> number(name, said, 0, most)).orElse(otherwise);
    }

    /** How many come before what is asked for. */
    int from() {
        return number("from", 0, FARTHEST);
    }

    /** True where a piece of a page is wanted, to be put into one that is shown. */
    boolean part() {
        return ctx.queryParam("part") != null;
    }

    private int number(String name, String said, int least, int most) {
        if (!said.matches("\\d{1,9}")) {
            throw wrong(name, said);
        }
        return Math.clamp(Integer.parseInt(said), least, most);
    }

    private WrongRequest wrong(String name, String said) {
        String shown = said.substring(0, Math.min(said.length(), LONGEST));
        return new WrongRequest(Visit.of(ctx).say("places.wrong", name, shown));
    }
}
