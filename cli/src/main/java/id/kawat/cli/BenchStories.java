package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up articles with five facts each, as many as are wanted and always the same, to measure a record on. A few parties, people,
 * outlets and topics stand in most of them and most in few, as in the news. Words are drawn as in text without its small words (Zipf's law with
 * Mandelbrot's shift): the commonest of 20,000 stands in about four articles of five, the ninetieth in one of seven, most in next to none.
 */
final class BenchStories {
    static final int FACTS_EACH = 5;

    static final List<String> OUTLETS = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> "Kabar Uji " + number)
            .toList();
    static final List<String> TOPICS =
            List.of("trade", "energy", "education", "culture", "tourism", "fisheries", "labour", "consular", "digital");

    private static final List<String> CONTEXTS = List.of("diplomatic", "economic", "military", "technology");
    private static final List<EventType> TYPES = List.of(
            EventType.CONSULT,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.COOPERATE,
            EventType.ACCUSE,
            EventType.AID);
    private static final List<String> MODES = List.of("meeting", "visit", "phone", "summit", "conference");
    private static final List<String> GIVEN =
            words("Laras Bram Tegar Wulan Sekar Galih Ratih Damar Puspa Jaka Kirana Surya Intan Bayu Melati Arga");
    private static final List<String> FAMILY = words(
            "Udara Samudra Rimbun Pelita Lembayung Angkasa Cakrawala Nirmala Telaga Mahoni Cendana Pertiwi Kencana");
    /** The commonest words, in order. */
    private static final List<String> COMMON = words(
            "kerja kapal maritim perdagangan kunjungan menteri pertemuan kesepakatan ekspor impor pelabuhan perikanan"
                    + " pendidikan beasiswa investasi energi bersih pertahanan latihan gabungan dialog kawasan hubungan bilateral"
                    + " pemerintah rakyat budaya pariwisata penerbangan visa pekerja perlindungan kesehatan pangan beras gandum"
                    + " teknologi digital industri mineral nikel baterai kendaraan listrik pembangunan jalan kereta jembatan"
                    + " pulau batas laut penelitian universitas mahasiswa pertukaran museum festival makanan kopi rempah kain"
                    + " gempa bantuan pengungsi perdamaian keamanan siber bank pinjaman pajak tarif kuota standar halal");

    private static final int VOCABULARY = 20_000;
    private static final double SHIFT = 10;
    private static final String CONSONANTS = "bcdfghjlprsvwz";
    private static final String VOWELS = "aeou";

    private final List<Party> parties = parties();
    private final Random random;

    BenchStories(long seed) {
        random = new Random(seed);
    }

    /** Two parties, the second another than the first; both rather from the head of the list. */
    List<Party> pair() {
        Party a = party();
        Party b = party();
        return a.equals(b) ? pair() : List.of(a, b);
    }

    /** Of all that there are, the most frequent first. */
    Party party() {
        return parties.get(frequentFirst(parties.size()));
    }

    /** As {@link #pair}, any two as often as any others. */
    List<Party> anyPair() {
        Party a = anyParty();
        Party b = anyParty();
        return a.equals(b) ? anyPair() : List.of(a, b);
    }

    Party anyParty() {
        return parties.get(random.nextInt(parties.size()));
    }

    String person() {
        int number = frequentFirst(GIVEN.size() * FAMILY.size() * FAMILY.size());
        return GIVEN.get(number % GIVEN.size()) + " "
                + FAMILY.get(number / GIVEN.size() % FAMILY.size()) + " "
                + FAMILY.get(number / GIVEN.size() / FAMILY.size());
    }

    String outlet() {
        return OUTLETS.get(frequentFirst(OUTLETS.size()));
    }

    String topic() {
        return TOPICS.get(frequentFirst(TOPICS.size()));
    }

    EventType type() {
        return TYPES.get(frequentFirst(TYPES.size()));
    }

    String mode() {
        return MODES.get(frequentFirst(MODES.size()));
    }

    /** As often as it stands in texts. */
    String word() {
        double drawn = random.nextDouble();
        int rank = (int) (SHIFT * (Math.pow((VOCABULARY + SHIFT) / SHIFT, drawn) - 1));
        return rank < COMMON.size() ? COMMON.get(rank) : rare(rank);
    }

    /** One of the ninety that stand in most articles. */
    String commonWord() {
        return COMMON.get(frequentFirst(COMMON.size()));
    }

    /** No word of any language, but one to say: four syllables that the rank spells. */
    private static String rare(int rank) {
        StringBuilder word = new StringBuilder();
        for (int left = rank, i = 0; i < 4; i++, left /= CONSONANTS.length()) {
            word.append(CONSONANTS.charAt(left % CONSONANTS.length()))
                    .append(VOWELS.charAt((rank + i) % VOWELS.length()));
        }
        return word.toString();
    }

    LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3650));
    }

    /** The article with this number; numbers are what tells texts apart. */
    Coding story(int number) {
        LocalDate published = day();
        List<Party> pair = pair().stream().sorted().toList();
        String one = person();
        String two = person();
        String names = pair.get(0).code() + " dan " + pair.get(1).code();
        String title = "Berita " + number + ": " + names + " membahas " + word() + " " + word();
        List<String> sentences = new ArrayList<>(List.of(
                "Menteri " + one + " dan " + two + " bertemu membahas " + word() + " " + word() + ".",
                names + " menandatangani piagam " + word() + " senilai " + (number % 900 + 100) + " juta dolar."));
        for (int i = 0; i < 10; i++) {
            sentences.add(IntStream.range(0, 12).mapToObj(_ -> word()).collect(Collectors.joining(" ", "Pihak ", ".")));
        }
        String text = title + "\n" + String.join("\n", sentences);
        Article article = new Article(
                "%016x".formatted(number * 0x9E3779B97F4A7C15L),
                Optional.of("uji/" + number + ".txt"),
                Optional.empty(),
                text,
                Optional.of(title),
                List.of(),
                Optional.of(Period.day(published)),
                Optional.of(outlet()),
                "id",
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
        return new Coding(article, facts(article, pair, one, two, published.minusDays(random.nextInt(4)), number));
    }

    private List<Fact> facts(Article article, List<Party> pair, String one, String two, LocalDate day, int number) {
        Evidence met = evidence(article, "bertemu");
        Evidence signed = evidence(article, "menandatangani");
        Event talk = event(article, EventType.CONSULT, mode(), true, pair, List.of(one, two), day, met);
        Event act = event(article, type(), "", random.nextBoolean(), pair, List.of(one), day, signed);
        Engagement engagement = new Engagement(
                FactIds.engagement(article.id(), talk.mode(), pair, talk.date(), met.span()),
                talk.document(),
                talk.mode(),
                pair,
                talk.date(),
                talk.status(),
                List.of(one, two),
                Optional.empty(),
                List.of(talk.id()),
                met);
        Person person = new Person(
                FactIds.person(article.id(), one, Office.MINISTER, Optional.of(pair.getFirst()), met.span()),
                talk.document(),
                one,
                Office.MINISTER,
                Optional.of(pair.getFirst()),
                Optional.of("Menteri"),
                false,
                met);
        return List.of(talk, act, engagement, person, other(article, pair, day, signed, number));
    }

    /** A relation, an instrument or a figure, in turn. */
    private static Fact other(Article article, List<Party> pair, LocalDate day, Evidence words, int number) {
        DocumentRef document = DocumentRef.of(article);
        Party a = pair.getFirst();
        Party b = pair.getLast();
        return switch (number % 3) {
            case 0 -> {
                Relation.Kind kind = Relation.Kind.values()[number / 3 % Relation.Kind.values().length];
                yield new Relation(
                        FactIds.relation(article.id(), kind, a, b, words.span()),
                        document,
                        a,
                        b,
                        kind,
                        Optional.of(Period.year(1950 + number % 70)),
                        false,
                        Relation.Standing.STANDING,
                        words);
            }
            case 1 ->
                new Instrument(
                        FactIds.instrument(article.id(), Instrument.Kind.MOU, "piagam", pair, words.span()),
                        document,
                        "piagam " + number,
                        Instrument.Kind.MOU,
                        pair,
                        Optional.empty(),
                        Optional.of(Period.day(day)),
                        words);
            default -> {
                BigDecimal value = BigDecimal.valueOf((number % 900 + 100) * 1_000_000L);
                yield new Figure(
                        FactIds.figure(article.id(), Figure.Measure.TRADE, value, "USD", pair, words.span()),
                        document,
                        Figure.Measure.TRADE,
                        value,
                        "USD",
                        pair,
                        Optional.of(Period.year(day.getYear())),
                        words);
            }
        };
    }

    private Event event(
            Article article,
            EventType type,
            String mode,
            boolean joint,
            List<Party> pair,
            List<String> persons,
            LocalDate day,
            Evidence words) {
        Optional<String> how = Optional.of(mode).filter(given -> !given.isEmpty());
        List<Party> actor = joint ? pair : pair.subList(0, 1);
        List<Party> recipient = joint ? List.of() : pair.subList(1, 2);
        return new Event(
                FactIds.event(article.id(), type, how, actor, recipient, words.span()),
                DocumentRef.of(article),
                type,
                how,
                random.nextInt(8) == 0 ? EventStatus.PLANNED : EventStatus.OCCURRED,
                joint,
                actor,
                recipient,
                persons.stream()
                        .map(name -> new Participant(
                                pair.get(persons.indexOf(name) % 2),
                                Optional.of("GOV"),
                                Optional.of(Office.MINISTER),
                                Optional.of(name),
                                Optional.of("Menteri"),
                                words.span()))
                        .toList(),
                Optional.of(Period.day(day)),
                Optional.empty(),
                List.of(CONTEXTS.get(frequentFirst(CONTEXTS.size()))),
                List.of(topic()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    private static Evidence evidence(Article article, String word) {
        int start = article.text().indexOf(word);
        int sentence = article.text().lastIndexOf('\n', start) + 1;
        int end = article.text().indexOf('\n', start);
        return Evidence.in(
                article.text(), new Span(start, start + word.length()), new Span(sentence, end), "id/bench/made-up", 1);
    }

    /** From 0; small numbers come much more often. */
    private int frequentFirst(int size) {
        double drawn = random.nextDouble();
        return (int) (size * drawn * drawn * drawn);
    }

    private static List<Party> parties() {
        return Stream.concat(
                        Stream.of("IDN", "IGO:ASEAN", "IGO:UN"),
                        Stream.of(Locale.getISOCountries())
                                .map(code -> Locale.of("", code).getISO3Country())
                                .filter(code -> !code.equals("IDN")))
                .map(Party::new)
                .toList();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
