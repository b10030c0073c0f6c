package id.kawat.annotation;

import id.kawat.lexicon.PredicateWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A noun phrase. Where its head names somebody, {@code actors} holds them, coordinated ones together; where its head is a thing,
 * {@code owners} holds whose it is ({@code kerja sama militer Rusia dan Korea Utara}).
 */
public final class Np {
    private final int from;
    private int to;
    private final List<Mention> actors = new ArrayList<>();
    private final List<Mention> owners = new ArrayList<>();
    private final List<PredicateWord> headWords = new ArrayList<>();
    private final List<Pp> pps = new ArrayList<>();
    private boolean own;
    private boolean definite;

    Np(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** A prepositional phrase: the role its preposition gives, and what stands after it. */
    public record Pp(String role, Np np) {}

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    void extend(int newTo) {
        to = Math.max(to, newTo);
    }

    /** Who is named by the head, several where they are coordinated. */
    public List<Mention> actors() {
        return actors;
    }

    public List<Mention> owners() {
        return owners;
    }

    /** What the dictionary says of the head noun; empty for a head it does not list. */
    public List<PredicateWord> headWords() {
        return headWords;
    }

    /** Prepositional phrases that follow at once. */
    public List<Pp> pps() {
        return pps;
    }

    /** True where the head carries -nya: somebody's own. */
    public boolean own() {
        return own;
    }

    void markOwn() {
        own = true;
    }

    /** True where the phrase points back: {@code kesepakatan itu}. */
    public boolean definite() {
        return definite;
    }

    void markDefinite() {
        definite = true;
    }

    public boolean namesActor() {
        return !actors.isEmpty();
    }
}
