package id.kawat.record;

import java.util.List;

/**
 * Articles in the order in which they came into a record: those that are new in it, and those that were published anew with other words. What
 * is only read anew by another coder has not come.
 *
 * @param articles the first after the moment asked about; a changed one stands under its id of now
 * @param mark the moment of the last of them: what comes later is found by asking with it
 * @param more true where others came after these
 */
public record Arrivals(List<Arrival> articles, Mark mark, boolean more) {
    public Arrivals {
        articles = List.copyOf(articles);
    }

    /**
     * A moment in the life of one record: how many articles, and how many versions of them, had come.
     *
     * @param article the last number given to an article
     * @param version the last number given to what an article was before it changed
     */
    public record Mark(long article, long version) {
        /** The first moment, before anything came. */
        public static final Mark BEGINNING = new Mark(0, 0);

        /** True where this arrival came after the moment. */
        public boolean isBefore(Arrival arrival) {
            return arrival.changed() ? version < arrival.number() : article < arrival.number();
        }
    }

    /**
     * One that came.
     *
     * @param number in the order of the articles, or of the versions of one that changed
     */
    public record Arrival(String article, boolean changed, long number) {}
}
