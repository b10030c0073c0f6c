package id.kawat.coding;

import id.kawat.annotation.Mention;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Title;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader keeps in mind while going through an article: whose talk is being told, who spoke last, which day it is. Turns
 * mentions into the parties they mean.
 */
final class Discourse {
    private static final Set<String> STATE_ORGANS = Set.of("government", "ministry", "parliament", "forces", "court");

    private final People people;
    private final Optional<Party> home;
    private List<Actor> pair = List.of();
    private Optional<Actor> lastPerson = Optional.empty();
    private List<Actor> lastSubject = List.of();
    private Optional<Actor> speaker = Optional.empty();
    private Optional<Party> lastState = Optional.empty();
    private Optional<Period> day = Optional.empty();
    private List<Actor> sentencePair = List.of();
    private List<Actor> they = List.of();
    private Optional<String> talkMode = Optional.empty();
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

    void dayIs(Period period) {
        day = Optional.of(period);
    }

    Optional<Actor> speaker() {
        return speaker;
    }

    void speaks(Optional<Actor> actor) {
        speaker = actor;
    }

    /** The two (or more) sides of the talk being told; the article's main pair where nothing was told yet. */
    List<Actor> pair() {
        if (pair.isEmpty() && mainPair.size() == 2) {
            return mainPair.stream().map(p -> Actor.of(p, -1, -1)).toList();
        }
        return pair;
    }

    void pairIs(List<Actor> actors) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        for (Actor actor : actors) {
            sides.merge(actor.party().code() + "/" + actor.person().orElse(""), actor, (a, b) -> a);
        }
        if (sides.values().stream().map(Actor::party).distinct().count() >= 2) {
            pair = List.copyOf(sides.values());
        }
    }

    void subjectIs(List<Actor> actors) {
        if (actors.isEmpty()) {
            return;
        }
        lastSubject = List.copyOf(actors);
        if (actors.size() > 1) {
            they = lastSubject;
        }
        actors.stream().filter(a -> a.person().isPresent()).findFirst().ifPresent(a -> lastPerson = Optional.of(a));
    }

    void sawState(Party party) {
        if (party.isState() && !home.equals(Optional.of(party))) {
            lastState = Optional.of(party);
        }
    }

    /** The parties named so far in the sentence, for {@code kedua negara} in it. */
    void inSentence(List<Actor> actors) {
        sentencePair = List.copyOf(actors);
    }

    /** The other side of the talk being told, seen from these. */
    List<Actor> counterpart(List<Actor> from) {
        List<Party> own = from.stream().map(Actor::party).toList();
        List<Actor> others = pair().stream().filter(a -> !own.contains(a.party())).toList();
        boolean inTalk = pair().stream().anyMatch(a -> own.contains(a.party()));
        return inTalk && others.stream().map(Actor::party).distinct().count() == 1 ? others : List.of();
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
                    known(known, m.from(), m.to()).ifPresent(actors::add);
                }
            }
            case Mention.Reference m -> actors.addAll(reference(m));
            case Mention.Time m -> {}
            case Mention.Quantity m -> {}
        }
        return actors;
    }

    private static Optional<Actor> party(Mention.OfParty m) {
        PartyName name = m.name();
        return Optional.of(new Actor(
                name.party(), name.sector(), Optional.empty(), Optional.empty(), Optional.empty(), m.from(), m.to()));
    }

    private static Optional<Actor> known(People.Known known, int from, int to) {
        return known.party.map(party ->
                new Actor(party, known.sector, known.office, Optional.of(known.name), known.title, from, to));
    }

    private List<Actor> person(Mention.OfPerson m) {
        if (m.name().isPresent()) {
            People.Known known = people.find(m.name().get());
            if (known != null) {
                return known(known, m.from(), m.to()).map(List::of).orElse(List.of());
            }
        }
        Optional<Office> office = people.office(m, m.of().map(PartyName::party));
        Optional<String> sector = m.title().flatMap(Title::sector);
        Optional<String> title = m.titleText().isEmpty() ? Optional.empty() : Optional.of(m.titleText());
        if (m.ofReference().isPresent()) {
            return reference(m.ofReference().get()).stream()
                    .map(a -> new Actor(a.party(), sector, office, Optional.empty(), title, m.from(), m.to()))
                    .toList();
        }
        if (m.of().isPresent()) {
            Optional<Party> party = Optional.of(m.of().get().party());
            People.Known holder = office.isPresent() ? people.holding(office.get(), party) : null;
            return List.of(new Actor(
                    party.get(), sector, office, holder == null ? Optional.empty() : Optional.of(holder.name), title, m.from(), m.to()));
        }
        if (office.isPresent()) {
            if (lastPerson.isPresent() && lastPerson.get().office().equals(office)) {
                return List.of(moved(lastPerson.get(), m.from(), m.to()));
            }
            People.Known holder = people.holding(office.get(), Optional.empty());
            if (holder != null) {
                return known(holder, m.from(), m.to()).map(List::of).orElse(List.of());
            }
            for (Actor side : pair()) {
                if (side.office().equals(office)) {
                    return List.of(moved(side, m.from(), m.to()));
                }
            }
            boolean state = office.get() == Office.HEAD_OF_STATE || office.get() == Office.FOREIGN_MINISTER
                    || office.get() == Office.HEAD_OF_GOVERNMENT || office.get() == Office.SPOKESPERSON
                    || office.get() == Office.DEFENCE_MINISTER || office.get() == Office.MINISTER;
            if (state && home.isPresent()) {
                return List.of(new Actor(home.get(), sector, office, Optional.empty(), title, m.from(), m.to()));
            }
        }
        return List.of();
    }

    private static Actor moved(Actor actor, int from, int to) {
        return new Actor(actor.party(), actor.sector(), actor.office(), actor.person(), actor.title(), from, to);
    }

    private List<Actor> institution(Mention.OfInstitution m) {
        Optional<String> sector = m.word().sector();
        if (m.ofReference().isPresent()) {
            return reference(m.ofReference().get()).stream()
                    .map(a -> new Actor(a.party(), sector, Optional.empty(), Optional.empty(), Optional.empty(), m.from(), m.to()))
                    .toList();
        }
        Optional<Party> party = m.of().map(PartyName::party);
        if (party.isEmpty()) {
            String note = m.word().note();
            if (note.startsWith("of:")) {
                party = Optional.of(new Party(note.substring(3, 6)));
            } else if (STATE_ORGANS.contains(m.word().kind()) && !note.startsWith("named")) {
                party = speaker.map(Actor::party).filter(Party::isState).filter(p -> home.isEmpty()).or(() -> home);
            }
        }
        return party.map(p -> List.of(new Actor(p, sector, Optional.empty(), Optional.empty(), Optional.empty(), m.from(), m.to())))
                .orElse(List.of());
    }

    private List<Actor> reference(Mention.Reference m) {
        List<Actor> found =
                switch (m.kind()) {
                    case BOTH_PERSONS, BOTH_PARTIES -> both(m.kind());
                    case THREE -> pair().size() == 3 ? pair() : List.of();
                    case HE -> lastPerson.map(List::of).orElse(List.of());
                    case THEY -> they.isEmpty() ? lastSubject.size() > 1 ? lastSubject : pair() : they;
                    case WE -> speaker.or(() -> lastPerson).map(List::of).orElse(lastSubject);
                    case I -> speaker.or(() -> lastPerson).map(List::of).orElse(List.of());
                    case HOST -> List.of();
                    case COUNTERPART -> counterpart(lastSubject);
                    case OWN -> speaker.isPresent() ? List.of(speaker.get()) : lastSubject.size() == 1 ? lastSubject : List.of();
                    case THAT_STATE -> lastState.map(p -> List.of(Actor.of(p, m.from(), m.to()))).orElse(List.of());
                };
        return found.stream().map(a -> moved(a, m.from(), m.to())).toList();
    }

    private List<Actor> both(Mention.Reference.Kind kind) {
        if (kind == Mention.Reference.Kind.BOTH_PARTIES || pair.isEmpty()) {
            Map<Party, Actor> named = new LinkedHashMap<>();
            sentencePair.stream().filter(a -> !a.party().isOther()).forEach(a -> named.putIfAbsent(a.party(), a));
            if (named.size() == 2) {
                return List.copyOf(named.values());
            }
        }
        List<Actor> sides = pair();
        return sides.stream().map(Actor::party).distinct().count() == 2 ? sides : List.of();
    }

    /** How the talk being told is held. */
    Optional<String> talkMode() {
        return talkMode;
    }

    void talkIs(Optional<String> mode) {
        talkMode = mode;
    }

    void theyAre(List<Actor> actors) {
        if (actors.stream().map(Actor::party).distinct().count() > 1) {
            they = List.copyOf(actors);
        }
    }
}
