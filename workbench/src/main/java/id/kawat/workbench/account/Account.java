package id.kawat.workbench.account;

import id.kawat.workbench.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param name as they sign corrections, and sign in
 * @param fromProvider true where a provider of OpenID Connect vouches for them; they have no password here
 * @param hasPassword false while a one-time link waits to be used
 * @param signedIn when they last did
 */
public record Account(
        long id,
        String name,
        Role role,
        boolean fromProvider,
        boolean hasPassword,
        boolean disabled,
        Instant made,
        Optional<Instant> signedIn) {}
