package id.kawat.annotation;

import id.kawat.lexicon.FunctionWord;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.PredicateWord;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a sentence into units: mentions first, then words of grammar and predicates by the longest phrase, then words by their shape. */
final class UnitReader {
    /** Prepositions that open a clause of time before a verb: {@code usai bertemu}. */
    private static final Set<String> TIMES = Set.of("after", "until", "since", "other", "during");

    /** Roles of prepositions that take a pronoun: {@code dengannya} does, {@code dalamnya} means a thing. */
    private static final Set<String> PERSONAL = Set.of("with", "toward", "by");

    /** Classes of nouns that speech uses as verbs. */
    private static final Set<String> SPOKEN = Set.of("communicate", "meet", "talk", "dialogue", "call", "cooperation");

    private final Lexicon lexicon;
    private final Set<String> clockWords;
    private final Set<String> spans;
    private final Set<String> repeats;
    private final Set<String> multiples;
    private final Set<String> nth;

    UnitReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        clockWords = lexicon.cue("clock");
        repeats = lexicon.cue("repeat");
        multiples = lexicon.cue("multiple");
        nth = lexicon.cue("nth");
        spans = new HashSet<>(lexicon.cue("clock"));
        for (Mention.When.Unit unit : Mention.When.Unit.values()) {
            spans.addAll(lexicon.cue("unit-" + unit.name().toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * @param headline true where bare verbs are to be expected
     * @param quoted true where the sentence begins inside a quotation
     */
    List<Unit> read(List<Token> tokens, List<Mention> mentions, boolean headline, boolean quoted) {
        List<Unit> units = new ArrayList<>(tokens.size());
        int next = 0;
        int i = 0;
        boolean open = quoted;
        while (i < tokens.size()) {
            if (next < mentions.size() && mentions.get(next).from() == i) {
                Mention mention = mentions.get(next++);
                units.add(ofMention(mention));
                i = mention.to();
                continue;
            }
            if (clockWords.contains(tokens.get(i).lower())
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).kind() == Token.Kind.NUMBER) {
                int to = next < mentions.size() && mentions.get(next).from() == i + 1
                        ? mentions.get(next++).to()
                        : i + 2;
                units.add(plain(i, to, Unit.Type.ADV, ""));
                i = to;
                continue;
            }
            int limit = next < mentions.size() ? mentions.get(next).from() : tokens.size();
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK && "'‘’".contains(token.text())) {
                i++;
                continue;
            }
            if (token.kind() == Token.Kind.MARK) {
                boolean between = !units.isEmpty()
                        && units.getLast().is(Unit.Type.MENTION)
                        && next < mentions.size()
                        && mentions.get(next).from() == i + 1
                        && isParty(units.getLast().mention())
                        && isParty(Optional.of(mentions.get(next)));
                Unit.Type type = between && "-–".contains(token.text()) ? Unit.Type.LINK : mark(tokens, i, open);
                if (type == Unit.Type.QUOTE_OPEN) {
                    open = true;
                } else if (type == Unit.Type.QUOTE_CLOSE) {
                    open = false;
                }
                units.add(plain(i, i + 1, type, ""));
                i++;
                continue;
            }
            Unit unit = word(tokens, i, limit, units, headline);
            units.add(unit);
            i = unit.to();
        }
        ordinals(tokens, units);
        timesOver(tokens, units);
        spoken(units);
        clausesOfTime(units);
        spansOfTime(tokens, units);
        goings(tokens, units, headline);
        return units;
    }

    /**
     * {@code Presiden Peru akan ke Oslo}, {@code batal ke Oslo}, and in a headline {@code Presiden Peru ke Oslo}: the preposition
     * stands for the verb that it would follow.
     */
    private void goings(List<Token> tokens, List<Unit> units, boolean headline) {
        for (int i = 1; i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.is(Unit.Type.PREP)
                    || !"destination".equals(unit.value())
                    || !units.get(i + 1).isActor()) {
                continue;
            }
            int before = i - 1;
            while (before > 0
                    && (units.get(before).is(Unit.Type.AUX)
                            || units.get(before).is(Unit.Type.NEG)
                            || units.get(before).is(Unit.Type.ADV))) {
                before--;
            }
            boolean helped =
                    units.subList(before + 1, i).stream().anyMatch(u -> u.is(Unit.Type.AUX) || u.is(Unit.Type.NEG));
            boolean told =
                    units.subList(0, before).stream().anyMatch(u -> u.is(Unit.Type.VERB) || u.is(Unit.Type.NOUN));
            boolean somebody = units.get(before)
                    .mention()
                    .filter(m -> m instanceof Mention.OfPerson)
                    .isPresent();
            if (somebody && (helped || headline && before == i - 1 && !told)) {
                WordTrie.Match<PredicateWord> going = lexicon.predicates().longest(tokens, unit.from(), unit.to());
                if (going != null) {
                    units.set(
                            i, new Unit(unit.from(), unit.to(), Unit.Type.VERB, Optional.empty(), going.values(), ""));
                }
            }
        }
    }

    /** {@code KTT ke-47 ASEAN}: the number says which, and leads nowhere. */
    private void ordinals(List<Token> tokens, List<Unit> units) {
        for (int i = 0; i + 2 < units.size(); i++) {
            Unit number = units.get(i + 2);
            boolean ordinal = units.get(i).to() - units.get(i).from() == 1
                    && nth.contains(tokens.get(units.get(i).from()).lower())
                    && units.get(i + 1).is(Unit.Type.LINK)
                    && (number.is(Unit.Type.QUANTITY) || number.is(Unit.Type.QUANT));
            if (ordinal) {
                units.set(i, plain(units.get(i).from(), number.to(), Unit.Type.QUANT, ""));
                units.remove(i + 2);
                units.remove(i + 1);
            }
        }
    }

    /** {@code sudah komunikasi dengan Peru}: in speech the noun stands for its verb. */
    private static void spoken(List<Unit> units) {
        for (int i = 1; i + 2 < units.size(); i++) {
            Unit unit = units.get(i);
            boolean noun = unit.is(Unit.Type.NOUN) && unit.hasAnyClass(SPOKEN);
            boolean joined = units.get(i + 1).is(Unit.Type.PREP)
                    && units.get(i + 1).value().equals("with")
                    && units.get(i + 2).isActor();
            if (noun && joined && units.get(i - 1).is(Unit.Type.AUX)) {
                units.set(i, new Unit(unit.from(), unit.to(), Unit.Type.VERB, Optional.empty(), unit.words(), ""));
            }
        }
    }

    /** {@code mengirim dua kali nota protes}: how often something is done is not what is done. */
    private void timesOver(List<Token> tokens, List<Unit> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            Unit times = units.get(i + 1);
            boolean counted = (units.get(i).is(Unit.Type.QUANT) || units.get(i).is(Unit.Type.QUANTITY))
                    && times.to() - times.from() == 1
                    && repeats.contains(tokens.get(times.from()).lower());
            boolean manifold = i + 2 < units.size()
                    && multiples.contains(tokens.get(units.get(i + 2).from()).lower());
            if (counted && !manifold) {
                units.set(i, plain(units.get(i).from(), times.to(), Unit.Type.ADV, ""));
                units.remove(i + 1);
            }
        }
    }

    /** {@code setelah empat bulan berunding}: how long is no subject. */
    private void spansOfTime(List<Token> tokens, List<Unit> units) {
        for (int i = 0; i + 2 < units.size(); i++) {
            boolean count = units.get(i).is(Unit.Type.QUANT) || units.get(i).is(Unit.Type.QUANTITY);
            Unit span = units.get(i + 1);
            Unit after = units.get(i + 2);
            boolean long1 = count
                    && span.is(Unit.Type.NOUN)
                    && span.to() - span.from() == 1
                    && spans.contains(tokens.get(span.from()).lower());
            boolean verb = after.is(Unit.Type.VERB) || after.is(Unit.Type.RECIP) || after.is(Unit.Type.AUX);
            if (long1 && verb) {
                units.set(i, plain(units.get(i).from(), span.to(), Unit.Type.ADV, ""));
                units.remove(i + 1);
            }
        }
    }

    /** {@code sejak Moskow menyerang}: a preposition of time before somebody who does something opens a clause. */
    private static void clausesOfTime(List<Unit> units) {
        for (int i = 0; i + 2 < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.is(Unit.Type.PREP)
                    || !TIMES.contains(unit.value())
                    || !units.get(i + 1).isActor()) {
                continue;
            }
            int verb = i + 2;
            while (verb < units.size()
                    && (units.get(verb).is(Unit.Type.ADV) || units.get(verb).is(Unit.Type.AUX))) {
                verb++;
            }
            if (verb < units.size() && units.get(verb).is(Unit.Type.VERB)) {
                units.set(i, plain(unit.from(), unit.to(), Unit.Type.SUB, "time"));
            }
        }
    }

    private static boolean isParty(Optional<Mention> mention) {
        return mention.filter(m -> m instanceof Mention.OfParty party
                        && !party.name().isPlace()
                        && !party.name().party().isOther())
                .isPresent();
    }

    private static Unit ofMention(Mention mention) {
        Unit.Type type = switch (mention) {
            case Mention.Time t -> Unit.Type.TIME;
            case Mention.Quantity q -> Unit.Type.QUANTITY;
            case Mention.OfParty m -> Unit.Type.MENTION;
            case Mention.OfPerson m -> Unit.Type.MENTION;
            case Mention.OfInstitution m -> Unit.Type.MENTION;
            case Mention.OfName m -> Unit.Type.MENTION;
            case Mention.Reference m -> Unit.Type.MENTION;
        };
        return new Unit(mention.from(), mention.to(), type, Optional.of(mention), List.of(), "");
    }

    private static Unit plain(int from, int to, Unit.Type type, String value) {
        return new Unit(from, to, type, Optional.empty(), List.of(), value);
    }

    private static Unit.Type mark(List<Token> tokens, int i, boolean open) {
        Token token = tokens.get(i);
        return switch (token.text()) {
            case "," -> Unit.Type.COMMA;
            case ";" -> Unit.Type.SEMICOLON;
            case ":" -> Unit.Type.COLON;
            case "(", "[" -> Unit.Type.OPEN;
            case ")", "]" -> Unit.Type.CLOSE;
            case "“", "„", "«" -> open ? Unit.Type.QUOTE_CLOSE : Unit.Type.QUOTE_OPEN;
            case "”", "»" -> Unit.Type.QUOTE_CLOSE;
            case "\"" -> open ? Unit.Type.QUOTE_CLOSE : Unit.Type.QUOTE_OPEN;
            case "." -> i + 1 < tokens.size() && !tokens.get(i + 1).spaced() ? Unit.Type.OTHER : Unit.Type.STOP;
            case "?", "!", "…" -> Unit.Type.STOP;
            case "-", "–", "—", "--" -> {
                boolean tight = !token.spaced()
                        && i > 0
                        && !tokens.get(i - 1).isMark(")")
                        && i + 1 < tokens.size()
                        && !tokens.get(i + 1).spaced();
                yield tight ? Unit.Type.LINK : Unit.Type.DASH;
            }
            default -> Unit.Type.OTHER;
        };
    }

    /** {@code dengannya, kepadanya}: a preposition and whom it means in one word. */
    private Optional<Unit> prepositionAndPronoun(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        if (!lower.endsWith("nya") || lower.length() < 7) {
            return Optional.empty();
        }
        String bare = lower.substring(0, lower.length() - 3);
        WordTrie.Match<FunctionWord> match = lexicon.functionWords()
                .longest(List.of(new Token(0, bare.length(), bare, bare, bare, Token.Kind.WORD, true)), 0, 1);
        return match == null
                ? Optional.empty()
                : match.values().stream()
                        .filter(w -> w.category() == FunctionWord.Category.PREP && PERSONAL.contains(w.value()))
                        .findFirst()
                        .map(w -> new Unit(
                                i,
                                i + 1,
                                Unit.Type.MENTION,
                                Optional.of(new Mention.Reference(i, i + 1, Mention.Reference.Kind.HE)),
                                List.of(),
                                w.value()));
    }

    private Unit word(List<Token> tokens, int i, int limit, List<Unit> before, boolean headline) {
        Optional<Unit> joined = prepositionAndPronoun(tokens, i);
        if (joined.isPresent()) {
            return joined.get();
        }
        WordTrie.Match<FunctionWord> function = lexicon.functionWords().longest(tokens, i, limit);
        WordTrie.Match<PredicateWord> predicate = lexicon.predicates().longest(tokens, i, limit);
        int functionLength = function == null ? 0 : function.length();
        int predicateLength = predicate == null ? 0 : predicate.length();
        if (function != null && functionLength >= predicateLength) {
            FunctionWord word = function.values().getFirst();
            boolean lexical =
                    word.category() == FunctionWord.Category.NOUN || word.category() == FunctionWord.Category.ADJ;
            if (predicate == null || predicateLength < functionLength || !lexical) {
                return grammatical(tokens, i, function, before, limit);
            }
        }
        if (predicate != null
                && function != null
                && isSaying(predicate.values())
                && !before.isEmpty()
                && (before.getLast().is(Unit.Type.VERB)
                        || before.getLast().is(Unit.Type.NOUN)
                        || before.getLast().is(Unit.Type.ADV))) {
            return grammatical(tokens, i, function, before, limit);
        }
        if (predicate != null) {
            boolean mentionNext = i + predicate.length() == limit && limit < tokens.size();
            return predicate(i, predicate, before, headline, mentionNext);
        }
        return tokens.get(i).isWord()
                ? byShape(tokens.get(i), i)
                : plain(i, i + 1, tokens.get(i).kind() == Token.Kind.NUMBER ? Unit.Type.QUANT : Unit.Type.OTHER, "");
    }

    private static boolean isSaying(List<PredicateWord> words) {
        for (PredicateWord word : words) {
            if (!word.wordClass().equals("say") || word.form() != PredicateWord.Form.INTRANSITIVE) {
                return false;
            }
        }
        return true;
    }

    private Unit grammatical(
            List<Token> tokens, int i, WordTrie.Match<FunctionWord> match, List<Unit> before, int limit) {
        int to = i + match.length();
        FunctionWord word = match.values().getFirst();
        for (FunctionWord candidate : match.values()) {
            if (candidate.category() == FunctionWord.Category.COMP && verbFollows(tokens, to, limit)) {
                word = candidate;
            }
        }
        boolean opens = before.isEmpty()
                || before.getLast().is(Unit.Type.COMMA)
                || before.getLast().is(Unit.Type.QUOTE_OPEN);
        for (FunctionWord candidate : match.values()) {
            if (candidate.category() == FunctionWord.Category.SUB && opens
                    || candidate.category() == FunctionWord.Category.PREP
                            && to == limit
                            && to < tokens.size()
                            && (word.category() == FunctionWord.Category.ADJ
                                    || "including".equals(candidate.value()))) {
                word = candidate;
            }
        }
        boolean attribute = word.category() == FunctionWord.Category.ADV
                && !before.isEmpty()
                && before.getLast().is(Unit.Type.NOUN)
                && match.values().stream().anyMatch(w -> w.category() == FunctionWord.Category.ADJ);
        if (attribute) {
            return plain(i, to, Unit.Type.NOUN, "");
        }
        if (word.category() == FunctionWord.Category.PREP
                && TIMES.contains(word.value())
                && verbFollows(tokens, to, limit)) {
            return plain(i, to, Unit.Type.SUB, "time");
        }
        if (word.category() == FunctionWord.Category.COMP
                && "to".equals(word.value())
                && !verbFollows(tokens, to, limit)) {
            return plain(i, to, Unit.Type.PREP, "toward");
        }
        return switch (word.category()) {
            case PREP -> plain(i, to, Unit.Type.PREP, word.value());
            case COMP -> plain(i, to, Unit.Type.COMP, word.value());
            case REL -> plain(i, to, Unit.Type.REL, "");
            case SUB -> plain(i, to, Unit.Type.SUB, word.value());
            case COORD -> plain(i, to, Unit.Type.COORD, "");
            case AUX -> plain(i, to, Unit.Type.AUX, word.value());
            case NEG -> plain(i, to, Unit.Type.NEG, word.value());
            case ADV -> plain(i, to, Unit.Type.ADV, word.value());
            case RECIP -> plain(i, to, Unit.Type.RECIP, "");
            case DET -> plain(i, to, Unit.Type.DET, "");
            case QUANT -> plain(i, to, Unit.Type.QUANT, "");
            case ADJ, NOUN -> plain(i, to, Unit.Type.NOUN, "");
            case PRON -> {
                Mention.Reference.Kind kind = switch (word.value()) {
                    case "he" -> Mention.Reference.Kind.HE;
                    case "they" -> Mention.Reference.Kind.THEY;
                    case "we" -> Mention.Reference.Kind.WE;
                    case "i" -> Mention.Reference.Kind.I;
                    default -> Mention.Reference.Kind.BOTH_PERSONS;
                };
                Mention reference = new Mention.Reference(i, to, kind);
                yield new Unit(i, to, Unit.Type.MENTION, Optional.of(reference), List.of(), "");
            }
        };
    }

    /** True where a verb comes next, adverbs and auxiliaries passed over: then {@code untuk} opens a clause. */
    private boolean verbFollows(List<Token> tokens, int at, int limit) {
        int i = at;
        while (i < limit) {
            WordTrie.Match<PredicateWord> predicate = lexicon.predicates().longest(tokens, i, limit);
            if (predicate != null) {
                Kinds kinds = Kinds.of(predicate.values());
                if (!kinds.verbs().isEmpty()) {
                    return !kinds.inflected().isEmpty() || kinds.nouns().isEmpty();
                }
            }
            WordTrie.Match<FunctionWord> function = lexicon.functionWords().longest(tokens, i, limit);
            if (function == null) {
                return VerbShape.looksLikeVerb(tokens.get(i).lower());
            }
            FunctionWord.Category category = function.values().getFirst().category();
            if (category != FunctionWord.Category.ADV
                    && category != FunctionWord.Category.AUX
                    && category != FunctionWord.Category.NEG
                    && category != FunctionWord.Category.RECIP) {
                return false;
            }
            i += function.length();
        }
        return false;
    }

    /** What the dictionary says of one phrase: its verbs, those of them that are more than the bare stem, its nouns. */
    private record Kinds(List<PredicateWord> verbs, List<PredicateWord> inflected, List<PredicateWord> nouns) {
        static Kinds of(List<PredicateWord> words) {
            Kinds kinds = new Kinds(new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(2));
            for (PredicateWord word : words) {
                (word.isVerb() ? kinds.verbs : kinds.nouns).add(word);
                if (word.isVerb() && word.form() != PredicateWord.Form.BASE) {
                    kinds.inflected.add(word);
                }
            }
            return kinds;
        }
    }

    private static Unit predicate(
            int i, WordTrie.Match<PredicateWord> match, List<Unit> before, boolean headline, boolean mentionNext) {
        Kinds kinds = Kinds.of(match.values());
        List<PredicateWord> verbs = kinds.verbs();
        List<PredicateWord> inflected = kinds.inflected();
        List<PredicateWord> nouns = kinds.nouns();
        int to = i + match.length();
        boolean attribute = mentionNext
                && !inflected.isEmpty()
                && !before.isEmpty()
                && before.getLast().is(Unit.Type.NOUN)
                && inflected.stream().allMatch(w -> w.wordClass().equals("bad"));
        if (attribute) {
            return new Unit(i, to, Unit.Type.NOUN, Optional.empty(), List.of(), "");
        }
        if (!inflected.isEmpty()) {
            return new Unit(i, to, Unit.Type.VERB, Optional.empty(), inflected, "");
        }
        if (nouns.isEmpty() ? bareVerbFits(before, headline) : !verbs.isEmpty() && headline && afterActor(before)) {
            return new Unit(i, to, Unit.Type.VERB, Optional.empty(), verbs.isEmpty() ? nouns : verbs, "");
        }
        return new Unit(i, to, Unit.Type.NOUN, Optional.empty(), nouns, "");
    }

    private static boolean afterActor(List<Unit> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Unit unit = before.get(i);
            if (unit.is(Unit.Type.ADV) || unit.is(Unit.Type.AUX) || unit.is(Unit.Type.NEG)) {
                continue;
            }
            return unit.isActor() || unit.mention().isPresent() && unit.is(Unit.Type.MENTION);
        }
        return false;
    }

    private static boolean bareVerbFits(List<Unit> before, boolean headline) {
        if (headline || before.isEmpty()) {
            return true;
        }
        Unit last = before.getLast();
        return switch (last.type()) {
            case AUX, NEG, RECIP, COMP, ADV, COORD, REL -> true;
            case MENTION -> last.isActor();
            case VERB -> true;
            default -> false;
        };
    }

    private static Unit byShape(Token token, int i) {
        String lower = token.lower();
        if (token.isCapital() && i > 0) {
            return plain(i, i + 1, Unit.Type.NOUN, "");
        }
        Optional<PredicateWord.Form> form = VerbShape.form(lower);
        return form.map(f -> new Unit(
                        i, i + 1, Unit.Type.VERB, Optional.empty(), List.of(new PredicateWord(lower, f, "?")), ""))
                .orElseGet(() -> plain(i, i + 1, Unit.Type.NOUN, ""));
    }
}
