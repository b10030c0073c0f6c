package id.kawat.view;

import id.kawat.lexicon.Party;
import java.util.List;

/** A name that is no party's, or several parties'; with those that may have been meant, the likeliest first. */
public final class UnknownPartyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Party> candidates;

    UnknownPartyException(String message, List<Party> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    public List<Party> candidates() {
        return candidates;
    }
}
