package id.kawat.workbench.mcp;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.record.CorrectionMark;
import id.kawat.text.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where statements stand: article, span, words. */
final class Pins {
    /** More of one statement say the same. */
    private static final int MOST = 6;

    private Pins() {}

    /** For programs. */
    static List<Map<String, @Nullable Object>> of(List<? extends Fact> facts) {
        return facts.stream().limit(MOST).map(Pins::of).toList();
    }

    private static Map<String, @Nullable Object> of(Fact fact) {
        Map<String, @Nullable Object> pin = new LinkedHashMap<>();
        pin.put("fact", fact.id());
        pin.put("article", fact.document().id());
        pin.put("start", fact.evidence().span().start());
        pin.put("end", fact.evidence().span().end());
        pin.put("words", fact.evidence().text());
        pin.put("sentence", fact.evidence().sentence());
        pin.put("outlet", fact.document().outlet().orElse(null));
        pin.put("published", fact.document().published().map(Period::iso).orElse(null));
        pin.put("address", fact.document().url().or(fact.document()::path).orElse(null));
        CorrectionMark.of(fact).ifPresent(mark -> pin.put("reviewed", mark.toString()));
        return pin;
    }

    /** For reading: {@code   “bertemu” — ANTARA, 2025-07-24 [fact e-…, article …, 120–127]}. */
    static String lines(List<? extends Fact> facts) {
        String lines = facts.stream()
                .limit(MOST)
                .map(fact -> "\n  “" + fact.evidence().sentence().strip().replaceAll("\\s+", " ") + "” — "
                        + told(fact.document()) + " [fact " + fact.id() + ", article "
                        + fact.document().id() + ", " + fact.evidence().span().start() + "–"
                        + fact.evidence().span().end() + "]")
                .collect(Collectors.joining());
        return facts.size() > MOST ? lines + "\n  and " + (facts.size() - MOST) + " more" : lines;
    }

    /** {@code ANTARA, 2025-07-24}. */
    static String told(DocumentRef document) {
        return Stream.of(
                        document.outlet().or(document::path).or(() -> Optional.of(document.id())),
                        document.published().map(Period::iso))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
