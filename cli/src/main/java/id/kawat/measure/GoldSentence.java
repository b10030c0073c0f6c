package id.kawat.measure;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and the events it says, a line of {@code sentences.tsv}:
 *
 * <pre>{@code
 * id    events                                                     sentence
 * k-01  ACCUSE occurred JPN>PRK; (STATEMENT occurred JPN>-)        Jepang mengecam …
 * k-02  CONSULT/meeting planned IDN<>PER; AID occurred AUS+NZL>VUT …
 * k-03  none                                                       …
 * }</pre>
 *
 * Who did it stands before {@code >}, toward whom after it; {@code <>} is a joint act, {@code +} joins parties, {@code -} is
 * nobody. What stands in brackets is soft.
 */
record GoldSentence(String id, List<Gold.Event> events, String sentence) {
    private static final List<String> COLUMNS = List.of("id", "events", "sentence");
    private static final Pattern EVENT =
            Pattern.compile("(?<type>[A-Z]+)(?:/(?<mode>\\S+))?\\s+(?<status>[a-z]+)\\s+(?<a>.+?)(?<how><>|>)(?<b>.+)");

    GoldSentence {
        events = List.copyOf(events);
    }

    /** The sentences of a file; what is wrong is added to the problems, and the sentence left out. */
    static List<GoldSentence> read(Path file, List<Problem> problems) {
        Table table = Table.ofFile(file, COLUMNS);
        problems.addAll(table.problems());
        List<GoldSentence> sentences = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            try {
                String sentence = row.get("sentence");
                sentences.add(new GoldSentence(row.get("id"), events(row.get("events"), sentence), sentence));
            } catch (IllegalArgumentException e) {
                problems.add(row.problem(String.valueOf(e.getMessage())));
            }
        }
        return sentences;
    }

    private static List<Gold.Event> events(String cell, String sentence) {
        if (cell.equals("none")) {
            return List.of();
        }
        List<Gold.Event> events = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String said = part.strip();
            boolean soft = said.startsWith("(") && said.endsWith(")");
            events.add(event(soft ? said.substring(1, said.length() - 1).strip() : said, !soft, sentence));
        }
        return events;
    }

    private static Gold.Event event(String said, boolean core, String sentence) {
        Matcher matcher = EVENT.matcher(said);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not an event: '" + said + "'; write TYPE status A>B, TYPE/mode status A<>B, or none");
        }
        String status = matcher.group("status");
        if (Arrays.stream(EventStatus.values()).noneMatch(each -> each.code().equals(status))) {
            throw new IllegalArgumentException("no status named '" + status + "'");
        }
        return new Gold.Event(
                Optional.of(sentence),
                core,
                type(matcher.group("type")),
                Optional.ofNullable(matcher.group("mode")),
                Optional.of(status),
                matcher.group("how").equals("<>"),
                parties(matcher.group("a")),
                parties(matcher.group("b")),
                Optional.empty());
    }

    private static EventType type(String code) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type named '" + code + "'"));
    }

    private static List<String> parties(String joined) {
        List<String> parties = new ArrayList<>();
        for (String code : joined.split("\\+")) {
            String party = code.strip();
            if (!party.equals("-")) {
                parties.add(new Party(party).code());
            }
        }
        return parties;
    }
}
