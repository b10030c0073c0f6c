package id.kawat.article;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page of a story that lies on several a page is: {@code https://contoh.id/baca/7?page=2} is the second of {@code
 * contoh.id/baca/7}.
 *
 * @param story what the pages of one story have in common: their address without the number
 * @param number from 1
 * @param last true where the page leads to no next one
 */
public record PagePart(String story, int number, boolean last) {
    /** A number under a name that says what it is: trusted by itself. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:[?&](?:page|halaman|hal|pg)=|/(?:page|halaman|hal)[/-]?)(\\d{1,3})(?=$|[/?&#.])");

    /** A number at the end of a path: trusted where the page says which is the next or the one before. */
    private static final Pattern BARE = Pattern.compile("[/_-](\\d{1,2})(?=(?:\\.html?)?/?$)");

    public PagePart {
        if (story.isBlank() || number < 1) {
            throw new IllegalArgumentException("no page of a story: " + number + " of '" + story + "'");
        }
    }

    private record Numbered(String story, int number) {}

    /**
     * What a page says of its place.
     *
     * @param own its address as far as known
     * @param next where the page says the story goes on
     * @param previous where it says the page before lies
     */
    static Optional<PagePart> of(Optional<String> own, Optional<String> next, Optional<String> previous) {
        Optional<Numbered> after = next.flatMap(address -> near(own, address));
        if (after.isPresent() && after.get().number() > 1) {
            return Optional.of(new PagePart(after.get().story(), after.get().number() - 1, false));
        }
        Optional<Numbered> before = previous.flatMap(address -> near(own, address));
        if (before.isPresent()) {
            return Optional.of(new PagePart(before.get().story(), before.get().number() + 1, true));
        }
        return own.flatMap(address -> numbered(address, NAMED))
                .filter(page -> page.number() > 1)
                .map(page -> new PagePart(page.story(), page.number(), true));
    }

    /** A page before or after this one, not another story: its address is this one's but for a number. */
    private static Optional<Numbered> near(Optional<String> own, String other) {
        Optional<Numbered> named = numbered(other, NAMED);
        if (own.isEmpty()) {
            return named;
        }
        Set<String> stories = new HashSet<>(Set.of(CanonicalUrl.key(own.get())));
        numbered(own.get(), NAMED).ifPresent(page -> stories.add(page.story()));
        numbered(own.get(), BARE).ifPresent(page -> stories.add(page.story()));
        Optional<Numbered> found = named.isPresent() ? named : numbered(other, BARE);
        return found.or(() -> Optional.of(new Numbered(CanonicalUrl.key(other), 1)))
                .filter(page -> stories.contains(page.story()));
    }

    private static Optional<Numbered> numbered(String address, Pattern pattern) {
        Matcher number = pattern.matcher(address);
        return number.find() ? Optional.of(without(address, number)) : Optional.empty();
    }

    private static Numbered without(String address, Matcher number) {
        String rest = address.substring(number.end());
        String head = address.substring(0, number.start());
        boolean asked = number.group().startsWith("?") && rest.startsWith("&");
        return new Numbered(
                CanonicalUrl.key(head + (asked ? "?" + rest.substring(1) : rest)),
                Math.max(1, Integer.parseInt(number.group(1))));
    }
}
