package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Unit;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Title;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader keeps in mind while going through an article: whose talk is being told, who spoke last, which day it is. Turns
 * mentions into the parties they mean.
 */
final class Discourse {
    private static final Set<String> STATE_ORGANS = Set.of("government", "ministry", "parliament", "forces", "court");

    /** Types of act that words such as {@code langkah itu} mean. */
    private static final Set<EventType> STEPS = Set.of(
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.REJECT,
            EventType.THREATEN);

    /** Types of act that a decision or step that is welcomed may be besides. */
    private static final Set<EventType> GIFTS = Set.of(
            EventType.AID,
            EventType.AGREE,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.SUPPORT,
            EventType.COOPERATE);

    private final People people;
    private final Optional<Party> home;
    private List<Actor> talk = List.of();
    private List<Actor> dyad = List.of();
    private boolean dyadNewer;
    private int sinceDyad;
    private Optional<String> measure = Optional.empty();
    private @Nullable AnnotatedSentence sentence;
    private Optional<Actor> lastPerson = Optional.empty();
    private List<Actor> lastSubject = List.of();
    private Optional<Actor> speaker = Optional.empty();
    private Optional<Actor> lastSpeaker = Optional.empty();
    private Optional<Actor> label = Optional.empty();
    private Optional<Party> lastState = Optional.empty();
    private Optional<Party> lastGroup = Optional.empty();
    private Optional<Party> lastBody = Optional.empty();
    private final Map<Party, Party> names = new HashMap<>();
    private final List<List<Actor>> told = new ArrayList<>();
    private Optional<Period> day = Optional.empty();
    private boolean onlyWritten;
    private Optional<Period> yearAhead = Optional.empty();
    private List<Actor> sentencePair = List.of();
    private List<Actor> they = List.of();
    private Optional<String> talkMode = Optional.empty();
    private final Map<Set<Party>, String> modes = new HashMap<>();
    private List<Actor> acting = List.of();
    private Set<Party> doing = Set.of();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<List<Actor>> groups = new ArrayList<>();
    /** Whose the ministry, army or parliament told of last is, by kind. */
    private final Map<String, Party> organs = new HashMap<>();

    private final List<Party> mainPair;

    Discourse(People people, Optional<Party> home, List<Party> mainPair) {
        this.people = people;
        this.home = home;
        this.mainPair = List.copyOf(mainPair);
    }

    Optional<Party> home() {
        return home;
    }

    Optional<Period> day() {
        return day;
    }

    /** The day of writing, as good as any until the story names its own. */
    void writtenOn(Period period) {
        day = Optional.of(period);
        onlyWritten = true;
    }

    /** A day is told of. The story goes on in time: an earlier day is looked back to and left again. */
    void dayIs(Period period) {
        if (onlyWritten || day.isEmpty() || !period.first().isBefore(day.get().first())) {
            day = Optional.of(period);
            onlyWritten = false;
        }
    }

    /** The year set out with that is not over yet: what is planned lies in it. */
    Optional<Period> yearAhead() {
        return yearAhead;
    }

    void yearAhead(Period year) {
        yearAhead = Optional.of(year);
    }

    Optional<Actor> speaker() {
        return speaker;
    }

    void speaks(Optional<Actor> actor) {
        speaker = actor;
        lastSpeaker = actor.or(() -> lastSpeaker);
    }

    /** A line of its own names the speaker of the next sentence. */
    void labelled(Actor actor) {
        speaker = Optional.of(actor);
        label = Optional.of(actor);
    }

    /** The speaker named by the line before; asked once. */
    Optional<Actor> takeLabel() {
        Optional<Actor> taken = label;
        label = Optional.empty();
        return taken;
    }

    /** The sides being told of: those of the talk, or the two named together last; the article's main pair at the start. */
    List<Actor> pair() {
        if (dyadNewer && !dyad.isEmpty()) {
            return dyad;
        }
        if (!talk.isEmpty()) {
            return talk;
        }
        if (mainPair.size() == 2) {
            return mainPair.stream().map(Actor::of).toList();
        }
        return dyad;
    }

    /** The persons and parties of the talk being told; else whoever {@link #pair()} gives. */
    List<Actor> talk() {
        return talk.isEmpty() ? pair() : talk;
    }

    /** What was measured last: {@code angka itu} is a figure of the same. */
    Optional<String> measure() {
        return measure;
    }

    void measures(String what) {
        measure = Optional.of(what);
    }

    boolean inTalk() {
        return !talk.isEmpty();
    }

    /** These met or agreed: the talk being told is theirs. */
    void talkOf(List<Actor> actors) {
        List<Actor> sides = sides(actors);
        if (parties(sides) >= 2) {
            talk = sides;
            told.add(sides);
            dyad = List.of();
            dyadNewer = false;
        }
    }

    /** Three or more are told of together. */
    void together(List<Actor> actors) {
        if (parties(actors) > 2) {
            groups.add(List.copyOf(actors));
        }
    }

    /** These two are told of together. */
    void dyadIs(List<Actor> actors) {
        List<Actor> sides = sides(actors);
        Set<Party> now = partySet(sides);
        if (now.size() != 2) {
            return;
        }
        if (now.equals(partySet(talk))) {
            dyadNewer = false;
            return;
        }
        Set<Party> before = partySet(pair());
        if (before.isEmpty()
                || !Collections.disjoint(now, before)
                || home.filter(now::contains).isPresent()) {
            dyad = sides;
            told.add(sides);
            sinceDyad = 0;
            dyadNewer = true;
        }
    }

    private static List<Actor> sides(List<Actor> actors) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        for (Actor actor : actors) {
            if (!actor.party().isOther()) {
                sides.putIfAbsent(actor.party().code() + "/" + actor.person().orElse(""), actor);
            }
        }
        return List.copyOf(sides.values());
    }

    private static int parties(List<Actor> actors) {
        return actors.size() < 2 ? actors.size() : partySet(actors).size();
    }

    private static Set<Party> partySet(List<Actor> actors) {
        Set<Party> parties = new HashSet<>();
        for (Actor actor : actors) {
            parties.add(actor.party());
        }
        return parties;
    }

    void subjectIs(List<Actor> actors) {
        if (actors.isEmpty()) {
            return;
        }
        lastSubject = List.copyOf(actors);
        if (actors.size() > 1) {
            they = lastSubject;
        }
        actors.stream()
                .filter(a -> a.person().isPresent() || a.office().isPresent())
                .findFirst()
                .ifPresent(a -> lastPerson = Optional.of(a));
    }

    void sawState(Party party) {
        if (party.isOther()) {
            lastGroup = Optional.of(party);
        }
        if (party.isBody()) {
            lastBody = Optional.of(party);
        }
        if (party.isState() && !home.equals(Optional.of(party))) {
            lastState = Optional.of(party);
        }
    }

    /** A new sentence begins. */
    void enter(AnnotatedSentence next) {
        if (sentence != next) {
            sinceDyad++;
        }
        if (sinceDyad > 2) {
            dyadNewer = false;
        }
        sentence = next;
        sentencePair = List.of();
    }

    /** The parties named in the sentence, for {@code kedua negara} in it. */
    void inSentence(List<Actor> actors) {
        sentencePair = List.copyOf(actors);
    }

    /** The other side, seen from these: of the talk where they take part in it, else of the pair told of. */
    List<Actor> counterpart(List<Actor> from) {
        List<Actor> others = across(pair(), from);
        return others.isEmpty() ? across(talk(), from) : others;
    }

    private static List<Actor> across(List<Actor> sides, List<Actor> from) {
        List<Party> own = from.stream().map(Actor::party).toList();
        List<Actor> others =
                sides.stream().filter(a -> !own.contains(a.party())).toList();
        boolean inside = sides.stream().anyMatch(a -> own.contains(a.party()));
        return inside && parties(others) == 1 ? others : List.of();
    }

    /** The pair told of last in which these take no part: whom a third party means by {@code kedua pihak}. */
    List<Actor> pairWithout(List<Actor> from) {
        List<Party> own = from.stream().map(Actor::party).toList();
        List<Actor> main = mainPair.stream().map(Actor::of).toList();
        if (mainPair.size() == 2 && main.stream().noneMatch(a -> own.contains(a.party()))) {
            return main;
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).stream().noneMatch(a -> own.contains(a.party()))) {
                return told.get(i);
            }
        }
        return List.of();
    }

    /** Whoever the text has been speaking of: the last subject, else the home state. */
    List<Actor> topic() {
        if (lastSubject.size() == 1) {
            return lastSubject;
        }
        return home.map(p -> List.of(Actor.of(p))).orElse(List.of());
    }

    List<Actor> resolve(Mention mention) {
        List<Actor> actors = new ArrayList<>();
        switch (mention) {
            case Mention.OfParty m -> party(m).ifPresent(actors::add);
            case Mention.OfPerson m -> actors.addAll(person(m));
            case Mention.OfInstitution m -> actors.addAll(institution(m));
            case Mention.OfName m -> {
                People.Known known = people.find(m.text());
                if (known != null) {
                    known(known, at(m)).ifPresent(actors::add);
                } else if (m.text().indexOf('-') > 0) {
                    for (String part : m.text().split("-")) {
                        People.Known one = people.find(part.strip());
                        if (one != null) {
                            known(one, at(m)).ifPresent(actors::add);
                        }
                    }
                }
            }
            case Mention.Reference m -> actors.addAll(reference(m));
            case Mention.Time m -> {}
            case Mention.Quantity m -> {}
        }
        return actors;
    }

    private Optional<Actor> party(Mention.OfParty m) {
        PartyName name = m.name();
        return Optional.of(
                new Actor(asWritten(m), name.sector(), Optional.empty(), Optional.empty(), Optional.empty(), at(m)));
    }

    /** Whoever has no code of their own goes by the name they are first given in the article. */
    private Party asWritten(Mention.OfParty m) {
        Party party = m.name().party();
        if (!party.isOther() || sentence == null) {
            return party;
        }
        return names.computeIfAbsent(
                party, p -> new Party("ORG:" + proper(m.name().name())));
    }

    /** {@code pemberontak M23}: the name begins with its first capital or figure. */
    private static String proper(String name) {
        int at = 0;
        while (at < name.length() && Character.isLowerCase(name.charAt(at)) && name.indexOf(' ', at) > 0) {
            at = name.indexOf(' ', at) + 1;
        }
        return name.substring(at);
    }

    private static Optional<Actor> known(People.Known known, Optional<Span> span) {
        return known.party.map(
                party -> new Actor(party, known.sector, known.office, Optional.of(known.name), known.title, span));
    }

    private List<Actor> person(Mention.OfPerson m) {
        if (m.name().isPresent()) {
            People.Known known = people.find(m.name().get());
            if (known != null) {
                return known(known, at(m)).map(List::of).orElse(List.of());
            }
        }
        Optional<Party> said = People.partyOf(m);
        Optional<Office> office = people.office(m, said);
        Optional<String> sector = m.title().flatMap(Title::sector);
        Optional<String> title = m.titleText().isEmpty() ? Optional.empty() : Optional.of(m.titleText());
        if (m.ofReference().isPresent()) {
            return reference(m.ofReference().get()).stream()
                    .map(a -> new Actor(a.party(), sector, office, Optional.empty(), title, at(m)))
                    .toList();
        }
        if (said.isPresent()) {
            Optional<Party> party = said;
            People.Known holder = office.isPresent() ? people.holding(office.get(), party) : null;
            return List.of(new Actor(
                    party.get(),
                    sector,
                    office,
                    holder == null ? Optional.empty() : Optional.of(holder.name),
                    title,
                    at(m)));
        }
        boolean own = sentence != null
                && sentence.sentence().tokens().subList(m.from(), m.to()).stream()
                        .anyMatch(t -> t.lower().endsWith("nya"));
        if (own) {
            return reference(new Mention.Reference(m.from(), m.to(), Mention.Reference.Kind.OWN)).stream()
                    .map(a -> new Actor(a.party(), sector, office, Optional.empty(), title, at(m)))
                    .toList();
        }
        if (office.isPresent()) {
            if (lastPerson.isPresent() && lastPerson.get().office().equals(office)) {
                return List.of(moved(lastPerson.get(), at(m)));
            }
            People.Known holder = people.holding(office.get(), Optional.empty());
            if (holder != null) {
                return known(holder, at(m)).map(List::of).orElse(List.of());
            }
            for (Actor side : pair()) {
                if (side.office().equals(office)) {
                    return List.of(moved(side, at(m)));
                }
            }
            boolean state = office.get() == Office.HEAD_OF_STATE
                    || office.get() == Office.FOREIGN_MINISTER
                    || office.get() == Office.HEAD_OF_GOVERNMENT
                    || office.get() == Office.SPOKESPERSON
                    || office.get() == Office.DEFENCE_MINISTER
                    || office.get() == Office.MINISTER;
            if (state && home.isPresent()) {
                return List.of(new Actor(home.get(), sector, office, Optional.empty(), title, at(m)));
            }
        }
        return List.of();
    }

    private static Actor moved(Actor actor, Optional<Span> span) {
        return new Actor(actor.party(), actor.sector(), actor.office(), actor.person(), actor.title(), span);
    }

    private Optional<Span> at(Mention mention) {
        return sentence == null ? Optional.empty() : Optional.of(sentence.span(mention.from(), mention.to()));
    }

    private List<Actor> institution(Mention.OfInstitution m) {
        Optional<String> sector = m.word().sector();
        if (m.ofReference().isPresent()) {
            return reference(m.ofReference().get()).stream()
                    .map(a -> new Actor(a.party(), sector, Optional.empty(), Optional.empty(), Optional.empty(), at(m)))
                    .toList();
        }
        Optional<Party> party = m.word().always().or(() -> m.of().map(PartyName::party));
        if (party.isEmpty() && own(m)) {
            return reference(new Mention.Reference(m.from(), m.to(), Mention.Reference.Kind.OWN)).stream()
                    .map(a -> new Actor(a.party(), sector, Optional.empty(), Optional.empty(), Optional.empty(), at(m)))
                    .toList();
        }
        if (m.under().isPresent()) {
            List<Actor> leader = resolve(m.under().get());
            if (!leader.isEmpty()) {
                return leader;
            }
        }
        if (party.isEmpty() && pointsBack(m)) {
            party = Optional.ofNullable(organs.get(m.word().kind()));
        }
        if (m.of().isPresent()) {
            m.of().map(PartyName::party)
                    .filter(Party::isState)
                    .ifPresent(p -> organs.put(m.word().kind(), p));
        }
        if (party.isEmpty()) {
            String note = m.word().note();
            if (STATE_ORGANS.contains(m.word().kind()) && !note.startsWith("named")) {
                party = speaker.map(Actor::party).filter(Party::isState).or(() -> home);
            }
        }
        return party.map(
                        p -> List.of(new Actor(p, sector, Optional.empty(), Optional.empty(), Optional.empty(), at(m))))
                .orElse(List.of());
    }

    /** {@code kementerian itu}: the one told of last. */
    private boolean pointsBack(Mention.OfInstitution m) {
        return sentence != null
                && sentence.units().stream().anyMatch(u -> u.type() == Unit.Type.DET && u.from() == m.to());
    }

    /** {@code pasukannya}: somebody's own. */
    private boolean own(Mention.OfInstitution m) {
        return sentence != null
                && sentence.sentence().tokens().get(m.to() - 1).lower().endsWith("nya")
                && !m.word().words().endsWith("nya");
    }

    private List<Actor> reference(Mention.Reference m) {
        List<Actor> found = switch (m.kind()) {
            case BOTH_PERSONS, BOTH_PARTIES -> both(m.kind());
            case THREE -> several(3);
            case FOUR -> several(4);
            case MANY -> groups.isEmpty() ? List.of() : groups.getLast();
            case NAMED -> m.named().stream().map(Actor::of).toList();
            case SAYER -> lastSpeaker.or(() -> lastPerson).map(List::of).orElse(List.of());
            case HIM -> him();
            case HE -> lastPerson.map(List::of).orElse(List.of());
            case THEY ->
                speaker.filter(Discourse::isSideItself)
                        .map(List::of)
                        .orElse(they.isEmpty() ? lastSubject.size() > 1 ? lastSubject : talk() : they);
            case WE ->
                speaker.or(() -> lastSpeaker).or(() -> lastPerson).map(List::of).orElse(lastSubject);
            case I ->
                speaker.or(() -> lastSpeaker).or(() -> lastPerson).map(List::of).orElse(List.of());
            case HOST -> List.of();
            case COUNTERPART -> counterpart(lastSubject);
            case OWN ->
                !acting.isEmpty()
                        ? acting
                        : speaker.isPresent()
                                ? List.of(speaker.get())
                                : lastSubject.size() == 1 ? lastSubject : List.of();
            case THAT_GROUP -> lastGroup.map(p -> List.of(Actor.of(p))).orElse(List.of());
            case THAT_BODY ->
                bodyBefore(m).or(() -> lastBody).map(p -> List.of(Actor.of(p))).orElse(List.of());
            case THAT_STATE ->
                speaker.map(Actor::party)
                        .filter(Party::isState)
                        .or(() -> lastState)
                        .map(p -> List.of(Actor.of(p)))
                        .orElse(List.of());
        };
        return found.isEmpty()
                ? List.of()
                : found.stream().map(a -> moved(a, at(m))).toList();
    }

    /** The organisation that the sentence itself named last before these words. */
    private Optional<Party> bodyBefore(Mention.Reference m) {
        return sentence == null
                ? Optional.empty()
                : sentence.mentions().stream()
                        .filter(before -> before.to() <= m.from())
                        .filter(before -> before instanceof Mention.OfParty party
                                && party.name().party().isBody())
                        .map(before -> ((Mention.OfParty) before).name().party())
                        .reduce((first, later) -> later);
    }

    /** {@code Kiribati mengatakan bahwa mereka …}: a state or body that speaks, and nobody for it, is several by itself. */
    private static boolean isSideItself(Actor actor) {
        return actor.person().isEmpty() && actor.office().isEmpty();
    }

    /** The last person who is not acting now, else the last subject; where several acted, the one it was done to. */
    private List<Actor> him() {
        Optional<Actor> person = lastPerson.filter(a -> !doing.contains(a.party()));
        if (person.isPresent()) {
            return List.of(person.get());
        }
        if (lastSubject.size() > 1 && !deeds.isEmpty()) {
            List<Actor> done = deeds.getLast().recipients();
            if (parties(done) == 1 && !doing.contains(done.getFirst().party())) {
                return done;
            }
        }
        boolean other = lastSubject.size() == 1
                && !doing.contains(lastSubject.getFirst().party());
        return other ? lastSubject : List.of();
    }

    /** So many sides named or told of together last. */
    private List<Actor> several(int count) {
        for (List<Actor> group : groups.reversed()) {
            if (parties(group) == count) {
                return group;
            }
        }
        return List.of();
    }

    private List<Actor> both(Mention.Reference.Kind kind) {
        boolean twoPersons = lastSubject.size() == 2
                && parties(lastSubject) == 2
                && lastSubject.stream().allMatch(a -> a.person().isPresent());
        if (kind == Mention.Reference.Kind.BOTH_PERSONS && twoPersons) {
            return lastSubject;
        }
        if (kind == Mention.Reference.Kind.BOTH_PARTIES || talk.isEmpty()) {
            Map<Party, Actor> named = new LinkedHashMap<>();
            sentencePair.stream().filter(a -> !a.party().isOther()).forEach(a -> named.putIfAbsent(a.party(), a));
            if (named.size() == 2) {
                return List.copyOf(named.values());
            }
        }
        if (kind == Mention.Reference.Kind.BOTH_PARTIES) {
            boolean third = speaker.isPresent()
                    && mainPair.size() == 2
                    && !mainPair.contains(speaker.get().party());
            List<Actor> two = third ? pairWithout(List.of(speaker.get())) : pair();
            return parties(two) == 2 ? two : List.of();
        }
        return parties(talk()) == 2 ? talk() : peers(talk());
    }

    /** {@code kedua duta besar} at a president's: the two of several who hold one office. */
    private static List<Actor> peers(List<Actor> sides) {
        Map<Office, List<Actor>> holders = new EnumMap<>(Office.class);
        for (Actor side : sides) {
            side.office()
                    .ifPresent(office -> holders.computeIfAbsent(office, any -> new ArrayList<>())
                            .add(side));
        }
        return holders.values().stream()
                .filter(two -> two.size() == 2 && parties(two) == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** An act as told: the words for it, who did it, to whom. */
    private record Deed(
            @Nullable AnnotatedSentence sentence,
            EventType type,
            Set<String> classes,
            List<Actor> actors,
            List<Actor> recipients) {
        boolean isBy(Set<Party> own) {
            return actors.stream().anyMatch(a -> own.contains(a.party()));
        }
    }

    /** An act was told; later words may point back to it. */
    void did(EventType type, Set<String> classes, List<Actor> actors, List<Actor> recipients) {
        together(recipients);
        together(actors);
        deeds.add(new Deed(sentence, type, Set.copyOf(classes), List.copyOf(actors), List.copyOf(recipients)));
    }

    /**
     * Who did the act that these words point back to: the last one told in such words by somebody else; for words as general as
     * {@code langkah itu} the last one that could be meant. What is welcomed may be of any kind.
     */
    List<Actor> doer(EventType type, Set<String> words, List<Actor> from) {
        Set<Party> own = partySet(from);
        if (words.isEmpty()) {
            return type == EventType.ACCUSE ? toldBeside(own) : asker(own);
        }
        boolean general = words.contains("t-deed") || words.contains("p-t-deed");
        boolean measure = words.contains("sanction") || words.contains("ban");
        for (Deed deed : deeds.reversed()) {
            boolean meant = !Collections.disjoint(deed.classes(), words)
                    || measure && deed.type() == EventType.SANCTION
                    || general
                            && (STEPS.contains(deed.type())
                                    || type == EventType.SUPPORT && GIFTS.contains(deed.type()));
            if (meant && (deed.recipients().isEmpty() ? !own.containsAll(partySet(deed.actors())) : !deed.isBy(own))) {
                return deed.actors();
            }
        }
        return List.of();
    }

    /** Who was told last to have done an act of this type in such words. */
    List<Actor> lastDoer(EventType type, Set<String> words) {
        for (Deed deed : deeds.reversed()) {
            if (deed.type() == type
                    && deed.classes().stream().anyMatch(c -> !c.startsWith("t-") && words.contains(c))) {
                return deed.actors();
            }
        }
        return List.of();
    }

    /** In a headline of two acts, those who did the other one. */
    private List<Actor> toldBeside(Set<Party> own) {
        if (sentence == null || !sentence.headline() || deeds.isEmpty()) {
            return List.of();
        }
        Deed last = deeds.getLast();
        return last.sentence() == sentence && !last.isBy(own) ? last.actors() : List.of();
    }

    /** Who asked these for something last. */
    private List<Actor> asker(Set<Party> own) {
        for (Deed deed : deeds.reversed()) {
            if (deed.type() == EventType.REQUEST && deed.recipients().stream().anyMatch(a -> own.contains(a.party()))) {
                return deed.actors();
            }
        }
        return List.of();
    }

    /**
     * The other side in all acts of this type that the text has told of with these: {@code serangan Rusia} where Russia has been
     * told to attack one state and no other. Empty where there are several, or none.
     *
     * @param acted true to ask whom these did it to, false to ask who did it to these
     */
    List<Actor> told(EventType type, List<Actor> side, boolean acted) {
        Set<Party> own = partySet(side);
        List<Actor> others = List.of();
        for (Deed deed : deeds) {
            boolean joint = deed.recipients().isEmpty();
            List<Actor> here = acted || joint ? deed.actors() : deed.recipients();
            List<Actor> there = acted && !joint ? deed.recipients() : deed.actors();
            if (deed.type() != type || here.stream().noneMatch(a -> own.contains(a.party()))) {
                continue;
            }
            List<Actor> found =
                    joint ? there.stream().filter(a -> !own.contains(a.party())).toList() : there;
            if (!others.isEmpty() && !partySet(others).equals(partySet(found))) {
                return List.of();
            }
            others = found.isEmpty() ? others : found;
        }
        return others.stream().map(a -> Actor.of(a.party())).toList();
    }

    /** Whom the last act of this type was done to. */
    List<Actor> doneTo(EventType type, List<Actor> from) {
        Set<Party> own = partySet(from);
        for (Deed deed : deeds.reversed()) {
            if (deed.type() == type && !deed.recipients().isEmpty()) {
                boolean answered = deed.recipients().stream().anyMatch(a -> own.contains(a.party()));
                return !answered ? deed.recipients() : type == EventType.SANCTION ? deed.actors() : List.of();
            }
        }
        return List.of();
    }

    /** The sides of the fighting told of last, without these. */
    List<Actor> fighting(List<Actor> without) {
        Set<Party> own = partySet(without);
        for (Deed deed : deeds.reversed()) {
            if (deed.type() == EventType.ASSAULT) {
                return Stream.concat(deed.actors().stream(), deed.recipients().stream())
                        .map(Actor::party)
                        .filter(party -> !own.contains(party))
                        .distinct()
                        .map(Actor::of)
                        .toList();
            }
        }
        return List.of();
    }

    /** Whose own {@code -nya} means in what they do; none to look no nearer than the speaker. */
    void acts(List<Actor> actors) {
        acting = parties(actors) == 1 ? List.copyOf(actors) : List.of();
    }

    /** These do what the words tell now. */
    void does(List<Actor> actors) {
        doing = partySet(actors);
    }

    /** How the talk being told is held. */
    Optional<String> talkMode() {
        return talkMode;
    }

    void talkIs(Optional<String> mode) {
        talkMode = mode;
    }

    /** The talk of these is held so. */
    void talkIs(Set<Party> parties, Optional<String> mode) {
        talkMode = mode;
        mode.ifPresent(m -> modes.put(Set.copyOf(parties), m));
    }

    /** How the talk of these was held when it was told last; else how the last one was in which any of them took part. */
    Optional<String> talkModeOf(Set<Party> parties) {
        boolean shared = talk.isEmpty() || talk.stream().anyMatch(a -> parties.contains(a.party()));
        return Optional.ofNullable(modes.get(parties)).or(() -> shared ? talkMode : Optional.empty());
    }

    void theyAre(List<Actor> actors) {
        if (parties(actors) > 1) {
            they = List.copyOf(actors);
        }
    }
}
