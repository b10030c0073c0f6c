package id.kawat.workbench.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as they are kept: Argon2id (RFC 9106, version 1.3) in PHC form,
 * {@code $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}.
 *
 * <p>The parameters are those OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB of memory (m = 19456 KiB), two passes
 * (t = 2), one lane (p = 1); salt of 128 bits and hash of 256 bits as RFC 9106 section 4 has them. A hash made with others is still
 * checked, and made anew at the next sign-in.
 *
 * <p>No more than two are worked on at once, so that a flood of sign-ins takes 40 MB and not the machine; who waits too long is told
 * to come again.
 */
final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_MEMORY_KIB = 1 << 18;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 16;
    private static final int PATIENCE_SECONDS = 5;

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final Semaphore hands = new Semaphore(2, true);

    /** Too many sign in at this moment. */
    static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("too many passwords are being checked; try again in a moment");
        }
    }

    /** A hash that no password fits, for names that nobody has: to find that out takes as long as a wrong password. */
    static final String NONE = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$"
            + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /** What is kept of this password. */
    String hash(String password) {
        byte[] salt = Token.bytes(SALT_BYTES);
        byte[] hash = work(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    boolean fits(String password, String phc) {
        Matcher parts = parts(phc);
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        int lanes = Integer.parseInt(parts.group(3));
        if (memory > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > MOST_LANES || passes < 1 || lanes < 1) {
            throw new IllegalStateException("a password hash that takes too much work: m=" + memory + ",t=" + passes);
        }
        byte[] hash = Base64.getDecoder().decode(parts.group(5));
        byte[] made = work(password, Base64.getDecoder().decode(parts.group(4)), memory, passes, lanes, hash.length);
        return MessageDigest.isEqual(made, hash);
    }

    /** True where it was made with less work than is asked for today. */
    static boolean outdated(String phc) {
        Matcher parts = parts(phc);
        return Integer.parseInt(parts.group(1)) < MEMORY_KIB || Integer.parseInt(parts.group(2)) < PASSES;
    }

    private static Matcher parts(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a password hash that is not Argon2id in PHC form");
        }
        return parts;
    }

    private byte[] work(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[length];
            // NFKC: é typed as one key or as two is the same password.
            argon.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            hands.release();
        }
    }
}
