package id.kawat.workbench;

import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each may all that those before it may. */
public enum Role implements RouteRole {
    /** Not signed in. */
    ANYBODY,
    /** Look at everything, keep searches of their own. */
    READER,
    /** Say what is wrong with a fact. */
    REVIEWER,
    /** Manage accounts, read articles anew, see who did what. */
    ADMIN;

    public boolean may(Role asked) {
        return compareTo(asked) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name; nobody's account has {@link #ANYBODY}. */
    public static Optional<Role> parse(String code) {
        for (Role role : values()) {
            if (role != ANYBODY && role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
