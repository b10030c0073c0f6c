package id.kawat.record;

import id.kawat.record.Correction.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one person holds of one fact, from all they said of it: an edit adds to their edits before it, anything else takes their
 * place.
 *
 * @param rejects it is not so
 * @param whole every field is right, not only those that are named
 * @param fields what the person would have in the fact, as JSON
 * @param from what it comes from, in the journal's order
 */
record Opinion(boolean rejects, boolean whole, SortedMap<String, String> fields, List<Correction> from) {
    static Opinion first(Correction correction, Said.OfFact said) {
        List<Correction> from = List.of(correction);
        return switch (said) {
            case Said.Rejected _ -> new Opinion(true, false, new TreeMap<>(), from);
            case Said.Accepted accepted -> new Opinion(false, true, accepted.fields(), from);
            case Said.Added _ -> new Opinion(false, true, new TreeMap<>(), from);
            case Said.Edited edited -> new Opinion(false, false, edited.fields(), from);
        };
    }

    Opinion then(Correction correction, Said.OfFact said) {
        if (rejects || !(said instanceof Said.Edited edited)) {
            return first(correction, said);
        }
        SortedMap<String, String> all = new TreeMap<>(fields);
        all.putAll(edited.fields());
        List<Correction> sources = new ArrayList<>(from);
        sources.add(correction);
        return new Opinion(false, whole, all, sources);
    }

    /** True where both can hold at once: neither says of a field what the other denies. */
    boolean agrees(Opinion other) {
        if (rejects || other.rejects) {
            return rejects == other.rejects;
        }
        Set<String> names = new HashSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        return names.stream().allMatch(name -> {
            boolean bothSay = (whole || fields.containsKey(name)) && (other.whole || other.fields.containsKey(name));
            return !bothSay
                    || Objects.equals(
                            Optional.ofNullable(fields.get(name)), Optional.ofNullable(other.fields.get(name)));
        });
    }
}
