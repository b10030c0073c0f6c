package id.kawat.measure;

/** So many right of so many asked. */
public record Ratio(int right, int asked) {
    static final Ratio NONE = new Ratio(0, 0);

    Ratio and(boolean wasRight) {
        return new Ratio(right + (wasRight ? 1 : 0), asked + 1);
    }

    Ratio plus(Ratio other) {
        return new Ratio(right + other.right, asked + other.asked);
    }
}
