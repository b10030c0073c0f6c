package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.merge.Contacts;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedRecord;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up how two parties dealt with each other, month by month, in the scores of PLOVER and of Goldstein. */
public final class PairIntensity {
    /** Letters of {@code 2025-07}. */
    private static final int MONTH = 7;

    private static final int DECIMALS = 4;

    /** To be counted up where anything is scored or counted otherwise. */
    private static final String MONTHS = "months/1";

    private final PloverScores scores;

    private PairIntensity(PloverScores scores) {
        this.scores = scores;
    }

    public static PairIntensity load() {
        return new PairIntensity(PloverScores.load());
    }

    /** The months in which anything occurred between parties, as {@link #of(Contacts)} says; of two alone it lies in the record. */
    public List<MonthlyIntensity> of(MergedRecord record, List<Filter> filters) {
        return filters.size() == 1 && filters.getFirst() instanceof Filter.Between(Party a, Party b)
                ? record
                        .kept(
                                MONTHS,
                                a,
                                b,
                                () -> of(record.contacts(filters)).stream()
                                        .map(MonthlyIntensity::line)
                                        .toList())
                        .stream()
                        .map(MonthlyIntensity::read)
                        .toList()
                : of(record.contacts(filters));
    }

    /**
     * The months in which anything occurred, in order. What has no date of its own counts by the day it was first told, what took longer by
     * its beginning; what has neither is left out.
     */
    public List<MonthlyIntensity> of(Contacts contacts) {
        SortedMap<Period, Month> months = new TreeMap<>();
        for (MergedEngagement engagement : contacts.engagements()) {
            engagement
                    .date()
                    .or(() -> engagement.documents().getFirst().published())
                    .ifPresent(date -> month(months, date).add(engagement));
        }
        for (Event act : contacts.acts()) {
            act.date()
                    .or(() -> act.document().published())
                    .ifPresent(date -> month(months, date).add(act));
        }
        return months.entrySet().stream()
                .map(entry -> entry.getValue().done(entry.getKey()))
                .toList();
    }

    private Month month(SortedMap<Period, Month> months, Period date) {
        String first = date.iso().split("/")[0];
        return months.computeIfAbsent(
                new Period(first.substring(0, Math.min(MONTH, first.length()))), any -> new Month());
    }

    /** One month, adding up. */
    private final class Month {
        private int visits;
        private int talks;
        private int calls;
        private int others;
        private int acts;
        private double cooperation;
        private double conflict;
        private int scored;
        private double goldstein;
        private int withGoldstein;

        void add(MergedEngagement engagement) {
            switch (engagement.mode().orElse("")) {
                case "visit" -> visits++;
                case "meeting", "summit", "dialogue" -> talks++;
                case "phone", "video" -> calls++;
                default -> others++;
            }
            add(
                    scores.of(EventType.CONSULT, engagement.mode()),
                    Contacts.events(engagement).stream()
                            .flatMap(event -> event.goldstein().stream())
                            .findFirst());
        }

        void add(Event act) {
            add(scores.of(act.type(), act.mode()), act.goldstein());
        }

        private void add(Optional<Double> score, Optional<Double> goldsteins) {
            acts++;
            score.ifPresent(value -> {
                scored++;
                cooperation += Math.max(0, value);
                conflict += Math.min(0, value);
            });
            goldsteins.ifPresent(value -> {
                withGoldstein++;
                goldstein += value;
            });
        }

        MonthlyIntensity done(Period month) {
            return new MonthlyIntensity(
                    month,
                    visits,
                    talks,
                    calls,
                    others,
                    acts,
                    rounded(cooperation),
                    rounded(conflict),
                    scored == 0 ? Optional.empty() : Optional.of(rounded((cooperation + conflict) / scored)),
                    withGoldstein == 0 ? Optional.empty() : Optional.of(rounded(goldstein / withGoldstein)));
        }

        private static double rounded(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
    }
}
