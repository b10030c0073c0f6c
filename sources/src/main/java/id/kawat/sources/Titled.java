package id.kawat.sources;

import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has its title beside it, as in a row of a table or in a mail: the document begins with the title, as an article
 * does, unless its text does so itself.
 */
public final class Titled {
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|br|div|html|body|article|td)\\b[^>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);

    private Titled() {}

    /** A text or, where it has markup in it, a page. */
    public static Document document(String path, String text, Known known) {
        return MARKUP.matcher(text).find()
                ? Document.of(path, page(text, known.title()), Media.HTML).with(known)
                : Document.of(path, text(text, known.title()), Media.TEXT).with(known);
    }

    private static String text(String text, Optional<String> title) {
        String body = text.strip();
        return title.filter(words -> !body.regionMatches(true, 0, words, 0, words.length()))
                .map(words -> words + "\n\n" + body)
                .orElse(body);
    }

    private static String page(String markup, Optional<String> title) {
        String heading = title.map(words -> words.replace("&", "&amp;").replace("<", "&lt;"))
                .filter(words -> !markup.contains(words))
                .map(words -> "<h1>" + words + "</h1>\n")
                .orElse("");
        Matcher body = BODY.matcher(markup);
        return body.find()
                ? markup.substring(0, body.end()) + heading + markup.substring(body.end())
                : "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>\n" + heading + markup
                        + "\n</article></body></html>";
    }
}
