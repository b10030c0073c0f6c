package id.kawat.record.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.fact.Person;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * A person under all spellings of the name, with the offices that articles give them and whom they met.
 *
 * @param names all spellings, the fullest first
 * @param offices the one told last first
 * @param met whom, the latest first
 * @param mentions in the order they were published
 */
public record MergedPerson(List<String> names, List<Tenure> offices, List<Met> met, List<Person> mentions) {
    /**
     * An office as texts show it: it was held on the days of the articles that give it, no more is known.
     *
     * @param from day of the first article that gives it
     * @param to day of the last that does
     * @param formerSince day of the first article that calls it past
     * @param title as the newest article writes it
     */
    public record Tenure(
            Office office,
            Optional<Party> party,
            Optional<String> title,
            Optional<Period> from,
            Optional<Period> to,
            Optional<Period> formerSince,
            int articles) {}

    /** Somebody on another side of engagements that took place: how often, and when last. */
    public record Met(String name, Party party, int times, Optional<Period> last) {
        /** One line of JSON. */
        String json() {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .add(name)
                    .add(party.code())
                    .add(times)
                    .add(last.map(Period::iso).orElse(""))
                    .toString();
        }

        static Met read(String json) {
            JsonNode line = CommitmentLine.node(json);
            return new Met(
                    line.get(0).asText(),
                    new Party(line.get(1).asText()),
                    line.get(2).asInt(),
                    Optional.of(line.get(3).asText())
                            .filter(iso -> !iso.isEmpty())
                            .map(Period::new));
        }
    }

    public MergedPerson {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        met = List.copyOf(met);
        mentions = List.copyOf(mentions);
    }

    /** The fullest form of the name. */
    public String name() {
        return names.getFirst();
    }

    /** The articles that name them. */
    public List<DocumentRef> documents() {
        return mentions.stream().map(Fact::document).distinct().toList();
    }

    MergedPerson with(List<Met> whom) {
        return new MergedPerson(names, offices, whom, mentions);
    }
}
