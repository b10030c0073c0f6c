package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events as the event data of the GDELT line have them: tab-separated, one row for each dyad, a header with GDELT's names for what GDELT
 * has too. No cell is quoted; a tab or a line's end inside a cell becomes a space.
 */
final class CameoExport implements Export.OfText {
    static final List<String> COLUMNS = List.of(
            "GlobalEventID",
            "Day",
            "MonthYear",
            "Year",
            "Actor1Code",
            "Actor1Name",
            "Actor1CountryCode",
            "Actor1KnownGroupCode",
            "Actor1Type1Code",
            "Actor2Code",
            "Actor2Name",
            "Actor2CountryCode",
            "Actor2KnownGroupCode",
            "Actor2Type1Code",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "SOURCEURL",
            "Actor1Party",
            "Actor1Office",
            "Actor2Party",
            "Actor2Office",
            "Status",
            "DateGiven",
            "Outlet",
            "Document",
            "Fact");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final CameoScheme scheme;

    CameoExport(CameoScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Written write(FactRecord record, Scope scope, Writer out) throws IOException {
        Written.Count count = new Written.Count();
        row(COLUMNS, out);
        record.read(scope, kept -> {
            for (Fact fact : kept.facts()) {
                if (fact instanceof Event event) {
                    event(event, kept, out, count);
                }
            }
        });
        return count.done();
    }

    private void event(Event event, KeptArticle kept, Writer out, Written.Count count) throws IOException {
        Optional<CameoScheme.Action> action = scheme.action(event);
        Optional<Period> date = event.date().or(() -> event.document().published());
        if (action.isEmpty()) {
            count.leftOut(event.status().code() + " " + event.type() + ": CAMEO has no code for it");
            return;
        }
        if (date.isEmpty()) {
            count.leftOut("no date, neither of the event nor of its article");
            return;
        }
        int number = 0;
        for (Dyad dyad : Dyad.of(event)) {
            number++;
            List<String> cells = new ArrayList<>();
            cells.add(event.document().id() + "-" + event.id() + "-" + number);
            String day = date.get().first().format(DAY);
            cells.add(day);
            cells.add(day.substring(0, 6));
            cells.add(day.substring(0, 4));
            actor(dyad.source(), event, cells);
            actor(dyad.target(), event, cells);
            cells.add(action.get().code());
            cells.add(action.get().base());
            cells.add(action.get().root());
            cells.add(action.get().quad());
            cells.add(action.get().goldstein().orElse(""));
            cells.add(kept.article().url().orElse(""));
            own(dyad.source(), event, cells);
            own(dyad.target(), event, cells);
            cells.add(event.status().code());
            cells.add(event.date().map(Period::iso).orElse(""));
            cells.add(kept.article().outlet().orElse(""));
            cells.add(event.document().id());
            cells.add(event.id());
            row(cells, out);
            count.entry();
        }
    }

    /** Code with role, name of the person, country, known group, role. */
    private void actor(Optional<Party> party, Event event, List<String> cells) {
        Optional<String> code = party.flatMap(scheme::actor);
        Optional<String> role =
                behind(party, event).flatMap(Participant::sector).flatMap(scheme::role);
        boolean state = party.filter(Party::isState).isPresent();
        cells.add(code.orElse("") + role.orElse(""));
        cells.add(behind(party, event)
                .flatMap(Participant::person)
                .or(() -> party.filter(Party::isOther).map(other -> other.code().substring(4)))
                .orElse(""));
        cells.add(state ? code.orElse("") : "");
        cells.add(state ? "" : code.orElse(""));
        cells.add(role.orElse(""));
    }

    private static void own(Optional<Party> party, Event event, List<String> cells) {
        cells.add(party.map(Party::code).orElse(""));
        cells.add(behind(party, event)
                .flatMap(Participant::office)
                .map(Office::code)
                .orElse(""));
    }

    /** The agent: who is named first behind the party. */
    private static Optional<Participant> behind(Optional<Party> party, Event event) {
        return event.participants().stream()
                .filter(who -> party.filter(who.party()::equals).isPresent())
                .findFirst();
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(cells.get(i).replaceAll("[\t\r\n]+", " "));
        }
        out.write('\n');
    }
}
