package id.kawat.workbench;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.util.Optional;

/**
 * What of the record an answer is about. Of a part of it the record says at little cost whether it is as it was, so that the answer need not
 * be made anew whenever anything at all has changed.
 */
@FunctionalInterface
public interface About {
    /** All of it. */
    About ALL = _ -> Optional.empty();

    /** A text that is another once the part has changed; none where that is not known at little cost. */
    Optional<String> stamp(FactRecord record);

    /** What stands between the two. */
    static About pair(Party a, Party b) {
        return record -> Optional.of(record.stamp(a, b));
    }

    /** What stands of this party. */
    static About party(Party party) {
        return record -> record.stamp(party);
    }

    /** An article, with its facts, copies and versions and what persons say of it. */
    static About article(String id) {
        return record -> Optional.of(record.stamp(id));
    }
}
