package id.kawat.cli;

import id.kawat.workbench.Role;
import id.kawat.workbench.Settings;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A provider of OpenID Connect as a file tells of it, one {@code key = value} a line: {@code issuer}, {@code client-id}, {@code client-secret};
 * {@code name-claim} and {@code role-claim}; {@code role.VALUE} for each value of that claim, and {@code otherwise} for everybody else.
 */
final class OidcFile {
    private static final Set<String> KEYS =
            Set.of("issuer", "client-id", "client-secret", "name-claim", "role-claim", "otherwise");
    private static final String ROLE = "role.";

    private final Path file;
    private final CommandSpec spec;
    private final Properties lines = new Properties();

    private OidcFile(Path file, CommandSpec spec) {
        this.file = file;
        this.spec = spec;
    }

    static Settings.Oidc read(Path file, CommandSpec spec) {
        OidcFile read = new OidcFile(file, spec);
        try (Reader in = Files.newBufferedReader(file)) {
            read.lines.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw read.wrong("cannot be read: " + e.getMessage());
        }
        return read.provider();
    }

    private Settings.Oidc provider() {
        Map<String, Role> roles = new HashMap<>();
        for (String key : new TreeSet<>(lines.stringPropertyNames())) {
            if (key.startsWith(ROLE)) {
                roles.put(key.substring(ROLE.length()), role(key));
            } else if (!KEYS.contains(key)) {
                throw wrong("there is no '" + key + "'; there are " + new TreeSet<>(KEYS) + " and role.VALUE");
            }
        }
        return new Settings.Oidc(
                URI.create(needed("issuer")),
                needed("client-id"),
                needed("client-secret"),
                lines.getProperty("name-claim", "preferred_username").strip(),
                lines.getProperty("role-claim", "groups").strip(),
                roles,
                Optional.ofNullable(lines.getProperty("otherwise")).map(any -> role("otherwise")));
    }

    private String needed(String key) {
        String value = lines.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw wrong("lacks '" + key + "'");
        }
        return value;
    }

    private Role role(String key) {
        String named = lines.getProperty(key, "").strip();
        return Role.parse(named)
                .orElseThrow(
                        () -> wrong(key + ": there is no role '" + named + "'; there are reader, reviewer, admin"));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), file + ": " + what);
    }
}
