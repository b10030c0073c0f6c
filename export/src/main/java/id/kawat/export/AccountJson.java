package id.kawat.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.fact.Place;
import id.kawat.lexicon.Party;
import id.kawat.record.CorrectionMark;
import id.kawat.record.Filter;
import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.FigureEntry;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedPerson;
import id.kawat.record.merge.PairAccount;
import id.kawat.record.merge.PairHistory;
import id.kawat.record.merge.Part;
import id.kawat.record.merge.RelationStep;
import id.kawat.record.merge.Telling;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What articles say together as JSON: keys always in the same order, absent values {@code null} or {@code []}. The command line and the
 * workbench's API both answer with it.
 */
public final class AccountJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final ObjectMapper LINES =
            new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private AccountJson() {}

    /** A pair's history as one object. */
    public static String history(PairHistory pair, LocalDate today) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("a", pair.a().code());
        root.put("b", pair.b().code());
        root.put("today", today.toString());
        root.putAll(history(pair, pair.history().due(today)));
        return written(root);
    }

    /** The same in one line. */
    public static String historyLine(PairHistory pair, LocalDate today) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("a", pair.a().code());
        root.put("b", pair.b().code());
        root.put("today", today.toString());
        root.putAll(history(pair, pair.history().due(today)));
        return line(root);
    }

    /** Histories of many pairs as one object. */
    public static String histories(List<PairHistory> pairs, LocalDate today) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("today", today.toString());
        root.put(
                "histories",
                pairs.stream()
                        .map(pair -> {
                            Map<String, @Nullable Object> node = new LinkedHashMap<>();
                            node.put("a", pair.a().code());
                            node.put("b", pair.b().code());
                            node.putAll(history(pair, pair.history().due(today)));
                            return node;
                        })
                        .toList());
        return written(root);
    }

    private static Map<String, @Nullable Object> history(PairHistory pair, List<Anniversary> due) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("steps", pair.history().steps().stream().map(AccountJson::step).toList());
        root.put("anniversaries", due.stream().map(AccountJson::anniversary).toList());
        root.put(
                "disagreements",
                pair.history().disagreements().stream()
                        .map(AccountJson::disagreement)
                        .toList());
        return root;
    }

    /** @param pair where two were asked for */
    public static String commitments(Optional<Filter.Between> pair, LocalDate today, List<Commitment> commitments) {
        Map<String, @Nullable Object> root = head(pair, today);
        root.put("commitments", commitments.stream().map(AccountJson::node).toList());
        return written(root);
    }

    /** @param pair where two were asked for */
    public static String calendar(Optional<Filter.Between> pair, LocalDate today, List<CalendarEntry> entries) {
        Map<String, @Nullable Object> root = head(pair, today);
        root.put("entries", entries.stream().map(AccountJson::node).toList());
        return written(root);
    }

    private static Map<String, @Nullable Object> head(Optional<Filter.Between> pair, LocalDate today) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        pair.ifPresent(two -> {
            root.put("a", two.a().code());
            root.put("b", two.b().code());
        });
        root.put("today", today.toString());
        return root;
    }

    /** In one line. */
    public static String entry(CalendarEntry entry) {
        return line(node(entry));
    }

    private static Map<String, @Nullable Object> node(CalendarEntry entry) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", entry.id());
        node.put("category", word(entry.category()));
        node.put("what", entry.what());
        node.put("parties", codes(entry.parties()));
        node.put("about", entry.about());
        node.put("when", entry.when().iso());
        node.put("overdue", entry.overdue());
        node.put("since", iso(entry.since()));
        node.put("independent", entry.independent());
        node.put("sources", entry.facts().stream().map(AccountJson::source).toList());
        return node;
    }

    /** In one line. */
    public static String commitment(Commitment commitment) {
        return line(node(commitment));
    }

    /** All that articles say between two, in one line. */
    public static String account(PairAccount account, List<MergedInstrument> instruments, List<FigureEntry> figures) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("a", account.a().code());
        root.put("b", account.b().code());
        root.put("today", account.today().toString());
        root.put(
                "engagements",
                account.engagements().stream().map(AccountJson::node).toList());
        root.putAll(history(
                new PairHistory(account.a(), account.b(), account.history()),
                account.history().due(account.today())));
        root.put(
                "commitments",
                account.commitments().stream().map(AccountJson::node).toList());
        root.put("instruments", instruments.stream().map(AccountJson::node).toList());
        root.put("figures", figures.stream().map(AccountJson::node).toList());
        return line(root);
    }

    /** In one line. */
    public static String engagement(MergedEngagement engagement) {
        return line(node(engagement));
    }

    private static Map<String, @Nullable Object> node(MergedEngagement engagement) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", engagement.id());
        node.put("mode", engagement.mode().orElse(null));
        node.put("status", word(engagement.status()));
        node.put("date", iso(engagement.date()));
        node.put("parties", codes(engagement.parties()));
        node.put("visitors", codes(engagement.visitors()));
        node.put("persons", engagement.persons());
        node.put("place", engagement.place().orElse(null));
        node.put("independent", engagement.independent());
        node.put("partOf", engagement.partOf().orElse(null));
        node.put("parts", engagement.parts().stream().map(AccountJson::part).toList());
        node.put(
                "disagreements",
                engagement.disagreements().stream()
                        .map(AccountJson::disagreement)
                        .toList());
        node.put(
                "tellings",
                engagement.tellings().stream().map(AccountJson::telling).toList());
        return node;
    }

    private static Map<String, @Nullable Object> part(Part part) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("kind", word(part.kind()));
        node.put("date", iso(part.date()));
        node.put("engagement", part.engagement().orElse(null));
        node.put("sources", part.acts().stream().map(AccountJson::source).toList());
        return node;
    }

    private static Map<String, @Nullable Object> telling(MergedEngagement.Joined joined) {
        Telling telling = joined.telling();
        Map<String, @Nullable Object> node = source(telling.facts().getFirst());
        node.put("facts", telling.facts().stream().map(Fact::id).toList());
        node.put("status", telling.status().code());
        node.put("date", iso(telling.date()));
        node.put("place", telling.place().map(Place::name).orElse(null));
        node.put("reason", joined.reason());
        return node;
    }

    /** In one line. */
    public static String instrument(MergedInstrument instrument) {
        return line(node(instrument));
    }

    private static Map<String, @Nullable Object> node(MergedInstrument instrument) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", instrument.id());
        node.put("kind", instrument.kind().code());
        node.put("name", instrument.name());
        node.put("names", instrument.names());
        node.put("parties", codes(instrument.parties()));
        node.put("count", instrument.count().orElse(null));
        node.put("stage", word(instrument.stage()));
        node.put("date", iso(instrument.date()));
        node.put("independent", instrument.independent());
        node.put(
                "steps",
                instrument.steps().stream()
                        .map(step -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("stage", word(step.stage()));
                            one.put("date", iso(step.date()));
                            one.put("independent", step.independent());
                            one.put(
                                    "sources",
                                    step.facts().stream()
                                            .map(AccountJson::source)
                                            .toList());
                            return one;
                        })
                        .toList());
        node.put(
                "tellings",
                instrument.tellings().stream().map(AccountJson::source).toList());
        return node;
    }

    /** In one line. */
    public static String figure(FigureEntry entry) {
        return line(node(entry));
    }

    private static Map<String, @Nullable Object> node(FigureEntry entry) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("measure", entry.measure().code());
        node.put("parties", codes(entry.parties()));
        node.put("period", iso(entry.period()));
        node.put("value", entry.value());
        node.put("unit", entry.unit());
        node.put("independent", entry.independent());
        node.put("claims", entry.claims().stream().map(AccountJson::claim).toList());
        node.put(
                "progress",
                entry.progress()
                        .map(target -> {
                            Map<String, @Nullable Object> progress = new LinkedHashMap<>();
                            progress.put("percent", target.percent().orElse(null));
                            progress.put("reached", target.isReached());
                            progress.put(
                                    "latest",
                                    target.latest()
                                            .map(point -> point.period().iso())
                                            .orElse(null));
                            return progress;
                        })
                        .orElse(null));
        node.put(
                "growth",
                entry.growth().stream()
                        .map(check -> {
                            Map<String, @Nullable Object> growth = source(check.stated());
                            growth.put("stated", check.stated().value());
                            growth.put("computed", check.computed());
                            growth.put("fits", check.fits());
                            return growth;
                        })
                        .toList());
        node.put("sources", entry.figures().stream().map(AccountJson::source).toList());
        return node;
    }

    /** In one line. */
    public static String person(MergedPerson person) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("name", person.name());
        node.put("names", person.names());
        node.put(
                "offices",
                person.offices().stream()
                        .map(tenure -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("office", tenure.office().code());
                            one.put("party", tenure.party().map(Party::code).orElse(null));
                            one.put("title", tenure.title().orElse(null));
                            one.put("from", iso(tenure.from()));
                            one.put("to", iso(tenure.to()));
                            one.put("formerSince", iso(tenure.formerSince()));
                            one.put("articles", tenure.articles());
                            return one;
                        })
                        .toList());
        node.put(
                "met",
                person.met().stream()
                        .map(met -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("name", met.name());
                            one.put("party", met.party().code());
                            one.put("times", met.times());
                            one.put("last", iso(met.last()));
                            return one;
                        })
                        .toList());
        node.put("mentions", person.mentions().stream().map(AccountJson::source).toList());
        return line(node);
    }

    /** In one line. */
    public static String month(MonthlyIntensity month) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("month", month.month().iso());
        node.put("contacts", month.contacts());
        node.put("visits", month.visits());
        node.put("talks", month.talks());
        node.put("calls", month.calls());
        node.put("others", month.others());
        node.put("acts", month.acts());
        node.put("cooperation", month.cooperation());
        node.put("conflict", month.conflict());
        node.put("intensity", month.intensity().orElse(null));
        node.put("goldstein", month.goldstein().orElse(null));
        return line(node);
    }

    /** In one line. */
    public static String rank(PartyRank rank) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("rank", rank.rank());
        node.put("party", rank.party().code());
        node.put("name", rank.name());
        node.put("partners", rank.degree());
        node.put("events", rank.events());
        node.put("pagerank", rank.pageRank());
        return line(node);
    }

    private static Map<String, @Nullable Object> step(RelationStep step) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("date", iso(step.date()));
        node.put("kind", step.kind().code());
        node.put("change", word(step.change()));
        node.put("approximate", step.approximate());
        node.put("independent", step.independent());
        node.put("reason", step.reason());
        node.put("sources", step.facts().stream().map(AccountJson::source).toList());
        return node;
    }

    private static Map<String, @Nullable Object> anniversary(Anniversary anniversary) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("kind", anniversary.kind().code());
        node.put("years", anniversary.years());
        node.put("when", anniversary.when().iso());
        return node;
    }

    private static Map<String, @Nullable Object> disagreement(Disagreement disagreement) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("about", word(disagreement.about()));
        node.put("of", disagreement.of());
        node.put(
                "claims", disagreement.claims().stream().map(AccountJson::claim).toList());
        return node;
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("value", claim.value());
        node.put("independent", claim.independent());
        node.put(
                "documents",
                claim.documents().stream().map(AccountJson::document).toList());
        return node;
    }

    private static Map<String, @Nullable Object> node(Commitment commitment) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", commitment.id());
        node.put("kind", word(commitment.kind()));
        node.put("debtors", codes(commitment.debtors()));
        node.put("creditors", codes(commitment.creditors()));
        node.put("words", commitment.words());
        node.put("made", iso(commitment.made()));
        node.put("due", iso(commitment.due()));
        node.put("topics", commitment.topics());
        node.put("state", word(commitment.state()));
        node.put("ended", iso(commitment.ended()));
        node.put("links", commitment.links().stream().map(AccountJson::link).toList());
        return node;
    }

    private static Map<String, @Nullable Object> link(Commitment.Link link) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", link.id());
        node.put("kind", word(link.kind()));
        node.put("reason", link.reason());
        node.put("source", link.fact().map(AccountJson::source).orElse(null));
        return node;
    }

    private static Map<String, @Nullable Object> source(Fact fact) {
        Map<String, @Nullable Object> node = document(fact.document());
        node.put("fact", fact.id());
        node.put(
                "corrected",
                CorrectionMark.of(fact).map(CorrectionMark::toString).orElse(null));
        node.put("sentence", fact.evidence().sentence());
        node.put("start", fact.evidence().span().start());
        node.put("end", fact.evidence().span().end());
        return node;
    }

    private static Map<String, @Nullable Object> document(DocumentRef document) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("article", document.id());
        node.put("path", document.path().orElse(null));
        node.put("url", document.url().orElse(null));
        node.put("outlet", document.outlet().orElse(null));
        node.put("published", iso(document.published()));
        return node;
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }

    private static @Nullable String iso(Optional<Period> period) {
        return period.map(Period::iso).orElse(null);
    }

    /** {@code CALLED_OFF} is {@code called-off}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(Map<String, @Nullable Object> node) {
        try {
            return LINES.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    private static String written(Map<String, @Nullable Object> root) {
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }
}
