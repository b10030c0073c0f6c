package id.kawat.cli;

import id.kawat.annotation.Role;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Cameo;
import id.kawat.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules told in words: what each asks of a predicate, what it yields, and the sentences that prove it. */
final class RuleCatalogue {
    private static final Pattern MARK = Pattern.compile("\\[(actor|recipient|anchor)(?:=(\\S+))? ([^\\]]+)\\]");

    private final Map<EventType, List<Rule>> byType = new EnumMap<>(EventType.class);
    private final Cameo cameo;

    RuleCatalogue(List<Rule> rules, Cameo cameo) {
        rules.forEach(rule ->
                byType.computeIfAbsent(rule.type(), _ -> new ArrayList<>()).add(rule));
        this.cameo = cameo;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        byType.forEach((type, rules) -> rules.forEach(rule -> {
            out.append(rule.id()).append("  ").append(yields(rule)).append('\n');
            out.append("  ").append(rule.note()).append('\n');
            asks(rule).forEach((what, of) -> out.append("    %-14s %s%n".formatted(what, of)));
            for (Rule.Example example : rule.examples()) {
                out.append(example.counter() ? "  not " : "  e.g. ")
                        .append(plain(example.marked()))
                        .append(remark(example))
                        .append('\n');
            }
            out.append('\n');
        }));
        return out.toString();
    }

    String markdown() {
        StringBuilder out = new StringBuilder("""
                # Rules

                The rules that read events, as they stand in `lang/id/rules`. The page is made from them: `./kawat rules --format md >
                docs/rules.md` writes it anew. `kawat explain "…"` shows which of them read a sentence, and why the others did not.

                A rule looks at a predicate: a verb or a noun that says that something happens, of a class that
                `lang/id/lexicon/predicates.tsv` gives its word. It may ask how the predicate is put into words, of what class its subject,
                object, complement or governing predicate is, and how real it is said to be. Then it says in which roles actor and
                recipient are looked for, the first that holds somebody first. Of two rules that read the same words the one that asks more
                wins. In the sentences `GHA>` is an actor, `>CHL` a recipient, and the anchor is bold.

                | type | rules | examples |
                | --- | ---: | ---: |
                """);
        byType.forEach((type, rules) -> out.append("| [%s](#%s) | %d | %d |%n"
                .formatted(
                        type,
                        type.name().toLowerCase(Locale.ROOT),
                        rules.size(),
                        rules.stream().mapToInt(rule -> rule.examples().size()).sum())));
        byType.forEach((type, rules) -> {
            out.append("\n## ").append(type).append('\n');
            rules.forEach(rule -> page(rule, out));
        });
        return out.toString();
    }

    private void page(Rule rule, StringBuilder out) {
        out.append("\n### ").append(rule.id()).append("\n\n");
        out.append(rule.note()).append(" *").append(yields(rule)).append("*\n\n");
        asks(rule)
                .forEach((what, of) ->
                        out.append("- ").append(what).append(": ").append(of).append('\n'));
        if (!rule.examples().isEmpty()) {
            out.append('\n');
        }
        for (Rule.Example example : rule.examples()) {
            out.append("> ")
                    .append(example.counter() ? "not: " : "")
                    .append(styled(example.marked()))
                    .append(remark(example))
                    .append("  \n");
        }
    }

    /** {@code ACCUSE disapprove, CAMEO 111 (−2.0)}. */
    private String yields(Rule rule) {
        String score = cameo.goldstein(rule.cameo())
                .map(value -> String.format(Locale.ROOT, " (%+.1f)", value))
                .orElse("");
        return rule.type() + rule.mode().map(mode -> " " + mode).orElse("")
                + rule.status().map(status -> ", " + status.code()).orElse("") + ", CAMEO " + rule.cameo() + score;
    }

    /** What the rule asks, in the order in which it is looked at. */
    private static Map<String, String> asks(Rule rule) {
        Map<String, String> asks = new LinkedHashMap<>();
        put(asks, "reads", rule.classes());
        put(asks, "put as", rule.kinds());
        put(asks, "subject", rule.subject());
        put(asks, "object", rule.object());
        put(asks, "no object", rule.withoutObject());
        put(asks, "complement", rule.complement());
        put(asks, "no complement", rule.withoutComplement());
        put(asks, "hangs on", rule.governor());
        put(asks, "not on", rule.withoutGovernor());
        put(asks, "said as", rule.modality());
        put(asks, "not said as", rule.withoutModality());
        asks.put(rule.symmetric() ? "parties" : "actor", roles(rule.actor()) + (rule.alone() ? "; one is enough" : ""));
        if (!rule.recipient().isEmpty()) {
            asks.put("recipient", roles(rule.recipient()));
        }
        return asks;
    }

    private static void put(Map<String, String> asks, String what, Collection<?> of) {
        if (!of.isEmpty()) {
            asks.put(
                    what,
                    of.stream()
                            .map(each -> each instanceof Enum<?> one
                                    ? one.name().toLowerCase(Locale.ROOT)
                                    : String.valueOf(each))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }

    private static String remark(Rule.Example example) {
        return example.status().map(status -> " — " + status.code()).orElse("")
                + (example.why().isEmpty() ? "" : " — " + example.why());
    }

    private static String plain(String marked) {
        return shown(marked, "[", "]", "«", "»");
    }

    private static String styled(String marked) {
        return shown(marked, "`", "`", "**", "**");
    }

    private static String shown(String marked, String open, String close, String anchor, String anchorEnd) {
        return MARK.matcher(marked).replaceAll((MatchResult mark) -> {
            String words = mark.group(3);
            String code = String.valueOf(mark.group(2)).replace('_', ' ');
            return Matcher.quoteReplacement(
                    switch (mark.group(1)) {
                        case "actor" -> words + " " + open + code + ">" + close;
                        case "recipient" -> words + " " + open + ">" + code + close;
                        default -> anchor + words + anchorEnd;
                    });
        });
    }
}
