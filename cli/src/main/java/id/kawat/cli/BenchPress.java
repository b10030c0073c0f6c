package id.kawat.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up stories and what newspapers make of them, as many as are wanted and always the same, to measure on how well copies are known.
 *
 * <p>Stories come in families of five, each hard to tell from the others though none is another's copy: one; the same form filled in with other
 * states, persons and numbers; the same event told by another hand, with the same words quoted; the same form on the same two states
 * at another time; what followed, with the same paragraphs of background. Of each story there is a cluster of texts: as the agency sends
 * it, and as papers print it, each changed in several ways: another headline, a lead of the paper's own, the tail cut off, paragraphs joined,
 * lines of the paper's around it, words replaced, numbers brought up to date, a paragraph added.
 */
final class BenchPress {
    private static final List<String> STATES = list(
            "Selandia Baru, Vietnam, Chile, Peru, Kenya, Maroko, Portugal, Norwegia, Finlandia, Kanada, Meksiko, Argentina, Mesir,"
                    + " Yordania, Turki, Kazakhstan, Mongolia, Nepal, Sri Lanka, Bangladesh, Thailand, Filipina, Kamboja, Laos,"
                    + " Fiji, Tonga, Ghana, Senegal, Etiopia, Tanzania, Polandia, Hungaria, Yunani, Irlandia, Austria, Swiss,"
                    + " Uruguay, Kolombia, Ekuador, Jamaika");
    private static final List<String> CITIES = list(
            "Wellington, Hanoi, Santiago, Lima, Nairobi, Rabat, Lisabon, Oslo, Helsinki, Ottawa, Kota Meksiko, Buenos Aires,"
                    + " Kairo, Amman, Ankara, Astana, Ulan Bator, Kathmandu, Kolombo, Dhaka, Bangkok, Manila, Phnom Penh,"
                    + " Vientiane, Suva, Nuku'alofa, Accra, Dakar, Addis Ababa, Dodoma, Warsawa, Budapest, Athena, Dublin, Wina, Bern,"
                    + " Montevideo, Bogota, Quito, Kingston");
    private static final List<String> GIVEN = list(
            "Ranu, Beno, Tirta, Wening, Saka, Galuh, Rengga, Damaris, Puspita, Jati, Kirani, Suryo, Intania, Bayura, Melur, Argani,"
                    + " Odel, Marisa, Tovan, Helmi, Sorin, Katya, Nadir, Esme, Palani, Ruvim, Zareen, Anouk");
    private static final List<String> FAMILY = list(
            "Udara, Samudra, Rimbun, Pelita, Lembayung, Angkasa, Cakra, Nirmala, Telaga, Mahoni, Cendana, Pertiwi, Kencana, Haldane,"
                    + " Orlov, Marchetti, Quiroga, Tamsin, Bellweather, Achterberg, Salonga, Kiptanui, Varga, Lindqvist");
    private static final List<String> TOPICS = list(
            "perikanan, energi terbarukan, pendidikan vokasi, perlindungan pekerja, pariwisata, ketahanan pangan, kesehatan hewan,"
                    + " ekonomi digital, penanggulangan bencana, kebudayaan, perhubungan laut, penelitian kelautan, industri halal,"
                    + " pengolahan sampah, pertukaran pemuda, keamanan siber, angkutan udara, teknologi pertanian");
    private static final List<String> WARES = list(
            "kopi, karet, kakao, minyak sawit, daging sapi, susu bubuk, gandum, pupuk, tekstil, mesin pertanian, kapal ikan, buah"
                    + " markisa, rempah, kayu olahan, keramik, suku cadang, obat-obatan, udang beku");
    private static final List<String> OFFICES = list(
            "Menteri Luar Negeri, Menteri Perdagangan, Wakil Presiden, Perdana Menteri, Menteri Pertahanan, Menteri Pertanian, Ketua"
                    + " Parlemen, Menteri Perhubungan, Menteri Pendidikan, Menteri Energi");
    private static final List<String> MONTHS =
            list("Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember");
    private static final List<String> DAYS = list("Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu");
    private static final List<String> PAPERS = list(
            "Suara Delta, Kabar Teluk, Harian Sagara, Warta Nusa, Pos Khatulistiwa, Lentera Pagi, Gema Selat, Tribun Rimba");

    /** Sentences that open a story. Of another hand's story it is another one. */
    private static final List<String> OPENINGS = List.of(
            "{oa} {a} {pa} [bertemu|mengadakan pembicaraan dengan|menerima] {ob} {b} {pb} di {city} pada {day} ({date}) untuk [membahas|membicarakan] kerja sama {topic} [antara|di antara] kedua negara.",
            "Kerja sama {topic} menjadi [pokok|inti] pembicaraan ketika {ob} {b} {pb} [mendatangi|mengunjungi] {city}, {day} ({date}), atas undangan {oa} {a} {pa}.",
            "Perundingan [panjang|berbulan-bulan] mengenai {topic} antara {a} dan {b} [memasuki|menginjak] babak baru dengan kedatangan {pb}, {ob}, di {city} pada {day} ({date}).");

    /** Sentences of the news itself. {@code {a}} is filled in, of {@code [x|y]} one is taken when the form is made. */
    private static final List<String> NEWS = List.of(
            "[Dalam pertemuan itu|Pada kesempatan tersebut|Di sela-sela kunjungan], kedua pihak [sepakat|setuju] menaikkan nilai perdagangan {ware} menjadi {n1} juta dolar AS pada tahun {year}.",
            "{pa} [mengatakan|menyatakan|menegaskan] bahwa {a} siap [mengirim|menugaskan] {n2} tenaga ahli {topic} ke {b} mulai {month} mendatang.",
            "[Menurut|Merujuk pada] catatan kementerian, ekspor {ware} dari {b} ke {a} [naik|meningkat|bertambah] {n3} persen selama {n4} bulan terakhir.",
            "Kedua menteri [menandatangani|meneken] nota kesepahaman tentang {topic2} yang [berlaku|akan berlaku] selama {n5} tahun dan dapat diperpanjang.",
            "Delegasi {b} yang [beranggotakan|terdiri atas] {n2} orang juga [meninjau|mengunjungi] pusat pelatihan {topic} di pinggiran {city}.",
            "{pb} [menyampaikan terima kasih|mengucapkan terima kasih] atas bantuan {a} ketika banjir [melanda|menerjang] wilayah utara {b} tiga bulan lalu.",
            "Pemerintah {a} [akan membuka|berencana membuka] kantor dagang di {cityb} paling lambat {month} {year} guna memudahkan pengusaha kecil.",
            "[Sebanyak|Sedikitnya] {n4} perusahaan dari {a} [mengikuti|ambil bagian dalam] forum usaha yang digelar sehari sebelum pertemuan itu.",
            "Kelompok kerja bersama [dijadwalkan|direncanakan] bersidang di {cityb} pada {month} dan [melaporkan|menyampaikan] hasilnya kepada kedua kepala pemerintahan.",
            "{ob} {b} itu [meminta|mendesak] agar hambatan masuk bagi {ware2} segera dicabut karena [merugikan|memberatkan] petani di {n5} provinsi.",
            "Penerbangan langsung {city}–{cityb} [akan dimulai|mulai dibuka] pada {month} dengan {n5} kali penerbangan [seminggu|setiap pekan].",
            "Kedua negara [sepakat|bersepakat] membentuk dana bersama sebesar {n1} juta dolar untuk [membiayai|mendanai] penelitian {topic2}.",
            "{pa} [membantah|menepis] kabar bahwa perundingan {topic} [tersendat|mandek] karena perbedaan soal tarif {ware}.",
            "Juru bicara kementerian, {pc}, [menjelaskan|menerangkan] bahwa rancangan perjanjian {topic2} sudah [rampung|selesai] sembilan puluh persen.",
            "[Selain itu|Di samping itu], {n2} mahasiswa dari {b} akan [menerima|memperoleh] beasiswa penuh di perguruan tinggi {a} mulai tahun ajaran depan.",
            "Rombongan {pb} [disambut|diterima] dengan upacara kenegaraan di istana {city} sebelum [beranjak|menuju] ke ruang perundingan.",
            "Kapal patroli kedua negara akan [menggelar|mengadakan] latihan gabungan selama {n5} hari di perairan dekat {cityb} pada {month}.",
            "Nilai penanaman modal {b} di {a} [mencapai|menyentuh] {n1} juta dolar, [terutama|sebagian besar] pada bidang {topic2}.",
            "{a} juga [menawarkan|mengusulkan] pertukaran data {topic} secara berkala agar [kecurangan|penyelundupan] {ware2} dapat dicegah sejak dini.",
            "Perjanjian bebas visa bagi pemegang paspor dinas [mulai berlaku|efektif] {n4} hari setelah kedua parlemen [mengesahkan|menyetujui] naskahnya.",
            "Parlemen {b} dijadwalkan [membahas|mengkaji] rancangan itu pada sidang {month}, dan [pemungutan suara|pengesahan] diperkirakan berlangsung seminggu kemudian.",
            "[Di bidang|Dalam hal] {topic2}, {a} akan [membangun|mendirikan] {n5} balai latihan di {b} dengan biaya {n3} juta dolar.",
            "Pertemuan yang berlangsung {n5} jam itu [ditutup|diakhiri] dengan jamuan makan malam bersama para duta besar dari {n4} negara sahabat.",
            "{pb} [dijadwalkan|direncanakan] bertolak ke {cityc} pada {day2} pagi untuk [menghadiri|mengikuti] konferensi {topic}.",
            "Kementerian {a} [mencatat|mendata] {n2} ribu warganya [tinggal|menetap] di {b}, sebagian besar bekerja pada usaha {ware}.",
            "Keduanya juga [bertukar pandangan|berbincang] mengenai keadaan di kawasan serta [pentingnya|perlunya] menjaga jalur pelayaran tetap terbuka.",
            "Badan karantina kedua negara akan [menyelaraskan|menyamakan] syarat kesehatan bagi {ware2} dalam waktu {n4} hari.",
            "Usai pertemuan, {pa} [mengajak|membawa] tamunya [melihat|menyaksikan] pameran kerajinan yang diikuti {n4} perajin muda.",
            "Pengusaha {b} [berminat|tertarik] menanam modal {n1} juta dolar pada pabrik pengolahan {ware} di dekat pelabuhan {city}.");

    private static final List<String> QUOTES = List.of(
            "\"Kami [ingin|hendak] kerja sama {topic} ini dirasakan [langsung|nyata] oleh nelayan, petani, dan pelajar, bukan hanya oleh pejabat yang menandatanganinya,\" kata {pa}.",
            "\"Hubungan kita [tidak boleh|jangan] diukur dari angka dagang saja, melainkan dari [berapa|seberapa] banyak anak muda yang saling mengenal,\" ujar {pb} kepada wartawan.",
            "\"[Jalan|Perjalanan] menuju perjanjian {topic2} masih panjang, tetapi untuk pertama kalinya semua [bab|pasal] sudah dibuka di atas meja,\" tutur {pa}.",
            "\"Pasar {a} [terbuka|selalu terbuka] bagi {ware} kami selama mutunya [terjaga|dijaga], dan itu tanggung jawab kami sepenuhnya,\" kata {pb}.",
            "\"Tidak ada [satu pun|seorang pun] dari kami yang datang ke {city} untuk [pulang|kembali] dengan tangan kosong,\" ucap {pb} sambil tersenyum.",
            "\"Kalau {n5} tahun lalu kita [berbicara|bicara] soal niat, hari ini kita [berbicara|bicara] soal jadwal dan siapa yang membayar,\" kata {pc}.");

    private static final List<String> BACKGROUND = List.of(
            "{a} dan {b} [menjalin|membuka] hubungan diplomatik sejak tahun {y1} dan [meningkatkannya|menaikkannya] menjadi kemitraan pada {y2}.",
            "Perdagangan kedua negara tahun lalu [bernilai|mencapai] {n6} juta dolar AS, dengan {ware} sebagai barang [utama|terpenting] dari pihak {b}.",
            "Pada {y2}, kedua negara [pernah|sempat] berselisih mengenai bea masuk {ware2}, tetapi persoalan itu [diselesaikan|rampung] lewat perundingan selama {n4} pekan.",
            "{b} merupakan mitra dagang ke-{n5} terbesar bagi {a} di kawasannya dan [tempat tujuan|tujuan] sekitar {n2} ribu wisatawan setiap tahun.",
            "Kunjungan terakhir pada tingkat ini [terjadi|berlangsung] pada {y2}, ketika kedua pihak [menyepakati|menyetujui] rencana aksi {topic2} lima tahunan.",
            "Sejak {y1}, lebih dari {n2} ratus pelajar {b} telah [menamatkan|menyelesaikan] pendidikan di {a} lewat program beasiswa pemerintah.");

    private static final List<String> LEADS = List.of(
            "Kabar dari {city} pekan ini [membawa|memberi] harapan baru bagi pelaku usaha di daerah kita, terutama mereka yang selama ini bergantung pada {ware}.",
            "Warga di kampung pesisir [barangkali|mungkin] tidak pernah membayangkan bahwa percakapan dua pejabat yang jauh akan [menyentuh|menentukan] harga {ware2} di pasar mereka.",
            "[Setelah|Usai] berbulan-bulan tanpa kabar, urusan {topic} antara {a} dan {b} akhirnya [bergerak|maju] lagi, demikian pantauan redaksi.",
            "Sejumlah pembaca [bertanya|menanyakan] kepada redaksi apa arti kedekatan {a} dan {b} bagi dompet rumah tangga; berikut yang kami himpun.");

    private static final List<String> ADDED = List.of(
            "Pengamat hubungan internasional {pd} menilai langkah itu [wajar|masuk akal], walaupun menurut dia hasilnya baru terlihat dalam {n5} tahun.",
            "Ketua himpunan pengusaha setempat, {pd}, [menyambut|menerima] kabar tersebut dan berharap pelabuhan di daerahnya ikut [disinggahi|dilibatkan].",
            "Di media sosial, warganet [ramai|banyak] menanggapi kabar itu dengan gurauan tentang harga {ware2} yang tak kunjung turun.",
            "Hingga berita ini [diturunkan|ditulis], kedutaan besar {b} belum [menjawab|membalas] pertanyaan yang dikirimkan lewat surat elektronik.",
            "Sementara itu, {pd} dari lembaga kajian swasta mengingatkan bahwa janji serupa pada {y2} [tidak|belum] seluruhnya dipenuhi.");

    private static final List<String> AROUND = List.of(
            "Baca juga: Harga {ware2} di pasar induk mulai merangkak naik",
            "Simak berita pilihan kami langsung di ponselmu lewat saluran resmi {paper}.",
            "Penulis: {pd}",
            "Editor: {pe}",
            "Hak cipta © {paper} {year}",
            "Lihat juga: Sepekan cuaca di perairan selatan");

    private static final List<List<String>> ALIKE = List.of(
            list("mengatakan, menyatakan, menuturkan, menegaskan"),
            list("pertemuan, perundingan, pembicaraan"),
            list("sepakat, setuju, bersepakat"),
            list("bantuan, dukungan, sokongan"),
            list("meningkat, naik, bertambah"),
            list("mencapai, menyentuh, menembus"),
            list("segera, lekas, cepat"),
            list("terutama, khususnya"),
            list("dijadwalkan, direncanakan"),
            list("kunjungan, lawatan"),
            list("juga, pula, turut"),
            list("guna, untuk, demi"));

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{2,}\\b");

    /** What a family's stories are to each other. */
    private static final int FAMILY_SIZE = 5;

    private final long seed;
    private final int clusters;
    private final int texts;

    /**
     * @param texts of all clusters together
     * @param clusters one a story
     */
    BenchPress(long seed, int texts, int clusters) {
        this.seed = seed;
        this.texts = texts;
        this.clusters = clusters;
    }

    /** A text as a paper prints it: headline, then paragraphs and lines of the paper's, with empty lines between. */
    record Printed(int cluster, String paper, String day, String headline, List<String> paragraphs) {
        Printed {
            paragraphs = List.copyOf(paragraphs);
        }

        String text() {
            return Stream.concat(Stream.of(headline), paragraphs.stream())
                    .collect(Collectors.joining("\n\n", "", "\n"));
        }
    }

    /** All texts of one story; the first as the agency sent it. How many they are differs from cluster to cluster. */
    List<Printed> cluster(int number) {
        List<Story> family = family(number / FAMILY_SIZE);
        Story story = family.get(number % FAMILY_SIZE);
        Random random = new Random(seed * 1_000_003 + number);
        int many = size(number);
        List<Printed> printed = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (printed.size() < many) {
            Printed next = printed.isEmpty()
                    ? new Printed(
                            number,
                            "Kantor Berita Sagara",
                            story.frame.getOrDefault("date", ""),
                            headline(story, random),
                            story.paragraphs)
                    : reprinted(number, story, random);
            if (known.add(next.text())) {
                printed.add(next);
            }
        }
        return printed;
    }

    /** From a third of the mean to five thirds of it, so that all come to as many as were asked for. */
    private int size(int number) {
        double mean = (double) texts / clusters;
        return (int) (upTo(number + 1, mean) - upTo(number, mean));
    }

    private long upTo(int number, double mean) {
        if (number == clusters) {
            return texts;
        }
        double wave = Math.sin(number * Math.PI * 0.61);
        return Math.round(number * mean + wave * wave * mean * 0.6);
    }

    /** A story as the agency sends it. */
    private record Story(Map<String, String> frame, List<String> paragraphs) {}

    private List<Story> family(int number) {
        Random random = new Random(seed * 7_919 + number);
        Map<String, String> frame = frame(random);
        int opening = random.nextInt(OPENINGS.size());
        List<List<String>> form = form(opening, NEWS.subList(0, NEWS.size() / 2), random);
        Story one = new Story(frame, filled(form, frame));
        Map<String, String> other = frame(random);
        Story sameForm = new Story(other, filled(form, other));
        // Another hand says nothing in the same words, but for what it quotes.
        List<List<String>> another = form(opening + 1, NEWS.subList(NEWS.size() / 2, NEWS.size()), random);
        quotes(form).stream()
                .limit(2)
                .forEach(quote -> another.add(3 + random.nextInt(another.size() - 3), List.of(quote)));
        Story sameQuotes = new Story(frame, filled(another, frame));
        Map<String, String> later = later(frame, random);
        Story sameForms = new Story(later, filled(form, later));
        List<List<String>> followed = form(opening + 2, NEWS, random);
        followed.removeIf(paragraph -> isAnyOf(paragraph, BACKGROUND));
        form.stream().filter(paragraph -> isAnyOf(paragraph, BACKGROUND)).forEach(followed::add);
        Map<String, String> next = new HashMap<>(later(frame, random));
        // What is told of the past is told in the same numbers.
        List.of("y1", "y2", "n2", "n4", "n5", "n6", "ware", "ware2", "topic2")
                .forEach(slot -> next.put(slot, frame.get(slot)));
        return List.of(one, sameForm, sameQuotes, sameForms, new Story(next, filled(followed, next)));
    }

    private static boolean isAnyOf(List<String> paragraph, List<String> sentences) {
        return sentences.stream().anyMatch(sentence -> isOf(paragraph.getFirst(), sentence));
    }

    /** True where the sentence is a choice of that one. */
    private static boolean isOf(String sentence, String of) {
        Matcher choices = CHOICE.matcher(of);
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (choices.find()) {
            pattern.append(Pattern.quote(of.substring(at, choices.start())))
                    .append("(?:")
                    .append(choices.group(1))
                    .append(")");
            at = choices.end();
        }
        return sentence.matches(pattern.append(Pattern.quote(of.substring(at))).toString());
    }

    private static List<String> quotes(List<List<String>> form) {
        return form.stream()
                .flatMap(List::stream)
                .filter(sentence -> sentence.startsWith("\""))
                .toList();
    }

    /** Six to fourteen paragraphs of one or two sentences, the background towards the end. */
    private static List<List<String>> form(int opening, List<String> of, Random random) {
        List<String> news = new ArrayList<>(of);
        List<String> quotes = new ArrayList<>(QUOTES);
        List<String> background = new ArrayList<>(BACKGROUND);
        List.of(news, quotes, background).forEach(sentences -> Collections.shuffle(sentences, random));
        List<List<String>> form = new ArrayList<>();
        form.add(List.of(chosen(OPENINGS.get(opening % OPENINGS.size()), random), chosen(news.removeLast(), random)));
        int paragraphs = 4 + random.nextInt(6);
        for (int i = 0; i < paragraphs && news.size() > 1; i++) {
            List<String> paragraph = new ArrayList<>();
            paragraph.add(chosen(news.removeLast(), random));
            if (random.nextInt(3) > 0) {
                paragraph.add(chosen(news.removeLast(), random));
            }
            form.add(paragraph);
            if (random.nextInt(3) == 0 && !quotes.isEmpty()) {
                form.add(List.of(chosen(quotes.removeLast(), random)));
            }
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            form.add(List.of(chosen(background.removeLast(), random)));
        }
        return form;
    }

    private static String chosen(String sentence, Random random) {
        return CHOICE.matcher(sentence)
                .replaceAll(choice ->
                        Matcher.quoteReplacement(one(List.of(choice.group(1).split("\\|")), random)));
    }

    private static Map<String, String> frame(Random random) {
        Map<String, String> frame = new HashMap<>();
        int a = random.nextInt(STATES.size());
        int b = (a + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        frame.put("a", STATES.get(a));
        frame.put("b", STATES.get(b));
        frame.put("city", CITIES.get(a));
        frame.put("cityb", CITIES.get(b));
        frame.put("cityc", one(CITIES, random));
        frame.put("y1", String.valueOf(1950 + random.nextInt(45)));
        frame.put("y2", String.valueOf(2008 + random.nextInt(14)));
        frame.put("n6", String.valueOf(110 + random.nextInt(880)));
        return later(frame, random);
    }

    /** The same two states at another time, with other persons and matters. */
    private static Map<String, String> later(Map<String, String> frame, Random random) {
        Map<String, String> later = new HashMap<>(frame);
        for (String person : List.of("pa", "pb", "pc", "pd", "pe")) {
            later.put(person, person(random));
        }
        later.put("oa", one(OFFICES, random));
        later.put("ob", one(OFFICES, random));
        later.put("topic", one(TOPICS, random));
        later.put("topic2", one(TOPICS, random));
        later.put("ware", one(WARES, random));
        later.put("ware2", one(WARES, random));
        later.put("month", one(MONTHS, random));
        int year = 2023 + random.nextInt(4);
        later.put("year", String.valueOf(year + 2));
        later.put("day", one(DAYS, random));
        later.put("day2", one(DAYS, random));
        later.put("date", (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/" + year);
        later.put("n1", String.valueOf(105 + random.nextInt(890)));
        later.put("n2", String.valueOf(20 + random.nextInt(79)));
        later.put("n3", String.format(Locale.ROOT, "%d,%d", 2 + random.nextInt(40), 1 + random.nextInt(9)));
        later.put("n4", String.valueOf(11 + random.nextInt(80)));
        later.put("n5", one(list("dua, tiga, empat, lima, enam, tujuh, delapan"), random));
        later.put("paper", one(PAPERS, random));
        return later;
    }

    private static String person(Random random) {
        return one(GIVEN, random) + " " + one(FAMILY, random);
    }

    private static List<String> filled(List<List<String>> form, Map<String, String> frame) {
        return form.stream()
                .map(paragraph -> filled(String.join(" ", paragraph), frame))
                .toList();
    }

    private static String filled(String sentence, Map<String, String> frame) {
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(frame.getOrDefault(slot.group(1), slot.group())));
    }

    private static String headline(Story story, Random random) {
        return filled(
                chosen(
                        one(
                                List.of(
                                        "{a} dan {b} [Bahas|Bicarakan] {topic}",
                                        "{pa} [Bertemu|Terima] {pb} di {city}",
                                        "[Soal|Perihal] {ware}, {b} [Minta|Desak] {a} Bergerak",
                                        "{b} [Incar|Bidik] Pasar {ware} di {a}",
                                        "Dari {city}: {n1} Juta Dolar untuk {topic2}",
                                        "Kerja Sama {topic} {a}–{b} [Naik Kelas|Masuk Babak Baru]"),
                                random),
                        random),
                story.frame);
    }

    private Printed reprinted(int number, Story story, Random random) {
        Map<String, String> frame = new HashMap<>(story.frame);
        // The paper's own people and matters.
        frame.put("paper", one(PAPERS, random));
        frame.put("pd", person(random));
        frame.put("pe", person(random));
        frame.put("ware2", one(WARES, random));
        List<String> paragraphs = new ArrayList<>(story.paragraphs);
        boolean changed = false;
        while (!changed) {
            changed |= sometimes(random, 0.45, () -> cut(paragraphs, random));
            changed |= sometimes(random, 0.35, () -> words(paragraphs, random));
            changed |= sometimes(random, 0.3, () -> update(paragraphs, random));
            changed |= sometimes(random, 0.3, () -> joined(paragraphs, random));
            changed |= sometimes(
                    random,
                    0.35,
                    () -> paragraphs.add(
                            1 + random.nextInt(paragraphs.size()), filled(chosen(one(ADDED, random), random), frame)));
            changed |= sometimes(random, 0.35, () -> lead(paragraphs, frame, random));
            changed |= sometimes(random, 0.4, () -> around(paragraphs, frame, random));
        }
        return new Printed(
                number,
                frame.getOrDefault("paper", ""),
                frame.getOrDefault("date", ""),
                headline(story, random),
                paragraphs);
    }

    private static boolean sometimes(Random random, double often, Runnable change) {
        boolean done = random.nextDouble() < often;
        if (done) {
            change.run();
        }
        return done;
    }

    /** To a third of the paragraphs at most, and three at least. */
    private static void cut(List<String> paragraphs, Random random) {
        int keep = Math.max(3, (int) Math.round(paragraphs.size() * (0.35 + 0.5 * random.nextDouble())));
        while (paragraphs.size() > keep) {
            paragraphs.removeLast();
        }
    }

    /** One or two words of every third sentence. */
    private static void words(List<String> paragraphs, Random random) {
        paragraphs.replaceAll(paragraph -> {
            String changed = paragraph;
            for (List<String> alike : ALIKE) {
                for (String word : alike) {
                    if (changed.contains(" " + word + " ") && random.nextInt(2) == 0) {
                        changed = changed.replaceFirst(" " + word + " ", " " + one(alike, random) + " ");
                        break;
                    }
                }
            }
            return changed;
        });
    }

    /** One to three numbers, and a sentence more. */
    private static void update(List<String> paragraphs, Random random) {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(paragraphs.size());
            int more = 1 + random.nextInt(9);
            paragraphs.set(
                    at,
                    NUMBER.matcher(paragraphs.get(at))
                            .replaceFirst(number -> String.valueOf(Long.parseLong(number.group()) + more)));
        }
        paragraphs.set(
                0,
                paragraphs.getFirst()
                        + one(
                                List.of(" Kabar ini diperbarui pada sore hari.", " Keterangan tambahan menyusul."),
                                random));
    }

    private static void joined(List<String> paragraphs, Random random) {
        for (int i = 1 + random.nextInt(3); i > 0 && paragraphs.size() > 2; i--) {
            int at = random.nextInt(paragraphs.size() - 1);
            paragraphs.set(at, paragraphs.get(at) + " " + paragraphs.remove(at + 1));
        }
    }

    private static void lead(List<String> paragraphs, Map<String, String> frame, Random random) {
        List<String> leads = new ArrayList<>(LEADS);
        Collections.shuffle(leads, random);
        IntStream.rangeClosed(0, random.nextInt(2))
                .forEach(i -> paragraphs.addFirst(filled(chosen(leads.get(i), random), frame)));
    }

    private static void around(List<String> paragraphs, Map<String, String> frame, Random random) {
        List<String> lines = new ArrayList<>(AROUND);
        Collections.shuffle(lines, random);
        for (String line : lines.subList(0, 2 + random.nextInt(3))) {
            int at = line.startsWith("Baca") ? 1 + random.nextInt(paragraphs.size()) : paragraphs.size();
            paragraphs.add(at, filled(line, frame));
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> list(String values) {
        return List.of(values.split(", ?(?=\\S)"));
    }
}
