package id.kawat.annotation;

import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.PredicateWord;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Sentence;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentence to annotated sentence: mentions, units, clauses, predicates with their roles. Keeps nothing between sentences. */
public final class SentenceAnnotator {
    private static final Set<String> CARRIERS = Set.of(
            "light",
            "host",
            "takeplace",
            "attend",
            "witness",
            "impose",
            "give",
            "reach",
            "want",
            "issue",
            "receive",
            "cut",
            "ease",
            "establish",
            "launch",
            "pledge",
            "arrive",
            "say",
            "announce",
            "inforce",
            "strengthen",
            "propose",
            "cancel",
            "order",
            "include",
            "copula",
            "grow");
    private static final Set<String> WILLING = Set.of("want", "hope", "pledge", "agree", "offer", "prepare");
    private static final Set<String> ASKING = Set.of("ask", "urge", "propose", "invite", "demand");
    /** Verbs whose object is whoever does what the complement says. */
    private static final Set<String> CONTROLLING = Set.of(
            "ask",
            "urge",
            "propose",
            "invite",
            "demand",
            "push",
            "blame",
            "aid",
            "ban",
            "order",
            "warn",
            "threaten",
            "condemn");
    /** Acts that several do together, so that an owner of the noun is one of them. */
    private static final Set<String> JOINT = Set.of(
            "meet",
            "talk",
            "summit",
            "visit",
            "conference",
            "dialogue",
            "ceremony",
            "call",
            "video",
            "sign",
            "drill",
            "agree",
            "trade",
            "mutual-visit",
            "honour",
            "cooperation");
    /** After these, the unsaid subject of a reason is whoever is censured. */
    private static final Set<String> CENSURING =
            Set.of("condemn", "blame", "protest", "concern", "summon", "expel", "sanction", "arrest");

    /** Things whose owner does what they do. */
    /** Acts whose owner bears them: {@code pengusiran diplomat Peru} is done to Peru. */
    private static final Set<String> BORNE =
            Set.of("expel", "deport", "arrest", "seize", "abduct", "release", "extradite", "convict", "kill", "close");

    private static final Set<String> TALKS = Set.of("meet", "talk", "dialogue");

    private static final Set<String> HELD = Set.of("takeplace", "host", "attend");

    private static final Set<String> SUFFERING = Set.of("die", "wound", "kill", "destroy", "struck", "hit");

    private static final Set<String> WIELDED = Set.of("t-weapon", "t-troops", "t-ship", "t-force");

    private static final Set<String> REFUSING = Set.of("reject", "cancel", "deny", "ban");

    private final Lexicon lexicon;
    private final MentionFinder mentions;
    private final UnitReader units;
    /** {@code rencana penandatanganan}: after these, what a noun names lies ahead. */
    private final Set<String> planWords;
    /** {@code negara-negara Afrika, termasuk Mali}: of these some may be named after them. */
    private final Set<String> groups;

    public SentenceAnnotator(Lexicon lexicon) {
        this.lexicon = lexicon;
        mentions = new MentionFinder(lexicon);
        units = new UnitReader(lexicon);
        planWords = lexicon.cue("plan");
        groups = lexicon.cue("group");
    }

    public AnnotatedSentence annotate(Sentence sentence, boolean headline, boolean caption, boolean quoted) {
        List<Token> tokens = sentence.tokens();
        List<Mention> found = mentions.find(tokens, headline);
        List<Unit> read = units.read(tokens, found, headline, quoted);
        ClauseParser parser = new ClauseParser(tokens, read, groups, headline, quoted);
        parser.parse();
        boolean open = quoted;
        for (Unit unit : read) {
            if (unit.is(Unit.Type.QUOTE_OPEN)) {
                open = true;
            } else if (unit.is(Unit.Type.QUOTE_CLOSE)) {
                open = false;
            }
        }
        List<Mention> all = new ArrayList<>();
        read.forEach(unit -> unit.mention().ifPresent(all::add));
        List<Predicate> predicates = new Builder(tokens, read, all, parser).build();
        return new AnnotatedSentence(
                sentence, headline, caption, all, read, parser.clauses(), predicates, quoted, open);
    }

    /** Gives the predicates of one sentence their roles. */
    private final class Builder {
        private final List<Token> tokens;
        private final List<Unit> units;
        private final List<Mention> mentions;
        private final ClauseParser parser;
        private final Map<Clause, Predicate> byClause = new HashMap<>();
        private final List<Predicate> predicates = new ArrayList<>();

        Builder(List<Token> tokens, List<Unit> units, List<Mention> mentions, ClauseParser parser) {
            this.tokens = tokens;
            this.units = units;
            this.mentions = mentions;
            this.parser = parser;
        }

        List<Predicate> build() {
            parser.clauses().forEach(Builder::belonging);
            for (Clause clause : parser.clauses()) {
                if (clause.verb != null) {
                    Predicate predicate = ofVerb(clause, clause.verb);
                    byClause.put(clause, predicate);
                    predicates.add(predicate);
                }
            }
            for (ClauseParser.NounInNp noun : parser.nouns()) {
                predicates.add(ofNoun(noun));
            }
            for (Predicate predicate : predicates) {
                finish(predicate);
            }
            predicates.sort((a, b) -> a.anchorFrom != b.anchorFrom
                    ? Integer.compare(a.anchorFrom, b.anchorFrom)
                    : Integer.compare(a.anchorTo, b.anchorTo));
            return predicates;
        }

        /** {@code perusahaan yang terkait dengan Peru, organisasi yang bermarkas di Peru}: whose a thing is, said by a clause. */
        private static void belonging(Clause relative) {
            Np thing = relative.subject;
            Unit verb = relative.verb;
            if (thing == null
                    || relative.link != Clause.Link.RELATIVE
                    || thing.namesActor()
                    || !thing.owners().isEmpty()
                    || verb != null && !verb.hasClass("belong")) {
                return;
            }
            for (Np.Pp pp : relative.pps) {
                boolean own = switch (pp.role()) {
                    case "about", "from" -> true;
                    case "with", "place", "by" -> verb != null;
                    default -> false;
                };
                if (own) {
                    thing.owners().addAll(pp.np().actors());
                }
            }
            if (verb != null && relative.object != null) {
                thing.owners().addAll(relative.object.actors());
            }
        }

        private Predicate ofVerb(Clause clause, Unit verb) {
            PredicateWord.Form form = verb.words().getFirst().form();
            Predicate.Kind kind = switch (form) {
                case ACTIVE, BASE -> Predicate.Kind.ACTIVE;
                case PASSIVE -> Predicate.Kind.PASSIVE;
                case INTRANSITIVE, NOUN -> Predicate.Kind.INTRANSITIVE;
            };
            Predicate predicate =
                    new Predicate(kind, classes(verb.words()), verb.words(), verb.from(), verb.to(), clause);
            Np subject = subjectOf(clause, 0);
            boolean inverted = clause.object != null
                    && clause.object.namesActor()
                    && clause.before.isEmpty()
                    && clause.subject == null
                    && verb.words().stream()
                            .anyMatch(w -> w.wordClass().equals("say") && w.form() == PredicateWord.Form.INTRANSITIVE);
            predicate.subjectless = subject == null && !inverted && kind != Predicate.Kind.PASSIVE;
            if (kind == Predicate.Kind.PASSIVE) {
                putSubject(predicate, subject, Role.PATIENT);
                predicate.object = subject;
                for (Np.Pp pp : clause.pps) {
                    if (pp.role().equals("by")) {
                        predicate.add(Role.AGENT, members(pp.np()));
                        predicate.cover(pp.np().from(), pp.np().to());
                    }
                }
                if (!predicate.roles.containsKey(Role.AGENT) && clause.object != null && clause.object.namesActor()) {
                    predicate.add(Role.AGENT, clause.object.actors());
                    predicate.cover(clause.object.from(), clause.object.to());
                }
                if (!predicate.roles.containsKey(Role.AGENT) && clause.object != null && wields(clause.object)) {
                    predicate.add(Role.AGENT, clause.object.owners());
                    predicate.cover(clause.object.from(), clause.object.to());
                }
                if (subject != null) {
                    describeObject(predicate, subject);
                }
            } else {
                if (inverted && clause.object != null) {
                    predicate.add(Role.AGENT, clause.object.actors());
                    predicate.cover(clause.object.from(), clause.object.to());
                } else {
                    putSubject(predicate, subject, Role.AGENT);
                    if (clause.object != null) {
                        predicate.object = clause.object;
                        predicate.add(Role.PATIENT, clause.object.actors());
                        predicate.cover(clause.object.from(), clause.object.to());
                        describeObject(predicate, clause.object);
                    }
                }
            }
            Clause host = clause.parent;
            if (clause.link == Clause.Link.RELATIVE
                    && host != null
                    && host.verb != null
                    && host.verb.hasClass("copula")
                    && host.object != null
                    && (clause.subject == null || clause.subject.actors().isEmpty())) {
                Np who = host.object.namesActor() || host.subject == null ? host.object : host.subject;
                predicate.add(kind == Predicate.Kind.PASSIVE ? Role.PATIENT : Role.AGENT, who.actors());
                if (host.subject != null && host.subject != who) {
                    partnered(predicate, host.subject);
                }
            }
            said(predicate, clause, kind);
            aboard(predicate, subject, verb);
            pronoun(predicate, clause, verb);
            prepositional(predicate, clause.pps);
            if (verb.hasClass("say") || verb.hasClass("name")) {
                for (Np called : clause.after) {
                    called.headWords().forEach(w -> predicate.objectClasses.add("p-" + w.wordClass()));
                    for (Mention actor : called.actors()) {
                        WordTrie.Match<PredicateWord> noun = actor instanceof Mention.OfInstitution
                                ? lexicon.predicates().longest(tokens, actor.from(), actor.to(), w -> !w.isVerb())
                                : null;
                        if (noun != null) {
                            noun.values().forEach(w -> predicate.objectClasses.add("p-" + w.wordClass()));
                        }
                    }
                }
            }
            opposed(predicate);
            together(predicate, clause, subject);
            predicate.modalities.addAll(clause.modalities);
            if (predicate.is(Modality.FORBIDDEN) || predicate.is(Modality.MUST) && !predicate.is(Modality.NEGATED)) {
                predicate.classes.add(Predicate.DUTY);
            } else if (predicate.is(Modality.UNDUE)) {
                predicate.classes.add(Predicate.UNDUE);
            }
            predicate.reciprocal = clause.reciprocal;
            return predicate;
        }

        /** {@code perang antara Peru melawan Chili}: the noun before tells what is fought, its first side who fights. */
        private void opposed(Predicate predicate) {
            if (!predicate.classes.contains("against")) {
                return;
            }
            for (Clause clause : parser.clauses()) {
                for (Np.Pp pp : clause.pps) {
                    if (clause.subject != null) {
                        side(predicate, pp, clause.subject);
                    }
                }
                for (Np np : clause.before) {
                    np.pps().forEach(pp -> side(predicate, pp, np));
                }
                for (Np np : clause.after) {
                    np.pps().forEach(pp -> side(predicate, pp, np));
                }
                if (clause.object != null) {
                    Np object = clause.object;
                    object.pps().forEach(pp -> side(predicate, pp, object));
                }
            }
        }

        private static void side(Predicate predicate, Np.Pp pp, Np fought) {
            if (pp.role().equals("between") && pp.np().to() == predicate.anchorFrom) {
                predicate.add(Role.BETWEEN, pp.np().actors());
                fought.headWords().forEach(w -> predicate.subjectClasses.add(w.wordClass()));
            }
        }

        /** {@code Peru menjadi negara pertama yang dikunjungi}: what is said of the noun is said of whoever is that. */
        private static void said(Predicate predicate, Clause relative, Predicate.Kind kind) {
            Clause host = relative.parent;
            Np noun = relative.subject;
            if (relative.link != Clause.Link.RELATIVE
                    || host == null
                    || host.hasVerb()
                    || noun == null
                    || noun.namesActor()
                    || host.before.isEmpty()) {
                return;
            }
            boolean becomes = host.pps.stream()
                    .anyMatch(pp -> pp.np() == noun && pp.role().equals("as"));
            if (becomes) {
                predicate.add(
                        kind == Predicate.Kind.PASSIVE ? Role.PATIENT : Role.AGENT,
                        host.before.getFirst().actors());
            }
        }

        /** {@code pesawat yang ditumpangi Presiden Peru tiba}: whoever is aboard arrives. */
        private void aboard(Predicate predicate, @Nullable Np subject, Unit verb) {
            boolean craft = subject != null
                    && verb.hasClass("arrive")
                    && subject.actors().stream()
                            .allMatch(m -> m instanceof Mention.OfInstitution institution
                                    && institution.word().kind().equals("vessel"));
            if (!craft) {
                return;
            }
            for (Clause relative : parser.clauses()) {
                boolean carries = relative.link == Clause.Link.RELATIVE
                        && relative.subject == subject
                        && relative.verb != null
                        && relative.verb.hasClass("carry");
                if (carries && relative.object != null) {
                    predicate.add(Role.AGENT, relative.object.actors());
                }
            }
        }

        /** {@code mengecamnya, ditemuinya}: somebody told of before is whom it is done to, or who does it. */
        private void pronoun(Predicate predicate, Clause clause, Unit verb) {
            String last = tokens.get(verb.to() - 1).lower();
            boolean speech = verb.words().stream()
                    .anyMatch(w -> w.wordClass().equals("say") && w.form() == PredicateWord.Form.INTRANSITIVE);
            boolean phrase = verb.to() - verb.from() > 1;
            if (!last.endsWith("nya") || speech || clause.object != null || phrase) {
                return;
            }
            List<Mention> him = List.of(new Mention.Reference(verb.to() - 1, verb.to(), Mention.Reference.Kind.HIM));
            if (predicate.kind == Predicate.Kind.ACTIVE) {
                predicate.add(Role.PATIENT, him);
            } else if (predicate.kind == Predicate.Kind.PASSIVE
                    && predicate.in(Role.AGENT).isEmpty()) {
                predicate.add(Role.AGENT, him);
            }
        }

        /** {@code dihantam rudal Rusia}: whoever owns the weapon does it. */
        private boolean wields(Np np) {
            return !np.owners().isEmpty()
                    && parser.nouns().stream()
                            .anyMatch(n -> n.np() == np && WIELDED.stream().anyMatch(n.unit()::hasClass));
        }

        /** {@code Argentina bersama Uruguay menyatakan …}: who stands with the subject before the verb acts with it. */
        private static void together(Predicate predicate, Clause clause, @Nullable Np subject) {
            if (subject == null || !subject.namesActor()) {
                return;
            }
            for (Np.Pp pp : clause.pps) {
                if (pp.np().from() < subject.from()) {
                    continue;
                }
                if (!pp.role().equals("with") || pp.np().to() > predicate.anchorFrom) {
                    return;
                }
                predicate.add(Role.AGENT, members(pp.np()));
            }
        }

        private void putSubject(Predicate predicate, @Nullable Np subject, Role role) {
            if (subject == null) {
                return;
            }
            predicate.add(role, subject.actors());
            if (role == Role.AGENT && !subject.actors().isEmpty()) {
                partnered(predicate, subject);
            }
            if (role == Role.AGENT && subject.actors().isEmpty()) {
                predicate.add(Role.SUBJECT, subject.owners());
                if (subject.owners().isEmpty()) {
                    parser.clauses().stream()
                            .filter(c -> isDoneBy(c, subject))
                            .forEach(c -> predicate.add(Role.SUBJECT, doers(c)));
                }
                Clause host = predicate.clause.parent;
                if (predicate.clause.link == Clause.Link.RELATIVE
                        && subject.owners().isEmpty()
                        && host != null
                        && host.subject != null
                        && host.subject != subject) {
                    predicate.add(Role.SUBJECT, host.subject.actors());
                }
            }
            subject.headWords().forEach(w -> predicate.subjectClasses.add(w.wordClass()));
            subject.actors().forEach(actor -> kinds(actor, predicate.subjectClasses));
            if (subject.from() >= predicate.clause.from) {
                predicate.cover(subject.from(), subject.to());
            }
        }

        /** {@code mitra ASEAN yang hadir yakni Jepang dan India}: whose partners attend takes part with them. */
        private void partnered(Predicate predicate, Np partners) {
            boolean attends = predicate.classes.contains("attend")
                    && parser.nouns().stream()
                            .anyMatch(n -> n.np() == partners && n.unit().hasClass("t-partner"));
            if (attends) {
                predicate.add(Role.AGENT, partners.owners());
                predicate.subjectClasses.add("t-partner");
            }
        }

        private void describeObject(Predicate predicate, Np object) {
            object.headWords().forEach(w -> predicate.objectClasses.add(w.wordClass()));
            nounsOf(object, predicate);
            for (Mention owner : object.owners()) {
                if (owner instanceof Mention.OfInstitution institution) {
                    predicate.objectClasses.add("i-" + institution.word().kind());
                }
            }
            if (!object.namesActor()) {
                List<Mention> doers = new ArrayList<>();
                for (Np.Pp pp : object.pps()) {
                    if (pp.role().equals("by")) {
                        doers.addAll(members(pp.np()));
                    }
                }
                if (doers.isEmpty() && object.owners().isEmpty()) {
                    parser.clauses().stream().filter(c -> isDoneBy(c, object)).forEach(c -> doers.addAll(doers(c)));
                }
                predicate.add(Role.OWNER, doers.isEmpty() ? object.owners() : doers);
                if (doers.isEmpty() && object.owners().isEmpty() && object.own() && !predicate.ownNoun) {
                    predicate.add(
                            Role.OWNER,
                            List.of(new Mention.Reference(
                                    object.from(), object.from() + 1, Mention.Reference.Kind.OWN)));
                }
            }
            for (Np.Pp pp : object.pps()) {
                if (pp.role().equals("between")) {
                    predicate.add(Role.BETWEEN, pp.np().actors());
                }
            }
            for (Mention mention : mentions) {
                if (mention instanceof Mention.Quantity quantity
                        && mention.from() >= object.from()
                        && mention.to() <= object.to()
                        && quantity.unit().filter(u -> u.length() == 3).isPresent()) {
                    predicate.objectClasses.add(Predicate.MONEY);
                }
            }
            for (Mention actor : object.actors()) {
                if (actor instanceof Mention.OfName
                        || actor instanceof Mention.OfPerson
                        || actor instanceof Mention.Reference) {
                    predicate.objectClasses.add("o-person");
                }
                if (actor instanceof Mention.OfPerson person) {
                    person.posting()
                            .ifPresent(post -> predicate.add(
                                    Role.FROM, List.of(new Mention.OfParty(person.from(), person.to(), post))));
                    person.title()
                            .flatMap(t -> t.office())
                            .ifPresent(office -> predicate.objectClasses.add("o-" + office.code()));
                }
                if (actor instanceof Mention.OfInstitution institution) {
                    predicate.objectClasses.add("i-" + institution.word().kind());
                    if (institution.word().kind().equals("mission")) {
                        seat(institution).ifPresent(seat -> predicate.add(Role.PLACE, List.of(seat)));
                    }
                    WordTrie.Match<PredicateWord> noun = lexicon.predicates()
                            .longest(tokens, institution.from(), institution.to(), w -> !w.isVerb());
                    if (noun != null) {
                        noun.values().forEach(w -> predicate.objectClasses.add(w.wordClass()));
                    }
                }
            }
        }

        /** The city in a mission's name: {@code KBRI Quito}. */
        private Optional<Mention> seat(Mention.OfInstitution mission) {
            int last = mission.to() - 1;
            if (last <= mission.from()) {
                return Optional.empty();
            }
            WordTrie.Match<PartyName> city =
                    lexicon.parties().longest(tokens, last, mission.to(), name -> name.isPlace());
            return city == null
                    ? Optional.empty()
                    : Optional.of(new Mention.OfParty(
                            last, mission.to(), city.values().getFirst()));
        }

        /** What kind of institution or office is named: {@code i-forces}, {@code o-ambassador}. */
        private static void kinds(Mention actor, Set<String> into) {
            switch (actor) {
                case Mention.OfPerson person ->
                    person.title().flatMap(t -> t.office()).ifPresent(office -> into.add("o-" + office.code()));
                case Mention.OfInstitution institution ->
                    into.add("i-" + institution.word().kind());
                default -> {}
            }
        }

        private void nounsOf(Np np, Predicate predicate) {
            for (ClauseParser.NounInNp other : parser.nouns()) {
                if (other.np() == np) {
                    other.unit().words().forEach(w -> predicate.objectClasses.add(w.wordClass()));
                }
            }
        }

        private static List<Mention> members(Np np) {
            return np.namesActor() ? np.actors() : np.owners();
        }

        private void prepositional(Predicate predicate, List<Np.Pp> pps) {
            for (Np.Pp pp : pps) {
                Role role = switch (pp.role()) {
                    case "with" -> Role.WITH;
                    case "toward", "before" -> Role.TOWARD;
                    case "destination" -> Role.DESTINATION;
                    case "from" -> Role.FROM;
                    case "between" -> Role.BETWEEN;
                    case "about" -> Role.ABOUT;
                    case "place" -> Role.PLACE;
                    case "in" -> predicate.classes.contains("interfere") ? Role.ABOUT : null;
                    default -> null;
                };
                if (role != null) {
                    List<Mention> meant = role == Role.WITH ? pp.np().actors() : members(pp.np());
                    boolean judged = predicate.classes.contains("concern") || predicate.classes.contains("agree");
                    if (role == Role.WITH && meant.isEmpty() && judged) {
                        predicate.add(Role.ABOUT, pp.np().owners());
                    }
                    boolean about = role == Role.ABOUT;
                    if (about) {
                        predicate.objectClasses.add(Predicate.TOPIC);
                    }
                    if (meant.isEmpty() && (role == Role.TOWARD || role == Role.DESTINATION || about)) {
                        meant = pp.np().pps().stream()
                                .filter(inner -> inner.role().equals("from")
                                        || !about && inner.role().equals("place")
                                        || !about && inner.role().equals("destination"))
                                .flatMap(inner -> members(inner.np()).stream())
                                .toList();
                    }
                    predicate.add(role, meant);
                    if (role == Role.PLACE || role == Role.DESTINATION) {
                        stateOf(pp.np(), meant).ifPresent(state -> predicate.add(role, List.of(state)));
                    }
                    predicate.cover(pp.np().from(), pp.np().to());
                }
                for (ClauseParser.NounInNp noun : parser.nouns()) {
                    if (noun.np() == pp.np()) {
                        noun.unit().words().forEach(w -> predicate.objectClasses.add("p-" + w.wordClass()));
                    }
                }
                Set<String> kinds = new LinkedHashSet<>();
                members(pp.np()).forEach(actor -> kinds(actor, kinds));
                kinds.forEach(kind -> predicate.objectClasses.add("p-" + kind));
            }
        }

        /** {@code di Khost, Afganistan}: the state that tells where an unlisted place lies. */
        private Optional<Mention> stateOf(Np place, List<Mention> named) {
            if (named.isEmpty() || !named.stream().allMatch(m -> m instanceof Mention.OfName)) {
                return Optional.empty();
            }
            return mentions.stream()
                    .filter(m -> m instanceof Mention.OfParty party
                            && party.name().party().isState()
                            && m.from() == place.to() + 1
                            && tokens.get(place.to()).isMark(","))
                    .findFirst();
        }

        private static Set<String> classes(List<PredicateWord> words) {
            Set<String> classes = new LinkedHashSet<>();
            words.forEach(w -> classes.add(w.wordClass()));
            return classes;
        }

        private static boolean isActive(Clause clause) {
            return clause.verb != null && clause.verb.words().getFirst().form() != PredicateWord.Form.PASSIVE;
        }

        /** The subject, said or understood: from the clause above, or from whoever is asked to act. */
        private @Nullable Np subjectOf(Clause clause, int depth) {
            if (clause.subject == null
                    && clause.link == Clause.Link.MAIN
                    && clause.before.isEmpty()
                    && isActive(clause)) {
                return clause.after.stream().filter(Np::namesActor).findFirst().orElse(null);
            }
            if (clause.subject == null && depth > 0) {
                if (clause.verb == null) {
                    return clause.before.stream()
                            .filter(Np::namesActor)
                            .findFirst()
                            .orElse(null);
                }
                if (clause.verb.hasClass("say") && clause.object != null && clause.object.namesActor()) {
                    return clause.object;
                }
            }
            if (clause.subject != null || clause.parent == null || depth > 8) {
                return clause.subject;
            }
            Clause parent = clause.parent;
            return switch (clause.link) {
                case TO, SO -> {
                    Unit verb = parent.verb;
                    boolean asking = verb != null && verb.hasAnyClass(CONTROLLING);
                    if (asking) {
                        boolean passive =
                                verb != null && verb.words().getFirst().form() == PredicateWord.Form.PASSIVE;
                        if (passive) {
                            yield subjectOf(parent, depth + 1);
                        }
                        if (parent.object != null && parent.object.namesActor()) {
                            yield parent.object;
                        }
                        for (Np.Pp pp : parent.pps) {
                            if (pp.role().equals("toward") && pp.np().namesActor()) {
                                yield pp.np();
                            }
                        }
                    }
                    if (parent.object != null && verb != null && verb.hasClass("mediate")) {
                        for (Np.Pp pp : parent.object.pps()) {
                            if (pp.role().equals("between") && pp.np().actors().size() > 1) {
                                yield pp.np();
                            }
                        }
                    }
                    yield subjectOf(parent, depth + 1);
                }
                case CAUSE ->
                    parent.verb != null
                                    && parent.object != null
                                    && parent.object.namesActor()
                                    && parent.verb.hasAnyClass(CENSURING)
                            ? parent.object
                            : subjectOf(parent, depth + 1);
                case QUOTE -> null;
                case TIME, OTHER_SUB ->
                    parent.verb != null
                                    && parent.verb.words().getFirst().form() == PredicateWord.Form.PASSIVE
                                    && parent.object != null
                                    && parent.object.namesActor()
                            ? parent.object
                            : subjectOf(parent, depth + 1);
                default -> subjectOf(parent, depth + 1);
            };
        }

        private Predicate ofNoun(ClauseParser.NounInNp noun) {
            Clause clause = noun.clause();
            Np np = noun.np();
            Unit verb = clause.verb;
            boolean passive = verb != null && verb.words().getFirst().form() == PredicateWord.Form.PASSIVE;
            Np subject = verb != null
                    ? subjectOf(clause, 0)
                    : clause.link == Clause.Link.TIME && clause.parent != null ? subjectOf(clause.parent, 0) : null;
            boolean empty = verb != null
                    && (verb.hasClass("light")
                            || verb.hasClass("host")
                            || verb.hasClass("takeplace")
                            || verb.hasClass("grow")
                            || verb.hasClass("copula")
                            || verb.hasClass("attend")
                            || verb.hasClass("inforce")
                            || verb.hasClass("receive"));
            boolean carried = (empty || np.owners().isEmpty())
                    && noun.head()
                    && verb != null
                    && verb.hasAnyClass(CARRIERS)
                    && (np == clause.object
                            || np == subject
                                    && (passive
                                            || verb.hasClass("takeplace")
                                            || verb.hasClass("inforce")
                                            || verb.hasClass("copula")
                                            || verb.hasClass("arrive")
                                            || verb.hasClass("grow")));
            Predicate.Kind kind = carried ? Predicate.Kind.LIGHT : Predicate.Kind.NOUN;
            Predicate predicate = new Predicate(
                    kind,
                    classes(noun.unit().words()),
                    noun.unit().words(),
                    noun.unit().from(),
                    noun.unit().to(),
                    clause);
            predicate.object = np;
            predicate.ownNoun = np.own() && noun.head();
            predicate.pointsBack = np.definite() && noun.head();
            if (noun.unit().from() > 0
                    && planWords.contains(tokens.get(noun.unit().from() - 1).lower())) {
                predicate.modalities.add(Modality.FUTURE);
            }
            predicate.add(adjoining(noun) ? Role.OWNER : Role.ABOUT, np.owners());
            predicate.cover(np.from(), np.to());
            List<Np.Pp> pps = withInner(np.pps());
            prepositional(predicate, pps);
            for (Np.Pp pp : pps) {
                if (pp.role().equals("by")) {
                    predicate.add(Role.AGENT, members(pp.np()));
                }
            }
            describeObject(predicate, np);
            if (predicate.classes.contains("test")
                    && np.namesActor()
                    && np.actors().getLast().to() == noun.unit().from()) {
                predicate.add(Role.AGENT, np.actors());
            }
            for (Clause relative : parser.clauses()) {
                if (isDoneBy(relative, np)) {
                    predicate.modalities.addAll(relative.modalities);
                    prepositional(predicate, relative.pps);
                    predicate.add(Role.AGENT, doers(relative));
                }
            }
            if (carried && verb != null) {
                predicate.governorClasses.addAll(classes(verb.words()));
                if (verb.hasAnyClass(REFUSING)) {
                    predicate.modalities.add(Modality.REFUSED);
                }
                if (passive || np == subject) {
                    for (Np.Pp pp : clause.pps) {
                        if (pp.role().equals("by") || pp.role().equals("from") && verb.hasClass("arrive")) {
                            predicate.add(Role.AGENT, members(pp.np()));
                        }
                    }
                    if (verb.hasClass("copula")) {
                        parser.clauses().stream()
                                .filter(c -> c.link == Clause.Link.RELATIVE && c.parent == clause && c.verb == null)
                                .forEach(c -> prepositional(predicate, c.pps));
                        predicate.add(Role.AGENT, np.owners());
                    } else if (clause.object != null && clause.object.namesActor()) {
                        predicate.add(Role.AGENT, clause.object.actors());
                    }
                    if (predicate.ownNoun && verb.hasClass("receive")) {
                        predicate.add(
                                Role.OWNER,
                                List.of(new Mention.Reference(np.from(), np.from() + 1, Mention.Reference.Kind.HE)));
                    }
                } else if (given(predicate, np, verb, subject, clause)) {
                    predicate.cover(verb.from(), verb.to());
                } else if (subject != null) {
                    predicate.add(Role.AGENT, subject.actors());
                    Predicate attending = byClause.get(clause);
                    if (attending != null && verb.hasClass("attend")) {
                        predicate.add(Role.AGENT, attending.in(Role.AGENT));
                    }
                    if (subject.actors().isEmpty()) {
                        predicate.add(Role.SUBJECT, subject.owners());
                        Clause host = clause.parent;
                        boolean another = clause.link == Clause.Link.RELATIVE
                                && subject.owners().isEmpty()
                                && host != null
                                && host.subject != null
                                && host.subject != subject
                                && isActive(host);
                        if (another && host != null && host.subject != null) {
                            predicate.add(Role.SUBJECT, host.subject.actors());
                        }
                    }
                    if (subject.from() >= clause.from) {
                        predicate.cover(subject.from(), subject.to());
                    }
                }
                predicate.cover(verb.from(), verb.to());
                prepositional(predicate, clause.pps);
                if (!passive) {
                    together(predicate, clause, subject);
                }
                predicate.modalities.addAll(clause.modalities);
                predicate.reciprocal = clause.reciprocal;
            } else {
                boolean inverted = subject == null
                        && verb != null
                        && verb.hasClass("say")
                        && clause.object != null
                        && np != clause.object;
                Np nearest = inverted
                        ? clause.object
                        : subject != null ? subject : clause.before.isEmpty() ? null : clause.before.getFirst();
                if (predicate.ownNoun && nearest != null && np != nearest) {
                    predicate.add(Role.AGENT, members(nearest));
                }
                if (np.namesActor() && !noun.head()) {
                    predicate.add(Role.SUBJECT, np.actors());
                } else if (passive && clause.object != null && clause.object.namesActor() && np != clause.object) {
                    predicate.add(Role.SUBJECT, clause.object.actors());
                } else if (nearest != null && np != nearest) {
                    predicate.add(Role.SUBJECT, members(nearest));
                }
                if (predicate.classes.contains("visit")
                        && predicate.in(Role.DESTINATION).isEmpty()) {
                    for (Np.Pp pp : clause.pps) {
                        if (pp.role().equals("place") || pp.role().equals("destination")) {
                            predicate.add(Role.PLACE, members(pp.np()));
                        }
                    }
                }
                Predicate attending = byClause.get(clause);
                if (attending != null && attending.classes.contains("attend") && isAmong(np, clause.pps)) {
                    predicate.add(Role.AGENT, attending.in(Role.AGENT));
                }
                if (subject != null && verb != null && suffers(verb, clause) && isAmong(np, clause.pps)) {
                    predicate.add(Role.PATIENT, members(subject));
                    if (subject.own() && members(subject).isEmpty()) {
                        predicate.add(
                                Role.PATIENT,
                                List.of(new Mention.Reference(
                                        subject.from(), subject.from() + 1, Mention.Reference.Kind.OWN)));
                    }
                }
                if (clause.modalities.contains(Modality.FUTURE)) {
                    predicate.modalities.add(Modality.FUTURE);
                }
                boolean governed = verb != null && (np == clause.object || np == subject && passive);
                if (governed && verb != null) {
                    predicate.governorClasses.addAll(classes(verb.words()));
                    govern(predicate, classes(verb.words()));
                }
            }
            return predicate;
        }

        /** {@code tiga tentara Peru tewas dalam serangan Chili}: whoever dies or is hit in an attack is whom it is done to. */
        private static boolean suffers(Unit verb, Clause clause) {
            return verb.hasAnyClass(SUFFERING)
                    && clause.object == null
                    && verb.words().stream().noneMatch(w -> w.form() == PredicateWord.Form.ACTIVE);
        }

        private static boolean isAmong(Np np, List<Np.Pp> pps) {
            return pps.stream().anyMatch(pp -> pp.np() == np);
        }

        /** {@code pelanggaran yang dilakukan Peru}: a clause that says who did it. */
        private static boolean isDoneBy(Clause relative, Np deed) {
            return relative.link == Clause.Link.RELATIVE
                    && relative.subject == deed
                    && relative.verb != null
                    && relative.verb.hasAnyClass(HELD);
        }

        /** {@code serangan yang dilakukan Peru}, {@code pertemuan yang digelar oleh Peru}: whoever a clause in the passive says did it. */
        private static List<Mention> doers(Clause clause) {
            List<Mention> doers = new ArrayList<>();
            if (clause.object != null) {
                doers.addAll(clause.object.actors());
            }
            for (Np.Pp pp : clause.pps) {
                if (pp.role().equals("by")) {
                    doers.addAll(members(pp.np()));
                }
            }
            return doers;
        }

        /** {@code kunjungan ke Lima oleh Presiden Peru}, {@code serangan oleh Peru terhadap Chili}: one after the other they hang on the noun. */
        private static List<Np.Pp> withInner(List<Np.Pp> pps) {
            List<Np.Pp> all = new ArrayList<>(pps);
            for (Np.Pp pp : pps) {
                for (Np.Pp inner : pp.np().pps()) {
                    boolean there = pp.role().equals("place") || pp.role().equals("destination");
                    boolean aimed = inner.role().equals("toward")
                            || !there && inner.role().equals("destination");
                    boolean acts = there && inner.role().equals("by")
                            || aimed
                                    && (there
                                            || pp.role().equals("by")
                                            || pp.role().equals("from"))
                            || inner.role().equals("with")
                            || inner.role().equals("between");
                    if (acts) {
                        all.add(inner);
                    }
                }
            }
            return all;
        }

        /** True where no other noun stands between this one and whoever owns them. */
        private boolean adjoining(ClauseParser.NounInNp noun) {
            Np np = noun.np();
            if (!np.owners().isEmpty()) {
                for (ClauseParser.NounInNp other : parser.nouns()) {
                    if (other.np() == np
                            && other.unit().from() >= noun.unit().to()
                            && other.unit().to() <= np.owners().getFirst().from()) {
                        return false;
                    }
                }
            }
            return true;
        }

        /**
         * What is voiced or received may be another's: {@code menegaskan dukungan Peru kepada Chili}, {@code menerima undangan Peru}. Then
         * the owner acts, and who receives is the one it is done to.
         */
        private boolean given(Predicate predicate, Np np, Unit verb, @Nullable Np subject, Clause clause) {
            boolean received = verb.hasClass("receive");
            List<Mention> from = new ArrayList<>(np.owners());
            if (from.isEmpty() && received) {
                for (Np.Pp pp : clause.pps) {
                    if (pp.role().equals("from")) {
                        from.addAll(members(pp.np()));
                    }
                }
            }
            boolean both = from.stream()
                    .anyMatch(m -> m instanceof Mention.Reference reference
                            && (reference.kind() == Mention.Reference.Kind.BOTH_PARTIES
                                    || reference.kind() == Mention.Reference.Kind.BOTH_PERSONS));
            if (from.isEmpty()
                    || both
                    || !received && !Collections.disjoint(predicate.classes, BORNE)
                    || !(received || verb.hasClass("light"))
                    || !Collections.disjoint(predicate.classes, JOINT)) {
                return false;
            }
            predicate.add(Role.AGENT, from);
            if (subject != null) {
                predicate.add(Role.SUBJECT, members(subject));
                if (received) {
                    predicate.add(Role.TOWARD, members(subject));
                }
                if (subject.from() >= clause.from) {
                    predicate.cover(subject.from(), subject.to());
                }
            }
            return true;
        }

        private static void govern(Predicate predicate, Set<String> governor) {
            if (!Collections.disjoint(governor, WILLING)) {
                predicate.modalities.add(Modality.WILLED);
            }
            if (!Collections.disjoint(governor, ASKING)) {
                predicate.modalities.add(Modality.ASKED);
            }
            if (!Collections.disjoint(governor, REFUSING)) {
                predicate.modalities.add(Modality.REFUSED);
            }
        }

        /** {@code ujar Menlu Peru di hadapan Menlu Chili usai pertemuan}: whoever stood before him met him. */
        private static void facing(Predicate predicate) {
            Clause teller = predicate.clause.parent;
            boolean after = predicate.clause.link == Clause.Link.TIME
                    && teller != null
                    && teller.verb != null
                    && teller.verb.hasClass("say")
                    && !Collections.disjoint(predicate.classes, TALKS)
                    && predicate.in(Role.WITH).isEmpty()
                    && predicate.in(Role.BETWEEN).isEmpty();
            if (after && teller != null) {
                teller.pps.stream()
                        .filter(pp -> pp.role().equals("before"))
                        .forEach(pp -> predicate.add(Role.WITH, pp.np().actors()));
            }
        }

        private void finish(Predicate predicate) {
            facing(predicate);
            inherit(predicate);
            complements(predicate);
            int end = Math.max(Math.max(predicate.to, predicate.aboutTo), ownEnd(predicate));
            for (Mention mention : mentions) {
                if (mention.from() >= predicate.anchorFrom && mention.to() <= end && mention.isActor()) {
                    predicate.add(Role.NEARBY, List.of(mention));
                }
            }
        }

        /** Where the clause's own words end: before any clause of time, cause or condition that hangs on it. */
        private int ownEnd(Predicate predicate) {
            int end = predicate.clause.to;
            for (Clause child : parser.clauses()) {
                boolean aside = switch (child.link) {
                    case TIME, CAUSE, CONDITION, OTHER_SUB, MAIN, AND, QUOTE, RELATIVE -> true;
                    case THAT, TO, SO -> false;
                };
                if (aside && child != predicate.clause && child.from > predicate.anchorFrom) {
                    end = Math.min(end, child.from);
                }
            }
            return end;
        }

        private void inherit(Predicate predicate) {
            EnumSet<Modality> from = EnumSet.noneOf(Modality.class);
            for (Clause c = predicate.clause; c != null; c = c.parent) {
                if (c.link == Clause.Link.CONDITION) {
                    from.add(Modality.CONDITIONAL);
                }
                if (c.link == Clause.Link.RELATIVE) {
                    break;
                }
                if (c.link == Clause.Link.QUOTE || c.parent == null || c.parent.verb == null) {
                    continue;
                }
                Set<String> governor = governing(c.parent);
                if (c.link == Clause.Link.THAT && c.parent.verb.hasClass("say")) {
                    if (c.parent.object != null) {
                        predicate.add(Role.ADDRESSEE, c.parent.object.actors());
                    }
                    for (Np.Pp pp : c.parent.pps) {
                        if (pp.role().equals("toward")) {
                            predicate.add(Role.ADDRESSEE, members(pp.np()));
                        }
                    }
                }
                if (c.link == Clause.Link.TO || c.link == Clause.Link.SO || c.link == Clause.Link.THAT) {
                    predicate.governorClasses.addAll(classes(c.parent.verb.words()));
                    predicate.governorClasses.addAll(governor);
                    govern(predicate, governor);
                    if (isWish(c)) {
                        predicate.modalities.add(Modality.ASKED);
                    }
                    if (c.link != Clause.Link.THAT) {
                        for (Modality modality : c.parent.modalities) {
                            if (modality == Modality.FUTURE
                                    || modality == Modality.POSSIBLE
                                    || modality == Modality.NEGATED && c.link == Clause.Link.TO) {
                                from.add(modality);
                            }
                        }
                    }
                }
                if (c.link == Clause.Link.TO
                        && c.parent.link != Clause.Link.MAIN
                        && c.parent.modalities.contains(Modality.CONDITIONAL)) {
                    from.add(Modality.CONDITIONAL);
                }
            }
            predicate.modalities.addAll(from);
            for (Clause c : parser.clauses()) {
                if (c.link == Clause.Link.CONDITION && c.subject != null) {
                    predicate.add(Role.CONDITION, c.subject.actors());
                }
            }
            boolean conditioned = predicate.is(Modality.FUTURE)
                    && parser.clauses().stream()
                            .anyMatch(c -> c.link == Clause.Link.CONDITION && c.parent == predicate.clause);
            if (conditioned) {
                predicate.modalities.add(Modality.CONDITIONAL);
            }
        }

        /** Classes of a clause's verb and, where the verb is empty, of the noun it carries: {@code menyampaikan keinginan untuk}. */
        private Set<String> governing(Clause clause) {
            Set<String> classes = new LinkedHashSet<>();
            if (clause.verb != null) {
                classes.addAll(classes(clause.verb.words()));
            }
            if (clause.object != null) {
                clause.object.headWords().forEach(w -> classes.add(w.wordClass()));
            }
            if (clause.subject != null
                    && clause.verb != null
                    && clause.verb.words().getFirst().form() == PredicateWord.Form.PASSIVE) {
                clause.subject.headWords().forEach(w -> classes.add(w.wordClass()));
            }
            return classes;
        }

        private void complements(Predicate predicate) {
            boolean verbal = predicate.kind != Predicate.Kind.NOUN;
            int from = -1;
            int to = -1;
            for (Clause child : parser.clauses()) {
                if (child.parent != predicate.clause
                        || child.from < predicate.anchorFrom
                        || !verbal && child.from < predicate.to) {
                    continue;
                }
                if (child.link == Clause.Link.RELATIVE && child.verb != null && child.verb.hasClass("bad")) {
                    predicate.complementClasses.add("bad");
                }
                if (child.link == Clause.Link.TO || child.link == Clause.Link.SO || child.link == Clause.Link.THAT) {
                    if (from < 0) {
                        from = child.from;
                        Np subject = child.before.isEmpty() ? null : child.subject;
                        if (subject != null) {
                            predicate.add(Role.COMPLEMENT_SUBJECT, members(subject));
                            predicate.add(Role.OTHER_SUBJECT, subject.actors());
                            subject.headWords().forEach(w -> predicate.complementClasses.add("s-" + w.wordClass()));
                        }
                    }
                    to = Math.max(to, child.to);
                    if (isWish(child)) {
                        predicate.complementClasses.add(Predicate.WISH);
                    }
                    if (child.verb != null) {
                        child.verb.words().forEach(w -> predicate.complementClasses.add(w.wordClass()));
                        if (child.object != null) {
                            child.object.headWords().forEach(w -> predicate.complementClasses.add(w.wordClass()));
                        }
                        if (child.subject != null && !child.before.isEmpty()) {
                            child.subject.headWords().forEach(w -> predicate.complementClasses.add(w.wordClass()));
                        }
                    }
                }
            }
            if (from >= 0) {
                for (Mention mention : mentions) {
                    if (mention.from() >= from && mention.to() <= to && mention.isActor()) {
                        predicate.add(Role.COMPLEMENT, List.of(mention));
                    }
                }
                predicate.cover(from, to);
                int skip = from;
                while (skip < to && isLinker(skip)) {
                    skip++;
                }
                predicate.aboutFrom = Math.min(skip, to - 1);
                predicate.aboutTo = to;
            } else if (predicate.object != null
                    && predicate.kind == Predicate.Kind.ACTIVE
                    && !predicate.object.namesActor()) {
                predicate.aboutFrom = predicate.object.from();
                predicate.aboutTo = predicate.object.to();
            } else {
                for (Np.Pp pp : predicate.clause.pps) {
                    if (pp.role().equals("about") && pp.np().from() > predicate.anchorFrom) {
                        predicate.aboutFrom = pp.np().from();
                        predicate.aboutTo = pp.np().to();
                        break;
                    }
                }
            }
        }

        /** {@code menekankan agar …}, {@code mengingatkan Peru agar …}: what is said so that it be done; not {@code menyampaikan hal itu agar}. */
        private static boolean isWish(Clause child) {
            Clause teller = child.parent;
            return child.link == Clause.Link.SO
                    && teller != null
                    && teller.verb != null
                    && ((teller.verb.hasClass("say") || teller.verb.hasClass("strive"))
                                    && (teller.object == null || teller.object.namesActor())
                            || teller.verb.hasClass("send")
                                    && teller.object != null
                                    && teller.object.headWords().stream()
                                            .anyMatch(w -> w.wordClass().equals("letter")));
        }

        private boolean isLinker(int token) {
            for (Unit unit : units) {
                if (unit.from() <= token && token < unit.to()) {
                    return unit.is(Unit.Type.COMP);
                }
            }
            return false;
        }
    }
}
