package id.kawat.record.merge;

import id.kawat.fact.EventStatus;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How two tellings stand to each other: they contradict each other, nothing speaks against their being one engagement, or something
 * speaks for it.
 *
 * @param weight higher is likelier; 0 where nothing speaks for it
 * @param reason what speaks for it, in English; empty where nothing does
 * @param sure false where only the time would allow it, so that a second candidate makes it a guess
 */
record Likeness(boolean contradicts, int weight, String reason, boolean sure) {
    private static final Likeness CONTRADICTION = new Likeness(true, 0, "", false);
    private static final Likeness NOTHING = new Likeness(false, 0, "", false);

    private static final Set<String> TALKS = Set.of("meeting", "summit", "dialogue");
    private static final Set<String> GATHERINGS = Set.of("conference", "ceremony", "dialogue");

    /** Two tellings of what has happened may differ by the hours between two places. */
    private static final int DAYS_ASTRAY = 1;
    /** Where persons and place agree as well, by a slip of the pen. */
    private static final int DAYS_ASTRAY_AT_MOST = 2;
    /** What is planned may move. */
    static final int DAYS_A_PLAN_MOVES = 10;
    /** What an article tells without a date took place not long before it. */
    static final int DAYS_BACK = 21;
    /** And what it announces without a date, within about half a year. */
    static final int DAYS_AHEAD = 200;

    private enum Time {
        SAME,
        NEAR,
        WITHIN,
        UNKNOWN,
        /** Neither tells it, and they were not published together. */
        UNTOLD,
        APART
    }

    static Likeness of(Telling one, Telling two) {
        if (!one.parties().equals(two.parties())
                || !modesAgree(one, two)
                || visitsBack(one, two)
                || oneArticleTellsTwo(one, two)) {
            return CONTRADICTION;
        }
        Time time = time(one, two);
        if (time == Time.APART) {
            return CONTRADICTION;
        }
        boolean gathering = isGathering(one) || isGathering(two);
        int shared = 0;
        int disjoint = 0;
        for (Party party : sides(one)) {
            List<String> names = one.side(party);
            List<String> others = two.side(party);
            if (!names.isEmpty() && !others.isEmpty()) {
                if (Persons.anyOne(names, others)) {
                    shared++;
                } else {
                    disjoint++;
                }
            }
        }
        boolean place = one.place().isPresent()
                && two.place().isPresent()
                && one.place().get().name().equalsIgnoreCase(two.place().get().name());
        if (disjoint > 0 && !(gathering && (place || shared > 0))) {
            return CONTRADICTION;
        }
        if (shared == 0 && deniesOther(one, two)) {
            return CONTRADICTION;
        }
        return weigh(time, shared, place, one, two);
    }

    /** A talk that did not take place is another than those that did, unless the same persons are named. */
    private static boolean deniesOther(Telling one, Telling two) {
        return !one.isVisit() && (one.status() == EventStatus.NEGATED) != (two.status() == EventStatus.NEGATED);
    }

    /** A visit said to be off, without day or name: of a plan there is seldom more than one. */
    private static boolean isDeniedPlan(Telling one, Telling two) {
        return one.isVisit()
                && one.visitors().equals(two.visitors())
                && (one.status() == EventStatus.NEGATED || two.status() == EventStatus.NEGATED);
    }

    private static Likeness weigh(Time time, int shared, boolean place, Telling one, Telling two) {
        boolean whole = shared >= (one.isVisit() ? 1 : 2);
        String persons = shared > 0 ? ", the same persons" : "";
        String there = place ? ", the same place" : "";
        int extra = 2 * shared + (place ? 1 : 0);
        return switch (time) {
            case SAME -> new Likeness(false, 6 + extra, "the same days" + persons + there, true);
            case NEAR ->
                whole || shared > 0 && place
                        ? new Likeness(false, 3 + extra, "days close together" + persons + there, true)
                        : NOTHING;
            case WITHIN ->
                new Likeness(false, 2 + extra, "a day within the time told" + persons + there, shared > 0 || place);
            case UNKNOWN ->
                shared > 0 || place || isDeniedPlan(one, two)
                        ? new Likeness(false, 1 + extra, "told about that time" + persons + there, shared > 0)
                        : NOTHING;
            case UNTOLD -> NOTHING;
            case APART -> CONTRADICTION;
        };
    }

    /** The sides whose persons tell two engagements apart: of a visit, the visitors. */
    private static List<Party> sides(Telling telling) {
        return telling.visitors().isEmpty() ? telling.parties() : telling.visitors();
    }

    private static boolean isGathering(Telling telling) {
        return telling.mode().filter(GATHERINGS::contains).isPresent();
    }

    private static boolean modesAgree(Telling one, Telling two) {
        if (one.mode().isEmpty() || two.mode().isEmpty() || one.mode().equals(two.mode())) {
            return !one.isVisit() && !two.isVisit() || one.mode().equals(two.mode());
        }
        return TALKS.contains(one.mode().get()) && TALKS.contains(two.mode().get()) || isCallToldAsTalk(one, two);
    }

    /** Talks without a place between those who telephoned that day are the call: a headline seldom says how. */
    private static boolean isCallToldAsTalk(Telling one, Telling two) {
        Telling call = one.mode().filter(Likeness::isCall).isPresent() ? one : two;
        Telling talk = call == one ? two : one;
        return call.mode().filter(Likeness::isCall).isPresent()
                && talk.mode().filter(TALKS::contains).isPresent()
                && talk.place().isEmpty()
                && call.isDated()
                && call.date().equals(talk.date())
                && call.parties().stream().allMatch(party -> Persons.anyOne(call.side(party), talk.side(party)));
    }

    private static boolean isCall(String mode) {
        return mode.equals("phone") || mode.equals("video");
    }

    private static boolean visitsBack(Telling one, Telling two) {
        return one.isVisit()
                && two.isVisit()
                && !one.visitors().isEmpty()
                && !two.visitors().isEmpty()
                && !one.visitors().equals(two.visitors());
    }

    /** An article that keeps two engagements of one status apart means two. */
    private static boolean oneArticleTellsTwo(Telling one, Telling two) {
        return one.document().id().equals(two.document().id())
                && one.status() == two.status()
                && one.status() != EventStatus.NEGATED
                && one.mode().isPresent()
                && two.mode().isPresent()
                && !isCallToldAsTalk(one, two);
    }

    private static Time time(Telling one, Telling two) {
        Optional<Period> first = one.date();
        Optional<Period> second = two.date();
        if (first.isEmpty() && second.isEmpty()) {
            return bothUndated(one, two);
        }
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? undated(one, second.orElseThrow()) : undated(two, first.orElseThrow());
        }
        if (first.get().meets(second.get())) {
            return one.isDated() && two.isDated() ? Time.SAME : Time.WITHIN;
        }
        long between = between(first.get(), second.get());
        boolean done = one.status() == EventStatus.OCCURRED && two.status() == EventStatus.OCCURRED;
        if (!one.isDated() || !two.isDated()) {
            return Time.APART;
        }
        if (done) {
            boolean place = one.place().isPresent()
                    && two.place().isPresent()
                    && one.place()
                            .get()
                            .name()
                            .equalsIgnoreCase(two.place().get().name());
            boolean otherPlace = one.place().isPresent() && two.place().isPresent() && !place;
            return between <= (place ? DAYS_ASTRAY_AT_MOST : DAYS_ASTRAY) && !otherPlace ? Time.NEAR : Time.APART;
        }
        return between <= DAYS_A_PLAN_MOVES ? Time.NEAR : Time.APART;
    }

    private static Time bothUndated(Telling one, Telling two) {
        if (one.status() != two.status()
                || one.document().published().isEmpty()
                || two.document().published().isEmpty()) {
            return Time.UNTOLD;
        }
        long between = between(
                one.document().published().get(), two.document().published().get());
        return between <= DAYS_BACK ? Time.UNKNOWN : Time.UNTOLD;
    }

    private static Time undated(Telling telling, Period day) {
        if (telling.document().published().isEmpty()) {
            return Time.APART;
        }
        LocalDate told = telling.document().published().get().first();
        LocalDate earliest = telling.status() == EventStatus.PLANNED ? told : told.minusDays(DAYS_BACK);
        LocalDate latest = telling.status() == EventStatus.OCCURRED ? told : told.plusDays(DAYS_AHEAD);
        return day.last().isBefore(earliest) || day.first().isAfter(latest) ? Time.APART : Time.UNKNOWN;
    }

    private static long between(Period one, Period two) {
        return one.first().isAfter(two.last())
                ? ChronoUnit.DAYS.between(two.last(), one.first())
                : ChronoUnit.DAYS.between(one.last(), two.first());
    }
}
