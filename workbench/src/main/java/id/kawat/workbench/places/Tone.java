package id.kawat.workbench.places;

import java.util.Optional;

/**
 * How parties dealt with each other, added up.
 *
 * @param events that occurred, as often as articles tell them
 * @param cooperative of them those with a score above zero
 * @param conflictive those with one below
 * @param scored those that have a score
 * @param sum of the scores
 */
public record Tone(int events, int cooperative, int conflictive, int scored, double sum) {
    static final Tone NONE = new Tone(0, 0, 0, 0, 0);

    /** Below each of these the mean is of the next step; what is above the last is of the fifth. */
    private static final double[] STEPS = {-3, -0.5, 2, 5};

    static Tone of(int events, Optional<Double> score) {
        double value = score.orElse(0.0);
        return new Tone(
                events, value > 0 ? events : 0, value < 0 ? events : 0, score.isPresent() ? events : 0, value * events);
    }

    Tone and(Tone more) {
        return new Tone(
                events + more.events,
                cooperative + more.cooperative,
                conflictive + more.conflictive,
                scored + more.scored,
                sum + more.sum);
    }

    /** Mean PLOVER score, −10 to 10; 0 where nothing has one. */
    public double mean() {
        return scored == 0 ? 0 : sum / scored;
    }

    /** 1 conflict to 5 close cooperation; 3 where nothing is scored. */
    public int step() {
        if (scored == 0) {
            return 3;
        }
        int step = 1;
        for (double limit : STEPS) {
            step += mean() >= limit ? 1 : 0;
        }
        return step;
    }
}
