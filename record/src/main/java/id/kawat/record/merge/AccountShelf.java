package id.kawat.record.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The accounts of one set of parties, in the order in which they were opened, and found by the days that they reach. */
final class AccountShelf {
    private final List<Account> all = new ArrayList<>();
    private final Months months = new Months();

    List<Account> all() {
        return all;
    }

    void add(Account account) {
        all.add(account);
        put(all.size() - 1);
    }

    /** The telling joins the account; which may reach further then. */
    void join(int place, Telling telling, String reason) {
        all.get(place).add(telling, reason);
        put(place);
    }

    private void put(int place) {
        all.get(place).reach().ifPresent(reach -> months.put(place, reach.from(), reach.to()));
    }

    /** The places of all accounts whose reach meets this one, and of some others. */
    BitSet near(Optional<Reach> reach) {
        return reach.map(its -> months.near(its.from(), its.to())).orElseGet(BitSet::new);
    }
}
