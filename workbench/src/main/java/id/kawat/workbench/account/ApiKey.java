package id.kawat.workbench.account;

import id.kawat.workbench.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * A key by which a program asks in somebody's name.
 *
 * @param id names it on pages; no secret
 * @param label what its owner calls it
 * @param role what it may at most; never more than its owner at that moment
 * @param used when it last was, to the minute
 */
public record ApiKey(String id, Account account, String label, Role role, Instant made, Optional<Instant> used) {
    /** What it may now. */
    public Role may() {
        return account.role().may(role) ? role : account.role();
    }
}
