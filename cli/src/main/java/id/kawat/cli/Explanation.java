package id.kawat.cli;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Clause;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.annotation.Unit;
import id.kawat.article.Article;
import id.kawat.coding.Coder;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Leader;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Title;
import id.kawat.rule.Rule;
import id.kawat.text.Span;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as the coder sees it, laid out for a person: from words to facts, with the reasons. */
final class Explanation {
    private static final int WIDTH = 100;
    private static final int NEAREST = 5;
    /** {@code 3/3/TIME}, {@code mengecam/VERB:condemn}. */
    private static final Pattern LISTED = Pattern.compile("\\[([^\\]]*)\\]");

    private final Coder coder;
    private final Article article;
    private final boolean colours;
    private final boolean all;
    private final PartyNames names = PartyNames.load();
    private final List<Fact> facts;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param all list every rule of a predicate's classes, not only the nearest
     */
    Explanation(Coder coder, Article article, boolean colours, boolean all) {
        this.coder = coder;
        this.article = article;
        this.colours = colours;
        this.all = all;
        this.facts = coder.code(article).facts();
    }

    String text() {
        for (AnnotatedSentence sentence : coder.annotate(article)) {
            words(sentence);
            mentions(sentence);
            clauses(sentence);
            predicates(sentence);
        }
        heading("facts");
        facts.forEach(fact -> line(1, FactLine.of(fact)));
        if (facts.isEmpty()) {
            line(1, "none");
        }
        return out.toString();
    }

    // Words

    /** The words of a unit, and under them what they are. */
    private record Column(String words, String type, String value) {
        int width() {
            return Math.max(words.length(), Math.max(type.length(), value.length()));
        }
    }

    private void words(AnnotatedSentence sentence) {
        heading("words");
        List<Column> row = new ArrayList<>();
        int width = 0;
        for (Unit unit : sentence.units()) {
            String words = sentence.words(article.text(), unit.from(), unit.to());
            Column column = new Column(words, lower(unit.type().name()), unit.gloss());
            if (!row.isEmpty() && width + column.width() > WIDTH) {
                print(row);
                row.clear();
                width = 0;
            }
            row.add(column);
            width += column.width() + 2;
        }
        print(row);
    }

    private void print(List<Column> row) {
        StringBuilder words = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (Column column : row) {
            words.append(Paint.BOLD.on(pad(column.words(), column.width()), colours))
                    .append("  ");
            types.append(pad(column.type(), column.width())).append("  ");
            values.append(pad(column.value(), column.width())).append("  ");
        }
        line(1, words.toString().stripTrailing());
        line(1, Paint.CYAN.on(types.toString().stripTrailing(), colours));
        if (!values.toString().isBlank()) {
            line(1, Paint.FAINT.on(values.toString().stripTrailing(), colours));
        }
    }

    // Mentions

    private void mentions(AnnotatedSentence sentence) {
        if (sentence.mentions().isEmpty()) {
            return;
        }
        heading("names, times, numbers");
        int width = sentence.mentions().stream()
                .mapToInt(mention -> words(sentence, mention).length())
                .max()
                .orElse(0);
        for (Mention mention : sentence.mentions()) {
            String meant = meant(mention, sentence.span(mention.from(), mention.to()));
            line(
                    1,
                    Paint.BOLD.on(pad(words(sentence, mention), Math.min(width, 40)), colours) + "  " + said(mention)
                            + (meant.isEmpty() ? "" : " → " + meant));
        }
    }

    private String said(Mention mention) {
        return switch (mention) {
            case Mention.OfParty m ->
                lower(m.name().kind().name()) + " " + name(m.name().party());
            case Mention.OfPerson m ->
                joined(
                        "person" + (m.former() ? ", former" : "") + (m.elect() ? ", elect" : ""),
                        m.title().flatMap(Title::office).map(office -> office.code()),
                        m.of().map(PartyName::party).map(this::name));
            case Mention.OfInstitution m ->
                joined(
                        "institution",
                        Optional.of(m.word().kind()),
                        m.of().map(PartyName::party).map(this::name));
            case Mention.OfName _ -> "a name no list knows";
            case Mention.Reference m -> "refers to " + lower(m.kind().name()).replace('_', ' ');
            case Mention.Time m -> "time " + when(m.when());
            case Mention.Quantity m ->
                "number " + m.value().toPlainString()
                        + m.unit().map(unit -> " " + unit).orElse("");
        };
    }

    private static String when(Mention.When when) {
        return switch (when) {
            case Mention.When.Absolute w -> w.period().iso();
            case Mention.When.DayMonth w -> "%02d-%02d of the article's year".formatted(w.month(), w.day());
            case Mention.When.Month w -> "month %02d of the article's year".formatted(w.month());
            case Mention.When.Weekday w -> "day %d of the week".formatted(w.day());
            case Mention.When.Relative w ->
                "%+d %s from the article's day"
                        .formatted(w.offset(), lower(w.unit().name()));
            case Mention.When.ThatDay _ -> "the day told of last";
        };
    }

    /** Whom the words turned out to mean: from the table of leaders, and from the events in which they take part. */
    private String meant(Mention mention, Span span) {
        Set<String> meant = new TreeSet<>();
        called(mention)
                .flatMap(name -> coder.lexicon().leaders().find(name, article.published()))
                .map(Explanation::leader)
                .ifPresent(meant::add);
        if (meant.isEmpty() && !(mention instanceof Mention.OfParty)) {
            for (Fact fact : facts) {
                if (fact instanceof Event event && meets(event.evidence().span(), span)) {
                    takingPart(mention, span, event).forEach(meant::add);
                }
            }
            meant.removeIf(said(mention)::endsWith);
        }
        return String.join("; ", meant);
    }

    private static Optional<String> called(Mention mention) {
        return switch (mention) {
            case Mention.OfPerson person -> person.name();
            case Mention.OfName name -> Optional.of(name.text());
            default -> Optional.empty();
        };
    }

    /** Whoever an event has at these words; for words that mean both sides, all its parties. */
    private List<String> takingPart(Mention mention, Span span, Event event) {
        if (mention instanceof Mention.Reference reference
                && (reference.kind() == Mention.Reference.Kind.BOTH_PARTIES
                        || reference.kind() == Mention.Reference.Kind.BOTH_PERSONS)) {
            return Stream.concat(event.actor().stream(), event.recipient().stream())
                    .map(this::name)
                    .toList();
        }
        return event.participants().stream()
                .filter(participant -> meets(participant.span(), span))
                .map(this::named)
                .toList();
    }

    private static String leader(Leader leader) {
        return leader.name() + ", " + leader.office().code() + " of " + leader.party() + " "
                + leader.from().map(Object::toString).orElse("?") + " to "
                + leader.to().map(Object::toString).orElse("now");
    }

    private String named(Participant participant) {
        return participant.person().map(person -> person + ", ").orElse("")
                + participant.office().map(office -> office.code() + ", ").orElse("")
                + name(participant.party());
    }

    // Clauses

    private void clauses(AnnotatedSentence sentence) {
        heading("clauses");
        for (Clause clause : sentence.clauses()) {
            if (clause.from() >= clause.to()) {
                continue;
            }
            int depth = 1;
            for (Optional<Clause> above = clause.parent();
                    above.isPresent();
                    above = above.get().parent()) {
                depth++;
            }
            List<String> told = new ArrayList<>();
            clause.subject().ifPresent(np -> told.add("subject " + sentence.words(article.text(), np.from(), np.to())));
            clause.source().ifPresent(np -> told.add("told by " + sentence.words(article.text(), np.from(), np.to())));
            if (!clause.modalities().isEmpty()) {
                told.add(modalities(clause.modalities()));
            }
            line(
                    depth,
                    Paint.CYAN.on(lower(clause.link().name()).replace('_', ' '), colours) + "  "
                            + sentence.words(article.text(), clause.from(), clause.to())
                            + (told.isEmpty() ? "" : Paint.FAINT.on("  (" + String.join("; ", told) + ")", colours)));
        }
    }

    // Predicates and rules

    private void predicates(AnnotatedSentence sentence) {
        for (Predicate predicate : sentence.predicates()) {
            heading("predicate " + sentence.words(article.text(), predicate.anchorFrom(), predicate.anchorTo()));
            line(
                    1,
                    joined(
                            lower(predicate.kind().name()) + " " + sorted(predicate.classes()),
                            Optional.of(modalities(predicate.modalities())).filter(said -> !said.isEmpty()),
                            Optional.of("object " + sorted(predicate.objectClasses()))
                                    .filter(_ -> !predicate.objectClasses().isEmpty()),
                            Optional.of("complement " + sorted(predicate.complementClasses()))
                                    .filter(_ -> !predicate.complementClasses().isEmpty()),
                            Optional.of("hangs on " + sorted(predicate.governorClasses()))
                                    .filter(_ -> !predicate.governorClasses().isEmpty())));
            for (Role role : Role.values()) {
                if (!predicate.in(role).isEmpty()) {
                    line(
                            1,
                            Paint.CYAN.on(pad(role.code(), 18), colours)
                                    + predicate.in(role).stream()
                                            .map(mention -> words(sentence, mention))
                                            .collect(Collectors.joining(", ")));
                }
            }
            rules(predicate, sentence.span(predicate.anchorFrom(), predicate.anchorTo()));
        }
    }

    private void rules(Predicate predicate, Span anchor) {
        List<Rule> candidates = coder.rules().candidates(predicate);
        if (candidates.isEmpty()) {
            line(1, Paint.FAINT.on("no rule reads " + sorted(predicate.classes()), colours));
            return;
        }
        boolean read = false;
        for (Rule rule : coder.rules().matching(predicate)) {
            List<Event> yielded = yielded(rule, anchor);
            if (yielded.isEmpty()) {
                line(1, Paint.YELLOW.on("= " + rule.id(), colours) + "  " + whyNot(rule, predicate, read));
            }
            for (Event event : yielded) {
                read = true;
                line(1, Paint.GREEN.on("+ " + rule.id(), colours) + "  " + FactLine.words(event));
            }
        }
        List<Rule> objecting = candidates.stream()
                .filter(rule -> rule.objection(predicate).isPresent())
                .sorted(Nearness.to(predicate))
                .toList();
        for (Rule rule : all ? objecting : objecting.subList(0, Math.min(NEAREST, objecting.size()))) {
            line(
                    1,
                    Paint.RED.on("- " + rule.id(), colours) + "  "
                            + rule.objection(predicate)
                                    .map(Explanation::readable)
                                    .orElse(""));
        }
        if (!all && objecting.size() > NEAREST) {
            line(
                    1,
                    Paint.FAINT.on(
                            "  and " + (objecting.size() - NEAREST) + " farther off; --all lists them", colours));
        }
    }

    private List<Event> yielded(Rule rule, Span anchor) {
        return facts.stream()
                .filter(fact -> fact instanceof Event
                        && fact.evidence().rule().equals(rule.id())
                        && meets(fact.evidence().span(), anchor))
                .map(Event.class::cast)
                .toList();
    }

    private static String whyNot(Rule rule, Predicate predicate, boolean read) {
        if (predicate.is(Modality.ASKED)) {
            return "fits, but is only asked for: the asking is read";
        }
        if (read) {
            return "fits, but the one above asks more or found its parties first";
        }
        String roles = rule.symmetric()
                ? "two parties among " + roles(rule.actor())
                : "a party as " + roles(rule.actor())
                        + (rule.recipient().isEmpty() ? "" : " and one as " + roles(rule.recipient()));
        return "fits, but gave no event: it needs " + roles;
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining("|"));
    }

    /** Lists in the order of the alphabet, as sets come in any. */
    private static String readable(String objection) {
        return LISTED.matcher(objection).replaceAll((MatchResult list) -> {
            String items = Arrays.stream(list.group(1).split(", ")).sorted().collect(Collectors.joining(", "));
            return Matcher.quoteReplacement(items.isEmpty() ? "nothing" : items);
        });
    }

    // Layout

    private void heading(String words) {
        out.append(out.isEmpty() ? "" : "\n")
                .append(Paint.BOLD.on(words, colours))
                .append('\n');
    }

    private void line(int depth, String words) {
        out.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
    }

    private String words(AnnotatedSentence sentence, Mention mention) {
        return sentence.words(article.text(), mention.from(), mention.to());
    }

    private String name(Party party) {
        String name = names.name(party, Language.ID);
        return name.equals(party.code()) ? name : party.code() + " " + name;
    }

    @SafeVarargs
    private static String joined(String first, Optional<String>... others) {
        List<String> parts = new ArrayList<>(List.of(first));
        for (Optional<String> other : others) {
            other.ifPresent(parts::add);
        }
        return String.join(", ", parts);
    }

    private static String modalities(Collection<Modality> modalities) {
        return modalities.stream().sorted().map(each -> lower(each.name())).collect(Collectors.joining("+"));
    }

    private static String sorted(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining("|"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }

    private static boolean meets(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
