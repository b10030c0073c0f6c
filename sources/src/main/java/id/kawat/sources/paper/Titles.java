package id.kawat.sources.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the title that a file's information holds is one: programs put there whatever they have, often the name of a file. */
final class Titles {
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:docx?|pdf|rtf|odt|indd|pptx?|xlsx?|txt|html?|cdr|tmp)\\b.*|untitled.*|document\\d*|dokumen\\d*|slide"
                    + " \\d+");

    private Titles() {}

    static Optional<String> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String title = written.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceFirst("^Microsoft (?:Office )?Word - ", "")
                .strip();
        boolean words = title.length() >= 8 && title.length() <= 300 && title.indexOf(' ') > 0;
        return words && !FILE.matcher(title.toLowerCase(Locale.ROOT)).matches() ? Optional.of(title) : Optional.empty();
    }
}
