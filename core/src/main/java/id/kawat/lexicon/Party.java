package id.kawat.lexicon;

import java.util.regex.Pattern;

/**
 * Who takes part in relations between states, as a code: a state by ISO 3166-1 alpha-3 ({@code KOR}; Kosovo {@code XKX}), an
 * intergovernmental body {@code IGO:EU}, a region {@code REG:CENTRAL-ASIA}, anyone else with a name {@code ORG:Universitas Yonsei}.
 */
public record Party(String code) implements Comparable<Party> {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|IGO:\\S.*|REG:[A-Z0-9-]+|ORG:\\S.*");

    public Party {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a party code: " + code);
        }
    }

    public boolean isState() {
        return code.length() == 3;
    }

    public boolean isBody() {
        return code.startsWith("IGO:");
    }

    public boolean isRegion() {
        return code.startsWith("REG:");
    }

    public boolean isOther() {
        return code.startsWith("ORG:");
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
