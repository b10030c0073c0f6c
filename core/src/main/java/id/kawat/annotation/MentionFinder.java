package id.kawat.annotation;

import id.kawat.lexicon.FirstWords;
import id.kawat.lexicon.FunctionWord;
import id.kawat.lexicon.InstitutionWord;
import id.kawat.lexicon.Leader;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.PredicateWord;
import id.kawat.lexicon.Title;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who, when and how much is named in a sentence. Mentions come in order and never overlap. */
final class MentionFinder {
    /** Classes of nouns that are things even where another list knows the words as somebody. */
    private static final Set<String> THINGS =
            Set.of("t-weapon", "t-shot", "t-relief", "t-doc", "t-summit", "t-sanction", "t-territory");

    /** Classes of nouns that are people, whose state the words after them give. */
    private static final Set<String> PEOPLE = Set.of("t-citizen", "t-captive", "t-person", "t-envoy", "t-casualty");

    /** Offices of which a text has one at a time, so that a second title beside it is the same person's. */
    private static final Set<Office> SINGLE = Set.of(
            Office.HEAD_OF_STATE,
            Office.HEAD_OF_GOVERNMENT,
            Office.DEPUTY_HEAD,
            Office.FOREIGN_MINISTER,
            Office.DEFENCE_MINISTER,
            Office.PARTY_LEADER,
            Office.ROYAL,
            Office.IGO_HEAD,
            Office.SPEAKER);

    private static final int LONGEST_NAME = 6;
    /** How many words in brackets may tell what an office is for. */
    private static final int DUTIES = 12;

    private final Lexicon lexicon;
    private final Set<String> particles;
    /** {@code kelompok afiliasi} Hizbullah. */
    private final Set<String> groupLeads;

    private final Set<String> nameStarts;
    private final Set<String> ofWords;
    private final Set<String> posts;
    private final Set<String> postsAt;
    private final Set<String> postsFor;
    private final Set<String> forWords;
    private final Set<String> alsoOffice;
    private final Set<String> andWords;
    private final Set<String> degrees;
    private final Set<String> fronting;
    private final Set<String> relatives;
    private final FirstWords openers;
    private final TimeReader times;
    private final QuantityReader quantities;
    private final WordTrie<Phrase> references;
    private final WordTrie<Phrase> portfolios;
    private final WordTrie<Phrase> geography;
    private final WordTrie<Phrase> organisations;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        particles = lexicon.cue("name-particle");
        groupLeads = lexicon.cue("group-lead");
        nameStarts = lexicon.cue("name-start");
        ofWords = lexicon.cue("of");
        posts = lexicon.cue("post");
        postsAt = lexicon.cue("post-at");
        postsFor = lexicon.cue("post-for");
        forWords = lexicon.cue("for");
        alsoOffice = lexicon.cue("also-office");
        andWords = lexicon.cue("and");
        degrees = lexicon.cue("degree");
        fronting = lexicon.cue("fronting");
        relatives = lexicon.cue("relative");
        times = new TimeReader(lexicon);
        quantities = new QuantityReader(lexicon);
        references = lexicon.phrases("references");
        portfolios = lexicon.phrases("portfolios");
        geography = lexicon.phrases("geography");
        organisations = lexicon.phrases("organisation-heads");
        openers = openers();
    }

    /** The words with which a mention may begin without a capital: of every list that {@link Search#at} asks. */
    private FirstWords openers() {
        FirstWords words = new FirstWords(true);
        times.openers(words);
        quantities.openers(words);
        words.addAll(references.starts());
        words.addAll(organisations.starts());
        words.addAll(lexicon.titles().starts());
        words.addAll(lexicon.parties().starts());
        words.addAll(lexicon.institutions().starts());
        return words;
    }

    /** @param headline true where every word may be written with a capital, so that a verb is no name */
    List<Mention> find(List<Token> tokens, boolean headline) {
        return new Search(headline).find(tokens);
    }

    /** One sentence being searched. */
    private final class Search {
        private final boolean headline;

        /** The parties asked for so far, by their first token: the same place is asked about from many sides. */
        private final Map<Integer, Optional<Mention.OfParty>> parties = new HashMap<>();

        Search(boolean headline) {
            this.headline = headline;
        }

        List<Mention> find(List<Token> tokens) {
            List<Mention> mentions = new ArrayList<>();
            int end = tokens.size();
            int i = 0;
            while (i < end) {
                Mention mention = at(tokens, i, end);
                if (mention == null) {
                    i += knownLength(tokens, i, end);
                } else {
                    mentions.add(mention);
                    i = mention.to();
                    appose(mentions, tokens);
                }
            }
            return mentions;
        }

        /**
         * Two titles and one name are one person: {@code Sekretaris Jenderal Partai Komunis Vietnam, Presiden To Lam}. A rank or an
         * honorific after the office does not replace it: {@code Duta Besar Fiji Ratu Semi Tuilagi}.
         */
        private static void appose(List<Mention> mentions, List<Token> tokens) {
            while (mentions.size() > 1
                    && mentions.getLast() instanceof Mention.OfPerson named
                    && named.name().isPresent()
                    && mentions.get(mentions.size() - 2) instanceof Mention.OfPerson titled
                    && isOne(titled, named, tokens)) {
                mentions.removeLast();
                mentions.removeLast();
                Mention.OfPerson first = titled;
                if (isBracketed(titled, tokens)
                        && !mentions.isEmpty()
                        && mentions.getLast() instanceof Mention.OfPerson office
                        && office.name().isEmpty()
                        && office.to() + 1 == titled.from()) {
                    mentions.removeLast();
                    first = office;
                }
                mentions.add(joined(first, named));
            }
        }

        /** {@code Widodo MSc}: a degree after a name is no part of it. */
        private int beforeDegrees(List<Token> tokens, int from, int to) {
            int end = to;
            while (end > from + 1 && degrees.contains(tokens.get(end - 1).lower())) {
                end--;
            }
            return end;
        }

        private static boolean isBracketed(Mention.OfPerson person, List<Token> tokens) {
            return person.from() > 0
                    && tokens.get(person.from() - 1).isMark("(")
                    && person.to() < tokens.size()
                    && tokens.get(person.to()).isMark(")");
        }

        private static boolean isOne(Mention.OfPerson titled, Mention.OfPerson named, List<Token> tokens) {
            boolean agree = titled.of().isEmpty()
                    || named.of().isEmpty()
                    || titled.of().get().party().equals(named.of().get().party());
            if (titled.name().isPresent() || titled.title().isEmpty() || !agree) {
                return false;
            }
            boolean adjoining = titled.to() == named.from();
            boolean bracketed = titled.to() + 1 == named.from() && isBracketed(titled, tokens);
            boolean comma =
                    titled.to() + 1 == named.from() && tokens.get(titled.to()).isMark(",");
            boolean lesser = named.title()
                    .filter(t -> t.note().contains("rank")
                            || t.office().filter(Office.ROYAL::equals).isPresent())
                    .isPresent();
            boolean single = titled.title()
                            .flatMap(Title::office)
                            .filter(SINGLE::contains)
                            .isPresent()
                    && tokens.get(titled.from()).lower().indexOf('-') < 0;
            return (adjoining || bracketed || comma) && lesser || comma && single;
        }

        private static Mention.OfPerson joined(Mention.OfPerson titled, Mention.OfPerson named) {
            return new Mention.OfPerson(
                    titled.from(),
                    named.to(),
                    named.name(),
                    named.nameFrom(),
                    named.nameTo(),
                    titled.title(),
                    titled.titleText(),
                    titled.of().isPresent() ? titled.of() : named.of(),
                    titled.ofReference(),
                    titled.institution(),
                    titled.posting().or(named::posting),
                    titled.former() || named.former(),
                    named.elect());
        }

        private @Nullable Mention at(List<Token> tokens, int i, int end) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.ADDRESS) {
                return null;
            }
            if (token.kind() == Token.Kind.NUMBER) {
                Mention.Time time = times.read(tokens, i, end);
                return time != null ? time : quantities.read(tokens, i, end);
            }
            if (token.kind() == Token.Kind.MARK) {
                return "$€£¥".contains(token.text()) ? quantities.read(tokens, i, end) : null;
            }
            if (!token.isCapital() && !openers.mayBegin(token)) {
                return null;
            }
            Mention.Time time = times.read(tokens, i, end);
            if (time != null) {
                return time;
            }
            Mention.Quantity quantity = quantities.read(tokens, i, end);
            if (quantity != null) {
                return quantity;
            }
            Mention organisation = organisation(tokens, i, end);
            if (organisation != null) {
                return organisation;
            }
            WordTrie.Match<Phrase> referring = references.longest(tokens, i, end);
            Mention.Reference phrase = referring != null && referring.length() > 1 ? reference(tokens, i, end) : null;
            if (phrase != null) {
                return phrase;
            }
            Mention.OfPerson person = person(tokens, i, end);
            if (person != null) {
                return person;
            }
            Mention.Reference reference = reference(tokens, i, end);
            if (reference != null) {
                Mention.OfParty of = reference.kind() == Mention.Reference.Kind.COUNTERPART
                                && reference.to() + 1 < end
                                && ofWords.contains(tokens.get(reference.to()).lower())
                        ? party(tokens, reference.to() + 1, end)
                        : null;
                return of == null
                        ? reference
                        : new Mention.OfPerson(
                                i,
                                of.to(),
                                Optional.empty(),
                                -1,
                                -1,
                                Optional.empty(),
                                words(tokens, i, of.to()),
                                Optional.of(of.name()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                false);
            }
            Mention.OfParty party = party(tokens, i, end);
            if (party != null && i == 0 && headline && party.name().isPlace() && opensAsVerb(tokens, party, end)) {
                return null;
            }
            if (party != null
                    && i > 0
                    && (party.name().kind() == PartyName.Kind.STATE
                            || party.name().kind() == PartyName.Kind.REGION)
                    && geography.longest(tokens, i - 1, i) != null
                    && !(i > 1 && lexicon.institutions().longest(tokens, i - 2, i) != null)) {
                return new Mention.OfName(i, party.to(), words(tokens, i, party.to()));
            }
            Mention.OfInstitution institution = institution(tokens, i, end);
            if (institution != null && party == null) {
                Mention named = named(tokens, institution, end);
                if (named != null) {
                    return named;
                }
            }
            if (institution != null
                    && (party == null
                            || institution.to() > party.to()
                            || party.to() - party.from() == 1 && !token.isCapital())) {
                return institution;
            }
            if (party != null) {
                int to = nameEnd(tokens, i, end);
                boolean given = !headline && party.name().note().contains("given-name") && to > party.to();
                if (!given) {
                    return party;
                }
            }
            return name(tokens, i, end);
        }

        /**
         * What a government that nobody's name tells is, by the name after it: {@code pemerintahan Presiden Alan García} is the president;
         * {@code pemerintahan García} is whose government it is, where the name is known to be somebody's; {@code Provinsi Khost} is the place.
         */
        private @Nullable Mention named(List<Token> tokens, Mention.OfInstitution government, int end) {
            int at = government.to();
            if (!government.word().kind().equals("government")
                    || government.of().isPresent()
                    || government.ofReference().isPresent()
                    || at >= end
                    || !tokens.get(at).isCapital()) {
                return null;
            }
            Mention.OfPerson person = person(tokens, at, end);
            if (person != null && person.name().isPresent()) {
                return person;
            }
            Mention.OfName name = name(tokens, at, end);
            return name == null || !government.word().isLed()
                    ? name
                    : new Mention.OfInstitution(
                            government.from(),
                            name.to(),
                            government.word(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(name));
        }

        private Mention.@Nullable Reference reference(List<Token> tokens, int i, int end) {
            WordTrie.Match<Phrase> match = references.longest(tokens, i, end);
            if (match == null) {
                return null;
            }
            Phrase phrase = match.values().getFirst();
            if ("both".equals(phrase.meaning())
                    && tokens.get(i).key().equals("dua")
                    && party(tokens, i + match.length(), end) != null) {
                // {@code dua menteri Israel}: the words say whose they are.
                return null;
            }
            Mention.Reference.Kind kind = switch (phrase.meaning()) {
                case "both" ->
                    "person".equals(phrase.value())
                            ? Mention.Reference.Kind.BOTH_PERSONS
                            : Mention.Reference.Kind.BOTH_PARTIES;
                case "three" -> Mention.Reference.Kind.THREE;
                case "four" -> Mention.Reference.Kind.FOUR;
                case "many" -> Mention.Reference.Kind.MANY;
                case "named" -> Mention.Reference.Kind.NAMED;
                case "host" -> Mention.Reference.Kind.HOST;
                case "counterpart" -> Mention.Reference.Kind.COUNTERPART;
                case "own" -> Mention.Reference.Kind.OWN;
                case "that-state" -> Mention.Reference.Kind.THAT_STATE;
                case "that-body" -> Mention.Reference.Kind.THAT_BODY;
                case "that-group" -> Mention.Reference.Kind.THAT_GROUP;
                default -> throw new IllegalStateException("references.tsv: no kind " + phrase.meaning());
            };
            List<Party> named = kind == Mention.Reference.Kind.NAMED
                    ? Arrays.stream(phrase.value().split(" ")).map(Party::new).toList()
                    : List.of();
            return new Mention.Reference(i, i + match.length(), kind, named);
        }

        private Mention.@Nullable OfParty party(List<Token> tokens, int i, int end) {
            if (i >= end) {
                return null;
            }
            Token first = tokens.get(i);
            if (!Character.isLetter(first.text().codePointAt(0)) || !hasCapital(tokens, i, end)) {
                return null;
            }
            return parties.computeIfAbsent(i, at -> Optional.ofNullable(partyAt(tokens, at, end)))
                    .orElse(null);
        }

        private Mention.@Nullable OfParty partyAt(List<Token> tokens, int i, int end) {
            WordTrie.Match<PartyName> match =
                    lexicon.parties().longest(tokens, i, end, name -> written(name, tokens, i));
            if (match == null) {
                return null;
            }
            PartyName name = match.values().getFirst();
            boolean lower = i + match.length() < end
                    && tokens.get(i + match.length()).isWord()
                    && !tokens.get(i + match.length()).isCapital();
            boolean start = i == 0 || !tokens.get(i - 1).isWord();
            if (name.note().contains("preposition") && start && lower) {
                return null;
            }
            if (name.exact() && match.length() == 1 && abbreviates(tokens, i)) {
                return null;
            }
            boolean inName = name.note().contains("part-of-name")
                    && i > 1
                    && tokens.get(i - 1).isCapital()
                    && lexicon.functionWords().longest(tokens, i - 1, i) == null;
            if (inName) {
                return null;
            }
            boolean doubtful = name.note().contains("number") || name.note().contains("common-word");
            WordTrie.Match<PredicateWord> words = headline && name.isPlace() && match.length() == 1
                    ? lexicon.predicates().longest(tokens, i, end)
                    : null;
            boolean verb = words != null
                    && (words.length() > 1 || i > 0 && words.values().stream().anyMatch(PredicateWord::isVerb));
            if (verb) {
                return null;
            }
            if (doubtful
                    && match.length() == 1
                    && (i == 0 || !tokens.get(i - 1).isWord())
                    && i + 1 < end
                    && !tokens.get(i + 1).isCapital()
                    && !predicateFollows(tokens, i + 1, end)) {
                return null;
            }
            return new Mention.OfParty(i, i + match.length(), name);
        }

        /** {@code Memorandum Saling Pengertian (MSP)}: letters in brackets are the first ones of the words before. */
        private static boolean abbreviates(List<Token> tokens, int i) {
            String letters = tokens.get(i).text();
            int first = i - 1 - letters.length();
            if (first < 0
                    || letters.length() < 2
                    || !tokens.get(i - 1).isMark("(")
                    || i + 1 >= tokens.size()
                    || !tokens.get(i + 1).isMark(")")) {
                return false;
            }
            for (int j = 0; j < letters.length(); j++) {
                if (tokens.get(first + j).text().charAt(0) != letters.charAt(j)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasCapital(List<Token> tokens, int i, int end) {
            for (int j = i; j < Math.min(end, i + 4); j++) {
                if (tokens.get(j).isCapital()) {
                    return true;
                }
            }
            return false;
        }

        /** A name counts where it is written as a name: with its capitals, or letter for letter where only that will do. */
        private static boolean written(PartyName name, List<Token> tokens, int i) {
            Token token = tokens.get(i);
            if (name.exact()) {
                String shown = name.name();
                int space = shown.indexOf(' ');
                String word = space < 0 ? shown : shown.substring(0, space);
                return word.startsWith(token.text()) || token.text().startsWith(word);
            }
            return token.isCapital() || Character.isLowerCase(name.name().codePointAt(0));
        }

        private Mention.@Nullable OfInstitution institution(List<Token> tokens, int i, int end) {
            WordTrie.Match<InstitutionWord> match = lexicon.institutions().longest(tokens, i, end);
            if (match == null) {
                return null;
            }
            InstitutionWord word = match.values().getFirst();
            if (word.note().contains("capitals") && !tokens.get(i).isAllCapitals()
                    || isThing(tokens, i, end, match.length())) {
                return null;
            }
            int to = i + match.length();
            to = skipAlias(tokens, to, end);
            int scan = tokens.get(to - 1).lower().endsWith("nya") ? end : to;
            for (int skipped = 0; scan < end && skipped <= 4; skipped++) {
                Mention.OfParty party = party(tokens, scan, end);
                if (party != null) {
                    return new Mention.OfInstitution(
                            i, skipAlias(tokens, party.to(), end), word, Optional.of(party.name()), Optional.empty());
                }
                Mention.Reference reference = reference(tokens, scan, end);
                if (reference != null && skipped <= 1) {
                    return new Mention.OfInstitution(i, reference.to(), word, Optional.empty(), Optional.of(reference));
                }
                if (!isModifier(tokens, scan, end)) {
                    break;
                }
                WordTrie.Match<InstitutionWord> more = lexicon.institutions().longest(tokens, scan, end);
                scan += more == null ? 1 : more.length();
            }
            return new Mention.OfInstitution(i, to, word, Optional.empty(), Optional.empty());
        }

        /** True where the words are an act or a thing rather than somebody: {@code forum bisnis}, {@code rudal balistik}. */
        private boolean isThing(List<Token> tokens, int i, int end, int length) {
            WordTrie.Match<PredicateWord> match = lexicon.predicates().longest(tokens, i, end, w -> !w.isVerb());
            return match != null
                    && (match.length() > length
                                    && match.values().stream().noneMatch(w -> PEOPLE.contains(w.wordClass()))
                            || match.length() == length
                                    && match.values().stream()
                                            .anyMatch(w ->
                                                    !w.wordClass().startsWith("t-") || THINGS.contains(w.wordClass())));
        }

        private static int skipAlias(List<Token> tokens, int i, int end) {
            return i + 2 < end
                            && tokens.get(i).isMark("(")
                            && tokens.get(i + 1).isCapital()
                            && tokens.get(i + 2).isMark(")")
                    ? i + 3
                    : i;
        }

        /** {@code petinggi kelompok afiliasi Hizbullah}: where the group's name begins, where one does after such words. */
        private int groupNameFrom(List<Token> tokens, int i, int end) {
            int at = i;
            while (at < end && groupLeads.contains(tokens.get(at).lower())) {
                at++;
            }
            Mention.OfParty group = at > i ? party(tokens, at, end) : null;
            return group != null && group.name().party().isOther() ? at : i;
        }

        /** {@code Menteri Pendidikan (Pendidikan Tinggi) Singapura …}: what an office is for, in brackets, before whose it is. */
        private int skipDuties(List<Token> tokens, int i, int end) {
            int last = Math.min(end - 1, i + DUTIES);
            for (int at = i + 1; at < last; at++) {
                Token token = tokens.get(at);
                if (token.isMark(")")) {
                    return at > i + 1 && party(tokens, at + 1, end) != null ? at + 1 : i;
                }
                if (!token.isWord() && !token.isMark(",")) {
                    return i;
                }
            }
            return i;
        }

        /** A word that may stand between an institution and the party it belongs to. */
        private boolean isModifier(List<Token> tokens, int i, int end) {
            Token token = tokens.get(i);
            if (!token.isWord() || lexicon.titles().longest(tokens, i, i + 1) != null) {
                return false;
            }
            if (posts.contains(token.lower())) {
                return i + 1 < end && party(tokens, i + 1, end) != null;
            }
            WordTrie.Match<FunctionWord> function = lexicon.functionWords().longest(tokens, i, end);
            if (function != null) {
                return function.values().stream().anyMatch(w -> w.category() == FunctionWord.Category.ADJ);
            }
            if (lexicon.institutions().longest(tokens, i, i + 1) != null) {
                return true;
            }
            WordTrie.Match<PredicateWord> predicate = lexicon.predicates().longest(tokens, i, end);
            return (predicate == null
                            || predicate.values().stream()
                                    .noneMatch(w -> w.form() == PredicateWord.Form.ACTIVE
                                            || w.form() == PredicateWord.Form.PASSIVE
                                            || w.form() == PredicateWord.Form.INTRANSITIVE))
                    && !VerbShape.looksLikeVerb(token.lower());
        }

        private Mention.@Nullable OfPerson person(List<Token> tokens, int at, int end) {
            int i = at;
            boolean former = false;
            boolean elect = false;
            WordTrie.Match<Title> match = titleAt(tokens, i, end);
            while (match != null && isPrefix(match)) {
                former |= match.values().getFirst().note().contains("former");
                i += match.length();
                if (i < end && tokens.get(i).isMark(".")) {
                    i++;
                }
                match = i < end ? titleAt(tokens, i, end) : null;
            }
            if (match == null) {
                return i > at ? honoured(tokens, at, i, end, former) : namedFirst(tokens, at, end);
            }
            Title title = match.values().getFirst();
            int to = i + match.length();
            int titleEnd = to;
            Optional<PartyName> of = Optional.empty();
            Optional<Mention.Reference> ofReference = Optional.empty();
            Optional<InstitutionWord> institution = Optional.empty();
            Optional<PartyName> posting = Optional.empty();
            int nameFrom = -1;
            int nameTo = -1;
            boolean grown = true;
            while (grown && to < end) {
                grown = false;
                Token next = tokens.get(to);
                if (next.isMark("(")) {
                    int past = Math.max(skipAlias(tokens, to, end), skipDuties(tokens, to, end));
                    if (past > to) {
                        to = past;
                        titleEnd = to;
                        grown = true;
                        continue;
                    }
                }
                WordTrie.Match<Title> more = titleAt(tokens, to, end);
                if (more != null && isPrefix(more)) {
                    String note = more.values().getFirst().note();
                    former |= note.contains("former");
                    elect |= note.contains("elect");
                    to += more.length();
                    if (to < end && tokens.get(to).isMark(".")) {
                        to++;
                    }
                    grown = true;
                    continue;
                }
                int duties = of.isEmpty() && nameFrom < 0 && titleEnd == to ? portfolioEnd(tokens, to, end) : to;
                if (duties > to && duties < end && lexicon.institutions().longest(tokens, duties, end) != null) {
                    to = duties;
                    titleEnd = to;
                    grown = true;
                    continue;
                }
                int group = groupNameFrom(tokens, to, end);
                if (of.isEmpty() && nameFrom < 0 && group > to) {
                    to = group;
                }
                Mention.OfParty party = party(tokens, to, end);
                WordTrie.Match<InstitutionWord> council = lexicon.institutions().longest(tokens, to, end);
                if (party != null && council != null && council.length() > party.to() - to) {
                    party = null;
                }
                if (party != null) {
                    if (of.isEmpty()
                            || of.get().isPlace()
                            || institution.isPresent() && party.name().kind() == PartyName.Kind.STATE) {
                        if (of.isEmpty()) {
                            of = Optional.of(party.name());
                        }
                    }
                    to = party.to();
                    titleEnd = to;
                    grown = true;
                    continue;
                }
                if (of.isEmpty() && ofReference.isEmpty()) {
                    Mention.Reference reference = reference(tokens, to, end);
                    if (reference != null && reference.kind() == Mention.Reference.Kind.BOTH_PARTIES) {
                        ofReference = Optional.of(reference);
                        to = reference.to();
                        titleEnd = to;
                        grown = true;
                        continue;
                    }
                }
                if (posts.contains(next.lower()) && to + 1 < end) {
                    Mention.OfParty post = party(tokens, to + 1, end);
                    boolean portfolio =
                            forWords.contains(next.lower()) && portfolios.longest(tokens, to + 1, end) != null;
                    boolean several = portfolio && post != null && portfolioEnd(tokens, to + 1, end) > post.to();
                    if (post != null && !several && (titleEnd == to || of.isPresent())) {
                        boolean where = postsAt.contains(next.lower())
                                && post.name().isPlace()
                                && title.office()
                                        .filter(o ->
                                                o == Office.AMBASSADOR || o == Office.DIPLOMAT || o == Office.ENVOY)
                                        .isEmpty();
                        if (where) {
                            break;
                        }
                        boolean leads = postsFor.contains(next.lower());
                        boolean namedAfter = nameEnd(tokens, post.to(), end) > post.to();
                        if (of.isPresent()
                                || !leads
                                || title.office()
                                        .filter(o -> o == Office.AMBASSADOR)
                                        .isPresent()
                                || namedAfter) {
                            if (of.isEmpty() && !leads) {
                                of = Optional.of(post.name());
                            } else if (posting.isEmpty()) {
                                posting = Optional.of(post.name());
                            }
                            to = post.to();
                            titleEnd = to;
                            grown = true;
                            continue;
                        }
                    }
                    if (portfolio) {
                        to = portfolioEnd(tokens, to + 1, end);
                        titleEnd = to;
                        grown = true;
                        continue;
                    }
                }
                WordTrie.Match<InstitutionWord> body = lexicon.institutions().longest(tokens, to, end);
                if (body != null && nameFrom < 0) {
                    if (institution.isEmpty()) {
                        institution = Optional.of(body.values().getFirst());
                    }
                    to += body.length();
                    titleEnd = to;
                    grown = true;
                    continue;
                }
                int past = portfolioEnd(tokens, to, end);
                if (past > to && nameFrom < 0) {
                    to = past;
                    titleEnd = to;
                    grown = true;
                    continue;
                }
                boolean also = alsoOffice.contains(next.lower());
                if (also && to + 1 < end && titleAt(tokens, to + 1, end) != null) {
                    Mention.OfPerson second = person(tokens, to + 1, end);
                    if (second != null) {
                        if (second.name().isPresent()) {
                            nameFrom = second.nameFrom();
                            nameTo = second.nameTo();
                        }
                        if (of.isEmpty()) {
                            of = second.of();
                        }
                        to = second.to();
                        break;
                    }
                }
                if (of.isEmpty() && nameFrom < 0 && next.isWord() && !next.isCapital() && isModifier(tokens, to, end)) {
                    int scan = to;
                    while (scan < end
                            && scan < to + 4
                            && isModifier(tokens, scan, end)
                            && party(tokens, scan, end) == null) {
                        scan++;
                    }
                    if (scan < end && party(tokens, scan, end) != null) {
                        to = scan;
                        grown = true;
                        continue;
                    }
                }
                int named = nameEnd(tokens, to, end);
                if (named > to) {
                    Mention.OfParty then = of.isEmpty() ? party(tokens, named, end) : null;
                    if (then != null
                            && then.name().party().isState()
                            && !then.name().isPlace()) {
                        to = named;
                        titleEnd = to;
                        grown = true;
                        continue;
                    }
                    nameFrom = to;
                    nameTo = beforeDegrees(tokens, to, named);
                    to = named;
                    break;
                }
                if (next.isMark(",")
                        && to + 1 < end
                        && (of.isPresent() || institution.isPresent() || titleEnd - i > 1)) {
                    int start = skipHonorifics(tokens, to + 1, end);
                    int apposed = nameEnd(tokens, start, end);
                    if (apposed > start
                            && closes(tokens, apposed, end)
                            && !(isFronted(tokens, at)
                                    && !(apposed < end && tokens.get(apposed).isMark(",")))
                            && !leadsElsewhere(words(tokens, start, apposed), of)
                            && party(tokens, start, end) == null
                            && titleAt(tokens, start, end) == null) {
                        nameFrom = start;
                        nameTo = apposed;
                        to = apposed;
                    }
                }
            }
            if (nameTo > 0
                    && nameTo + 1 < end
                    && ofWords.contains(tokens.get(nameTo).lower())
                    && of.isEmpty()) {
                Mention.OfParty post = party(tokens, nameTo + 1, end);
                if (post != null
                        && post.name().party().isState()
                        && !post.name().isPlace()) {
                    of = Optional.of(post.name());
                    to = post.to();
                }
            }
            if (nameTo > 0 && to == nameTo) {
                to = skipNickname(tokens, to, end);
            }
            Optional<String> name = nameFrom < 0 ? Optional.empty() : Optional.of(words(tokens, nameFrom, nameTo));
            return new Mention.OfPerson(
                    at,
                    to,
                    name,
                    nameFrom,
                    nameTo,
                    Optional.of(title),
                    words(tokens, at, titleEnd),
                    of,
                    ofReference,
                    institution,
                    posting,
                    former,
                    elect);
        }

        /** {@code Selain Menlu Peru, Vega juga …}: after a phrase set before its clause a name is the subject, unless a second comma closes it off. */
        private boolean isFronted(List<Token> tokens, int at) {
            return at == 1 && fronting.contains(tokens.getFirst().lower());
        }

        /** True where the name is known to be a leader's, and of another state than the title before it. */
        private boolean leadsElsewhere(String name, Optional<PartyName> of) {
            List<Leader> leaders = of.isEmpty() ? List.of() : lexicon.leaders().named(name);
            return !leaders.isEmpty()
                    && leaders.stream()
                            .noneMatch(leader -> leader.party().equals(of.get().party()));
        }

        private static int skipNickname(List<Token> tokens, int i, int end) {
            return i + 2 < end && tokens.get(i).isMark("(") && tokens.get(i + 2).isMark(")") ? i + 3 : i;
        }

        private static boolean closes(List<Token> tokens, int i, int end) {
            return i >= end
                    || tokens.get(i).kind() == Token.Kind.MARK
                    || !tokens.get(i).isCapital();
        }

        private WordTrie.@Nullable Match<Title> titleAt(List<Token> tokens, int i, int end) {
            return lexicon.titles().longest(tokens, i, end);
        }

        private static boolean isPrefix(WordTrie.Match<Title> match) {
            Title.Scope scope = match.values().getFirst().scope();
            return scope == Title.Scope.HONORIFIC || scope == Title.Scope.MODIFIER;
        }

        private int skipHonorifics(List<Token> tokens, int at, int end) {
            int i = at;
            while (i < end) {
                WordTrie.Match<Title> match = titleAt(tokens, i, end);
                if (match == null || match.values().getFirst().scope() != Title.Scope.HONORIFIC) {
                    break;
                }
                i += match.length();
                if (i < end && tokens.get(i).isMark(".")) {
                    i++;
                }
            }
            return i;
        }

        /** Words such as {@code urusan luar negeri dan kebijakan keamanan} that belong to a title. */
        private int portfolioEnd(List<Token> tokens, int at, int end) {
            int i = at;
            while (i < end) {
                WordTrie.Match<Phrase> match = portfolios.longest(tokens, i, end);
                if (match != null) {
                    Mention.OfParty longer = party(tokens, i, end);
                    if (longer != null && longer.to() - i > match.length()) {
                        break;
                    }
                    i += match.length();
                    continue;
                }
                if (VerbShape.looksLikeAbstractNoun(tokens.get(i).lower())
                        && lexicon.institutions().longest(tokens, i, end) == null) {
                    i++;
                    continue;
                }
                boolean joint = i > at
                        && (tokens.get(i).isMark(",")
                                || tokens.get(i).isMark("&")
                                || andWords.contains(tokens.get(i).lower())
                                || forWords.contains(tokens.get(i).lower()));
                int next = joint
                                && i + 1 < end
                                && andWords.contains(tokens.get(i + 1).lower())
                        ? i + 2
                        : i + 1;
                if (joint
                        && next < end
                        && (portfolios.longest(tokens, next, end) != null
                                || VerbShape.looksLikeAbstractNoun(
                                        tokens.get(next).lower()))) {
                    i = next;
                    continue;
                }
                break;
            }
            return i;
        }

        /** {@code Bapak Nguyen Van An}: an honorific and a name, without an office. */
        private Mention.@Nullable OfPerson honoured(List<Token> tokens, int at, int i, int end, boolean former) {
            int to = nameEnd(tokens, i, end);
            if (to == i) {
                return null;
            }
            return new Mention.OfPerson(
                    at,
                    to,
                    Optional.of(words(tokens, i, to)),
                    i,
                    to,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    former,
                    false);
        }

        /** {@code Kassym Bekov, Presiden Kazakhstan,}: a name with its title after it. */
        private Mention.@Nullable OfPerson namedFirst(List<Token> tokens, int at, int end) {
            if (!tokens.get(at).isCapital() || party(tokens, at, end) != null) {
                return null;
            }
            int to = nameEnd(tokens, at, end);
            boolean apart = to < end && tokens.get(to).isMark(",");
            if (to - at < 1 || to + 1 >= end || !apart && to - at < 2) {
                return null;
            }
            int start = apart ? to + 1 : to;
            boolean former = false;
            boolean elect = false;
            WordTrie.Match<Title> match = titleAt(tokens, start, end);
            int i = start;
            while (match != null && match.values().getFirst().scope() == Title.Scope.MODIFIER) {
                former |= match.values().getFirst().note().contains("former");
                i += match.length();
                match = i < end ? titleAt(tokens, i, end) : null;
            }
            if (match == null || isPrefix(match)) {
                return null;
            }
            Mention.OfPerson title = person(tokens, i, end);
            if (title == null || title.name().isPresent() || title.title().isEmpty()) {
                return null;
            }
            boolean closed = title.to() >= end
                    || tokens.get(title.to()).kind() == Token.Kind.MARK
                    || relatives.contains(tokens.get(title.to()).lower())
                    || !apart && title.of().isPresent();
            if (!closed) {
                return null;
            }
            return new Mention.OfPerson(
                    at,
                    title.to(),
                    Optional.of(words(tokens, at, to)),
                    at,
                    to,
                    title.title(),
                    words(tokens, start, title.to()),
                    title.of(),
                    title.ofReference(),
                    title.institution(),
                    title.posting(),
                    former || title.former(),
                    elect || title.elect());
        }

        /** {@code Universitas Lima}, {@code Brigade Gurun Utara}: a name that begins with what it names. */
        private @Nullable Mention organisation(List<Token> tokens, int at, int end) {
            WordTrie.Match<Phrase> match = organisations.longest(tokens, at, end);
            if (match == null) {
                return null;
            }
            Phrase head = match.values().getFirst();
            int i = "lead".equals(head.meaning()) ? at + match.length() : at;
            if (i >= end || !tokens.get(i).isCapital()) {
                return null;
            }
            int to = "lead".equals(head.meaning()) ? i : at + match.length();
            while (to < end
                    && to < i + 6
                    && tokens.get(to).isCapital()
                    && tokens.get(to).spaced()) {
                Mention.OfParty party = party(tokens, to, end);
                if (party != null && to > i && party.name().party().isState() && to > at + match.length()) {
                    break;
                }
                to++;
            }
            if (to <= at + match.length() || party(tokens, i, end) != null) {
                return null;
            }
            String name = words(tokens, i, to);
            return new Mention.OfParty(
                    at,
                    skipAlias(tokens, to, end),
                    new PartyName(
                            name,
                            new Party("ORG:" + name),
                            PartyName.Kind.ORGANISATION,
                            false,
                            true,
                            Optional.of(head.value()),
                            "by its form"));
        }

        private Mention.@Nullable OfName name(List<Token> tokens, int i, int end) {
            Token token = tokens.get(i);
            if (!token.isCapital() || isKnownWord(tokens, i, end)) {
                return null;
            }
            int to = nameEnd(tokens, i, end);
            boolean first = i == 0
                    || !tokens.get(i - 1).isWord()
                            && tokens.get(i - 1).kind() == Token.Kind.MARK
                            && !tokens.get(i - 1).isMark(",");
            if (to == i + 1
                    && first
                    && to < end
                    && (headline ? party(tokens, to, end) != null : !predicateFollows(tokens, to, end))) {
                return null;
            }
            return to > i ? new Mention.OfName(i, to, words(tokens, i, to)) : null;
        }

        /** How many tokens the word or phrase of the dictionaries that starts here takes; one where there is none. */
        private int knownLength(List<Token> tokens, int i, int end) {
            WordTrie.Match<PredicateWord> predicate = lexicon.predicates().longest(tokens, i, end);
            WordTrie.Match<FunctionWord> function = lexicon.functionWords().longest(tokens, i, end);
            int length = Math.max(
                    1, Math.max(predicate == null ? 0 : predicate.length(), function == null ? 0 : function.length()));
            return length > 1 && titleFrom(tokens, i + length - 1, end) ? length - 1 : length;
        }

        /** {@code kunjungan Perdana Menteri}: the last word of a phrase may be the first of a title. */
        private boolean titleFrom(List<Token> tokens, int i, int end) {
            Mention.OfPerson person = person(tokens, i, end);
            return person != null && person.titleText().indexOf(' ') > 0;
        }

        /** True where a verb, an auxiliary or a mark comes next: what stands before it is a subject, not an adjective's noun. */
        private boolean predicateFollows(List<Token> tokens, int i, int end) {
            if (tokens.get(i).kind() == Token.Kind.MARK) {
                return true;
            }
            WordTrie.Match<PredicateWord> verb = lexicon.predicates()
                    .longest(tokens, i, end, w -> w.isVerb() && w.form() != PredicateWord.Form.BASE);
            if (verb != null) {
                return true;
            }
            WordTrie.Match<FunctionWord> function = lexicon.functionWords().longest(tokens, i, end);
            if (function != null) {
                FunctionWord.Category category = function.values().getFirst().category();
                return category != FunctionWord.Category.NOUN
                        && category != FunctionWord.Category.ADJ
                        && category != FunctionWord.Category.DET;
            }
            return VerbShape.looksLikeVerb(tokens.get(i).lower());
        }

        /** {@code Serang Kapal Peru, …}: a headline may open with a bare verb that is the name of a town besides. */
        private boolean opensAsVerb(List<Token> tokens, Mention.OfParty place, int end) {
            boolean bare = lexicon.predicates()
                            .longest(tokens, 0, place.to(), w -> w.isVerb() && w.form() == PredicateWord.Form.BASE)
                    != null;
            return bare && place.to() < end && tokens.get(place.to()).isCapital();
        }

        private boolean isKnownWord(List<Token> tokens, int i, int end) {
            return lexicon.functionWords().longest(tokens, i, end) != null
                    || lexicon.predicates().longest(tokens, i, end) != null
                    || lexicon.titles().longest(tokens, i, end) != null
                    || lexicon.institutions().longest(tokens, i, end) != null
                    || portfolios.longest(tokens, i, end) != null
                    || i == 0 && VerbShape.looksLikeVerb(tokens.get(i).lower());
        }

        /** Where the personal name that starts here ends; the start itself where none does. */
        int nameEnd(List<Token> tokens, int at, int end) {
            int i = at;
            int words = 0;
            int last = at;
            while (i < end && words < LONGEST_NAME) {
                Token token = tokens.get(i);
                if (token.isCapital() && isNameWord(tokens, i, end, i == at)) {
                    words++;
                    i++;
                    if (token.text().length() <= 2
                            && i < end
                            && tokens.get(i).isMark(".")
                            && !tokens.get(i).spaced()) {
                        i++;
                    }
                    last = i;
                } else if (i > at
                        && token.isMark("-")
                        && !token.spaced()
                        && i + 1 < end
                        && tokens.get(i + 1).isCapital()
                        && !tokens.get(i + 1).spaced()) {
                    i++;
                } else if (i > at
                        && !token.isCapital()
                        && particles.contains(token.lower())
                        && i + 2 < end
                        && tokens.get(i + 1).isMark("-")
                        && !tokens.get(i + 1).spaced()
                        && tokens.get(i + 2).isCapital()) {
                    i += 2;
                } else if (i > at && particles(tokens, i, end) > i) {
                    i = particles(tokens, i, end);
                } else {
                    break;
                }
            }
            return last;
        }

        /** After the small words of a name ({@code van der}) that a capital follows; the same place where there are none. */
        private int particles(List<Token> tokens, int at, int end) {
            int i = at;
            while (i < end
                    && i < at + 3
                    && !tokens.get(i).isCapital()
                    && particles.contains(tokens.get(i).lower())) {
                i++;
            }
            return i > at && i < end && tokens.get(i).isCapital() && party(tokens, i, end) == null ? i : at;
        }

        private boolean isNameWord(List<Token> tokens, int i, int end, boolean first) {
            Token token = tokens.get(i);
            if (nameStarts.contains(token.lower()) && i + 1 < end) {
                return true;
            }
            if (!first && token.text().length() > 1 && lexicon.functionWords().longest(tokens, i, i + 1) != null) {
                return false;
            }
            if (first && lexicon.functionWords().longest(tokens, i, end) != null) {
                return false;
            }
            if (times.read(tokens, i, end) != null) {
                return false;
            }
            WordTrie.Match<Title> title = titleAt(tokens, i, end);
            boolean royal = title != null
                    && !first
                    && title.length() == 1
                    && title.values()
                            .getFirst()
                            .office()
                            .filter(o -> o == Office.ROYAL)
                            .isPresent();
            if (title != null && !royal && title.values().getFirst().scope() != Title.Scope.HONORIFIC) {
                return false;
            }
            if (lexicon.institutions().longest(tokens, i, end) != null
                    || portfolios.longest(tokens, i, i + 1) != null
                    || VerbShape.looksLikeAbstractNoun(token.lower())) {
                return false;
            }
            WordTrie.Match<PredicateWord> phrase = lexicon.predicates().longest(tokens, i, end);
            if (phrase != null && phrase.length() > 1) {
                return false;
            }
            if (headline && token.lower().length() > 6 && token.lower().endsWith("kan")) {
                return false;
            }
            WordTrie.Match<PredicateWord> predicate = lexicon.predicates().longest(tokens, i, i + 1);
            if (predicate != null
                    && (headline || !predicate.values().stream().allMatch(w -> w.form() == PredicateWord.Form.BASE))) {
                return false;
            }
            Mention.OfParty party = party(tokens, i, end);
            return party == null
                    || party.name().note().contains("given-name")
                    || !first && party.name().kind() == PartyName.Kind.CITY && party.to() == i + 1
                    || i + 1 < end
                            && tokens.get(i + 1).isMark("-")
                            && !tokens.get(i + 1).spaced()
                            && !party.name().party().isState();
        }

        private static String words(List<Token> tokens, int from, int to) {
            StringBuilder words = new StringBuilder();
            for (int i = from; i < to; i++) {
                if (i > from && tokens.get(i).spaced()) {
                    words.append(' ');
                }
                words.append(tokens.get(i).text());
            }
            return words.toString();
        }
    }
}
