package id.kawat.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Predicate;
import id.kawat.article.Article;
import id.kawat.fact.Fact;
import id.kawat.lexicon.DataFolder;
import id.kawat.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What holds for any text whatever. {@code -Dfuzz.articles=100000} tries that many instead of two hundred, {@code
 * -Dfuzz.seed=N} begins at another one; a failure names the seed of its article.
 */
class AnyTextTest {
    private static final int ARTICLES = Integer.getInteger("fuzz.articles", 200);
    private static final long FIRST = Long.getLong("fuzz.seed", 1);

    /** Characters of the longest line of one piece; from 100,000 on the clock is looked at too. */
    private static final int LINE = Integer.getInteger("fuzz.line", 20_000);

    /** Bytes that coding may allocate: a counter of work that is the same on a slow machine and a fast one. */
    private static final long BYTES_FOR_ANY = 32L << 20;

    private static final long BYTES_FOR_EACH_CHARACTER = 40_000;

    private static final Scrambled SCRAMBLED = scrambled();

    private static Scrambled scrambled() {
        List<String> raw = new ArrayList<>();
        for (String name : Samples.names()) {
            try {
                raw.add(Files.readString(Samples.FOLDER.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + name, e);
            }
        }
        return new Scrambled(Samples.articles().stream().map(Article::text).toList(), raw);
    }

    @Test
    void nothingThrowsAndEverySpanLiesInTheText() {
        int articles = 0;
        int facts = 0;
        Map<String, String> faults = new TreeMap<>();
        for (long seed = FIRST; seed < FIRST + ARTICLES; seed++) {
            try {
                Optional<Article> article = SCRAMBLED.article(seed);
                if (article.isPresent()) {
                    articles++;
                    facts += check(article.get());
                }
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                faults.putIfAbsent(where(e), "-Dfuzz.seed=" + seed + " -Dfuzz.articles=1: " + e);
            }
        }
        assertThat(faults).as("each fault with the first article that has it").isEmpty();
        assertThat(articles).isGreaterThan(ARTICLES / 2);
        if (ARTICLES >= 100) {
            assertThat(facts).as("facts found in all that noise").isGreaterThan(articles);
        }
    }

    /** The place in the product, or in the check, that a fault comes from. */
    private static String where(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.kawat"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("nowhere");
    }

    private static int check(Article article) {
        int end = 0;
        for (AnnotatedSentence sentence : CodingAssert.CODER.annotate(article)) {
            assertThat(sentence.sentence().span().start())
                    .as("sentences overlap")
                    .isGreaterThanOrEqualTo(end);
            end = sentence.sentence().span().end();
            assertThat(end).isLessThanOrEqualTo(article.text().length());
            check(sentence, article.text());
        }
        long before = allocated();
        List<Fact> facts = CodingAssert.CODER.code(article).facts();
        assertThat(allocated() - before)
                .as("bytes allocated for %d characters", article.text().length())
                .isLessThan(BYTES_FOR_ANY
                        + BYTES_FOR_EACH_CHARACTER * article.text().length());
        facts.forEach(fact -> GoldenTest.check(article, fact));
        assertThat(facts.stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(CodingAssert.CODER.code(article).facts()).as("a second run").isEqualTo(facts);
        assertThat(GoldenTest.lines(article)).isNotNull();
        return facts.size();
    }

    private static void check(AnnotatedSentence sentence, String text) {
        List<Token> tokens = sentence.sentence().tokens();
        int end = sentence.sentence().span().start();
        for (Token token : tokens) {
            assertThat(token.start()).as("tokens overlap").isGreaterThanOrEqualTo(end);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            end = token.end();
        }
        int last = 0;
        for (Mention mention : sentence.mentions()) {
            within(mention.from(), mention.to(), tokens.size());
            assertThat(mention.from()).as("mentions overlap").isGreaterThanOrEqualTo(last);
            last = mention.to();
        }
        for (Predicate predicate : sentence.predicates()) {
            within(predicate.from(), predicate.to(), tokens.size());
            within(predicate.anchorFrom(), predicate.anchorTo(), tokens.size());
            within(predicate.clause().from(), predicate.clause().to(), tokens.size());
        }
    }

    private static void within(int from, int to, int tokens) {
        assertThat(from).isNotNegative();
        assertThat(to).isGreaterThan(from).isLessThanOrEqualTo(tokens);
    }

    @Test
    void oneThreadOrEightAndInAnyOrderGiveTheSameBytes() throws Exception {
        List<Article> articles = new ArrayList<>(Samples.articles());
        for (long seed = FIRST; seed < FIRST + ARTICLES / 4; seed++) {
            SCRAMBLED.article(seed).ifPresent(articles::add);
        }
        List<String> alone = articles.stream().map(GoldenTest::lines).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(8));
        List<String> together = new ArrayList<>(Collections.nCopies(articles.size(), ""));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> running = new ArrayList<>();
            for (int i : order) {
                Callable<String> one = () -> GoldenTest.lines(articles.get(i));
                running.add(threads.submit(one));
            }
            for (int i = 0; i < order.size(); i++) {
                together.set(order.get(i), running.get(i).get());
            }
        }
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void aCoderLoadedAnewReadsTheSame() {
        Coder another = Coder.load(DataFolder.shipped());
        for (Article article : Samples.articles().reversed()) {
            assertThat(another.code(article).facts())
                    .isEqualTo(CodingAssert.CODER.code(article).facts());
        }
    }

    @Test
    void theLocaleChangesNothing() {
        Article article = Samples.articles().getFirst();
        String read = GoldenTest.lines(article);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(GoldenTest.lines(article)).isEqualTo(read);
            assertThat(Coder.load(DataFolder.shipped()).code(article).facts())
                    .isEqualTo(CodingAssert.CODER.code(article).facts());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(GoldenTest.lines(article)).isEqualTo(read);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static final List<String> PIECES = List.of(
            "Presiden Kenya bertemu Menlu Peru di Lima dan keduanya sepakat mempererat kerja sama, ",
            "mengecam ",
            "Kenya-Peru-",
            "A.",
            "Anwar ",
            "Jepang dan ",
            "Jepang, ",
            "yang ",
            "Presiden ",
            "untuk menyerukan agar ",
            "dan ",
            "(",
            "((Jepang",
            "“",
            "\"'",
            "kata ",
            "tidak ",
            "a",
            "A",
            "a-a-",
            "7",
            "7.",
            "7 ",
            "7 juta ",
            "5 Mei 2023 ",
            "Rp",
            "US$",
            "-",
            ". ",
            "😀",
            "本",
            "a@",
            "Jakarta.",
            "http://a ",
            "kunjungan ",
            "kedua negara ",
            "ia ",
            "hubungan diplomatik ",
            "sejak ",
            "antara Kenya dan Peru ",
            "Kemlu ",
            "Menteri Luar Negeri Kenya ");

    /** Work must grow with the text, not with its square: twice the line, at most three times the work. */
    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void aVeryLongLineIsReadInWorkThatGrowsWithItsLength() {
        List<String> tooMuch = new ArrayList<>();
        for (String piece : PIECES) {
            Work half = work(piece.repeat(LINE / 2 / piece.length()));
            Work whole = work(piece.repeat(LINE / piece.length()));
            if (whole.bytes > 3 * half.bytes + (8L << 20)) {
                tooMuch.add("«%s»: %,d bytes for %,d characters, %,d for half"
                        .formatted(piece, whole.bytes, LINE, half.bytes));
            }
            if (LINE >= 100_000 && whole.nanos > 3 * half.nanos + 1_000_000_000L) {
                tooMuch.add("«%s»: %,d ns for %,d characters, %,d for half"
                        .formatted(piece, whole.nanos, LINE, half.nanos));
            }
        }
        assertThat(tooMuch).isEmpty();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void allSamplesOnOneLineOfTwoHundredThousandCharactersAreRead() {
        StringBuilder line = new StringBuilder();
        while (line.length() < 200_000) {
            Samples.articles()
                    .forEach(article ->
                            line.append(article.text().replaceAll("\\s+", " ")).append(' '));
        }
        line.setLength(200_000);
        Article article = CodingAssert.article(line.toString());
        List<Fact> facts = CodingAssert.CODER.code(article).facts();
        assertThat(facts).hasSizeGreaterThan(500);
        facts.forEach(fact -> GoldenTest.check(article, fact));
    }

    /** What coding a text took: bytes allocated, and processor time. */
    private record Work(long bytes, long nanos) {}

    private static Work work(String line) {
        Article article = CodingAssert.article(line);
        long bytes = allocated();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Fact> facts = CodingAssert.CODER.code(article).facts();
        Work work = new Work(
                allocated() - bytes, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - nanos);
        facts.forEach(fact -> GoldenTest.check(article, fact));
        return work;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
