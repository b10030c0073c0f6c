package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.workbench.Visit;

/** What a party is called where its name stands by itself: "United States", which in a sentence is "the United States". */
public final class Heading {
    private static final String ARTICLE = "the ";

    private Heading() {}

    public static String of(Visit visit, Party party) {
        String name = visit.party(party);
        return visit.isLanguage("en") && name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }
}
