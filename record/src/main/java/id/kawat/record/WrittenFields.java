package id.kawat.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.fact.Fact;
import id.kawat.text.Sentence;
import id.kawat.text.SentenceSplitter;
import id.kawat.text.Span;
import id.kawat.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fields of a fact as a person writes them, {@code date=2025-07-24}, {@code actor=KOR,VNM}, made to the contract's values. */
final class WrittenFields {
    private static final Set<String> LISTS =
            Set.of("actor", "recipient", "participants", "contexts", "topics", "parties", "persons", "events");
    private static final Set<String> TRUTHS = Set.of("symmetric", "approximate", "former");
    private static final Set<String> NUMBERS = Set.of("value", "count", "goldstein");
    private static final Set<String> SMALL = Set.of("status", "mode", "relation", "instrument", "measure", "office");

    private final String text;
    private final Collection<Fact> known;

    /**
     * @param text the article's
     * @param known facts of the article, whose sentences are known
     */
    WrittenFields(String text, Collection<Fact> known) {
        this.text = text;
        this.known = known;
    }

    /**
     * Values as JSON, by field.
     *
     * @param names the fields that the fact has
     * @throws CorrectionException where there is no such field, or the value is none for it
     */
    SortedMap<String, String> json(Map<String, String> written, List<String> names) {
        SortedMap<String, String> json = new TreeMap<>();
        written.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new CorrectionException(
                        "it has no field '" + name + "' that can be set; there are " + String.join(", ", names));
            }
            if (name.equals("evidence")) {
                ObjectNode pinned = pinned(value);
                json.put("evidence", pinned.path("evidence").toString());
                json.put("sentence", pinned.path("sentence").toString());
            } else {
                json.put(name, json(name, value.strip()));
            }
        });
        return json;
    }

    /** Empty is nothing; what begins as JSON does is JSON. */
    private static String json(String name, String value) {
        ObjectNode holder = FactFields.empty();
        if (value.startsWith("{") || value.startsWith("[")) {
            return FactFields.node(value).toString();
        }
        if (LISTS.contains(name)) {
            ArrayNode list = holder.arrayNode();
            Stream.of(value.split(","))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(list::add);
            return list.toString();
        }
        if (value.isEmpty()) {
            return "null";
        }
        if (TRUTHS.contains(name)) {
            return value.toLowerCase(Locale.ROOT);
        }
        if (NUMBERS.contains(name)) {
            return number(name, value);
        }
        if (name.equals("place")) {
            return holder.put("name", value).putNull("party").toString();
        }
        String spelt = name.equals("type")
                ? value.toUpperCase(Locale.ROOT)
                : SMALL.contains(name) ? value.toLowerCase(Locale.ROOT) : value;
        return holder.textNode(spelt).toString();
    }

    private static String number(String name, String value) {
        try {
            return new BigDecimal(value).toPlainString();
        } catch (NumberFormatException e) {
            throw new CorrectionException(name + " is a plain number such as 174200000 or 2.5, not '" + value + "'", e);
        }
    }

    /** Evidence and sentence for these words of the article, as the contract has them. */
    ObjectNode pinned(String written) {
        String words = written.strip();
        List<Integer> places = new ArrayList<>();
        for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        if (places.isEmpty()) {
            throw new CorrectionException("the words «" + words + "» do not stand in the article, letter for letter");
        }
        if (places.size() > 1) {
            throw new CorrectionException("the words «" + words + "» stand " + places.size()
                    + " times in the article; give some before or after them as well");
        }
        Span span = new Span(places.getFirst(), places.getFirst() + words.length());
        ObjectNode pinned = FactFields.empty();
        pinned.put("sentence", sentence(span));
        pinned.putObject("evidence")
                .put("start", span.start())
                .put("end", span.end())
                .put("text", words);
        return pinned;
    }

    private String sentence(Span span) {
        for (Fact fact : known) {
            int start = text.indexOf(fact.evidence().sentence());
            if (start >= 0 && new Span(start, start + fact.evidence().sentence().length()).contains(span)) {
                return fact.evidence().sentence();
            }
        }
        int from = text.lastIndexOf('\n', span.start()) + 1;
        int to = text.indexOf('\n', span.end());
        Span line = new Span(from, to < 0 ? text.length() : to);
        return new SentenceSplitter(Set.of())
                .sentences(new Tokenizer().tokens(text, line)).stream()
                        .map(Sentence::span)
                        .filter(span::overlaps)
                        .reduce(Span::union)
                        .orElse(span)
                        .union(span)
                        .of(text);
    }
}
