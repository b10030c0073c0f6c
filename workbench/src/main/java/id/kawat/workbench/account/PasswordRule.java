package id.kawat.workbench.account;

import id.kawat.workbench.account.UnfitAccountException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not among the first that are guessed. No rules on capitals and signs, which make passwords worse
 * (NIST SP 800-63B).
 */
final class PasswordRule {
    static final int LEAST = 12;
    static final int MOST = 256;
    private static final int FEWEST_LETTERS = 5;
    private static final int MOST_COMMON = 2;
    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgb"
                    + " 1qaz2wsx3edc4rfv 1q2w3e4r5t6y7u8i9o0p";

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** What is wrong with it. */
    static Optional<Reason> fault(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(Reason.PASSWORD_SHORT);
        }
        if (length > MOST) {
            return Optional.of(Reason.PASSWORD_LONG);
        }
        String plain = plain(password);
        if (plain.codePoints().distinct().count() < FEWEST_LETTERS || inARow(plain)) {
            return Optional.of(Reason.PASSWORD_COMMON);
        }
        String letters = letters(plain);
        if (words(letters, COMMON) <= MOST_COMMON) {
            return Optional.of(Reason.PASSWORD_COMMON);
        }
        String named = letters(plain(name));
        if (named.length() >= 3 && left(letters, named) < FEWEST_LETTERS) {
            return Optional.of(Reason.PASSWORD_NAME);
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** {@code p@ssw0rd2024!} as {@code password}. */
    private static String letters(String plain) {
        String bare = plain.replaceAll("[\\d\\s\\p{Punct}]+$", "").replaceAll("^[\\d\\s.,_#*!-]+", "");
        return bare.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[\\s._-]+", "");
    }

    private static int left(String letters, String without) {
        return letters.replace(without, "").length();
    }

    /** Up or down a row of the keyboard, the alphabet or the digits, or a piece that is repeated. */
    private static boolean inARow(String plain) {
        for (String row : ROWS.split(" ")) {
            String twice = row + row;
            String back = new StringBuilder(twice).reverse().toString();
            if (twice.contains(plain) || back.contains(plain)) {
                return true;
            }
        }
        for (int piece = 1; piece <= plain.length() / 2; piece++) {
            if (plain.substring(piece).equals(plain.substring(0, plain.length() - piece))) {
                return true;
            }
        }
        return false;
    }

    /** The fewest of these words it is made of: four of them make a passphrase, two do not. */
    private static int words(String letters, Set<String> words) {
        int[] fewest = new int[letters.length() + 1];
        for (int end = 1; end <= letters.length(); end++) {
            fewest[end] = Integer.MAX_VALUE / 2;
            for (int start = 0; start < end; start++) {
                if (words.contains(letters.substring(start, end))) {
                    fewest[end] = Math.min(fewest[end], fewest[start] + 1);
                }
            }
        }
        return fewest[letters.length()];
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks common-passwords.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("reading common-passwords.txt", e);
        }
    }
}
