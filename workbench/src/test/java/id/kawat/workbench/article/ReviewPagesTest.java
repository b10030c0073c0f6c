package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.record.CorrectionMark;
import id.kawat.record.FactRecord;
import id.kawat.record.Signature;
import id.kawat.workbench.Bench;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPagesTest {
    @TempDir
    private static Path folder;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void everyFactOfAnArticleHasItsCardAndItsWords() {
        String article = article("peru");
        String page = bench.get("/article/" + article).body();
        List<Fact> facts = ask(record -> record.facts(article));
        assertThat(facts)
                .hasSizeGreaterThan(10)
                .allSatisfy(fact ->
                        assertThat(page).contains("id=\"" + fact.id() + "\"").contains("id=\"w-" + fact.id() + "\""));
        assertThat(page).contains("Menlu RI dan Menlu Peru Rayakan").contains("12 Agustus 2025");
    }

    @Test
    void theFactThatIsAskedForStandsOpenWithItsRule() {
        Event fact = event("peru", 3);
        String card = card(
                bench.get("/article/" + fact.document().id() + "?fact=" + fact.id())
                        .body(),
                fact);
        assertThat(card)
                .contains("<details class=\"why\" open>")
                .contains(fact.evidence().rule());
    }

    @Test
    void whatIsNoArticleIsNotFound() {
        assertThat(bench.get("/article/0000000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void theLeastSureComeFirst() {
        String page = bench.get("/review").body();
        Matcher sure = Pattern.compile("class=\"chip sure\"[^>]*>(\\d+)").matcher(page);
        List<Integer> order =
                sure.results().map(found -> Integer.parseInt(found.group(1))).toList();
        assertThat(order).hasSize(25).isSorted();
        assertThat(order.getFirst()).isEqualTo(60);
    }

    @Test
    void theQueueIsOfTheCountryAndKindThatIsAskedFor() {
        String page = bench.get("/review?with=Peru&kind=figure").body();
        assertThat(page).contains("Angka").contains("Peru").doesNotContain("Peristiwa</span>");
        HttpResponse<String> unknown = bench.get("/review?with=Atlantis");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Atlantis");
    }

    @Test
    void whatIsAcceptedIsSignedAndLeavesTheQueue() {
        Event fact = event("moldova", 0);
        HttpResponse<String> answer = post(path(fact) + "/accept", false);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(mark(fact)).isEqualTo(CorrectionMark.How.ACCEPTED);
        assertThat(bench.get("/review?limit=400").body()).doesNotContain("id=\"" + fact.id() + "\"");
        assertThat(bench.get("/review?view=mine").body())
                .contains(System.getProperty("user.name"))
                .contains("terbaca dalam artikel");
    }

    @Test
    void rejectingWantsAReason() {
        Event fact = event("rudal", 0);
        HttpResponse<String> bare = post(path(fact) + "/reject", true);
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("role=\"alert\"").contains("sebutkan alasannya");
        HttpResponse<String> said = post(path(fact) + "/reject", true, "reason", "bukan <b>ini</b>");
        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(said.body()).contains("data-state=\"rejected\"").contains("bukan &lt;b&gt;ini&lt;/b&gt;");
        assertThat(facts(fact.document().id())).extracting(Fact::id).doesNotContain(fact.id());
    }

    @Test
    void undoingBringsTheFactBack() {
        Event fact = event("selandia", 0);
        String rejected = post(path(fact) + "/reject", true, "reason", "keliru").body();
        Matcher correction =
                Pattern.compile("name=\"correction\" value=\"(k\\d+)\"").matcher(rejected);
        assertThat(correction.find()).isTrue();
        assertThat(post(path(fact) + "/undo", true, "correction", correction.group(1))
                        .body())
                .contains("data-state=\"read\"");
        assertThat(facts(fact.document().id())).extracting(Fact::id).contains(fact.id());
    }

    @Test
    void anEditChangesOnlyWhatWasWritten() {
        Event fact = event("peru", 4);
        String form = bench.get(path(fact) + "/edit").body();
        assertThat(form).contains("name=\"field.date\"").contains("name=\"behind.0.person\"");
        String card = post(path(fact) + "/edit", true, "field.date", "2025-08-10", "reason", "menurut siaran pers")
                .body();
        assertThat(card).contains("10 Agustus 2025").contains("data-state=\"edited\"");
        Event edited = (Event) ask(record -> record.facts(fact.document().id())).stream()
                .filter(each -> each.id().equals(fact.id()))
                .findFirst()
                .orElseThrow();
        assertThat(edited.date().orElseThrow().iso()).isEqualTo("2025-08-10");
        assertThat(edited.participants()).isEqualTo(fact.participants());
        assertThat(edited.actor()).isEqualTo(fact.actor());
    }

    @Test
    void aFormThatIsSentAsItCameChangesNothing() {
        for (Fact fact : ask(record -> record.facts(article("peru")))) {
            String form = bench.get("/article/" + fact.document().id() + "/fact/" + fact.id() + "/edit")
                    .body();
            HttpResponse<String> answer =
                    post("/article/" + fact.document().id() + "/fact/" + fact.id() + "/edit", true, fields(form));
            assertThat(answer.statusCode()).as(fact.id()).isEqualTo(422);
            assertThat(answer.body()).as(fact.id()).contains("an edit names at least one field");
        }
    }

    @Test
    void partiesMayBeWrittenByName() {
        Event fact = event("kroasia", 1);
        post(
                path(fact) + "/edit",
                true,
                "field.recipient",
                "Korea Selatan, vietnam",
                "field.symmetric",
                "false",
                "field.actor",
                "Chile");
        Event edited = (Event) ask(record -> record.facts(fact.document().id())).stream()
                .filter(each -> each.id().equals(fact.id()))
                .findFirst()
                .orElseThrow();
        assertThat(edited.recipient()).extracting(Object::toString).containsExactly("KOR", "VNM");
    }

    @Test
    void whatCannotBeKeptIsSaidBesideWhatWasWritten() {
        Event fact = event("peru", 5);
        HttpResponse<String> answer = post(path(fact) + "/edit", true, "field.date", "kemarin");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").contains("value=\"kemarin\"");
    }

    @Test
    void aMissedFactIsAddedByItsWords() {
        String article = article("peru");
        HttpResponse<String> answer = post(
                "/article/" + article + "/add",
                false,
                "kind",
                "figure",
                "words",
                "20 beasiswa gastronomi",
                "field.measure",
                "other",
                "field.value",
                "20",
                "field.unit",
                "people",
                "field.parties",
                "Peru, IDN");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(facts(article))
                .filteredOn(
                        fact -> fact instanceof Figure && fact.evidence().rule().startsWith("by-hand"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.evidence().text()).isEqualTo("20 beasiswa gastronomi"));
        HttpResponse<String> wrong =
                post("/article/" + article + "/add", false, "kind", "figure", "words", "tidak tertulis di sana");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("letter for letter").contains("tidak tertulis di sana");
    }

    @Test
    void twoOpinionsStandSideBySide() {
        Event fact = event("vietnam", 1);
        try (FactRecord record = FactRecord.openExisting(bench.record())) {
            record.corrections().reject(fact.id(), new Signature("Budi", Instant.now(), "tidak tertulis"));
        }
        post(path(fact) + "/accept", true);
        assertThat(bench.get("/review?view=disputed").body())
                .contains("id=\"" + fact.id() + "\"")
                .contains("class=\"opinions\"")
                .contains("Budi")
                .contains("tidak tertulis");
    }

    @Test
    void readingAnewShowsWhatWouldChangeAndKeepsIt() {
        String article = article("moldova");
        assertThat(bench.get("/article/" + article + "/recode").body()).contains("Semua fakta terbaca seperti semula");
        HttpResponse<String> kept = post("/article/" + article + "/recode", false);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Sudah dibaca ulang");
    }

    // What the tests ask

    private static <T> T ask(Function<FactRecord, T> question) {
        try (FactRecord record = FactRecord.openExisting(bench.record())) {
            return question.apply(record);
        }
    }

    private static List<Fact> facts(String article) {
        return ask(record -> record.facts(article));
    }

    private static String article(String name) {
        return ask(record -> record.askArticles().list().stream()
                .filter(entry -> entry.path().orElse("").contains(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static Event event(String name, int which) {
        String article = article(name);
        return ask(record -> record.corrections().asRead(article)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Fact fact) {
        return "/article/" + fact.document().id() + "/fact/" + fact.id();
    }

    private static CorrectionMark.How mark(Fact fact) {
        return ask(record -> record.facts(fact.document().id())).stream()
                .filter(each -> each.id().equals(fact.id()))
                .flatMap(each -> CorrectionMark.of(each).stream())
                .map(CorrectionMark::how)
                .findFirst()
                .orElseThrow();
    }

    private static String card(String page, Fact fact) {
        int from = page.indexOf("id=\"" + fact.id() + "\"");
        return page.substring(from, page.indexOf("</li>", from));
    }

    private static HttpResponse<String> post(String path, boolean part, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(bench.at(path))
                .header("Accept-Language", "id")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
        return bench.send(part ? request.header("HX-Request", "true") : request);
    }

    /** What a browser would send of the page's edit form. */
    private static String[] fields(String page) {
        return org.jsoup.Jsoup.parse(page).select("form.editform").forms().getFirst().formData().stream()
                .filter(field -> !field.key().equals("csrf"))
                .flatMap(field -> java.util.stream.Stream.of(field.key(), field.value()))
                .toArray(String[]::new);
    }
}
