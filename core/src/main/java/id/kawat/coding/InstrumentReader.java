package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.annotation.Unit;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Evidence;
import id.kawat.fact.FactIds;
import id.kawat.fact.Instrument;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Period;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the papers and bodies that a sentence names or counts. */
final class InstrumentReader {
    private final WordTrie<Phrase> phrases;
    private final WordTrie<Phrase> numbers;
    private final Set<String> joints;
    private final Set<String> ownJoints;
    private final Set<String> fields;
    private final Set<String> topics;
    private final Set<String> fieldStops;
    private final Set<String> topicStops;
    private final Set<String> andWords;
    private final Set<String> organisations;

    InstrumentReader(Lexicon lexicon) {
        phrases = lexicon.phrases("instruments");
        numbers = lexicon.phrases("numbers");
        joints = lexicon.cue("name-joint");
        ownJoints = lexicon.cue("name-joint-own");
        fields = lexicon.cue("name-field");
        topics = lexicon.cue("name-topic");
        fieldStops = lexicon.cue("name-field-stop");
        topicStops = lexicon.cue("name-topic-stop");
        andWords = lexicon.cue("and");
        organisations = lexicon.cue("organisation");
    }

    List<Instrument> read(Article article, AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        List<Instrument> instruments = new ArrayList<>();
        List<Token> tokens = sentence.sentence().tokens();
        int i = 0;
        while (i < tokens.size()) {
            WordTrie.Match<Phrase> match = phrases.longest(tokens, i, tokens.size());
            if (match == null) {
                i++;
                continue;
            }
            int from = i;
            int to = i + match.length();
            i = to;
            if (isInName(sentence, from)) {
                continue;
            }
            Optional<Integer> count = count(sentence, from);
            boolean named = tokens.get(from).isCapital()
                    && (from > 0 || match.length() > 1 && tokens.get(from + 1).isCapital());
            boolean made = doneTo(sentence, from);
            Instrument.Kind kind = kind(match.values(), count.isPresent());
            boolean batchOnly =
                    match.values().stream().allMatch(p -> p.meaning().equals("documents"));
            if (kind == Instrument.Kind.DOCUMENTS && count.isEmpty() || batchOnly && count.isEmpty()) {
                continue;
            }
            if (!named && !made && count.isEmpty()) {
                continue;
            }
            int start = count.isPresent()
                    ? quantity(sentence, from).map(Mention::from).orElse(from - 1)
                    : from;
            int end = nameEnd(sentence, to, named);
            boolean bare = match.length() == 1 && end == to && count.isEmpty();
            boolean body = match.values().stream().anyMatch(p -> p.value().equals("body"));
            if (bare || body && (!made || end == to)) {
                continue;
            }
            List<Party> parties = parties(sentence, from, end, discourse, kind);
            if (parties.isEmpty()) {
                continue;
            }
            Span span = sentence.span(start, end);
            String name = span.of(article.text());
            Optional<Period> date = made ? day(sentence, discourse, dates) : Optional.empty();
            instruments.add(new Instrument(
                    FactIds.instrument(article.id(), kind, name, parties, span),
                    DocumentRef.of(article),
                    name,
                    kind,
                    parties,
                    count,
                    date,
                    Evidence.in(
                            article.text(), span, sentence.sentence().span(), "id/instrument/" + kind.code(), 0.7)));
            i = Math.max(i, end);
        }
        return instruments;
    }

    /** True inside the name of an organisation or the title of a person: {@code Kepala Protokol Negara}. */
    private boolean isInName(AnnotatedSentence sentence, int at) {
        boolean named = sentence.mentions().stream()
                .anyMatch(m -> (m instanceof Mention.OfParty || m instanceof Mention.OfPerson)
                        && m.from() <= at
                        && at < m.to());
        return named
                || at > 0
                        && organisations.contains(
                                sentence.sentence().tokens().get(at - 1).lower());
    }

    private static Instrument.Kind kind(List<Phrase> phrases, boolean counted) {
        for (Phrase phrase : phrases) {
            boolean batch = phrase.meaning().equals("documents");
            if (batch == counted) {
                return Instrument.Kind.valueOf(
                        phrase.meaning().toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        }
        return Instrument.Kind.valueOf(
                phrases.getFirst().meaning().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<Mention.Quantity> quantity(AnnotatedSentence sentence, int from) {
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Quantity quantity && quantity.to() == from) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> count(AnnotatedSentence sentence, int from) {
        Optional<Mention.Quantity> quantity = quantity(sentence, from);
        if (quantity.isPresent()
                && quantity.get().unit().isEmpty()
                && quantity.get().value().scale() <= 0
                && quantity.get().value().compareTo(BigDecimal.valueOf(1000)) < 0) {
            return Optional.of(quantity.get().value().intValueExact());
        }
        WordTrie.Match<Phrase> word =
                from > 0 ? numbers.longest(sentence.sentence().tokens(), from - 1, from) : null;
        return word == null
                ? Optional.empty()
                : Optional.of(Integer.valueOf(word.values().getFirst().value())).filter(number -> number > 1);
    }

    /** True where a predicate of signing, issuing or agreeing has the words as its object. */
    private static boolean doneTo(AnnotatedSentence sentence, int at) {
        return sentence.predicates().stream()
                .anyMatch(p -> (p.classes().contains("sign")
                                || p.classes().contains("issue")
                                || p.classes().contains("establish")
                                || p.classes().contains("reach"))
                        && p.from() <= at
                        && at < p.to());
    }

    /** The name runs on over capitals, parties and the words that join them. */
    private int nameEnd(AnnotatedSentence sentence, int at, boolean named) {
        List<Token> tokens = sentence.sentence().tokens();
        int i = at;
        int end = at;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Mention party = null;
            for (Mention mention : sentence.mentions()) {
                if (mention.from() == i && mention instanceof Mention.OfParty) {
                    party = mention;
                }
            }
            if (party != null) {
                i = party.to();
                end = i;
            } else if (named && (token.isCapital() || i == end && token.text().matches("(19|20)\\d\\d"))) {
                i++;
                end = i;
                if (i + 1 < tokens.size()
                        && tokens.get(i).isMark("-")
                        && tokens.get(i + 1).text().matches("(19|20)\\d\\d")) {
                    i += 2;
                    end = i;
                }
            } else if (token.isMark("(")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).isMark(")")) {
                i += 3;
                end = i;
            } else if (i + 1 < tokens.size() && (joints.contains(token.lower()) || token.isMark("-"))) {
                boolean joins = ownJoints.contains(token.lower());
                boolean capitalNext = tokens.get(i + 1).isCapital();
                if (joins && i - at < 10) {
                    i++;
                    if (fields.contains(token.lower())) {
                        end = i;
                        if (i < tokens.size()
                                && tokens.get(i).isWord()
                                && !tokens.get(i).isCapital()
                                && !fieldStops.contains(tokens.get(i).lower())) {
                            i++;
                            end = i;
                        }
                    } else if (topics.contains(token.lower())) {
                        int topic = i;
                        while (i < tokens.size()
                                && tokens.get(i).isWord()
                                && i - at < 14
                                && !topicStops.contains(tokens.get(i).lower())
                                && !tells(sentence, i)) {
                            i++;
                        }
                        if (i == topic || points(sentence, i - 1)) {
                            break;
                        }
                        end = i;
                    }
                } else if (capitalNext && (named || andWords.contains(token.lower()) || token.isMark("-"))) {
                    i++;
                } else {
                    break;
                }
            } else {
                break;
            }
        }
        return Math.max(end, at);
    }

    /** True where the sentence's own predicate goes on: {@code tentang perikanan telah dikeluarkan}. */
    private static boolean tells(AnnotatedSentence sentence, int at) {
        return !sentence.sentence().tokens().get(at).isCapital()
                && sentence.units().stream()
                        .anyMatch(unit -> unit.from() <= at
                                && at < unit.to()
                                && (unit.type() == Unit.Type.AUX
                                        || unit.type() == Unit.Type.NEG
                                        || unit.type() == Unit.Type.VERB));
    }

    /** True for {@code itu}, {@code tersebut}: what is only pointed at names no document. */
    private static boolean points(AnnotatedSentence sentence, int at) {
        return sentence.units().stream()
                .anyMatch(unit -> unit.type() == Unit.Type.DET && unit.from() <= at && at < unit.to());
    }

    private static List<Party> parties(
            AnnotatedSentence sentence, int from, int end, Discourse discourse, Instrument.Kind kind) {
        List<Party> inside = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.from() >= from && mention.to() <= end) {
                discourse.resolve(mention).stream()
                        .map(Actor::party)
                        .filter(p -> !p.isOther() && !(p.isRegion() && kind == Instrument.Kind.POLICY_PLAN))
                        .forEach(inside::add);
            }
        }
        List<Party> distinct = inside.stream().distinct().toList();
        if (distinct.size() >= 2 || kind == Instrument.Kind.POLICY_PLAN && !distinct.isEmpty()) {
            return distinct;
        }
        if (kind == Instrument.Kind.POLICY_PLAN) {
            for (Mention mention : sentence.mentions()) {
                List<Actor> actors = discourse.resolve(mention);
                if (!actors.isEmpty()) {
                    return List.of(actors.getFirst().party());
                }
            }
            return discourse.home().map(List::of).orElse(List.of());
        }
        for (Predicate predicate : sentence.predicates()) {
            if (predicate.kind() != Predicate.Kind.NOUN && predicate.from() <= from && from < predicate.to()) {
                List<Party> doers = predicate.in(Role.AGENT).stream()
                        .flatMap(m -> discourse.resolve(m).stream())
                        .map(Actor::party)
                        .filter(p -> !p.isOther())
                        .distinct()
                        .toList();
                if (doers.size() == 2) {
                    return doers;
                }
            }
        }
        List<Party> pair =
                discourse.pair().stream().map(Actor::party).distinct().toList();
        List<Party> near = Nearby.parties(sentence, from, end, discourse);
        boolean said = near.stream().allMatch(pair::contains);
        return said || pair.size() != 2 || distinct.size() == 1 ? near : pair;
    }

    private static Optional<Period> day(AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Time time) {
                Optional<Period> period = dates.resolve(time.when(), discourse.day());
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return discourse.day();
    }

    /** The same paper named twice in the same words is one. */
    static List<Instrument> merge(List<Instrument> instruments) {
        List<Instrument> merged = new ArrayList<>();
        for (Instrument instrument : instruments) {
            boolean again = merged.stream()
                    .anyMatch(m -> m.kind() == instrument.kind()
                            && m.parties().equals(instrument.parties())
                            && (fold(m.name()).equals(fold(instrument.name()))
                                    || fold(m.name()).startsWith(fold(instrument.name()))));
            if (!again) {
                merged.add(instrument);
            }
        }
        return merged;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
