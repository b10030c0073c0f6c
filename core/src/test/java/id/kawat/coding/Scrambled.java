package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.article.Reading;
import id.kawat.source.Document;
import id.kawat.source.Media;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Articles that nobody wrote: the samples cut, spliced and spoilt, and things that are no article at all. The same seed gives the same one. */
final class Scrambled {
    private static final List<String> SCRAPS = List.of(
            "😀",
            "👨‍👩‍👧‍👦",
            "🇮🇩🇰🇷",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u200B",
            "\u202Eتقرير",
            "e\u0301\u0302\u0303",
            "\u00AD",
            "İstanbul ıI",
            "ﬁnal",
            "ẞ",
            "日本の首相は韓国を訪問した。",
            "Президент России посетил Китай.",
            "رئيس مصر",
            "किम",
            "Tổng thống Hàn Quốc",
            "ประเทศไทย",
            "The President of Kenya met his counterpart on 5 May 2023.",
            "Der Bundeskanzler lehnte das Angebot ab.",
            "(((",
            ")))",
            "“‘\"",
            "\"'’”",
            "[",
            "]",
            "«»",
            "—",
            "--",
            "...",
            "…",
            ";",
            ":",
            "://",
            "a@b.c",
            "http://x",
            "www.",
            "$",
            "US$",
            "Rp",
            "Rp.",
            "9999999999999999999999",
            "1.000.000.000.000,00",
            "0,0",
            "31/02/2023",
            "99/99",
            "29 Februari 2023",
            "0 Januari 0000",
            "1e400",
            "12:34:56",
            "1/2/3/4",
            "174,2 juta juta juta",
            "ke-",
            "-nya",
            "di-",
            "٣٤٥",
            "１２３",
            "Ⅳ",
            "½",
            "²",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0085",
            "yang yang yang",
            "kedua",
            "keduanya",
            "ia",
            "mereka",
            "tidak akan belum",
            "jika",
            "sejak",
            "pada",
            "Presiden",
            "Menlu",
            "mantan",
            "PBB",
            "AS",
            "Korea",
            "kedua pemimpin",
            "negara itu",
            "hari itu",
            "bahwa",
            "untuk",
            "antara",
            "dan",
            ",",
            "kata",
            "ujar dia");

    private final List<String> texts;
    private final List<String> raw;

    /** @param texts stored texts of articles; {@code raw} the pages they were read from */
    Scrambled(List<String> texts, List<String> raw) {
        this.texts = List.copyOf(texts);
        this.raw = List.copyOf(raw);
    }

    /** The article of a seed; empty where the reader finds none in it. Every third has not been through the reader. */
    Optional<Article> article(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean page = seed % 3 == 1;
        String text = spoil(page ? pick(raw, random) : pick(texts, random), random);
        if (seed % 3 == 0) {
            return Optional.of(lines(text));
        }
        Reading reading = Samples.READER.read(Document.of("acak/" + seed, text, page ? Media.HTML : Media.TEXT));
        return reading.article();
    }

    /** Each line that is not empty a paragraph, whatever it holds. */
    private static Article lines(String text) {
        String[] lines = text.lines().filter(line -> !line.isEmpty()).toArray(String[]::new);
        return CodingAssert.article(lines);
    }

    private String spoil(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            spoilOnce(out, random);
        }
        return out.toString();
    }

    private void spoilOnce(StringBuilder out, Random random) {
        int at = random.nextInt(out.length() + 1);
        switch (random.nextInt(14)) {
            case 0 -> out.setLength(at);
            case 1 -> out.delete(0, at);
            case 2 -> out.delete(at, Math.min(out.length(), at + random.nextInt(200)));
            case 3 -> {
                String other = pick(texts, random);
                int from = random.nextInt(other.length());
                out.insert(at, other, from, Math.min(other.length(), from + random.nextInt(600)));
            }
            case 4 -> {
                for (int i = 0; i < 20; i++) {
                    out.insert(random.nextInt(out.length() + 1), SCRAPS.get(random.nextInt(SCRAPS.size())));
                }
            }
            case 5 -> replace(out, out.toString().toUpperCase(Locale.ROOT));
            case 6 -> replace(out, out.toString().toLowerCase(Locale.ROOT));
            case 7 -> replace(out, out.toString().replace(" ", random.nextBoolean() ? "" : "\u00A0"));
            case 8 -> replace(out, out.toString().replace('\n', ' '));
            case 9 -> {
                List<String> words = new ArrayList<>(List.of(out.toString().split(" ", 400)));
                Collections.shuffle(words, random);
                replace(out, String.join(" ", words));
            }
            case 10 -> {
                String open = "([\"“‘«".substring(0, 1 + random.nextInt(5)).repeat(1 + random.nextInt(30));
                out.insert(at, open).insert(random.nextInt(out.length() + 1), ")]\"”’»");
            }
            case 11 -> {
                for (int i = 0; i < 40; i++) {
                    out.insert(
                            random.nextInt(out.length() + 1),
                            " " + random.nextLong() + (random.nextBoolean() ? " persen " : "/12 "));
                }
            }
            case 12 -> {
                for (int i = 0; i < 30 && !out.isEmpty(); i++) {
                    out.setCharAt(random.nextInt(out.length()), (char) random.nextInt(0x10000));
                }
            }
            default ->
                replace(
                        out,
                        out.toString()
                                .replace('.', random.nextBoolean() ? ' ' : ',')
                                .replace("\"", ""));
        }
    }

    private static void replace(StringBuilder out, String text) {
        out.setLength(0);
        out.append(text);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
