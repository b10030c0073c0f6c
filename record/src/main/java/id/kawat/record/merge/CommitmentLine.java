package id.kawat.record.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A commitment as it is kept from one question to the next: as {@link CommitmentItem} had worked it out, with numbers in the place of its facts
 * and no word of what day it is.
 *
 * @param parts the facts' in order; none of what is kept for its id's sake alone
 */
record CommitmentLine(
        String id,
        Commitment.Kind kind,
        List<Party> debtors,
        List<Party> creditors,
        String words,
        LocalDate firstSaid,
        Optional<Period> due,
        Optional<Commitment.Link.Kind> ending,
        Optional<Period> ended,
        List<Part> parts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    CommitmentLine {
        debtors = List.copyOf(debtors);
        creditors = List.copyOf(creditors);
        parts = List.copyOf(parts);
    }

    /** @param fact its number */
    record Part(Commitment.Link.Kind kind, long fact, String reason) {}

    /** All parties of it. */
    List<Party> parties() {
        return Stream.concat(debtors.stream(), creditors.stream()).distinct().toList();
    }

    /** True of what has a day to come by and has not come to an end; what is planned stands for itself. */
    boolean waits() {
        return due.isPresent() && ending.isEmpty() && kind != Commitment.Kind.ENGAGEMENT;
    }

    /** The same, but the id tells nothing more than that there is such a one. */
    CommitmentLine idAlone() {
        return new CommitmentLine(
                id,
                kind,
                List.of(),
                List.of(),
                "",
                firstSaid,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** What it can be asked by without its facts. */
    Traits traits(LocalDate today) {
        return new Traits(
                parties(),
                Set.of(MergedKind.code(kind)),
                Set.of(MergedKind.code(CommitmentItem.state(ending, due, today))),
                Set.of(),
                List.of(),
                List.of(),
                CommitmentItem.made(firstSaid));
    }

    /** One line of JSON. */
    String json() {
        ArrayNode line = JsonNodeFactory.instance.arrayNode();
        line.add(id).add(kind.name()).add(codes(debtors)).add(codes(creditors)).add(words);
        line.add(firstSaid.equals(LocalDate.MAX) ? "" : firstSaid.toString());
        line.add(due.map(Period::iso).orElse(""));
        line.add(ending.map(Enum::name).orElse(""));
        line.add(ended.map(Period::iso).orElse(""));
        for (Part part : parts) {
            line.addArray().add(part.kind().name()).add(part.fact()).add(part.reason());
        }
        return line.toString();
    }

    private static ArrayNode codes(List<Party> parties) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        parties.forEach(party -> codes.add(party.code()));
        return codes;
    }

    static CommitmentLine read(String json) {
        JsonNode line = node(json);
        String said = line.get(5).asText();
        return new CommitmentLine(
                line.get(0).asText(),
                Commitment.Kind.valueOf(line.get(1).asText()),
                parties(line.get(2)),
                parties(line.get(3)),
                line.get(4).asText(),
                said.isEmpty() ? LocalDate.MAX : LocalDate.parse(said),
                period(line.get(6)),
                text(line.get(7)).map(Commitment.Link.Kind::valueOf),
                period(line.get(8)),
                line.valueStream()
                        .skip(9)
                        .map(part -> new Part(
                                Commitment.Link.Kind.valueOf(part.get(0).asText()),
                                part.get(1).asLong(),
                                part.get(2).asText()))
                        .toList());
    }

    static JsonNode node(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was worked out is damaged: " + e.getMessage(), e);
        }
    }

    static List<Party> parties(JsonNode codes) {
        return codes.valueStream().map(code -> new Party(code.asText())).toList();
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value.asText()).filter(text -> !text.isEmpty());
    }

    private static Optional<Period> period(JsonNode value) {
        return text(value).map(Period::new);
    }
}
