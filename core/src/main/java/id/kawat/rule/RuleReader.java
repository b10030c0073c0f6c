package id.kawat.rule;

import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Cameo;
import id.kawat.source.DidYouMean;
import id.kawat.source.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads rule files. Everything wrong is gathered as a problem with file and line; the rule it is in is left out. */
public final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "note",
            "yields",
            "anchor",
            "subject",
            "priority",
            "object",
            "without-object",
            "complement",
            "without-complement",
            "governor",
            "without-governor",
            "modality",
            "without-modality",
            "actor",
            "recipient",
            "parties",
            "alone",
            "status",
            "confidence",
            "examples",
            "counterexamples");

    private final Set<String> classes;
    private final Cameo cameo;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * @param classes the classes of predicate that the lexicon knows
     */
    public RuleReader(Set<String> classes, Cameo cameo) {
        this.classes = classes;
        this.cameo = cameo;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public List<Rule> read(String name, String text) {
        List<Rule> rules = new ArrayList<>();
        Node root;
        try {
            Optional<Node> composed =
                    new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text);
            if (composed.isEmpty()) {
                return rules;
            }
            root = composed.get();
        } catch (YamlEngineException e) {
            problems.add(Problem.of(name, "is not YAML: " + e.getMessage()));
            return rules;
        }
        if (!(root instanceof SequenceNode list)) {
            problems.add(Problem.at(name, line(root), "a rule file is a list of rules"));
            return rules;
        }
        for (Node node : list.getValue()) {
            if (node instanceof MappingNode mapping) {
                int before = problems.size();
                Rule rule = new OneRule(name, mapping).read();
                if (problems.size() == before && rule != null) {
                    rules.add(rule);
                }
            } else {
                problems.add(Problem.at(name, line(node), "a rule is a mapping with id, yields, anchor"));
            }
        }
        return rules;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Reads one mapping. */
    private final class OneRule {
        private final String file;
        private final MappingNode mapping;
        private String id = "?";

        OneRule(String file, MappingNode mapping) {
            this.file = file;
            this.mapping = mapping;
        }

        @Nullable
        Rule read() {
            id = text(mapping, "id").orElse("?");
            if (id.equals("?")) {
                wrong(mapping, "has no id");
                return null;
            }
            if (!ids.add(id)) {
                wrong(mapping, "has the id of another rule");
            }
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                    wrong(tuple.getKeyNode(), "a key is one word");
                } else if (!KEYS.contains(scalar.getValue())) {
                    wrong(scalar, unknown("key", scalar.getValue(), KEYS));
                }
            }
            Node yields = child(mapping, "yields");
            Node anchor = child(mapping, "anchor");
            if (!(yields instanceof MappingNode yielded) || !(anchor instanceof MappingNode anchored)) {
                wrong(mapping, "needs yields and anchor, both mappings");
                return null;
            }
            EventType type =
                    one(yielded, "event", EventType.values(), EventType::name).orElse(null);
            if (type == null) {
                wrong(yields, "yields no event");
                return null;
            }
            String code = text(yielded, "cameo").orElse("");
            if (!cameo.knows(code)) {
                wrong(yields, "no CAMEO code '" + code + "'");
            }
            Set<String> anchorClasses = known(anchored, "class");
            if (anchorClasses.isEmpty()) {
                wrong(anchor, "anchors on no class");
            }
            boolean symmetric = child(mapping, "parties") != null;
            List<Role> actor = roles(symmetric ? "parties" : "actor");
            List<Role> recipient = roles("recipient");
            if (actor.isEmpty()) {
                wrong(mapping, "names no actor");
            }
            List<Rule.Example> examples = new ArrayList<>();
            examples.addAll(examples("examples", false));
            examples.addAll(examples("counterexamples", true));
            return new Rule(
                    id,
                    file + ":" + line(mapping),
                    text(mapping, "note").orElse(""),
                    type,
                    text(yielded, "mode"),
                    code,
                    anchorClasses,
                    new LinkedHashSet<>(many(
                            anchored,
                            "kind",
                            Predicate.Kind.values(),
                            kind -> kind.name().toLowerCase(Locale.ROOT))),
                    known(mapping, "subject"),
                    known(mapping, "object"),
                    known(mapping, "without-object"),
                    known(mapping, "complement"),
                    known(mapping, "without-complement"),
                    known(mapping, "governor"),
                    known(mapping, "without-governor"),
                    new HashSet<>(many(
                            mapping,
                            "modality",
                            Modality.values(),
                            m -> m.name().toLowerCase(Locale.ROOT))),
                    new HashSet<>(many(
                            mapping,
                            "without-modality",
                            Modality.values(),
                            m -> m.name().toLowerCase(Locale.ROOT))),
                    actor,
                    recipient,
                    symmetric,
                    "true".equals(text(mapping, "alone").orElse("false")),
                    one(mapping, "status", EventStatus.values(), EventStatus::code),
                    (int) number("priority", 0, -100, 100),
                    number("confidence", 0.8, 0, 1),
                    examples);
        }

        /** The number under this key, or what stands for it where the key is left out. */
        private double number(String key, double otherwise, double least, double most) {
            Node node = child(mapping, key);
            if (node == null) {
                return otherwise;
            }
            String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
            try {
                double number = Double.parseDouble(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, with the place
            }
            wrong(node, key + " is a number from " + least + " to " + most + ", not '" + value + "'");
            return otherwise;
        }

        private void wrong(Node node, String reason) {
            problems.add(Problem.at(file, line(node), id + ": " + reason));
        }

        private List<Rule.Example> examples(String key, boolean counter) {
            List<Rule.Example> examples = new ArrayList<>();
            Node node = child(mapping, key);
            if (!(node instanceof SequenceNode list)) {
                return examples;
            }
            for (Node each : list.getValue()) {
                if (each instanceof ScalarNode scalar) {
                    examples.add(new Rule.Example(scalar.getValue(), line(each), counter, Optional.empty(), ""));
                } else if (each instanceof MappingNode details) {
                    examples.add(new Rule.Example(
                            text(details, "text").orElse(""),
                            line(each),
                            counter,
                            one(details, "status", EventStatus.values(), EventStatus::code),
                            text(details, "why").orElse("")));
                }
            }
            return examples;
        }

        private List<Role> roles(String key) {
            return many(mapping, key, Role.values(), Role::code);
        }

        /** Classes that the lexicon must know; {@code o-ambassador}, {@code i-forces}, {@code p-…}, {@code s-…} are made from them. */
        private Set<String> known(MappingNode from, String key) {
            Set<String> found = new LinkedHashSet<>();
            for (ScalarNode scalar : scalars(from, key)) {
                String value = scalar.getValue();
                String bare = value.length() > 2 && value.charAt(1) == '-' && "sp".indexOf(value.charAt(0)) >= 0
                        ? value.substring(2)
                        : value;
                boolean office = bare.startsWith("o-") || bare.startsWith("i-") || Predicate.MADE.contains(bare);
                if (!office && !classes.contains(bare) && !classes.contains(value)) {
                    wrong(scalar, unknown("class", value, classes) + " in predicates.tsv");
                }
                found.add(value);
            }
            return found;
        }

        private <E extends Enum<E>> List<E> many(MappingNode from, String key, E[] all, Function<E, String> spelling) {
            List<E> found = new ArrayList<>();
            for (ScalarNode scalar : scalars(from, key)) {
                Optional<E> value = Arrays.stream(all)
                        .filter(e -> spelling.apply(e).equals(scalar.getValue()))
                        .findFirst();
                if (value.isEmpty()) {
                    wrong(
                            scalar,
                            unknown(
                                    key,
                                    scalar.getValue(),
                                    Arrays.stream(all).map(spelling).toList()));
                }
                value.ifPresent(found::add);
            }
            return found;
        }

        private <E extends Enum<E>> Optional<E> one(
                MappingNode from, String key, E[] all, Function<E, String> spelling) {
            return many(from, key, all, spelling).stream().findFirst();
        }

        private static String unknown(String what, String wrong, Iterable<String> known) {
            return "no " + what + " named '" + wrong + "'" + DidYouMean.hint(wrong, known);
        }

        private static List<ScalarNode> scalars(MappingNode from, String key) {
            Node node = child(from, key);
            List<ScalarNode> scalars = new ArrayList<>();
            if (node instanceof ScalarNode scalar) {
                scalars.add(scalar);
            } else if (node instanceof SequenceNode list) {
                for (Node each : list.getValue()) {
                    if (each instanceof ScalarNode scalar) {
                        scalars.add(scalar);
                    }
                }
            }
            return scalars;
        }

        private static @Nullable Node child(MappingNode from, String key) {
            for (NodeTuple tuple : from.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
            return null;
        }

        private static Optional<String> text(MappingNode from, String key) {
            return child(from, key) instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
        }
    }
}
