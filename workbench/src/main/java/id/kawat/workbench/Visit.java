package id.kawat.workbench;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import id.kawat.view.Prose;
import id.kawat.view.Words;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One request: who asks, in which language, and how things are said in it.
 *
 * @param theme {@code light}, {@code dark}, or {@code auto} as the reader's machine has it
 * @param csrf sent back with whatever changes something
 * @param path the address asked for, with its query
 */
public record Visit(
        Who who,
        Language language,
        String theme,
        String csrf,
        String path,
        LocalDate today,
        Phrases phrases,
        PartyNames names,
        Words words,
        Prose prose) {
    private static final String KEY = "kawat.visit";

    void keepIn(Context ctx) {
        ctx.attribute(KEY, this);
    }

    /** The same visit, by them. */
    Visit by(Who caller, String token) {
        return new Visit(caller, language, theme, token, path, today, phrases, names, words, prose);
    }

    /** The visit of this request. */
    public static Visit of(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(KEY), "a request that has not been received");
    }

    /** The words of this key in the reader's language, with {@code {0}} … filled in. */
    public String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** The words of a code, {@code type.CONSULT}; the code itself where there are none. */
    public String label(String family, String code) {
        String key = family + "." + code;
        return phrases.has(key) ? phrases.say(key) : words.find(key).orElse(code);
    }

    /** The words of a code as a heading begins. */
    public String heading(String family, String code) {
        String label = label(family, code);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    public boolean may(String role) {
        return who.may(Role.parse(role).orElseThrow());
    }

    public String party(Party party) {
        return names.name(party, language);
    }

    /** Their names, with "and" before the last. */
    public String parties(List<Party> parties) {
        return words.list(parties.stream().map(this::party).toList());
    }

    /** 11 Agustus 2025. */
    public String date(Period period) {
        return words.date(period);
    }

    public String date(LocalDate day) {
        return words.date(Period.day(day));
    }

    /** 11 Agustus 2025 14.05, by the server's clock. */
    public String time(Instant at) {
        ZonedDateTime here = at.atZone(ZoneId.systemDefault());
        String pattern = isLanguage("id") ? "HH.mm" : "HH:mm";
        return date(here.toLocalDate()) + " " + here.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    /** 12.345 in Indonesian, 12,345 in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.code()))
                .format(number);
    }

    /** A number with its sign and one decimal: +4,5 in Indonesian, +4.5 in English. */
    public String signed(double number) {
        String said = String.format(Locale.forLanguageTag(language.code()), "%+.1f", number);
        return said.replace('-', '\u2212');
    }

    public boolean isLanguage(String code) {
        return language.code().equals(code);
    }

    /** The same address with this parameter set; to offer another language or theme. */
    public String with(String key, String value) {
        int query = path.indexOf('?');
        StringBuilder address = new StringBuilder(query < 0 ? path : path.substring(0, query)).append('?');
        if (query >= 0) {
            for (String part : path.substring(query + 1).split("&")) {
                if (!part.isEmpty() && !part.startsWith(key + "=")) {
                    address.append(part).append('&');
                }
            }
        }
        return address.append(key).append('=').append(escaped(value)).toString();
    }

    /** Fit to stand in an address. */
    public static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The party's page. */
    public String link(Party party) {
        return "/party/" + escaped(party.code());
    }

    /** The page of the two, in whatever order they are given. */
    public String link(Party a, Party b) {
        boolean ordered = a.compareTo(b) <= 0;
        return "/pair/" + escaped((ordered ? a : b).code()) + "/" + escaped((ordered ? b : a).code());
    }

    /** The article's page, at this fact where there is one. */
    public String article(String articleId, String factId) {
        return "/article/" + escaped(articleId) + (factId.isEmpty() ? "" : "?fact=" + escaped(factId) + "#" + factId);
    }
}
