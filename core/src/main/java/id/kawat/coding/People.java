package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.lexicon.Leader;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Title;
import id.kawat.text.Period;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is who in one article: every person named in it, with office and party, however they are called later. */
final class People {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANKS_AND_HYPHENS = Pattern.compile("[\\s-]+");

    private final Lexicon lexicon;
    private final Optional<Period> published;
    private final List<Known> known = new ArrayList<>();
    private final Set<String> and;
    private final Set<String> represented;
    private final Map<String, Known> byWord = new LinkedHashMap<>();

    People(Lexicon lexicon, Optional<Period> published) {
        this.lexicon = lexicon;
        this.published = published;
        and = lexicon.cue("and");
        represented = lexicon.cue("represented");
    }

    /** A person of the article. */
    static final class Known {
        String name;
        Optional<Office> office = Optional.empty();
        Optional<Party> party = Optional.empty();
        Optional<String> sector = Optional.empty();
        Optional<String> title = Optional.empty();
        boolean former;
        boolean partySaid;
        Span span;
        Span sentence;

        Known(String name, Span span, Span sentence) {
            this.name = name;
            this.span = span;
            this.sentence = sentence;
        }
    }

    List<Known> all() {
        return known;
    }

    /** Takes in everyone whom these sentences name with a title, or whom the table of leaders knows. */
    void gather(List<AnnotatedSentence> sentences) {
        for (AnnotatedSentence sentence : sentences) {
            Mention before = null;
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.OfPerson person && person.name().isPresent()) {
                    take(person, sentence);
                    beside(person, before, sentence);
                }
                before = mention;
            }
        }
        Set<String> parts = partsOfOthers(sentences);
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                Mention named = mention instanceof Mention.OfInstitution institution
                                && institution.under().isPresent()
                        ? institution.under().get()
                        : mention;
                if (named instanceof Mention.OfName name
                        && find(name.text()) == null
                        && !parts.contains(fold(name.text()))) {
                    boolean joined = name.text().indexOf('-') > 0
                            && lexicon.leaders().find(name.text(), published).isEmpty();
                    for (String one : joined ? name.text().split("-") : new String[] {name.text()}) {
                        lexicon.leaders()
                                .find(one.strip(), published)
                                .ifPresent(leader -> lead(one.strip(), leader, sentence, name));
                    }
                }
            }
        }
    }

    /** {@code Liu} where the text names a {@code Liu Xiaobo}: words of longer names that are no leader's stand for those. */
    private Set<String> partsOfOthers(List<AnnotatedSentence> sentences) {
        Set<String> parts = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.OfName name
                        && name.text().indexOf(' ') > 0
                        && lexicon.leaders().find(name.text(), published).isEmpty()) {
                    String[] words = BLANKS.split(name.text());
                    parts.add(fold(words[0]));
                    parts.add(fold(words[words.length - 1]));
                }
            }
        }
        return parts;
    }

    /**
     * Whose party the words beside them tell: {@code Menlu Peru A dan Menhan B} serve one state, {@code Peru diwakili Menlu A} is
     * represented by its own.
     */
    private void beside(Mention.OfPerson mention, @Nullable Mention before, AnnotatedSentence sentence) {
        Known person = find(mention.name().orElseThrow());
        if (before == null
                || person == null
                || person.party.isPresent()
                || mention.title().isEmpty()
                || lexicon.leaders().find(person.name, published).isPresent()) {
            return;
        }
        List<String> between = sentence.sentence().tokens().subList(before.to(), mention.from()).stream()
                .map(Token::lower)
                .toList();
        boolean top = person.office.filter(People::isTop).isPresent();
        if (before instanceof Mention.OfPerson other && !top && and.containsAll(between)) {
            Known known = other.name().map(this::find).orElse(null);
            person.party = partyOf(other).or(() -> known == null ? Optional.empty() : known.party);
        } else if (before instanceof Mention.OfParty state
                && !between.isEmpty()
                && between.size() <= 3
                && represented.contains(between.getFirst())) {
            person.party = Optional.of(state.name().party());
        }
    }

    private void lead(String name, Leader leader, AnnotatedSentence sentence, Mention mention) {
        if (find(name) == null) {
            Known person = add(name, sentence, mention);
            person.office = Optional.of(leader.office());
            person.party = Optional.of(leader.party());
            person.former = isPast(leader);
        }
    }

    private boolean isPast(Leader leader) {
        return published.isPresent() && !leader.holdsOn(published.get())
                || published.isEmpty()
                        && leader.to().isPresent()
                        && leader.to().get().firstYear() < 2005;
    }

    private Known add(String name, AnnotatedSentence sentence, Mention mention) {
        Known person = new Known(
                name,
                sentence.span(mention.from(), mention.to()),
                sentence.sentence().span());
        known.add(person);
        index(person, name);
        return person;
    }

    private void index(Known person, String name) {
        byWord.putIfAbsent(fold(name), person);
        String[] words = BLANKS.split(name);
        for (String word : words) {
            if (word.length() > 1) {
                byWord.putIfAbsent(fold(word), person);
            }
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void take(Mention.OfPerson mention, AnnotatedSentence sentence) {
        String name = mention.name().orElseThrow();
        Optional<Party> party = partyOf(mention);
        Known person = find(name);
        Optional<Office> office = office(mention, party);
        if (person != null
                && party.isPresent()
                && person.partySaid
                && person.party.isPresent()
                && !person.party.equals(party)
                && !name.contains(" ")) {
            person = null;
        }
        if (person != null
                && !name.contains(" ")
                && office.isPresent()
                && person.office.isPresent()
                && !office.equals(person.office)
                && isTop(office.get())
                && isTop(person.office.get())) {
            Known other = sameOffice(office.get(), name);
            if (other != null) {
                person = other;
            }
        }
        if (person == null) {
            person = add(name, sentence, mention);
        } else if (name.length() > person.name.length()) {
            person.name = name;
            index(person, name);
            if (office.isPresent()) {
                person.span = sentence.span(mention.from(), mention.to());
                person.sentence = sentence.sentence().span();
            }
        }
        if (person.office.isEmpty() || person.office.get() == Office.OTHER) {
            if (office.isPresent()) {
                person.office = office;
                person.title = mention.titleText().isEmpty() ? Optional.empty() : Optional.of(mention.titleText());
                person.sector = mention.title().flatMap(Title::sector);
                person.span = sentence.span(mention.from(), mention.to());
                person.sentence = sentence.sentence().span();
            }
        }
        person.former |= mention.former();
        if (!person.partySaid && party.isPresent()) {
            person.party = party;
            person.partySaid = true;
        }
    }

    private static boolean isTop(Office office) {
        return office == Office.HEAD_OF_STATE
                || office == Office.HEAD_OF_GOVERNMENT
                || office == Office.FOREIGN_MINISTER;
    }

    private @Nullable Known sameOffice(Office office, String word) {
        for (Known person : known) {
            if (person.office.equals(Optional.of(office))
                    && Arrays.asList(BLANKS.split(fold(person.name))).contains(fold(word))) {
                return person;
            }
        }
        return null;
    }

    /** The party that the words give, or the title itself. */
    static Optional<Party> partyOf(Mention.OfPerson mention) {
        return mention.of()
                .filter(of -> !isPosting(mention, of))
                .map(PartyName::party)
                .or(() -> mention.title().flatMap(Title::always));
    }

    private static boolean isPosting(Mention.OfPerson mention, PartyName of) {
        return of.kind() == PartyName.Kind.CITY
                && mention.title()
                        .flatMap(Title::office)
                        .filter(o -> o == Office.AMBASSADOR)
                        .isPresent();
    }

    /** Sets the parties of those whose words do not tell: from the table of leaders, else by who is left, else the home state. */
    void settle(Optional<Party> home, List<Party> others) {
        for (Known person : known) {
            if (person.party.isPresent()) {
                continue;
            }
            Optional<Leader> leader = lexicon.leaders()
                    .find(person.name, published)
                    .filter(found -> person.office.isEmpty() || sameKind(found.office(), person.office.get()));
            if (leader.isPresent()) {
                person.party = leader.map(Leader::party);
                person.former |= isPast(leader.get());
                continue;
            }
            if (person.office.isEmpty()) {
                continue;
            }
            List<Party> candidates = new ArrayList<>();
            home.ifPresent(candidates::add);
            others.stream().filter(p -> !candidates.contains(p)).forEach(candidates::add);
            for (Party candidate : candidates) {
                boolean taken = isTop(person.office.get())
                        && known.stream()
                                .anyMatch(other -> other != person
                                        && other.office.equals(person.office)
                                        && other.party.equals(Optional.of(candidate))
                                        && !other.former);
                if (!taken) {
                    person.party = Optional.of(candidate);
                    break;
                }
            }
        }
    }

    private static boolean sameKind(Office a, Office b) {
        Set<Office> heads = Set.of(
                Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.PARTY_LEADER, Office.CANDIDATE, Office.ROYAL);
        return a == b
                || heads.contains(a) && heads.contains(b)
                || b == Office.MINISTER
                || b == Office.OTHER
                || b == Office.IGO_HEAD
                || b == Office.OFFICIAL;
    }

    /** The office class that a title has here: some titles mean another class with a body or for a state ({@code sekretaris jenderal}). */
    Optional<Office> office(Mention.OfPerson mention, Optional<Party> party) {
        Optional<Title> title = mention.title();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        if (mention.elect()) {
            return Optional.of(Office.CANDIDATE);
        }
        String note = title.get().note();
        if (mention.institution().isPresent()) {
            Optional<Office> special = noted(note, "institution");
            if (special.isPresent() && party.filter(Party::isBody).isEmpty()) {
                return special;
            }
        }
        if (party.isPresent()) {
            Optional<Office> special = noted(note, party.get().code());
            if (special.isEmpty() && (party.get().isBody() || party.get().isRegion())) {
                special = noted(note, "body");
            }
            if (special.isEmpty() && party.get().isOther()) {
                special = noted(note, "org");
            }
            if (special.isEmpty() && party.get().isState()) {
                special = noted(note, "state");
            }
            if (special.isPresent()) {
                return special;
            }
            if (party.get().code().equals("IGO:EU") && title.get().words().contains("perwakilan tinggi")) {
                return Optional.of(Office.IGO_OFFICIAL);
            }
        }
        return title.get().office();
    }

    private static Optional<Office> noted(String note, String key) {
        int at = note.indexOf(key + ":");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + key.length() + 1;
        int to = from;
        while (to < note.length() && (Character.isLetter(note.charAt(to)) || note.charAt(to) == '-')) {
            to++;
        }
        return Office.parse(note.substring(from, to));
    }

    /** The person whom a name means here, or null. */
    @Nullable
    Known find(String name) {
        Known exact = byWord.get(fold(name));
        if (exact != null) {
            return exact;
        }
        Optional<Leader> leader = lexicon.leaders().find(name, published);
        if (leader.isPresent()) {
            Known same = byWord.get(fold(leader.get().name()));
            if (same == null && leader.get().name().contains(" ")) {
                same = known.stream()
                        .filter(k -> k.party.equals(leader.map(Leader::party))
                                && fold(k.name).equals(fold(leader.get().shortName())))
                        .findFirst()
                        .orElse(null);
            }
            if (same == null) {
                Leader one = leader.get();
                same = known.stream()
                        .filter(k -> lexicon.leaders()
                                .find(k.name, published)
                                .filter(one::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(null);
            }
            if (same != null) {
                return same;
            }
        }
        String[] words = BLANKS.split(name);
        if (words.length > 1) {
            Known last = byWord.get(fold(words[words.length - 1]));
            Known first = byWord.get(fold(words[0]));
            Known found = last != null ? last : first;
            if (found != null) {
                List<String> parts = Arrays.asList(BLANKS_AND_HYPHENS.split(fold(found.name)));
                long shared = Arrays.stream(BLANKS_AND_HYPHENS.split(fold(name)))
                        .filter(parts::contains)
                        .count();
                if (shared >= 2 || parts.size() == 1) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The last person before this who holds such an office, or the only one of the article. */
    @Nullable
    Known holding(Office office, Optional<Party> party) {
        Known found = null;
        for (Known person : known) {
            boolean fits = person.office.equals(Optional.of(office)) && (party.isEmpty() || person.party.equals(party));
            if (fits && found != null) {
                return null;
            }
            if (fits) {
                found = person;
            }
        }
        return found;
    }
}
