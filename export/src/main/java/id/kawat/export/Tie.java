package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.Optional;

/** What two parties had to do with each other, adding up: an edge of the network. */
final class Tie {
    private final Party a;
    private final Party b;
    private long events;
    private long joint;
    private long fromA;
    private long fromB;
    private long articles;
    private double cooperation;
    private double conflict;
    private long scored;
    private double goldstein;
    private long withGoldstein;
    private String lastArticle = "";
    private String first = "";
    private String last = "";

    /** {@code a} sorts before {@code b}. */
    Tie(Party a, Party b) {
        this.a = a;
        this.b = b;
    }

    Party a() {
        return a;
    }

    Party b() {
        return b;
    }

    /** Adds an act between the two; articles come one after the other. */
    void add(Event event, Optional<Double> score) {
        events++;
        if (event.symmetric()) {
            joint++;
        } else if (event.actor().contains(a) && event.recipient().contains(b)) {
            fromA++;
        } else {
            fromB++;
        }
        if (!lastArticle.equals(event.document().id())) {
            lastArticle = event.document().id();
            articles++;
        }
        score.ifPresent(this::score);
        event.goldstein().ifPresent(value -> {
            goldstein += value;
            withGoldstein++;
        });
        event.date().or(() -> event.document().published()).ifPresent(this::date);
    }

    private void score(double value) {
        scored++;
        if (value > 0) {
            cooperation += value;
        } else {
            conflict += value;
        }
    }

    private void date(Period date) {
        String from = date.first().toString();
        String to = date.last().toString();
        first = first.isEmpty() || from.compareTo(first) < 0 ? from : first;
        last = to.compareTo(last) > 0 ? to : last;
    }

    long events() {
        return events;
    }

    long joint() {
        return joint;
    }

    long fromA() {
        return fromA;
    }

    long fromB() {
        return fromB;
    }

    long articles() {
        return articles;
    }

    /** Sum of the positive PLOVER scores. */
    double cooperation() {
        return cooperation;
    }

    /** Sum of the negative PLOVER scores. */
    double conflict() {
        return conflict;
    }

    /** Mean PLOVER score, −10 to 10; 0 where nothing was scored. */
    double intensity() {
        return scored == 0 ? 0 : (cooperation + conflict) / scored;
    }

    /** Mean Goldstein score, −10 to 10; 0 where nothing was scored. */
    double goldstein() {
        return withGoldstein == 0 ? 0 : goldstein / withGoldstein;
    }

    /** Day of the first act, ISO 8601; empty where none has a day. */
    String first() {
        return first;
    }

    /** Day of the last. */
    String last() {
        return last;
    }
}
