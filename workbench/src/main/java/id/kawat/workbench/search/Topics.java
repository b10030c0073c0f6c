package id.kawat.workbench.search;

import id.kawat.workbench.Visit;
import java.util.List;
import java.util.stream.Stream;

/** What an event may be about: PLOVER's contexts and Kawat's own topics. */
final class Topics {
    static final List<String> CONTEXTS = List.of(
            "diplomatic",
            "economic",
            "military",
            "natural_resource",
            "technology",
            "legal",
            "territory",
            "human_rights",
            "human_security",
            "rights_freedoms",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "intelligence",
            "peacekeeping",
            "reparations",
            "repression",
            "religion_ethnicity",
            "gender",
            "lgbt",
            "inequality",
            "health",
            "disasters",
            "environment",
            "migration",
            "asylum",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    static final List<String> TOPICS = List.of(
            "climate",
            "consular",
            "critical-minerals",
            "culture",
            "defence-industry",
            "digital",
            "education",
            "energy",
            "food",
            "halal",
            "labour",
            "maritime",
            "palestine",
            "parliament",
            "science",
            "security",
            "supply-chain",
            "tourism");

    private Topics() {}

    static List<String> all() {
        return Stream.concat(CONTEXTS.stream(), TOPICS.stream()).toList();
    }

    static String label(Visit visit, String topic) {
        return visit.label(CONTEXTS.contains(topic) ? "context" : "topic", topic);
    }
}
