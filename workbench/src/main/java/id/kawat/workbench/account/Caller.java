package id.kawat.workbench.account;

import id.kawat.workbench.Role;
import id.kawat.workbench.Who;
import java.util.Optional;

/** Who makes a request, and how we know. */
sealed interface Caller {
    /** As pages and corrections name them. */
    Who who();

    /** The account, where there is one. */
    default Optional<Account> account() {
        return Optional.empty();
    }

    /** Nobody has signed in. */
    record Stranger() implements Caller {
        @Override
        public Who who() {
            return Who.NOBODY;
        }
    }

    /** Whoever sits before the machine, while there are no accounts. */
    record Owner(String name) implements Caller {
        @Override
        public Who who() {
            return new Who(name, Role.ADMIN);
        }
    }

    /** A person in a browser. */
    record SignedIn(Session session) implements Caller {
        @Override
        public Who who() {
            return new Who(session.account().name(), session.account().role());
        }

        @Override
        public Optional<Account> account() {
            return Optional.of(session.account());
        }
    }

    /** A program with a key. */
    record Program(ApiKey key) implements Caller {
        @Override
        public Who who() {
            return new Who(key.account().name(), key.may());
        }

        @Override
        public Optional<Account> account() {
            return Optional.of(key.account());
        }
    }
}
