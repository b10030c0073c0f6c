package id.kawat.cli;

import static id.kawat.cli.Layouts.column;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.cli.Layout.Column;
import id.kawat.workbench.Role;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.account.Account;
import id.kawat.workbench.account.Accounts;
import id.kawat.workbench.account.UnfitAccountException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kawat account}: who may sign in to the workbench. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = {
            "Who may sign in to the workbench, 'kawat serve': makes accounts, gives roles, disables, sets passwords. Works whether or not"
                    + " a server runs.",
            "A password is asked for at the terminal, or read from standard input, one line."
        },
        footerHeading = "%nRoles:%n",
        footer = {
            "  reader      looks at everything, keeps searches of their own",
            "  reviewer    besides, corrects facts",
            "  admin       besides, manages accounts, has articles read anew, sees who did what",
            "",
            "Examples:",
            "  kawat account add Sri --role admin          the first account has to be an admin's",
            "  kawat account add Budi < password.txt       a reader",
            "  kawat account role Budi reviewer",
            "  kawat account disable Budi                  accounts are not deleted: corrections are signed with their names"
        })
final class AccountCommand implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Column<Account>> TABLE = List.of(
            column("NAME", Account::name),
            column("ROLE", account -> account.role().code()),
            column("STATE", AccountCommand::state),
            column("MADE", account -> day(account.made())),
            column(
                    "SIGNED IN",
                    account -> account.signedIn().map(AccountCommand::day).orElse("never")));

    private static final List<Column<Account>> ALL = List.of(
            column("name", Account::name),
            column("role", account -> account.role().code()),
            column("state", AccountCommand::state),
            column("made", account -> account.made().toString()),
            column(
                    "signedIn",
                    account -> account.signedIn().map(Instant::toString).orElse("")));

    /** Asks for what must not be shown. */
    private final UnaryOperator<String> secret;

    @Spec
    private CommandSpec spec;

    AccountCommand() {
        this(AccountCommand::atTerminal);
    }

    /** @param secret given what to ask for, gives what was typed */
    AccountCommand(UnaryOperator<String> secret) {
        this.secret = secret;
    }

    /** Which accounts. */
    static final class Where {
        @Option(
                names = "--accounts",
                paramLabel = "FILE",
                defaultValue = "${env:KAWAT_ACCOUNTS:-}",
                description =
                        "The workbench's own file. Default: what KAWAT_ACCOUNTS names, else the one beside the record,"
                                + " ./kawat.workbench.db.")
        private String file = "";

        @Mixin
        private RecordOption record = new RecordOption();

        Path path() {
            return file.isBlank() ? StateFile.beside(record.place()) : Path.of(file);
        }
    }

    /** A role by its name. */
    static final class RoleConverter implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return Role.parse(text)
                    .orElseThrow(
                            () -> new TypeConversionException("is one of reader, reviewer, admin, not '" + text + "'"));
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes an account.")
    int add(
            @Parameters(paramLabel = "NAME", description = "As they sign in, and sign corrections.") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            converter = RoleConverter.class,
                            description = "reader, reviewer or admin. Default: ${DEFAULT-VALUE}.")
                    Role role,
            @Mixin Where where) {
        return step(where, "account.make", name + " (" + role.code() + ")", accounts -> {
            Account made = accounts.add(name, role, Optional.of(password("Password for " + name)));
            say(made.name() + " may sign in as " + made.role().code());
        });
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list(@Mixin Where where, @Mixin OutputOptions output) {
        try (Accounts accounts = Accounts.open(where.path())) {
            new Output<>(new Layout<>(TABLE, ALL, AccountCommand::json), output.format(), spec)
                    .write(accounts.list().stream()
                            .limit(output.limit(Integer.MAX_VALUE))
                            .iterator());
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    @Command(name = "role", mixinStandardHelpOptions = true, description = "Gives an account another role.")
    int role(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(
                            paramLabel = "ROLE",
                            converter = RoleConverter.class,
                            description = "reader, reviewer or admin.")
                    Role role,
            @Mixin Where where) {
        return step(where, "account.role " + role.code(), name, accounts -> {
            accounts.role(name, role);
            say(name + " is " + role.code() + " now");
        });
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Lets somebody in no longer: ends what they have open, and their keys do nothing.")
    int disable(@Parameters(paramLabel = "NAME") String name, @Mixin Where where) {
        return step(where, "account.disable", name, accounts -> {
            accounts.disable(name);
            say(name + " is disabled");
        });
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets them in again.")
    int enable(@Parameters(paramLabel = "NAME") String name, @Mixin Where where) {
        return step(where, "account.enable", name, accounts -> {
            accounts.enable(name);
            say(name + " is enabled");
        });
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Sets a new password; whoever is signed in with the old one is no longer.")
    int password(@Parameters(paramLabel = "NAME") String name, @Mixin Where where) {
        return step(where, "account.password", name, accounts -> {
            accounts.password(name, password("New password for " + name));
            say(name + " has a new password");
        });
    }

    private static String state(Account account) {
        if (account.disabled()) {
            return "disabled";
        }
        return account.fromProvider() ? "by provider" : account.hasPassword() ? "active" : "waits for a password";
    }

    private static String day(Instant at) {
        return at.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    private static String json(Account account) {
        ObjectNode json = JSON.createObjectNode();
        ALL.stream()
                .filter(column -> !column.cell().apply(account).isEmpty())
                .forEach(column -> json.put(column.name(), column.cell().apply(account)));
        return json.toString();
    }

    private int step(Where where, String action, String detail, Consumer<Accounts> step) {
        try (Accounts accounts = Accounts.open(where.path())) {
            step.accept(accounts);
            accounts.note(System.getProperty("user.name", ""), "command line", action, detail);
            return 0;
        } catch (UnfitAccountException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private String password(String prompt) {
        String password = secret.apply(prompt + ": ");
        if (!password.equals(secret.apply("Once more: "))) {
            throw new ParameterException(spec.commandLine(), "the two passwords differ");
        }
        return password;
    }

    /** From the terminal without showing it; where there is none, the first line of standard input, which counts as typed twice. */
    private static String atTerminal(String prompt) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s", prompt);
            if (typed == null) {
                return "";
            }
            String password = new String(typed);
            Arrays.fill(typed, ' ');
            return password;
        }
        return Piped.LINE;
    }

    /** What was piped in, read once. */
    private static final class Piped {
        private static final String LINE = line();

        private static String line() {
            try {
                String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                return line == null ? "" : line;
            } catch (IOException e) {
                throw new UncheckedIOException("reading the password from standard input", e);
            }
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, for instance: kawat account list");
    }
}
