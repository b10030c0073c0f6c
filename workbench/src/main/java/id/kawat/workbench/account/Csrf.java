package id.kawat.workbench.account;

import java.security.MessageDigest;
import java.util.Base64;

/**
 * What a page sends back with whatever changes something, to show that it is ours. It is bound to the session by its secret, and
 * looks different on every page, so that its letters cannot be guessed one by one from the size of compressed answers.
 */
final class Csrf {
    private static final int BYTES = 32;

    private Csrf() {}

    /** The token for one page. */
    static String of(byte[] secret) {
        byte[] mask = Token.bytes(BYTES);
        byte[] token = new byte[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            token[i] = mask[i];
            token[BYTES + i] = (byte) (mask[i] ^ secret[i]);
        }
        return Token.text(token);
    }

    static boolean fits(String sent, byte[] secret) {
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException _) {
            return false;
        }
        if (token.length != 2 * BYTES) {
            return false;
        }
        byte[] meant = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            meant[i] = (byte) (token[i] ^ token[BYTES + i]);
        }
        return MessageDigest.isEqual(meant, secret);
    }
}
