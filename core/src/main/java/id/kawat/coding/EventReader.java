package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Clause;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.annotation.Unit;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.FactIds;
import id.kawat.fact.Participant;
import id.kawat.fact.Place;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.rule.Rule;
import id.kawat.rule.RuleBook;
import id.kawat.text.Period;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sentence to events: asks the rules, finds out who the roles mean, what day and what standing the act has. */
final class EventReader {
    private static final Set<Office> LEADERS =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.PARTY_LEADER, Office.ROYAL);

    /** Modes of acts that are done, not only said: a year told of them is theirs. */
    private static final Set<String> DONE_MODES = Set.of("sign", "open", "honour");

    /** Types that are done by speaking: what they speak of has times of its own. */
    private static final Set<EventType> VOICED = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.CONCEDE,
            EventType.STATEMENT);

    /** Types that set sides against each other: whom they name need not be the pair whose talk is told. */
    private static final Set<EventType> AGAINST = Set.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.MOBILIZE);

    /** Classes of predicates under which a purpose is as good as done. */
    private static final Set<String> DECIDED = Set.of("decide", "manage");

    /** Classes of predicates that under a purpose are only aimed at. */
    private static final Set<String> AIMED = Set.of("discuss", "establish", "upgrade");

    /** Types that are deeds rather than words. */
    private static final Set<EventType> DEEDS = Set.of(
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.AID,
            EventType.COOPERATE,
            EventType.RETREAT,
            EventType.CONCEDE);

    /** Nouns of engagements that later words may point back to. */
    private static final Set<String> ENGAGEMENTS = Set.of("visit", "meet", "talk", "summit", "mutual-visit", "call");

    private static final int COLON_TOKENS = 8;

    private final Lexicon lexicon;
    private final Set<String> apartWords;
    private final Set<String> twoWords;
    private final Set<String> noDateAfter;
    private final Set<String> sinceWords;
    private final Set<String> phoneWords;
    private final Set<String> videoWords;
    private final Set<String> whileWords;
    private final Set<String> spanFirst;
    private final Set<String> spanBefore;
    private final RuleBook rules;
    private final Contexts contexts;

    EventReader(Lexicon lexicon, RuleBook rules) {
        this.lexicon = lexicon;
        this.rules = rules;
        apartWords = lexicon.cue("apart");
        twoWords = lexicon.cue("of-two");
        noDateAfter = lexicon.cue("no-date-after");
        sinceWords = lexicon.cue("since");
        phoneWords = lexicon.cue("phone");
        videoWords = lexicon.cue("video");
        whileWords = lexicon.cue("while");
        spanFirst = lexicon.cue("span-first");
        spanBefore = lexicon.cue("span-before");
        this.contexts = new Contexts(lexicon);
    }

    /** Reads one sentence; the discourse moves on with it. */
    List<Event> read(Article article, AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        List<Event> events = new ArrayList<>();
        discourse.enter(sentence);
        discourse.inSentence(named(sentence, discourse));
        Optional<Period> sentenceDay = sentenceDay(sentence, discourse, dates);
        yearAhead(sentence, dates).ifPresent(discourse::yearAhead);
        Optional<Actor> label = discourse.takeLabel();
        Optional<Actor> quoted = label.isPresent() ? label : quoteSpeaker(sentence, discourse);
        discourse.speaks(quoted.or(discourse::speaker));
        Set<Clause> told = new HashSet<>();
        for (Predicate predicate : sentence.predicates()) {
            discourse.does(List.of());
            List<Actor> agents = actors(predicate.in(Role.AGENT), discourse);
            discourse.does(agents);
            boolean says = predicate.classes().contains("say")
                    && predicate.kind() != Predicate.Kind.NOUN
                    && (quoted.isEmpty() || !predicate.clause().quoted());
            if (says && !agents.isEmpty()) {
                discourse.speaks(Optional.of(agents.getFirst()));
            }
            if (predicate.classes().contains("call") && predicate.kind() != Predicate.Kind.NOUN) {
                discourse.talkIs(Optional.of("phone"));
            } else if (predicate.classes().contains("video")) {
                discourse.talkIs(Optional.of("video"));
            }
            List<Rule> matching =
                    predicate.is(Modality.ASKED) ? List.of() : asserted(rules.matching(predicate), predicate);
            for (Rule rule : matching) {
                Optional<Drawn> drawn = draw(rule, predicate, sentence, discourse, quoted);
                if (drawn.isEmpty()) {
                    continue;
                }
                if (rule.type() == EventType.STATEMENT && told.contains(predicate.clause())) {
                    continue;
                }
                for (Drawn each : apart(rule, predicate, drawn.get(), sentence, discourse)) {
                    Event event = event(article, sentence, discourse, dates, rule, predicate, each, sentenceDay);
                    events.add(event);
                    remember(event, each, discourse);
                    discourse.did(rule.type(), predicate.classes(), each.actors, each.recipients);
                }
                told.add(predicate.clause());
                break;
            }
            if (predicate.classes().contains("announce")
                    && predicate.kind() != Predicate.Kind.NOUN
                    && !agents.isEmpty()) {
                discourse.did(EventType.STATEMENT, predicate.classes(), acting(agents), List.of());
            }
            boolean main = predicate.clause().link() == Clause.Link.MAIN
                    || predicate.clause().link() == Clause.Link.AND;
            if (predicate.kind() != Predicate.Kind.NOUN && !agents.isEmpty() && main) {
                discourse.subjectIs(agents);
            }
        }
        if (!sentence.caption()
                && sentenceDay.filter(Period::isDay).isPresent()
                && events.stream()
                        .anyMatch(e ->
                                e.status() == EventStatus.OCCURRED && e.date().equals(sentenceDay))) {
            sentenceDay.ifPresent(discourse::dayIs);
        }
        List<Actor> named = named(sentence, discourse);
        named.forEach(actor -> discourse.sawState(actor.party()));
        discourse.together(named);
        if (!discourse.inTalk() || events.stream().noneMatch(e -> AGAINST.contains(e.type()))) {
            discourse.dyadIs(named);
        }
        if (!sentence.leavesQuoted()) {
            discourse.speaks(Optional.empty());
        }
        return fold(events);
    }

    /**
     * When an engagement told before was, where this sentence does nothing but say so: {@code Pertemuan itu berlangsung pada 2013}.
     * Empty where it tells an act of its own.
     */
    Optional<Period> dayOfTheLast(AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        for (Predicate predicate : sentence.predicates()) {
            boolean pointsBack = predicate.kind() == Predicate.Kind.LIGHT
                    && predicate.governorClasses().contains("takeplace")
                    && !predicate.is(Modality.FUTURE)
                    && !predicate.is(Modality.NEGATED)
                    && !Collections.disjoint(predicate.classes(), ENGAGEMENTS)
                    && predicate.in(Role.AGENT).isEmpty()
                    && predicate.in(Role.OWNER).isEmpty()
                    && predicate.in(Role.BETWEEN).isEmpty()
                    && sentence.units().stream()
                            .anyMatch(u -> u.type() == Unit.Type.DET
                                    && u.from() >= predicate.anchorTo()
                                    && u.to() <= predicate.anchorTo() + 2);
            if (pointsBack) {
                return sentenceDay(sentence, discourse, dates).filter(day -> !dates.isAhead(day));
            }
        }
        return Optional.empty();
    }

    /** {@code Tahun 2025 menjadi …}: the year a sentence sets out with, where it is not over yet. */
    private static Optional<Period> yearAhead(AnnotatedSentence sentence, Dates dates) {
        return sentence.mentions().stream()
                .limit(1)
                .filter(m -> m instanceof Mention.Time && m.from() == 0)
                .flatMap(m -> dates.resolve(((Mention.Time) m).when(), Optional.empty()).stream())
                .filter(period -> period.iso().length() == 4 && dates.isNotOver(period))
                .findFirst();
    }

    /** A deed that is only the purpose of another is not told to have been done; talks not wanted are not talks that failed to take place. */
    private static List<Rule> asserted(List<Rule> matching, Predicate predicate) {
        boolean meant = predicate.is(Modality.MUST)
                || predicate.is(Modality.FORBIDDEN)
                || predicate.is(Modality.UNDUE)
                || predicate.clause().purpose()
                        && predicate.kind() != Predicate.Kind.NOUN
                        && predicate.governorClasses().stream().noneMatch(DECIDED::contains);
        boolean unwanted =
                predicate.is(Modality.NEGATED) && predicate.governorClasses().contains("want");
        if (unwanted) {
            return matching.stream()
                    .filter(rule -> rule.type() != EventType.CONSULT)
                    .toList();
        }
        return meant
                ? matching.stream()
                        .filter(rule ->
                                !DEEDS.contains(rule.type()) && Collections.disjoint(predicate.classes(), AIMED))
                        .toList()
                : matching;
    }

    private static void remember(Event event, Drawn drawn, Discourse discourse) {
        List<Actor> all = new ArrayList<>(drawn.actors);
        all.addAll(drawn.recipients);
        boolean talk = event.type() == EventType.CONSULT
                && event.mode().filter(m -> m.equals("visit")).isEmpty();
        boolean occurred = event.status() == EventStatus.OCCURRED;
        if (talk && occurred || event.symmetric() && event.type() == EventType.AGREE && occurred) {
            discourse.talkOf(all);
            discourse.theyAre(all);
            if (talk) {
                discourse.talkIs(parties(all), event.mode());
            }
        } else if (event.type() == EventType.AGREE
                || event.type() == EventType.SUPPORT
                || event.type() == EventType.CONSULT) {
            discourse.dyadIs(all);
        }
    }

    /** Calls to several are calls to each. */
    private List<Drawn> apart(
            Rule rule, Predicate predicate, Drawn drawn, AnnotatedSentence sentence, Discourse discourse) {
        boolean telling = predicate.classes().contains("discuss")
                && discourse.talkMode().filter("phone"::equals).isPresent();
        boolean phone = rule.mode().equals(Optional.of("phone"))
                || telling
                || predicate.classes().contains("chat");
        boolean separate = rule.type() == EventType.CONSULT
                && drawn.symmetric
                && (apartSaid(sentence, predicate) || phraseHas(sentence, predicate, twoWords));
        if (!phone && !separate || parties(drawn.actors).size() < 3) {
            return List.of(drawn);
        }
        Role caller = predicate.in(Role.AGENT).isEmpty() ? Role.SUBJECT : Role.AGENT;
        List<Actor> callers = acting(actors(predicate.in(caller), discourse));
        Set<Party> own = parties(callers);
        if (own.size() != 1) {
            return List.of(drawn);
        }
        List<Drawn> each = new ArrayList<>();
        for (Party other : parties(drawn.actors)) {
            if (!own.contains(other)) {
                List<Actor> two = new ArrayList<>(callers);
                drawn.actors.stream().filter(a -> a.party().equals(other)).forEach(two::add);
                each.add(new Drawn(two, List.of(), true));
            }
        }
        return each;
    }

    private static boolean phraseHas(AnnotatedSentence sentence, Predicate predicate, Set<String> words) {
        return sentence.sentence().tokens().subList(predicate.anchorFrom(), predicate.anchorTo()).stream()
                .anyMatch(t -> words.contains(t.lower()));
    }

    /** {@code secara terpisah}, {@code berturut-turut}: each by themselves. */
    private boolean apartSaid(AnnotatedSentence sentence, Predicate predicate) {
        return sentence
                .sentence()
                .tokens()
                .subList(predicate.clause().from(), predicate.clause().to())
                .stream()
                .anyMatch(t -> apartWords.contains(t.lower()));
    }

    /** Actors and recipients as a rule finds them. */
    private record Drawn(List<Actor> actors, List<Actor> recipients, boolean symmetric) {}

    private Optional<Drawn> draw(
            Rule rule, Predicate predicate, AnnotatedSentence sentence, Discourse discourse, Optional<Actor> quoted) {
        return rule.symmetric() ? joint(rule, predicate, discourse) : directed(rule, predicate, discourse, quoted);
    }

    /** Everyone in the rule's roles; roles that are only understood are asked while fewer than two are found. */
    private static Optional<Drawn> joint(Rule rule, Predicate predicate, Discourse discourse) {
        List<Actor> all = new ArrayList<>();
        for (Role role : rule.actor()) {
            boolean enough = parties(all).size() >= 2;
            switch (role) {
                case COUNTERPART -> {
                    if (!enough && !all.isEmpty()) {
                        all.addAll(discourse.counterpart(all));
                    }
                }
                case PAIR -> {
                    if (all.isEmpty()) {
                        all.addAll(discourse.pair());
                    }
                }
                case TALK -> {
                    if (all.isEmpty() && discourse.inTalk() && !predicate.pointsBack()) {
                        all.addAll(discourse.talk());
                    }
                }
                case TOPIC -> {
                    if (parties(all).size() == 1) {
                        all.addAll(discourse.topic());
                    }
                }
                case NEARBY, ABOUT, PLACE -> {
                    if (!enough) {
                        all.addAll(actors(acting(predicate, role), discourse));
                    }
                }
                case SUBJECT -> {
                    boolean across = parties(all).equals(parties(actors(predicate.in(Role.WITH), discourse)));
                    if (predicate.in(Role.AGENT).isEmpty() && (!enough || across)) {
                        all.addAll(actors(predicate.in(role), discourse));
                    }
                }
                default -> {
                    boolean topic = role != Role.AGENT
                            && enough
                            && (rule.type() == EventType.AGREE
                                    || predicate.classes().contains("discuss"));
                    if (!topic) {
                        all.addAll(actors(predicate.in(role), discourse));
                    }
                }
            }
        }
        List<Actor> kept = acting(all);
        boolean somebodyElse = rule.actor().contains(Role.AGENT)
                && isPronoun(predicate)
                && actors(predicate.in(Role.AGENT), discourse).isEmpty();
        if (somebodyElse) {
            return Optional.empty();
        }
        return parties(kept).size() < 2 && !rule.alone() || kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawn(kept, List.of(), true));
    }

    /** Roles whose holder is only understood to act: where that one is also whom it is done to, the next role is asked. */
    private static final Set<Role> UNDERSTOOD =
            Set.of(Role.SUBJECT, Role.SPEAKER, Role.TOPIC, Role.COUNTERPART, Role.PLACE);

    private static Optional<Drawn> directed(
            Rule rule, Predicate predicate, Discourse discourse, Optional<Actor> quoted) {
        boolean anyone = false;
        for (Role role : rule.actor()) {
            List<Actor> actors = acting(
                    switch (role) {
                        case SPEAKER ->
                            quoted.or(discourse::speaker).map(List::of).orElse(List.of());
                        case TOPIC -> discourse.topic();
                        case COUNTERPART -> across(rule, predicate, discourse);
                        case TOLD -> discourse.told(rule.type(), doneTo(rule, predicate, discourse), false);
                        case DOER -> discourse.lastDoer(rule.type(), predicate.classes());
                        default -> actors(predicate.in(role), discourse);
                    });
            if (actors.isEmpty()) {
                continue;
            }
            anyone = true;
            actors = notItself(rule, predicate, role, actors, discourse);
            discourse.acts(AGAINST.contains(rule.type()) ? List.of() : owning(predicate, role, actors, discourse));
            Optional<Drawn> drawn = toward(actors, rule, predicate, discourse);
            discourse.acts(List.of());
            if (drawn.isPresent() || !UNDERSTOOD.contains(role)) {
                return drawn;
            }
        }
        boolean said = !anyone
                && quoted.isPresent()
                && predicate.subjectless()
                && rule.actor().contains(Role.AGENT);
        return said ? toward(List.of(quoted.get()), rule, predicate, discourse) : Optional.empty();
    }

    /** {@code Ia mengecam tindakan Peru}: whoever is meant, it is not Peru. */
    private static List<Actor> notItself(
            Rule rule, Predicate predicate, Role role, List<Actor> actors, Discourse discourse) {
        boolean pronoun = role == Role.AGENT && AGAINST.contains(rule.type()) && isPronoun(predicate);
        if (!pronoun) {
            return actors;
        }
        for (Role told : List.of(Role.PATIENT, Role.WITH, Role.OWNER)) {
            List<Actor> found = actors(predicate.in(told), discourse);
            if (!found.isEmpty() && parties(found).equals(parties(actors))) {
                List<Actor> other = discourse.counterpart(found);
                return other.isEmpty() ? actors : other;
            }
        }
        return actors;
    }

    /** True where whoever acts is only pointed at: {@code ia, mereka, -nya}. */
    private static boolean isPronoun(Predicate predicate) {
        List<Mention> agents = predicate.in(Role.AGENT);
        return !agents.isEmpty()
                && agents.stream()
                        .allMatch(m -> m instanceof Mention.Reference reference
                                && (reference.kind() == Mention.Reference.Kind.HE
                                        || reference.kind() == Mention.Reference.Kind.HIM
                                        || reference.kind() == Mention.Reference.Kind.THEY));
    }

    /** {@code Presiden Kenya memuji kunjungan Presiden Peru ke negaranya}: what is called own is the speaker's, not the visitor's. */
    private static List<Actor> owning(Predicate predicate, Role role, List<Actor> actors, Discourse discourse) {
        if (role != Role.OWNER || predicate.kind() != Predicate.Kind.NOUN) {
            return actors;
        }
        List<Actor> speakers = actors(predicate.in(Role.SUBJECT), discourse);
        boolean another = parties(speakers).size() == 1 && !parties(speakers).equals(parties(actors));
        return another ? speakers : actors;
    }

    /** These act; finds toward whom. */
    private static Optional<Drawn> toward(List<Actor> actors, Rule rule, Predicate predicate, Discourse discourse) {
        Set<Party> own = parties(actors);
        if (own.size() > 1 && predicate.reciprocal()) {
            return Optional.of(new Drawn(actors, List.of(), true));
        }
        if (own.size() > 1 && rule.type() == EventType.AGREE) {
            Optional<Actor> says = discourse.speaker().filter(a -> own.contains(a.party()));
            if (says.isPresent() && own.size() == 2) {
                Party side = says.get().party();
                return Optional.of(new Drawn(
                        actors.stream().filter(a -> a.party().equals(side)).toList(),
                        actors.stream().filter(a -> !a.party().equals(side)).toList(),
                        false));
            }
            return Optional.of(new Drawn(actors, List.of(), true));
        }
        List<Actor> recipients = List.of();
        for (Role role : rule.recipient()) {
            List<Actor> found = addressed(
                    switch (role) {
                        case COUNTERPART -> {
                            List<Actor> told = actors(predicate.in(Role.ADDRESSEE), discourse).stream()
                                    .filter(a -> !a.party().isOther())
                                    .toList();
                            yield told.isEmpty() ? discourse.counterpart(actors) : told;
                        }
                        case PAIR -> discourse.pairWithout(actors);
                        case TOPIC -> discourse.topic();
                        case DOER -> discourse.doer(rule.type(), pointedAt(predicate), actors);
                        case DONE_TO -> discourse.doneTo(rule.type(), actors);
                        case FIGHTING -> discourse.fighting(actors);
                        case TOLD -> discourse.told(rule.type(), actors, true);
                        case OTHER_SUBJECT -> {
                            List<Actor> subjects = actors(predicate.in(role), discourse);
                            yield subjects.stream().anyMatch(a -> own.contains(a.party())) ? List.of() : subjects;
                        }
                        case PATIENT, TOWARD -> bothOthers(predicate.in(role), actors, discourse);
                        case NEARBY, ABOUT, PLACE, COMPLEMENT -> actors(acting(predicate, role), discourse);
                        default -> actors(predicate.in(role), discourse);
                    });
            recipients = without(found, a -> own.contains(a.party()));
            if (!recipients.isEmpty()) {
                break;
            }
            Set<Party> theirs = parties(found);
            if (!found.isEmpty() && !own.equals(theirs) && AGAINST.contains(rule.type()) && role != Role.NEARBY) {
                return Optional.of(new Drawn(
                        actors.stream().filter(a -> !theirs.contains(a.party())).toList(), found, false));
            }
        }
        if (recipients.isEmpty() && !rule.alone()) {
            boolean mutual = own.size() > 1
                    && (predicate.reciprocal()
                            || rule.type() == EventType.SUPPORT
                            || rule.type() == EventType.COOPERATE
                            || rule.mode().equals(Optional.of("discontinue")));
            return mutual ? Optional.of(new Drawn(actors, List.of(), true)) : Optional.empty();
        }
        return Optional.of(new Drawn(actors, recipients, false));
    }

    /** Classes of the noun that points back: the object's, or the subject's of what is said of it. */
    private static Set<String> pointedAt(Predicate predicate) {
        Set<String> classes = new LinkedHashSet<>(predicate.objectClasses());
        predicate.complementClasses().stream()
                .filter(c -> c.startsWith("s-"))
                .map(c -> c.substring(2))
                .forEach(classes::add);
        return classes;
    }

    /** In a passive without a doer, whoever stands across from those it was done to. */
    private static List<Actor> across(Rule rule, Predicate predicate, Discourse discourse) {
        List<Actor> found = doneTo(rule, predicate, discourse);
        return found.isEmpty() ? found : discourse.counterpart(found);
    }

    /** Whom the words say it is done to. */
    private static List<Actor> doneTo(Rule rule, Predicate predicate, Discourse discourse) {
        for (Role role : rule.recipient()) {
            List<Actor> found = actors(predicate.in(role), discourse);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** {@code kedua pihak} in a third party's mouth are two others than the one who speaks. */
    private static List<Actor> bothOthers(List<Mention> mentions, List<Actor> speakers, Discourse discourse) {
        List<Actor> found = actors(mentions, discourse);
        boolean both = mentions.size() == 1
                && mentions.getFirst() instanceof Mention.Reference reference
                && (reference.kind() == Mention.Reference.Kind.BOTH_PARTIES
                        || reference.kind() == Mention.Reference.Kind.BOTH_PERSONS);
        Set<Party> own = parties(speakers);
        if (both && (found.isEmpty() || found.stream().anyMatch(a -> own.contains(a.party())))) {
            List<Actor> others = discourse.pairWithout(speakers);
            return others.isEmpty() ? found : others;
        }
        return found;
    }

    private static Set<Party> parties(List<Actor> actors) {
        if (actors.size() < 2) {
            return actors.isEmpty() ? Set.of() : Set.of(actors.getFirst().party());
        }
        Set<Party> parties = new LinkedHashSet<>();
        for (Actor actor : actors) {
            parties.add(actor.party());
        }
        return parties;
    }

    /** Where parties are only looked for around the words, a region is a place. */
    private static List<Mention> acting(Predicate predicate, Role role) {
        List<Mention> all = predicate.in(role);
        if (all.isEmpty()) {
            return all;
        }
        List<Mention> named = all.stream()
                .filter(m -> !(m instanceof Mention.OfParty party
                        && party.name().kind() == PartyName.Kind.REGION
                        && (role != Role.COMPLEMENT
                                || Character.isUpperCase(party.name().name().codePointAt(0)))))
                .toList();
        List<Mention> actors = named.stream()
                .filter(m -> !(m instanceof Mention.OfName)
                        && !(m instanceof Mention.OfParty party && party.name().isPlace()))
                .toList();
        return actors.isEmpty() ? named : actors;
    }

    /** Media do not act: what they report is somebody else's. */
    private static List<Actor> acting(List<Actor> actors) {
        return without(actors, a -> a.sector().filter("JRN"::equals).isPresent());
    }

    /** A medium by its name is no party to an act; the journalists of a state are. */
    private static List<Actor> addressed(List<Actor> actors) {
        return without(
                actors,
                a -> a.party().isOther() && a.sector().filter("JRN"::equals).isPresent());
    }

    private static List<Actor> without(List<Actor> actors, java.util.function.Predicate<Actor> those) {
        for (Actor actor : actors) {
            if (those.test(actor)) {
                return actors.stream().filter(those.negate()).toList();
            }
        }
        return actors;
    }

    private static List<Actor> actors(List<Mention> mentions, Discourse discourse) {
        if (mentions.size() < 2) {
            return mentions.isEmpty() ? List.of() : discourse.resolve(mentions.getFirst());
        }
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : mentions) {
            actors.addAll(discourse.resolve(mention));
        }
        return actors;
    }

    private static List<Actor> named(AnnotatedSentence sentence, Discourse discourse) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.OfParty party
                            && !party.name().isPlace()
                            && party.name().kind() != PartyName.Kind.REGION
                    || mention instanceof Mention.OfPerson
                    || mention instanceof Mention.OfName) {
                actors.addAll(discourse.resolve(mention));
            }
        }
        return actors;
    }

    /** {@code Peringatan Keras Rusia: …}: a headline's words after the colon are those of whoever stands before it. */
    private static Optional<Actor> beforeColon(AnnotatedSentence sentence, Discourse discourse) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int colon = 1; colon < Math.min(tokens.size(), COLON_TOKENS); colon++) {
            if (tokens.get(colon).isMark(":")) {
                int end = colon;
                List<Mention> before = sentence.mentions().stream()
                        .filter(m -> m.to() <= end && m.isActor() || m instanceof Mention.OfName && m.to() <= end)
                        .toList();
                return actors(before, discourse).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** Who says the words in quotation marks, where the sentence tells. */
    private static Optional<Actor> quoteSpeaker(AnnotatedSentence sentence, Discourse discourse) {
        Optional<Actor> voiced = sentence.headline() ? beforeColon(sentence, discourse) : Optional.empty();
        if (voiced.isPresent()) {
            return voiced;
        }
        for (Predicate predicate : sentence.predicates()) {
            if (predicate.classes().contains("say") && predicate.kind() != Predicate.Kind.NOUN) {
                List<Actor> agents = actors(predicate.in(Role.AGENT), discourse);
                boolean outside = !predicate.clause().quoted();
                if (outside && !agents.isEmpty()) {
                    return Optional.of(agents.getFirst());
                }
            }
        }
        for (Clause clause : sentence.clauses()) {
            if (clause.source().isPresent()) {
                List<Actor> agents = actors(clause.source().get().actors(), discourse);
                if (!agents.isEmpty()) {
                    return Optional.of(agents.getFirst());
                }
            }
        }
        return discourse.speaker();
    }

    /** The day that a sentence names, where it has come by the time of writing. */
    Optional<Period> dayIn(AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        return sentenceDay(sentence, discourse, dates).filter(day -> day.isDay() && !dates.isAhead(day));
    }

    private Optional<Period> sentenceDay(AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        Optional<Period> found = Optional.empty();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Time time && !since(sentence, time) && !Dates.isInDateline(sentence, time)) {
                Optional<Period> period = dates.resolve(time.when(), discourse.day());
                if (period.isPresent()
                        && (found.isEmpty()
                                || !found.get().isDay() && period.get().isDay())) {
                    found = period;
                }
            }
        }
        return found;
    }

    private static String before(AnnotatedSentence sentence, Mention.Time time) {
        return time.from() == 0
                ? ""
                : sentence.sentence().tokens().get(time.from() - 1).lower();
    }

    private boolean since(AnnotatedSentence sentence, Mention.Time time) {
        int before = time.from() - 1;
        return before >= 0
                && noDateAfter.contains(sentence.sentence().tokens().get(before).lower());
    }

    private Event event(
            Article article,
            AnnotatedSentence sentence,
            Discourse discourse,
            Dates dates,
            Rule rule,
            Predicate predicate,
            Drawn drawn,
            Optional<Period> sentenceDay) {
        EventStatus status = rule.status().orElseGet(() -> status(predicate));
        Span span = sentence.span(predicate.from(), predicate.to());
        List<Party> actor = List.copyOf(parties(drawn.actors));
        List<Party> recipient = List.copyOf(parties(drawn.recipients));
        Optional<String> mode = mode(rule, predicate, drawn, sentence, discourse);
        Optional<Period> date = date(sentence, predicate, discourse, dates, rule, status, sentenceDay);
        Evidence evidence =
                Evidence.in(article.text(), span, sentence.sentence().span(), rule.id(), rule.confidence());
        String document = article.id();
        return new Event(
                FactIds.event(document, rule.type(), mode, actor, recipient, span),
                DocumentRef.of(article),
                rule.type(),
                mode,
                status,
                drawn.symmetric,
                actor,
                recipient,
                participants(drawn),
                date,
                place(sentence, predicate),
                contexts.of(sentence.sentence().tokens(), predicate.from(), predicate.to(), false),
                contexts.of(sentence.sentence().tokens(), predicate.from(), predicate.to(), true),
                predicate.aboutFrom() < 0
                        ? Optional.empty()
                        : Optional.of(sentence.words(article.text(), predicate.aboutFrom(), predicate.aboutTo())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rule.cameo()),
                lexicon.cameo().goldstein(rule.cameo()),
                evidence);
    }

    private static EventStatus status(Predicate predicate) {
        if (predicate.is(Modality.NEGATED) || predicate.is(Modality.REFUSED)) {
            return EventStatus.NEGATED;
        }
        if (predicate.is(Modality.CONDITIONAL) || predicate.is(Modality.POSSIBLE)) {
            return EventStatus.HYPOTHETICAL;
        }
        return predicate.is(Modality.FUTURE) || predicate.is(Modality.WILLED)
                ? EventStatus.PLANNED
                : EventStatus.OCCURRED;
    }

    /** Talks between heads are a summit; a talk about the talk going on takes its mode; the means of a talk decides. */
    private Optional<String> mode(
            Rule rule, Predicate predicate, Drawn drawn, AnnotatedSentence sentence, Discourse discourse) {
        if (rule.type() != EventType.CONSULT) {
            return rule.mode();
        }
        if (rule.mode().equals(Optional.of("conference"))
                && predicate.objectClasses().contains("dialogue")) {
            return Optional.of("dialogue");
        }
        boolean talks =
                predicate.classes().contains("talk") || predicate.classes().contains("discuss");
        boolean contact = talks
                || rule.mode()
                        .filter(m -> m.equals("meeting") || m.equals("summit"))
                        .isPresent();
        Optional<String> means = contact ? means(sentence, predicate) : Optional.empty();
        Optional<String> going = discourse.talkModeOf(parties(drawn.actors));
        Optional<String> remote =
                going.filter(m -> m.equals("phone") || m.equals("video")).filter(m -> !sentence.caption());
        boolean discussed = predicate.classes().contains("discuss");
        if (means.isPresent()) {
            return means;
        }
        if (discussed && status(predicate) != EventStatus.OCCURRED) {
            return Optional.empty();
        }
        if (talks || predicate.classes().contains("chat")) {
            if (remote.isPresent() && status(predicate) == EventStatus.OCCURRED) {
                return remote;
            }
            long heads = drawn.actors.stream()
                    .filter(a -> a.office().filter(LEADERS::contains).isPresent())
                    .map(Actor::party)
                    .distinct()
                    .count();
            if (discussed && going.isPresent() && status(predicate) == EventStatus.OCCURRED) {
                return going;
            }
            if (talks && heads >= 2) {
                return Optional.of("summit");
            }
            if (discussed || rule.mode().isEmpty()) {
                return status(predicate) == EventStatus.OCCURRED
                        ? discourse.talkMode().or(() -> Optional.of("meeting"))
                        : Optional.empty();
            }
        }
        return rule.mode();
    }

    /** By telephone or by picture, where the clause says so. */
    private Optional<String> means(AnnotatedSentence sentence, Predicate predicate) {
        for (int i = predicate.clause().from(); i < predicate.clause().to(); i++) {
            String word = sentence.sentence().tokens().get(i).lower();
            if (phoneWords.contains(word)) {
                return Optional.of("phone");
            }
            if (videoWords.contains(word)) {
                return Optional.of("video");
            }
        }
        return Optional.empty();
    }

    private Optional<Period> date(
            AnnotatedSentence sentence,
            Predicate predicate,
            Discourse discourse,
            Dates dates,
            Rule rule,
            EventStatus status,
            Optional<Period> sentenceDay) {
        boolean done = rule.mode().filter(DONE_MODES::contains).isPresent()
                || predicate.classes().contains("establish");
        boolean voiced =
                VOICED.contains(rule.type()) && !done || predicate.classes().contains("discuss");
        boolean engagement = rule.type() == EventType.CONSULT;
        Optional<Period> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        Optional<Period> earlier = Optional.empty();
        for (Mention mention : sentence.mentions()) {
            if (!(mention instanceof Mention.Time time)
                    || Dates.isInDateline(sentence, time)
                    || Dates.isCompared(sentence, time)
                    || isOfAnother(sentence, predicate, time)) {
                continue;
            }
            boolean start = since(sentence, time);
            if (start && (voiced || engagement || !sinceWords.contains(before(sentence, time)))) {
                continue;
            }
            Optional<Period> period =
                    dates.resolve(time.when(), discourse.day(), engagement && status == EventStatus.PLANNED);
            boolean impossible = period.isPresent() && status == EventStatus.OCCURRED && dates.isAhead(period.get());
            if (period.isEmpty() || impossible || isSpan(sentence, time, period.get())) {
                continue;
            }
            boolean content = predicate.aboutFrom() >= 0
                    && time.from() >= predicate.aboutFrom()
                    && time.to() <= predicate.aboutTo();
            if (voiced && (content || !period.get().isDay() && time.from() > predicate.anchorTo() + 1)) {
                continue;
            }
            boolean inside = time.from() >= predicate.clause().from()
                    && time.to() <= predicate.clause().to();
            int distance = Math.abs(time.from() - predicate.anchorFrom())
                    + (engagement && !period.get().isDay() ? 8 : 0)
                    + (start ? 20 : 0);
            if (inside && distance < bestDistance) {
                best = period;
                bestDistance = distance;
            } else if (!inside && time.to() <= predicate.anchorFrom()) {
                earlier = period;
            }
        }
        if (best.isPresent()) {
            return best;
        }
        if (status == EventStatus.PLANNED || status == EventStatus.HYPOTHETICAL) {
            return sentenceDay
                    .filter(day -> discourse.day().isEmpty()
                            || !day.equals(discourse.day().get()))
                    .or(() -> engagement ? discourse.yearAhead() : Optional.empty());
        }
        Clause clause = predicate.clause();
        boolean meanwhile = clause.link() == Clause.Link.TIME
                && whileWords.contains(
                        sentence.sentence().tokens().get(clause.from()).lower());
        if ((!voiced || meanwhile) && earlier.isPresent()) {
            return earlier;
        }
        return sentenceDay.filter(Period::isDay).or(discourse::day);
    }

    /** A run of years is part of a name ({@code Rencana Aksi 2025-2030}) unless it is said to be a time. */
    private boolean isSpan(AnnotatedSentence sentence, Mention.Time time, Period period) {
        if (period.iso().length() != 9) {
            return false;
        }
        int before = time.from() - 1;
        String first = sentence.sentence().tokens().get(time.from()).lower();
        return !(spanFirst.contains(first)
                || before >= 0
                        && spanBefore.contains(
                                sentence.sentence().tokens().get(before).lower()));
    }

    /** True where an act told by a noun stands between this one, told by a noun too, and the time or place: it is that one's. */
    private static boolean isOfAnother(AnnotatedSentence sentence, Predicate predicate, Mention mention) {
        boolean noun = predicate.kind() == Predicate.Kind.NOUN
                || predicate.governorClasses().contains("copula");
        if (!noun) {
            return false;
        }
        for (Predicate other : sentence.predicates()) {
            if (other.kind() == Predicate.Kind.NOUN
                    && other.anchorFrom() >= predicate.anchorTo()
                    && other.anchorTo() <= mention.from()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Place> place(AnnotatedSentence sentence, Predicate predicate) {
        for (Mention mention : predicate.in(Role.PLACE)) {
            if (mention instanceof Mention.OfParty party && party.name().party().isState()) {
                return Optional.of(
                        new Place(party.name().name(), Optional.of(party.name().party())));
            }
        }
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.OfParty party
                    && party.name().isPlace()
                    && !isOfAnother(sentence, predicate, mention)
                    && mention.from() > 0
                    && mention.from() >= predicate.clause().from()
                    && mention.to() <= predicate.clause().to()) {
                return Optional.of(
                        new Place(party.name().name(), Optional.of(party.name().party())));
            }
        }
        return Optional.empty();
    }

    private static List<Participant> participants(Drawn drawn) {
        Map<String, Participant> participants = new LinkedHashMap<>();
        List<Actor> all = new ArrayList<>(drawn.actors);
        all.addAll(drawn.recipients);
        for (Actor actor : all) {
            if (actor.span().isEmpty()
                    || actor.person().isEmpty()
                            && actor.office().isEmpty()
                            && actor.sector().isEmpty()) {
                continue;
            }
            participants.putIfAbsent(
                    actor.party() + "/" + actor.person().or(actor::title).orElse(""),
                    new Participant(
                            actor.party(),
                            actor.sector(),
                            actor.office(),
                            actor.person(),
                            actor.title(),
                            actor.span().get()));
        }
        return List.copyOf(participants.values());
    }

    /** One act told twice in the same words is one. */
    private static List<Event> fold(List<Event> events) {
        if (events.size() < 2) {
            return events;
        }
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            boolean again = kept.stream()
                    .anyMatch(k -> k.type() == event.type()
                            && k.actor().equals(event.actor())
                            && k.recipient().equals(event.recipient())
                            && k.mode().equals(event.mode())
                            && k.evidence().span().overlaps(event.evidence().span()));
            if (!again) {
                kept.add(event);
            }
        }
        return kept;
    }
}
