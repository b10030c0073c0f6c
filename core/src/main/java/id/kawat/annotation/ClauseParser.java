package id.kawat.annotation;

import id.kawat.lexicon.PredicateWord;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses out of units, left to right, without looking back: noun phrases before the verb offer the subject, the first one
 * after it the object; {@code bahwa, untuk, agar} open complements, {@code yang} a relative clause, a comma gives the word back
 * to the clause that still lacks its verb.
 */
final class ClauseParser {
    private static final Set<String> ASKING =
            Set.of("ask", "urge", "push", "propose", "invite", "demand", "aid", "ban", "threaten");
    private static final Set<String> TELLING = Set.of("say", "announce", "hope", "concern", "warn", "agree", "deny");

    /** Nouns whose owner does what stands after them with {@code untuk}. */
    private static final Set<String> PLANS =
            Set.of("effort", "want", "plan", "t-plan", "decide", "hope", "pledge", "reject");

    private static final Set<String> WILLED = Set.of("pledge", "want", "thank", "praise", "reject", "condemn", "back");

    /** Verbs of two sides: whoever comes with a preposition after what they are about is the other one. */
    private static final Set<String> TWO_SIDED = Set.of("discuss", "talk", "meet", "agree", "sign", "chat");

    /** Institutions that go by whoever is aboard or at their head. */
    private static final Set<String> CARRYING = Set.of("vessel", "delegation");

    private final List<Token> tokens;
    private final List<Unit> units;
    private final Set<String> groups;
    private final boolean headline;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<NounInNp> nouns = new ArrayList<>();
    private final EnumSet<Modality> pending = EnumSet.noneOf(Modality.class);

    private Clause current;
    private @Nullable String preposition;
    private int prepositionAt;
    private @Nullable Np last;
    private boolean comma;
    private boolean coordinated;
    private boolean reciprocal;
    private int sinceVerb;

    /** A noun of action inside a noun phrase. */
    record NounInNp(Unit unit, Np np, Clause clause, boolean head) {}

    /**
     * @param groups words for several of whom some may be named after them
     * @param headline true where what stands before a comma is another line of the news, not an apposition
     */
    ClauseParser(List<Token> tokens, List<Unit> units, Set<String> groups, boolean headline, boolean quoted) {
        this.groups = groups;
        this.headline = headline;
        this.tokens = tokens;
        this.units = units;
        Clause root = open(Clause.Link.MAIN, null, 0);
        current = quoted ? open(Clause.Link.QUOTE, root, 0) : root;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<NounInNp> nouns() {
        return nouns;
    }

    private Clause open(Clause.Link link, @Nullable Clause parent, int from) {
        Clause clause = new Clause(link, parent, from);
        clauses.add(clause);
        return clause;
    }

    void parse() {
        int i = dateline();
        while (i < units.size()) {
            Unit unit = units.get(i);
            int next = i + 1;
            switch (unit.type()) {
                case PREP -> {
                    preposition = unit.value();
                    prepositionAt = i;
                }
                case COMP -> {
                    if (!afterAuxiliary(i)) {
                        complement(unit);
                    }
                }
                case REL -> {
                    int attribute = attributeEnd(i);
                    if (attribute > 0 && last != null) {
                        last.extend(units.get(attribute - 1).to());
                        next = attribute;
                    } else {
                        Clause relative = open(Clause.Link.RELATIVE, current, unit.from());
                        relative.subject = last;
                        enter(relative);
                    }
                }
                case SUB -> subordinate(unit);
                case COORD -> {
                    coordinated = true;
                    pending.remove(Modality.NEGATED);
                }
                case COMMA, DASH -> {
                    comma = true;
                    pending.remove(Modality.NEGATED);
                }
                case SEMICOLON -> {
                    Clause same = open(Clause.Link.AND, root(current).parent, unit.to());
                    same.subject = root(current).subject;
                    enter(same);
                }
                case COLON -> {
                    comma = true;
                    if (!current.hasVerb()) {
                        current.before.clear();
                        current.pps.clear();
                    }
                }
                case QUOTE_OPEN -> next = quotation(i);
                case QUOTE_CLOSE -> closeQuotation();
                case OPEN -> next = isFilledIn(i) ? i + 1 : closing(i, Unit.Type.CLOSE) + 1;
                case AUX -> auxiliary(unit.value());
                case NEG -> {
                    pending.add(Modality.NEGATED);
                    if (unit.value().equals("forbidden")) {
                        pending.add(Modality.FORBIDDEN);
                    } else if (unit.value().equals("undue")) {
                        pending.add(Modality.UNDUE);
                    }
                }
                case RECIP -> {
                    reciprocal = true;
                    current.reciprocal |= current.hasVerb();
                }
                case MENTION, QUANTITY, NOUN, QUANT -> next = nounPhrase(i);
                case VERB -> verb(i);
                case ADV -> {
                    boolean members = unit.value().equals("including")
                            && i + 1 < units.size()
                            && units.get(i + 1).isActor();
                    if (members) {
                        preposition = unit.value();
                        prepositionAt = i;
                    }
                }
                case TIME, DET, LINK, CLOSE, STOP, OTHER -> {
                    if (unit.is(Unit.Type.TIME) || unit.is(Unit.Type.DET)) {
                        preposition = null;
                    }
                }
            }
            for (Clause c = current; c != null; c = c.parent) {
                c.to = Math.max(
                        c.to, units.get(Math.min(next, units.size()) - 1).to());
            }
            i = next;
        }
    }

    /** {@code "(Presiden Peru) tiba …"}: what a quotation leaves out, filled in at its head. */
    private boolean isFilledIn(int open) {
        return open + 3 < units.size()
                && (open == 0 || units.get(open - 1).is(Unit.Type.QUOTE_OPEN))
                && units.get(open + 1).isActor()
                && units.get(open + 2).is(Unit.Type.CLOSE)
                && (units.get(open + 3).is(Unit.Type.VERB)
                        || units.get(open + 3).is(Unit.Type.AUX)
                        || units.get(open + 3).is(Unit.Type.NEG)
                        || units.get(open + 3).is(Unit.Type.ADV));
    }

    /** A dateline such as {@code Jakarta (ANTARA) -} belongs to no clause; the first unit after it. */
    private int dateline() {
        for (int i = 0; i < Math.min(units.size(), 14); i++) {
            Unit unit = units.get(i);
            if (unit.is(Unit.Type.DASH) && i > 0) {
                return i + 1;
            }
            if (unit.is(Unit.Type.VERB)
                    || unit.is(Unit.Type.PREP)
                    || unit.is(Unit.Type.STOP)
                    || unit.is(Unit.Type.REL)
                    || unit.is(Unit.Type.QUOTE_OPEN)) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code kerja sama yang erat dengan}: an adjective after the relative word is no clause; the unit after it, or −1. */
    private int attributeEnd(int at) {
        int i = at + 1;
        while (i < units.size() && units.get(i).is(Unit.Type.ADV)) {
            i++;
        }
        boolean adjective = i < units.size()
                && (units.get(i).is(Unit.Type.NOUN) && units.get(i).words().isEmpty()
                        || units.get(i).hasClass("grow")
                                && units.get(i).words().stream().noneMatch(w -> w.form() == PredicateWord.Form.ACTIVE)
                                && units.get(i).to() - units.get(i).from() > 1)
                && !tokens.get(units.get(i).to() - 1).lower().endsWith("nya");
        if (!adjective) {
            return -1;
        }
        i++;
        boolean ends = i == units.size()
                || switch (units.get(i).type()) {
                    case PREP, DET, COMMA, STOP, QUOTE_CLOSE -> true;
                    default -> false;
                };
        return ends ? i : -1;
    }

    private void enter(Clause clause) {
        current = clause;
        preposition = null;
        comma = false;
        coordinated = false;
        last = null;
    }

    private void auxiliary(String value) {
        switch (value) {
            case "future" -> pending.add(Modality.FUTURE);
            case "possible" -> pending.add(Modality.POSSIBLE);
            case "must" -> pending.add(Modality.MUST);
            case "able" -> pending.add(Modality.ABLE);
            default -> {}
        }
    }

    /** {@code dijadwalkan untuk mengadakan}: the word for the aim belongs to the auxiliary. */
    private boolean afterAuxiliary(int i) {
        return i > 0
                && units.get(i).value().equals("to")
                && units.get(i - 1).is(Unit.Type.AUX)
                && units.get(i - 1).value().equals("future")
                && i + 1 < units.size()
                && units.get(i + 1).is(Unit.Type.VERB);
    }

    private void complement(Unit unit) {
        Clause.Link link = switch (unit.value()) {
            case "that" -> Clause.Link.THAT;
            case "so" -> Clause.Link.SO;
            default -> Clause.Link.TO;
        };
        Clause host = current;
        if (coordinated && current.link == link && current.parent != null && current.hasVerb()) {
            host = current.parent;
        } else if (comma && !current.hasVerb() && current.parent != null) {
            host = current.parent;
        } else if (link == Clause.Link.THAT
                && comma
                && current.link == Clause.Link.RELATIVE
                && current.parent != null) {
            host = current.parent;
        }
        pending.clear();
        Optional<Np> planner = link == Clause.Link.TO ? planner(unit.from()) : Optional.empty();
        Clause opened = open(link, host, unit.from());
        opened.purpose = link == Clause.Link.TO;
        enter(opened);
        planner.ifPresent(who -> opened.subject = who);
    }

    /** {@code upaya Peru untuk menengahi}: whose plan, wish or effort it is does what is planned. */
    private Optional<Np> planner(int from) {
        if (last == null
                || last.to() != from
                || last.namesActor()
                || last.owners().isEmpty()
                || last.headWords().stream().noneMatch(w -> PLANS.contains(w.wordClass()))) {
            return Optional.empty();
        }
        Np who = new Np(last.from(), last.to());
        who.actors().addAll(last.owners());
        return Optional.of(who);
    }

    private void subordinate(Unit unit) {
        Clause.Link link = switch (unit.value()) {
            case "time" -> Clause.Link.TIME;
            case "cause" -> Clause.Link.CAUSE;
            case "condition" -> Clause.Link.CONDITION;
            case "contrast" -> Clause.Link.MAIN;
            default -> Clause.Link.OTHER_SUB;
        };
        pending.clear();
        if (link == Clause.Link.MAIN) {
            Clause outer = root(current);
            Clause contrast = outer.hasVerb() || !outer.before.isEmpty()
                    ? open(Clause.Link.MAIN, outer.parent, unit.from())
                    : outer;
            if (contrast != outer) {
                contrast.subject = outer.subject;
            }
            enter(contrast);
        } else {
            enter(open(link, current, unit.from()));
        }
    }

    /** The nearest clause above that stands by itself: the sentence's, or the quotation's. */
    private static Clause root(Clause clause) {
        Clause c = clause;
        while (c.parent != null
                && c.link != Clause.Link.QUOTE
                && c.link != Clause.Link.MAIN
                && c.link != Clause.Link.AND) {
            c = c.parent;
        }
        return c;
    }

    private int closing(int at, Unit.Type type) {
        for (int i = at + 1; i < units.size(); i++) {
            if (units.get(i).is(type)) {
                return i;
            }
        }
        return at;
    }

    private int quotation(int i) {
        int close = closing(i, Unit.Type.QUOTE_CLOSE);
        int end = close == i ? units.size() : close;
        boolean verbInside = units.subList(i + 1, end).stream().anyMatch(u -> u.is(Unit.Type.VERB));
        Unit before = i > 0 ? units.get(i - 1) : null;
        boolean announced = before == null
                || before.is(Unit.Type.COMMA)
                || before.is(Unit.Type.COLON)
                || before.is(Unit.Type.DASH)
                || before.is(Unit.Type.STOP)
                || before.is(Unit.Type.VERB) && before.hasClass("say")
                || close == i;
        if (before != null && before.is(Unit.Type.VERB) && isFeeling(i, end)) {
            return i + 1;
        }
        if (verbInside && announced || i == 0) {
            enter(open(Clause.Link.QUOTE, current, units.get(i).from()));
            return i + 1;
        }
        if (end < units.size() && end - i <= 12) {
            return i + 1;
        }
        if (last != null && end < units.size()) {
            last.extend(units.get(end).to());
        }
        return end < units.size() ? end + 1 : i + 1;
    }

    /** {@code menyatakan "sangat prihatin" atas}: what is quoted is only how somebody feels. */
    private boolean isFeeling(int open, int close) {
        int i = open + 1;
        while (i < close && (units.get(i).is(Unit.Type.ADV) || units.get(i).is(Unit.Type.NEG))) {
            i++;
        }
        return i == close - 1
                && units.get(i).is(Unit.Type.VERB)
                && units.get(i).words().stream().allMatch(w -> w.form() == PredicateWord.Form.INTRANSITIVE);
    }

    private void closeQuotation() {
        Clause c = current;
        while (c.parent != null && c.link != Clause.Link.QUOTE) {
            c = c.parent;
        }
        if (c.link == Clause.Link.QUOTE && c.parent != null) {
            Clause outer = c.parent;
            if (outer.hasVerb()) {
                outer = open(Clause.Link.MAIN, outer.parent, c.to);
            }
            enter(outer);
        }
    }

    private int nounPhrase(int at) {
        if (units.get(at).is(Unit.Type.MENTION) && !units.get(at).value().isEmpty()) {
            preposition = units.get(at).value();
            prepositionAt = at;
        }
        if (preposition == null) {
            returnFromAside();
        }
        NpReader reader = new NpReader(at);
        Np np = reader.read();
        boolean directly = last != null && preposition != null && prepositionAt > 0 && adjacent(last, prepositionAt);
        if ("between".equals(preposition) && np.actors().size() == 1) {
            reader.secondSide(np);
        }
        boolean members = ("including".equals(preposition) || "like".equals(preposition)) && np.namesActor();
        Np described = current.link == Clause.Link.RELATIVE ? current.subject : null;
        if (members && described != null && described.actors().isEmpty() && isGroup(described)) {
            described.actors().addAll(np.actors());
            described.extend(np.to());
            preposition = null;
            last = np;
            return reader.next;
        }
        if (members && last != null && isGroup(last)) {
            Np group = last;
            if (!group.namesActor()) {
                (group.owners().isEmpty() ? group.actors() : group.owners()).addAll(np.actors());
                group = current.before.contains(group) ? current.before.getFirst() : group;
            }
            if (group.namesActor()) {
                group.actors().addAll(np.actors());
            }
            last.extend(np.to());
            preposition = null;
            comma = false;
            boolean closed =
                    reader.next < units.size() && units.get(reader.next).is(Unit.Type.COMMA);
            return closed ? reader.next + 1 : reader.next;
        }
        if (preposition != null) {
            Np.Pp pp = new Np.Pp(preposition, np);
            if ("according".equals(preposition) && !current.hasVerb()) {
                current.source = Optional.of(np);
            }
            Clause clause = beyondRelative(pp);
            clause.pps.add(pp);
            if (directly && last != null && clause == current) {
                last.pps().add(pp);
                Np holder = last;
                holder.extend(np.to());
            }
            preposition = null;
            last = np;
            sinceVerb++;
            return reader.next;
        }
        if (!current.hasVerb()) {
            current.before.add(np);
        } else if (current.object == null && !comma && !coordinated && sinceVerb == 0) {
            current.object = np;
            sinceVerb++;
        } else {
            current.after.add(np);
            sinceVerb++;
        }
        last = np;
        return reader.next;
    }

    /** {@code membahas perang yang berlangsung di Mali dengan Menlu Peru}: the other side is that of the verb with two. */
    private Clause beyondRelative(Np.Pp pp) {
        boolean beyond = pp.role().equals("with")
                && pp.np().namesActor()
                && current.link == Clause.Link.RELATIVE
                && current.verb != null
                && !current.verb.hasAnyClass(TWO_SIDED)
                && current.parent != null
                && current.parent.verb != null
                && current.parent.verb.hasAnyClass(TWO_SIDED);
        return beyond && current.parent != null ? current.parent : current;
    }

    /** {@code negara-negara Afrika, termasuk Mali}: states, partners or persons of whom some may be named. */
    private boolean isGroup(Np np) {
        for (int i = np.from(); i < np.to(); i++) {
            String word = tokens.get(i).lower();
            if (groups.contains(word.endsWith("nya") ? word.substring(0, word.length() - 3) : word)) {
                return true;
            }
        }
        return false;
    }

    private boolean adjacent(Np np, int unit) {
        int tokenBefore = units.get(unit).from();
        for (int i = unit - 1; i >= 0; i--) {
            Unit u = units.get(i);
            if (u.to() <= np.to()) {
                return true;
            }
            if (!u.is(Unit.Type.DET)
                    && !u.is(Unit.Type.ADV)
                    && !u.is(Unit.Type.CLOSE)
                    && !u.is(Unit.Type.OPEN)
                    && !u.is(Unit.Type.TIME)) {
                return false;
            }
        }
        return np.to() == tokenBefore;
    }

    /** After a comma the word goes back to the clause that still waits for its verb. */
    private void returnFromAside() {
        boolean filled = !current.before.isEmpty() || !current.pps.isEmpty();
        boolean verbless = filled
                && (current.link == Clause.Link.RELATIVE
                        || isAside(current)
                                && current.parent != null
                                && current.parent.before.stream().anyMatch(Np::namesActor));
        if (!comma || !current.hasVerb() && !verbless) {
            return;
        }
        for (Clause c = current; c.parent != null && c.link != Clause.Link.QUOTE; c = c.parent) {
            if (isAside(c) && !c.parent.hasVerb()) {
                Clause host = c.parent;
                Np keep = last;
                enter(host);
                last = keep;
                sinceVerb = 0;
                return;
            }
        }
    }

    private static boolean isAside(Clause clause) {
        return switch (clause.link) {
            case RELATIVE, TIME, CAUSE, CONDITION, OTHER_SUB, TO, SO -> true;
            case MAIN, THAT, AND, QUOTE -> false;
        };
    }

    private void verb(int i) {
        Unit unit = units.get(i);
        if (comma) {
            returnFromAside();
        }
        if (current.hasVerb()) {
            nextClause(i);
        }
        assign(current, unit);
        comma = false;
        coordinated = false;
        preposition = null;
        last = null;
        sinceVerb = 0;
    }

    private void assign(Clause clause, Unit unit) {
        clause.verb = unit;
        clause.modalities.addAll(pending);
        clause.reciprocal = reciprocal;
        pending.clear();
        reciprocal = false;
        if (!clause.before.isEmpty()) {
            Np chosen = clause.before.getFirst();
            for (Np np : clause.before) {
                if (np.namesActor()) {
                    chosen = np;
                    if (!headline) {
                        break;
                    }
                }
            }
            clause.subject = chosen;
        } else if (clause.subject == null && hisWords(unit)) {
            Np speaker = new Np(unit.from(), unit.to());
            speaker.actors().add(new Mention.Reference(unit.from(), unit.to(), Mention.Reference.Kind.SAYER));
            clause.subject = speaker;
        }
        absolute(clause, unit);
    }

    /** {@code katanya, ujarnya}: the verb says whose words they are. */
    private boolean hisWords(Unit unit) {
        return unit.words().stream()
                        .anyMatch(w -> w.wordClass().equals("say") && w.form() == PredicateWord.Form.INTRANSITIVE)
                && tokens.get(unit.to() - 1).lower().endsWith("nya");
    }

    /** {@code dengan India menuduh …}: a clause of its own whose subject stands after the preposition. */
    private void absolute(Clause clause, Unit unit) {
        boolean actorBefore = clause.before.stream().anyMatch(Np::namesActor);
        if (actorBefore || clause.pps.isEmpty()) {
            return;
        }
        Np.Pp nearest = clause.pps.getLast();
        int before = nearest.np().from() - 2;
        boolean apart = before < 0 || tokens.get(before).isMark(",");
        if (apart
                && nearest.role().equals("with")
                && nearest.np().namesActor()
                && nearest.np().to() == unit.from()) {
            clause.subject = nearest.np();
            clause.pps.removeLast();
        }
    }

    /** A verb where the clause already has one: decides which clause it opens or goes back to. */
    private void nextClause(int i) {
        Clause host = current;
        Unit held = host.verb;
        int from = units.get(i).from();
        Np.Pp nearest = host.pps.isEmpty() ? null : host.pps.getLast();
        if (nearest != null
                && comma
                && nearest.role().equals("with")
                && nearest.np().namesActor()
                && nearest.np().to() == from) {
            host.pps.removeLast();
            Clause own = open(Clause.Link.OTHER_SUB, host, nearest.np().from());
            own.subject = nearest.np();
            current = own;
            return;
        }
        Unit before = significant(i);
        if (held == null || before == null) {
            return;
        }
        Unit next = units.get(i);
        if (next.words().stream()
                        .anyMatch(w -> w.wordClass().equals("say") && w.form() == PredicateWord.Form.INTRANSITIVE)
                && (comma || before.is(Unit.Type.COMMA))) {
            current = open(Clause.Link.MAIN, root(host).parent, from);
            if (headline && isCalled(i + 1)) {
                current.subject = root(host).subject;
            }
            return;
        }
        boolean passives = isPassive(held) && isPassive(next);
        Clause subjectless = passives ? waiting(host) : null;
        if (before == held && subjectless != null && !subjectless.before.isEmpty()) {
            current = subjectless;
            return;
        }
        Clause main = host.link == Clause.Link.RELATIVE ? waiting(host) : null;
        boolean over = next.hasClass("copula") || units.get(i - 1).is(Unit.Type.TIME) && isPassive(held);
        if (before == held && main != null && over && !main.before.isEmpty()) {
            current = main;
            return;
        }
        if (before == held || before.is(Unit.Type.VERB)) {
            boolean asking = held.words().stream().anyMatch(w -> w.form() == PredicateWord.Form.PASSIVE);
            Clause serial = open(Clause.Link.TO, host, from);
            if (asking) {
                serial.subject = host.subject;
            }
            current = serial;
            return;
        }
        boolean nounBefore = last != null && last.to() >= before.to() && preposition == null;
        boolean afterCandidate = nounBefore
                && last != null
                && !host.after.isEmpty()
                && (host.after.getLast() == last
                        || telling(held) && host.after.getLast().to() >= last.to());
        if (afterCandidate
                && last != null
                && (comma || coordinated || host.after.getLast().namesActor())) {
            Np subject = host.after.removeLast();
            if (host.subject == null && comma && host.link == Clause.Link.MAIN) {
                host.subject = subject;
            }
            Clause fresh = telling(held) && !coordinated
                    ? open(Clause.Link.THAT, host, subject.from())
                    : open(
                            sameLevel(host),
                            sameLevel(host) == Clause.Link.MAIN ? root(host).parent : host.parent,
                            subject.from());
            fresh.before.add(subject);
            current = fresh;
            return;
        }
        if (nounBefore && host.object == last && last != null && !comma && !coordinated) {
            Clause waiting = waiting(host);
            if (waiting != null) {
                current = waiting;
                return;
            }
            if (toldOf(host) && host.parent != null && host.parent.object != null) {
                Clause told = open(Clause.Link.THAT, host.parent, from);
                told.before.add(host.parent.object);
                host.parent.object = null;
                current = told;
                return;
            }
            if (telling(held) && !held.words().stream().allMatch(w -> w.form() == PredicateWord.Form.INTRANSITIVE)
                    || held.hasClass("hope")) {
                Clause told = open(Clause.Link.THAT, host, last.from());
                told.before.add(last);
                host.object = null;
                current = told;
                return;
            }
            Clause purpose = open(Clause.Link.TO, host, from);
            if (held.hasAnyClass(ASKING)) {
                purpose.subject = last;
            } else if (!last.namesActor() && !last.owners().isEmpty()) {
                Np owner = new Np(last.from(), last.to());
                owner.actors().addAll(last.owners());
                purpose.subject = owner;
            }
            current = purpose;
            return;
        }
        if (nounBefore && !comma && !coordinated && planner(from).isPresent()) {
            Clause planned = open(Clause.Link.TO, host, from);
            planned.subject = planner(from).orElseThrow();
            current = planned;
            return;
        }
        if (coordinated || comma) {
            if (comma
                    && coordinated
                    && host.link == Clause.Link.TO
                    && host.parent != null
                    && host.parent.verb != null
                    && host.parent.verb.hasAnyClass(ASKING)
                    && host.parent.link == Clause.Link.MAIN) {
                host = host.parent;
            }
            if (host.link == Clause.Link.THAT && isThing(host.subject) && willed(units.get(i))) {
                Clause teller = host.parent;
                if (teller != null && teller.subject != null && teller.subject.namesActor()) {
                    host = teller;
                }
            }
            boolean meant = host.purpose;
            Clause same = open(
                    host.link == Clause.Link.MAIN || host.link == Clause.Link.QUOTE ? Clause.Link.AND : host.link,
                    host.link == Clause.Link.QUOTE ? host : host.parent,
                    from);
            same.subject = host.subject;
            same.purpose = meant;
            same.modalities.addAll(host.modalities);
            if (comma && !coordinated && telling(units.get(i)) && host.link != Clause.Link.MAIN) {
                same.subject = null;
            }
            current = same;
            return;
        }
        Clause waiting = waiting(host);
        if (waiting != null) {
            current = waiting;
            return;
        }
        Clause after = open(telling(held) ? Clause.Link.THAT : Clause.Link.TO, host, from);
        if (telling(held) && !held.hasClass("light") && host.object != null && !host.object.namesActor()) {
            after.before.add(host.object);
            host.object = null;
        }
        current = after;
    }

    /** {@code menyebut serangan yang dilakukan Peru telah …}: a relative clause to what something is now said of. */
    private static boolean toldOf(Clause relative) {
        Clause teller = relative.parent;
        return relative.link == Clause.Link.RELATIVE
                && relative.verb != null
                && isPassive(relative.verb)
                && teller != null
                && teller.verb != null
                && telling(teller.verb)
                && teller.object != null
                && teller.object == relative.subject;
    }

    /** {@code …, Sebut Peru Teroris}: where something is said of the name after the verb, it is not the speaker's. */
    private boolean isCalled(int name) {
        return name + 1 < units.size()
                && units.get(name).isActor()
                && (units.get(name + 1).is(Unit.Type.MENTION)
                        || units.get(name + 1).is(Unit.Type.NOUN)
                        || units.get(name + 1).is(Unit.Type.VERB));
    }

    private static boolean isThing(@Nullable Np subject) {
        return subject != null && !subject.namesActor();
    }

    /** True for what only somebody with a will does: promise, ask, thank. */
    private static boolean willed(Unit verb) {
        return !isPassive(verb) && (verb.hasAnyClass(WILLED) || verb.hasAnyClass(ASKING) || verb.hasAnyClass(TELLING));
    }

    private static boolean isPassive(Unit verb) {
        return verb.words().stream().anyMatch(w -> w.form() == PredicateWord.Form.PASSIVE);
    }

    private static Clause.Link sameLevel(Clause host) {
        return host.link == Clause.Link.THAT || host.link == Clause.Link.SO ? host.link : Clause.Link.MAIN;
    }

    private static boolean telling(Unit verb) {
        return verb.hasAnyClass(TELLING);
    }

    private static @Nullable Clause waiting(Clause clause) {
        for (Clause c = clause; c.parent != null && c.link != Clause.Link.QUOTE; c = c.parent) {
            if (isAside(c) && !c.parent.hasVerb()) {
                return c.parent;
            }
        }
        return null;
    }

    /** The unit before this one that is no adverb, auxiliary or time. */
    private @Nullable Unit significant(int i) {
        for (int j = i - 1; j >= 0; j--) {
            switch (units.get(j).type()) {
                case ADV, AUX, NEG, RECIP, TIME -> {}
                default -> {
                    return units.get(j);
                }
            }
        }
        return null;
    }

    /** Reads one noun phrase with its coordinated heads and owners. */
    private final class NpReader {
        private final int start;
        private int next;
        private boolean listed;

        NpReader(int start) {
            this.start = start;
            this.next = start;
        }

        Np read() {
            Np np = new Np(units.get(start).from(), units.get(start).to());
            element(np, true);
            apposed(np);
            coordinate(np);
            return np;
        }

        /** {@code memulangkan jenazah 100 tentara Rusia}; but not {@code Alasan 2 tahanan Peru dipulangkan}. */
        private boolean counted(Unit unit) {
            boolean governed = start > 0
                    && (units.get(start - 1).is(Unit.Type.VERB)
                            || units.get(start - 1).is(Unit.Type.PREP));
            return unit.is(Unit.Type.NOUN)
                    || governed
                            && unit.mention()
                                    .filter(Mention.OfInstitution.class::isInstance)
                                    .isPresent();
        }

        private void element(Np np, boolean first) {
            boolean headSeen = false;
            boolean ended = false;
            boolean thing = !np.namesActor() && !first;
            while (next < units.size() && !ended) {
                Unit unit = units.get(next);
                switch (unit.type()) {
                    case QUANT, QUANTITY -> {
                        boolean counts = thing && next + 1 < units.size() && counted(units.get(next + 1));
                        if (headSeen && unit.is(Unit.Type.QUANTITY) && !counts) {
                            ended = true;
                            break;
                        }
                        np.extend(unit.to());
                        next++;
                    }
                    case NOUN -> {
                        if (unit.words().isEmpty() && !headSeen && next > start && np.namesActor()) {
                            ended = true;
                            break;
                        }
                        if (!headSeen) {
                            headSeen = true;
                            if (!np.namesActor()) {
                                np.headWords().addAll(unit.words());
                                thing = true;
                                if (tokens.get(unit.to() - 1).lower().endsWith("nya")) {
                                    np.markOwn();
                                }
                            }
                            noun(unit, np, true);
                        } else {
                            noun(unit, np, false);
                            if (!np.namesActor()
                                    && tokens.get(unit.to() - 1).lower().endsWith("nya")) {
                                np.markOwn();
                            }
                        }
                        np.extend(unit.to());
                        next++;
                    }
                    case MENTION -> {
                        Mention mention = unit.mention().orElseThrow();
                        if (!headSeen) {
                            headSeen = true;
                            np.actors().add(mention);
                            np.extend(unit.to());
                            next++;
                            linked(np.actors(), np);
                        } else if (thing && np.owners().isEmpty()) {
                            np.owners().add(mention);
                            np.extend(unit.to());
                            next++;
                            linked(np.owners(), np);
                            owners(np);
                        } else if (mention instanceof Mention.OfPerson && carries(np, unit)) {
                            np.actors().set(0, mention);
                            np.extend(unit.to());
                            next++;
                        } else if (mention instanceof Mention.OfName && thing) {
                            np.extend(unit.to());
                            next++;
                        } else if (thing && units.get(next - 1).hasClass("t-owned")) {
                            // {@code pangkalan Al Badr milik Suriah}: the name before is the thing's own.
                            np.owners().clear();
                            np.owners().add(mention);
                            np.extend(unit.to());
                            next++;
                            linked(np.owners(), np);
                        } else {
                            ended = true;
                        }
                    }
                    case DET -> {
                        np.extend(unit.to());
                        np.markDefinite();
                        next++;
                        ended = true;
                    }
                    case OPEN -> {
                        int close = closing(next, Unit.Type.CLOSE);
                        if (close == next) {
                            ended = true;
                        } else {
                            members(np, next + 1, close);
                            next = close + 1;
                        }
                    }
                    default -> ended = true;
                }
            }
            if (next == start) {
                next++;
            }
        }

        /** {@code ASEAN Plus Three (Tiongkok, Jepang, Korea Selatan)}: states listed in brackets stand for whom they make up. */
        private void members(Np np, int from, int to) {
            List<Mention> listed = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Unit unit = units.get(i);
                if (unit.is(Unit.Type.MENTION) && unit.isActor()) {
                    listed.add(unit.mention().orElseThrow());
                } else if (!unit.is(Unit.Type.COMMA) && !unit.is(Unit.Type.COORD)) {
                    return;
                }
            }
            boolean states = listed.size() > 1
                    && listed.stream()
                            .allMatch(m -> m instanceof Mention.OfParty party
                                    && party.name().party().isState());
            List<Mention> whole = np.namesActor() ? np.actors() : np.owners();
            boolean body = whole.size() == 1
                    && whole.getFirst() instanceof Mention.OfParty party
                    && !party.name().party().isState();
            if (states && (body || whole.isEmpty() && isGroup(np))) {
                whole.clear();
                whole.addAll(listed);
            }
        }

        /** {@code pesawat Presiden Peru}, {@code rombongan Menlu Chili}: who is aboard or goes along stands for it. */
        private boolean carries(Np np, Unit unit) {
            return np.actors().size() == 1
                    && np.to() == unit.from()
                    && np.actors().getFirst() instanceof Mention.OfInstitution institution
                    && CARRYING.contains(institution.word().kind())
                    && institution.of().isEmpty()
                    && institution.ofReference().isEmpty()
                    && institution.under().isEmpty();
        }

        private void noun(Unit unit, Np np, boolean head) {
            if (!unit.words().isEmpty()) {
                nouns.add(new NounInNp(unit, np, current, head));
            }
        }

        /** Names joined by a hyphen: Vietnam-Korea. */
        private void linked(List<Mention> into, Np np) {
            while (next + 1 < units.size()
                    && units.get(next).is(Unit.Type.LINK)
                    && units.get(next + 1).is(Unit.Type.MENTION)) {
                into.add(units.get(next + 1).mention().orElseThrow());
                np.extend(units.get(next + 1).to());
                next += 2;
            }
        }

        /** Owners joined by a conjunction or a list: {@code Korea, AS, dan Jepang}. */
        private void owners(Np np) {
            int then = joint(next, true);
            while (then > 0) {
                np.owners().add(units.get(then).mention().orElseThrow());
                np.extend(units.get(then).to());
                next = then + 1;
                linked(np.owners(), np);
                then = joint(next, true);
            }
        }

        private void coordinate(Np np) {
            boolean more = true;
            while (more) {
                more = false;
                if (np.namesActor()) {
                    int then = joint(next, false);
                    if (then > 0) {
                        np.actors().add(units.get(then).mention().orElseThrow());
                        np.extend(units.get(then).to());
                        next = then + 1;
                        linked(np.actors(), np);
                        more = true;
                    }
                } else {
                    int then = jointThing(next);
                    if (then > 0) {
                        next = then;
                        Np other =
                                new Np(units.get(then).from(), units.get(then).to());
                        element(other, true);
                        if (other.namesActor()) {
                            np.owners().addAll(other.actors());
                        } else {
                            np.headWords().addAll(other.headWords());
                            np.owners().addAll(other.owners());
                            for (int n = 0; n < nouns.size(); n++) {
                                NounInNp noun = nouns.get(n);
                                if (noun.np() == other) {
                                    nouns.set(n, new NounInNp(noun.unit(), np, noun.clause(), noun.head()));
                                }
                            }
                        }
                        np.extend(other.to());
                        more = true;
                    }
                }
            }
        }

        /** {@code antara Peru dengan Chili}: who stands on the other side is one of the two. */
        void secondSide(Np np) {
            if (next + 1 < units.size()
                    && units.get(next).is(Unit.Type.PREP)
                    && units.get(next).value().equals("with")
                    && units.get(next + 1).isActor()) {
                np.actors().add(units.get(next + 1).mention().orElseThrow());
                np.extend(units.get(next + 1).to());
                next += 2;
            }
        }

        /** Where the next coordinated thing begins, or −1: {@code empat pegawai A dan tiga pegawai B}. */
        private int jointThing(int at) {
            if (listOfThings(at)) {
                return at + 1;
            }
            if (at + 1 >= units.size() || !units.get(at).is(Unit.Type.COORD)) {
                return at + 2 < units.size() && units.get(at).is(Unit.Type.COMMA) && listed ? jointThing(at + 1) : -1;
            }
            int head = at + 1;
            while (head < units.size()
                    && (units.get(head).is(Unit.Type.QUANT) || units.get(head).is(Unit.Type.QUANTITY))) {
                head++;
            }
            return head < units.size() && units.get(head).is(Unit.Type.NOUN) && !verbSoon(head) ? at + 1 : -1;
        }

        /** {@code situs sipil, nuklir, dan energi Peru}: nouns with commas between that end in a conjunction and whose they are. */
        private boolean listOfThings(int at) {
            int i = at;
            int things = 0;
            while (i + 1 < units.size()
                    && units.get(i).is(Unit.Type.COMMA)
                    && units.get(i + 1).is(Unit.Type.NOUN)
                    && units.get(i + 1).words().isEmpty()) {
                i += 2;
                things++;
            }
            boolean comma = i < units.size() && units.get(i).is(Unit.Type.COMMA);
            int last = comma ? i + 1 : i;
            boolean list = things > 0
                    && last + 2 < units.size()
                    && units.get(last).is(Unit.Type.COORD)
                    && units.get(last + 1).is(Unit.Type.NOUN)
                    && units.get(last + 2).isActor();
            listed |= list;
            return list;
        }

        /** True where the noun after a conjunction is the subject of a clause of its own. */
        private boolean verbSoon(int at) {
            int i = at;
            while (i < units.size()
                    && (units.get(i).is(Unit.Type.NOUN)
                            || units.get(i).is(Unit.Type.MENTION)
                            || units.get(i).is(Unit.Type.DET)
                            || units.get(i).is(Unit.Type.ADV))) {
                i++;
            }
            return i < units.size()
                    && (units.get(i).is(Unit.Type.VERB)
                            || units.get(i).is(Unit.Type.AUX)
                            || units.get(i).is(Unit.Type.NEG))
                    && current.hasVerb();
        }

        /** {@code mitranya, Presiden Peru,}: the name after the comma is whom the reference means. */
        private void apposed(Np np) {
            boolean counterpart = np.actors().size() == 1
                    && np.actors().getFirst() instanceof Mention.Reference reference
                    && reference.kind() == Mention.Reference.Kind.COUNTERPART;
            if (counterpart
                    && next + 1 < units.size()
                    && units.get(next).is(Unit.Type.COMMA)
                    && units.get(next + 1).isActor()) {
                np.actors().set(0, units.get(next + 1).mention().orElseThrow());
                np.extend(units.get(next + 1).to());
                next += 2;
            }
        }

        /** Where the next coordinated mention stands, or −1: after a conjunction, a comma in a list, or both. */
        private int joint(int from, boolean owner) {
            int at = pastAlias(from);
            if (at >= units.size()) {
                return -1;
            }
            Unit unit = units.get(at);
            int then = -1;
            if (unit.is(Unit.Type.COORD) || isRange(at)) {
                then = skipQuantifier(at + 1);
            } else if (unit.is(Unit.Type.COMMA) && at + 1 < units.size()) {
                if (units.get(at + 1).is(Unit.Type.COORD)) {
                    then = skipQuantifier(at + 2);
                } else if (headline && twoSides(at + 1)) {
                    then = at + 1;
                } else if (units.get(at + 1).is(Unit.Type.MENTION) && !unknownBefore(at) && listGoesOn(at + 1)) {
                    then = at + 1;
                }
            }
            if (then < 0 || then >= units.size() || !units.get(then).is(Unit.Type.MENTION)) {
                return -1;
            }
            boolean fronted = preposition != null
                    && unit.is(Unit.Type.COMMA)
                    && !units.get(at + 1).is(Unit.Type.COORD)
                    && !current.hasVerb()
                    && current.before.isEmpty()
                    && !"between".equals(preposition)
                    && (owner || next - start < 3)
                    && verbAfter(listEnd(then));
            if (fronted) {
                return -1;
            }
            boolean told = current.verb != null
                    && current.verb.words().stream().noneMatch(w -> w.form() == PredicateWord.Form.INTRANSITIVE)
                    && telling(current.verb);
            boolean hoped = current.verb != null && current.verb.hasClass("hope");
            boolean asked = current.verb != null
                    && (told || hoped || current.verb.hasAnyClass(ASKING) || toldOf(current))
                    && current.object == null;
            boolean opensClause = current.hasVerb()
                    && (preposition == null || leavesPlace(then))
                    && !owner
                    && !asked
                    && verbAfter(then + 1)
                    && unit.is(Unit.Type.COORD);
            boolean newSubject =
                    current.hasVerb() && !asked && verbAfter(then + 1) && !owner && unit.is(Unit.Type.COMMA);
            boolean leavesName = unit.is(Unit.Type.COMMA)
                    && "place".equals(preposition)
                    && units.get(start)
                            .mention()
                            .filter(m -> m instanceof Mention.OfName)
                            .isPresent()
                    && units.get(then).isActor();
            return opensClause || newSubject || leavesName ? -1 : then;
        }

        /** {@code Menlu Peru, Chili bahas dagang}: in a headline a comma joins the two sides of a talk. */
        private boolean twoSides(int at) {
            return !current.hasVerb()
                    && preposition == null
                    && units.get(at).isActor()
                    && at + 1 < units.size()
                    && units.get(at + 1).is(Unit.Type.VERB)
                    && units.get(at + 1).hasAnyClass(TWO_SIDED);
        }

        /** {@code di kota-kota perbatasan dan Peru menuduh …}: after a place that is no state, a state with a verb is no second place. */
        private boolean leavesPlace(int then) {
            return "place".equals(preposition)
                    && !units.get(start)
                            .mention()
                            .filter(m -> m instanceof Mention.OfParty)
                            .isPresent()
                    && units.get(then)
                            .mention()
                            .filter(m -> m instanceof Mention.OfParty)
                            .isPresent();
        }

        /** {@code dari Menlu Peru hingga Menlu Chili}: between two persons the preposition counts them up. */
        private boolean isRange(int at) {
            return units.get(at).is(Unit.Type.PREP)
                    && units.get(at).value().equals("until")
                    && at > 0
                    && at + 1 < units.size()
                    && isPerson(units.get(at - 1))
                    && isPerson(units.get(at + 1));
        }

        private static boolean isPerson(Unit unit) {
            return unit.mention().filter(m -> m instanceof Mention.OfPerson).isPresent();
        }

        /** True where the unit before is a name nobody knows: a comma after it need not begin a list of parties. */
        private boolean unknownBefore(int at) {
            return at > 0
                    && units.get(at - 1)
                            .mention()
                            .filter(m -> m instanceof Mention.OfName)
                            .isPresent();
        }

        private int skipQuantifier(int at) {
            return at < units.size() && units.get(at).is(Unit.Type.QUANT) ? at + 1 : at;
        }

        private boolean verbAfter(int at) {
            int i = at;
            while (i < units.size()
                    && (units.get(i).is(Unit.Type.ADV)
                            || units.get(i).is(Unit.Type.AUX)
                            || units.get(i).is(Unit.Type.NEG))) {
                i++;
            }
            return i < units.size() && units.get(i).is(Unit.Type.VERB);
        }

        /** True where the mention before this unit follows a conjunction: the last of its list. */
        private boolean joinedBefore(int at) {
            return at > 1 && units.get(at - 2).is(Unit.Type.COORD);
        }

        /** The unit after the list of mentions that begins here. */
        private int listEnd(int at) {
            int i = at;
            while (i < units.size()
                    && !(units.get(i).is(Unit.Type.COMMA) && joinedBefore(i))
                    && (units.get(i).is(Unit.Type.MENTION)
                            || units.get(i).is(Unit.Type.LINK)
                            || (units.get(i).is(Unit.Type.COMMA)
                                            || units.get(i).is(Unit.Type.COORD)
                                            || units.get(i).is(Unit.Type.QUANT))
                                    && i + 1 < units.size()
                                    && !units.get(i + 1).is(Unit.Type.VERB))) {
                i++;
            }
            return i;
        }

        /** {@code Republik Rakyat Tiongkok (RRT), India}: the unit after another name in brackets. */
        private int pastAlias(int at) {
            boolean alias = at + 2 < units.size()
                    && units.get(at).is(Unit.Type.OPEN)
                    && units.get(at + 1).is(Unit.Type.MENTION)
                    && units.get(at + 2).is(Unit.Type.CLOSE);
            return alias ? at + 3 : at;
        }

        /** True where mentions separated by commas end in a conjunction and one more. */
        private boolean listGoesOn(int at) {
            int i = pastAlias(at + 1);
            for (int steps = 0; i < units.size() && steps < 24; steps++) {
                if (units.get(i).is(Unit.Type.COORD)) {
                    int then = skipQuantifier(i + 1);
                    return then < units.size() && units.get(then).is(Unit.Type.MENTION);
                }
                boolean onward = units.get(i).is(Unit.Type.COMMA)
                        && i + 1 < units.size()
                        && (units.get(i + 1).is(Unit.Type.MENTION)
                                || units.get(i + 1).is(Unit.Type.COORD));
                boolean link =
                        units.get(i).is(Unit.Type.MENTION) || units.get(i).is(Unit.Type.LINK);
                if (!onward && !link) {
                    return false;
                }
                i = pastAlias(i + 1);
            }
            return false;
        }
    }
}
