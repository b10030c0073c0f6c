package id.kawat.workbench;

/**
 * Who asks.
 *
 * @param name as corrections are signed
 * @param role what they may do
 */
public record Who(String name, Role role) {
    /** Somebody who has not signed in. */
    public static final Who NOBODY = new Who("", Role.ANYBODY);

    public boolean may(Role asked) {
        return role.may(asked);
    }
}
