package id.kawat.annotation;

import id.kawat.lexicon.InstitutionWord;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Title;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Words of a sentence that name somebody, some time or some number: tokens {@code from} to {@code to}, end exclusive. */
public sealed interface Mention {
    int from();

    int to();

    /** True where somebody is named who can act. */
    default boolean isActor() {
        return this instanceof OfParty
                || this instanceof OfPerson
                || this instanceof OfInstitution
                || this instanceof Reference;
    }

    /** A party by a name of its own. */
    record OfParty(int from, int to, PartyName name) implements Mention {
        /** By its place, as no two of a sentence share one. */
        @Override
        public int hashCode() {
            return 31 * from + to;
        }
    }

    /**
     * A person, by title, name or both.
     *
     * @param name the name as written, where there is one
     * @param title the title, where there is one; {@code titleText} as written with what belongs to it
     * @param of the party that the words give
     * @param posting where an ambassador or envoy is sent ({@code Duta Besar Peru untuk Norwegia})
     * @param ofReference a reference that gives the party ({@code para pemimpin kedua negara})
     */
    record OfPerson(
            int from,
            int to,
            Optional<String> name,
            int nameFrom,
            int nameTo,
            Optional<Title> title,
            String titleText,
            Optional<PartyName> of,
            Optional<Reference> ofReference,
            Optional<InstitutionWord> institution,
            Optional<PartyName> posting,
            boolean former,
            boolean elect)
            implements Mention {
        /** By its place, as no two of a sentence share one. */
        @Override
        public int hashCode() {
            return 31 * from + to;
        }
    }

    /**
     * A ministry, a force, a delegation: what acts for a party.
     *
     * @param under a name that follows at once, which may be that of whoever leads it ({@code pemerintahan García})
     */
    record OfInstitution(
            int from,
            int to,
            InstitutionWord word,
            Optional<PartyName> of,
            Optional<Reference> ofReference,
            Optional<OfName> under)
            implements Mention {
        OfInstitution(int from, int to, InstitutionWord word, Optional<PartyName> of, Optional<Reference> ofReference) {
            this(from, to, word, of, ofReference, Optional.empty());
        }

        /** By its place, as no two of a sentence share one. */
        @Override
        public int hashCode() {
            return 31 * from + to;
        }
    }

    /** A capitalised name that no list knows: a person named before, or something else. */
    record OfName(int from, int to, String text) implements Mention {}

    /** Words that point at somebody named elsewhere. */
    record Reference(int from, int to, Kind kind, List<Party> named) implements Mention {
        public Reference {
            named = List.copyOf(named);
        }

        public Reference(int from, int to, Kind kind) {
            this(from, to, kind, List.of());
        }

        /** Whom they point at. */
        public enum Kind {
            /** The two persons of the talk being told. */
            BOTH_PERSONS,
            /** The two parties being told of. */
            BOTH_PARTIES,
            THREE,
            FOUR,
            /** Three or more, named or told of together last: {@code negara-negara tersebut}. */
            MANY,
            /** Parties that one phrase names: {@code kedua Korea}. */
            NAMED,
            HE,
            /** Somebody told of before who is not the one that acts, in {@code mengecamnya}. */
            HIM,
            /** Whoever spoke last, in {@code tambahnya}. */
            SAYER,
            THEY,
            WE,
            I,
            HOST,
            COUNTERPART,
            /** The speaker's or subject's own side: {@code negaranya}, {@code pihaknya}. */
            OWN,
            /** The state named last: {@code negara itu}. */
            THAT_STATE,
            /** The group named last: {@code kelompok itu}. */
            THAT_GROUP,
            /** The organisation named last: {@code blok itu, mahkamah itu}. */
            THAT_BODY
        }
    }

    /** A time, as far as the words alone give it. */
    record Time(int from, int to, When when) implements Mention {}

    /** A number with its scale worked in, and its unit. */
    record Quantity(int from, int to, BigDecimal value, Optional<String> unit) implements Mention {}

    /** What a time expression says. */
    sealed interface When {
        /** A date that needs nothing else. */
        record Absolute(Period period) implements When {}

        /** Day and month without the year; {@code last} is the last day of a run of days, else the same day. */
        record DayMonth(int day, int last, int month, Hint hint) implements When {}

        record Month(int month, Hint hint) implements When {}

        /** Monday is 1. */
        record Weekday(int day, Hint hint) implements When {}

        /** Which of several days or months of that name is meant, as far as the words beside it say. */
        enum Hint {
            UNSAID,
            /** {@code Maret lalu}. */
            PAST,
            /** {@code Maret mendatang}. */
            AHEAD,
            /** {@code Maret tahun lalu}, {@code Senin pekan lalu}. */
            LAST,
            /** {@code Maret tahun ini}, {@code Senin pekan ini}. */
            THIS,
            /** {@code Maret tahun depan}, {@code Senin pekan depan}. */
            NEXT
        }

        /** So many units from the article's day: {@code kemarin} is −1 DAY. */
        record Relative(Unit unit, int offset) implements When {}

        /** The day told of last, or so many days from it. */
        record ThatDay(int offset) implements When {}

        /** The steps a relative time counts in. */
        enum Unit {
            DAY,
            WEEK,
            MONTH,
            YEAR
        }
    }
}
