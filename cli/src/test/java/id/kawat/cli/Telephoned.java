package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.List;
import java.util.Optional;

/** A made-up article in which two parties telephone about something, for tests of how a record is asked. */
final class Telephoned {
    private Telephoned() {}

    static Coding coding(String id, String outlet, String day, String a, String b, String person, String about) {
        String title = "Telepon " + id;
        String sentence = "Menteri " + person + " bertelepon dengan rekannya soal " + about + ".";
        String text = title + "\n" + sentence;
        Article article = new Article(
                id,
                Optional.of("berita/" + id + ".txt"),
                Optional.empty(),
                text,
                Optional.of(title),
                List.of(),
                Optional.of(new Period(day)),
                Optional.of(outlet),
                "id",
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
        int at = text.indexOf("bertelepon");
        Span words = new Span(at, at + "bertelepon".length());
        return new Coding(
                article,
                List.of(new Event(
                        "e-" + id,
                        DocumentRef.of(article),
                        EventType.CONSULT,
                        Optional.of("phone"),
                        EventStatus.OCCURRED,
                        true,
                        List.of(new Party(a), new Party(b)),
                        List.of(),
                        List.of(new Participant(
                                new Party(a),
                                Optional.of("GOV"),
                                Optional.of(Office.MINISTER),
                                Optional.of(person),
                                Optional.of("Menteri"),
                                words)),
                        Optional.of(new Period(day)),
                        Optional.empty(),
                        List.of("diplomatic"),
                        List.of("fisheries"),
                        Optional.of(about),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("041"),
                        Optional.empty(),
                        Evidence.in(text, words, new Span(title.length() + 1, text.length()), "id/test/phone", 1))));
    }
}
