package id.kawat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.CorrectionMark;
import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.PairAccount;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of a pair's account as JSON: one object, keys always in the same order, absent values {@code null} or {@code []}. */
final class AccountJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private AccountJson() {}

    static String history(PairAccount account, List<Anniversary> due) {
        Map<String, @Nullable Object> root = head(account);
        root.put(
                "steps",
                account.history().steps().stream().map(AccountJson::step).toList());
        root.put("anniversaries", due.stream().map(AccountJson::anniversary).toList());
        root.put(
                "disagreements",
                account.history().disagreements().stream()
                        .map(AccountJson::disagreement)
                        .toList());
        return written(root);
    }

    static String commitments(PairAccount account, List<Commitment> commitments) {
        Map<String, @Nullable Object> root = head(account);
        root.put(
                "commitments", commitments.stream().map(AccountJson::commitment).toList());
        return written(root);
    }

    private static Map<String, @Nullable Object> head(PairAccount account) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("a", account.a().code());
        root.put("b", account.b().code());
        root.put("today", account.today().toString());
        return root;
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

    private static Map<String, @Nullable Object> commitment(Commitment commitment) {
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
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String written(Map<String, @Nullable Object> root) {
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }
}
