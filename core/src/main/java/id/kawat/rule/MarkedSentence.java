package id.kawat.rule;

import id.kawat.lexicon.Party;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example sentence with what it shows marked in brackets: {@code [actor=JPN Jepang] [anchor mengecam] [recipient=PRK Korea
 * Utara].} Blanks in a party's code are written as underscores.
 *
 * @param text the sentence without the marks
 * @param anchor the words of the predicate, where marked
 */
public record MarkedSentence(String text, Set<Party> actors, Set<Party> recipients, Optional<String> anchor) {
    private static final Pattern MARK = Pattern.compile("\\[(actor|recipient|anchor)(?:=(\\S+))? ([^\\]]+)\\]");

    public static MarkedSentence parse(String marked) {
        Set<Party> actors = new TreeSet<>();
        Set<Party> recipients = new TreeSet<>();
        Optional<String> anchor = Optional.empty();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start()).append(matcher.group(3));
            last = matcher.end();
            switch (matcher.group(1)) {
                case "actor" -> actors.add(party(matcher));
                case "recipient" -> recipients.add(party(matcher));
                default -> anchor = Optional.of(matcher.group(3));
            }
        }
        text.append(marked, last, marked.length());
        return new MarkedSentence(text.toString(), Set.copyOf(actors), Set.copyOf(recipients), anchor);
    }

    private static Party party(Matcher matcher) {
        String code = matcher.group(2);
        if (code == null) {
            throw new IllegalArgumentException("an actor or recipient needs a code: " + matcher.group());
        }
        return new Party(code.replace('_', ' '));
    }
}
