package id.kawat.workbench.account;

import java.util.Locale;

/** What cannot be done with an account, and why; its message is for the command line, pages say it in their language. */
public final class UnfitAccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        UNKNOWN("there is no such account"),
        NAME_TAKEN("somebody has this name already"),
        NAME_UNFIT("a name has 2 to 60 letters, digits, spaces and . _ @ ' -, and begins with a letter or digit"),
        FIRST_IS_ADMIN("the first account has to be an admin's"),
        LAST_ADMIN("somebody has to remain admin"),
        FROM_PROVIDER("who signs in with the provider has no password here"),
        PASSWORD_SHORT("a password has at least " + PasswordRule.LEAST + " characters"),
        PASSWORD_LONG("a password has at most " + PasswordRule.MOST + " characters"),
        PASSWORD_COMMON("this password is among the first to be guessed"),
        PASSWORD_NAME("a password must not be made of the name"),
        PASSWORD_WRONG("the present password is another"),
        PASSWORDS_DIFFER("the two passwords differ"),
        LINK_SPENT("the link has been used or is too old"),
        LABEL_UNFIT("a key is named with 1 to 80 characters"),
        ROLE_TOO_HIGH("a key may not do more than its owner"),
        TOO_MANY_KEYS("no more than " + ApiKeys.MOST + " keys a person");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** {@code last-admin}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    UnfitAccountException(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
