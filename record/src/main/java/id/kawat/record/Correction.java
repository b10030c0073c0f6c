package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person says of a fact, or of another correction; an entry of the journal, which only grows.
 *
 * @param number its place in the journal, from 1
 */
public record Correction(int number, Signature signature, Said said) {
    private static final String PREFIX = "k";

    /** {@code k12}: what it is undone by. */
    public String id() {
        return PREFIX + number;
    }

    /** The number in {@code k12}; nothing where this is no correction's id. */
    static Optional<Integer> number(String id) {
        try {
            return id.startsWith(PREFIX)
                    ? Optional.of(Integer.parseInt(id.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The fact it was said of, as it had been read then; none of a link or of another correction. */
    public Optional<Fact> fact() {
        return said instanceof Said.OfFact ofFact ? Optional.of(ofFact.fact()) : Optional.empty();
    }

    /** What can be said. */
    public sealed interface Said {
        /** The name in the tables and in JSON. */
        String code();

        /** Of a fact. */
        sealed interface OfFact extends Said {
            /** As it had been read when this was said, or as a person added it. */
            Fact fact();
        }

        /**
         * It is as it stands.
         *
         * @param fields what others had edited by then: that is what was accepted
         */
        record Accepted(Fact fact, SortedMap<String, String> fields) implements OfFact {
            public Accepted {
                fields = copy(fields);
            }

            @Override
            public String code() {
                return "accept";
            }
        }

        /** It is not so. */
        record Rejected(Fact fact) implements OfFact {
            @Override
            public String code() {
                return "reject";
            }
        }

        /**
         * It is so, but for these.
         *
         * @param fields of the fact contract, each with its value as JSON
         */
        record Edited(Fact fact, SortedMap<String, String> fields) implements OfFact {
            public Edited {
                fields = copy(fields);
            }

            /** What the edit makes otherwise than it had been read, in the contract's order. */
            public List<FieldChange> changes() {
                return FactFields.differences(fact, FactFields.with(fact, fields));
            }

            @Override
            public String code() {
                return "edit";
            }
        }

        /** The article says this, too. */
        record Added(Fact fact) implements OfFact {
            @Override
            public String code() {
                return "add";
            }
        }

        /**
         * This fact has no such part in that commitment.
         *
         * @param link its id
         * @param commitment the commitment's kind
         * @param kind what the fact was taken to do to it
         * @param opening the fact that opens the commitment
         * @param linked the fact that was linked to it
         */
        record LinkRejected(String link, String commitment, String kind, Fact opening, Fact linked) implements Said {
            @Override
            public String code() {
                return "reject-link";
            }
        }

        /** That correction is no longer held. */
        record Undone(int number) implements Said {
            @Override
            public String code() {
                return "undo";
            }

            /** Of the correction it undoes. */
            public String id() {
                return PREFIX + number;
            }
        }

        private static SortedMap<String, String> copy(Map<String, String> fields) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }
    }
}
