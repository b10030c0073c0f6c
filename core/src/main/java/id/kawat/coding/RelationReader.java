package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Clause;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Evidence;
import id.kawat.fact.FactIds;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Period;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the ties that a sentence says stand between two parties, and since when. */
final class RelationReader {

    private final WordTrie<Phrase> ties;
    private final Set<String> about;
    private final Set<String> more;
    private final Set<String> sinceWords;
    private final Set<String> opening;
    private final Set<String> begun;
    private final Set<String> anniversaries;
    private final Set<String> years;
    private final Set<String> nth;
    private final Set<String> tieNouns;
    private final Set<String> as;
    private final Set<String> memberNouns;
    private final Set<String> memberLinks;

    RelationReader(Lexicon lexicon) {
        ties = lexicon.phrases("ties");
        about = lexicon.cue("about");
        more = lexicon.cue("more");
        sinceWords = lexicon.cue("since");
        opening = lexicon.cue("tie-opened");
        begun = lexicon.cue("tie-begun");
        anniversaries = lexicon.cue("anniversary");
        years = lexicon.cue("years");
        nth = lexicon.cue("nth");
        tieNouns = lexicon.cue("tie");
        as = lexicon.cue("as");
        memberNouns = lexicon.cue("member-noun");
        memberLinks = lexicon.cue("member-link");
    }

    List<Relation> read(Article article, AnnotatedSentence sentence, Discourse discourse) {
        List<Relation> relations = new ArrayList<>();
        List<Token> tokens = sentence.sentence().tokens();
        int i = 0;
        while (i < tokens.size()) {
            WordTrie.Match<Phrase> match = ties.longest(tokens, i, tokens.size());
            if (match == null) {
                i++;
                continue;
            }
            Relation.Kind kind = Relation.Kind.valueOf(
                    match.values().getFirst().meaning().toUpperCase(Locale.ROOT).replace('-', '_'));
            int from = i;
            int to = i + match.length();
            i = to;
            if (kind == Relation.Kind.MEMBERSHIP) {
                if (!undone(sentence, from)) {
                    Since since = since(sentence, from, to, article.published());
                    boolean has = match.values().getFirst().value().equals("has");
                    relations.addAll(
                            has
                                    ? membersAfter(article, sentence, from, to, discourse, since)
                                    : members(article, sentence, from, to, discourse, since));
                }
            } else {
                relation(article, sentence, discourse, kind, from, to).ifPresent(relations::add);
            }
        }
        started(article, sentence, discourse).ifPresent(relation -> {
            if (relations.stream().noneMatch(r -> r.a().equals(relation.a()) && r.b().equals(relation.b()))) {
                relations.add(relation);
            }
        });
        return relations;
    }

    private Optional<Relation> relation(
            Article article, AnnotatedSentence sentence, Discourse discourse, Relation.Kind kind, int from, int to) {
        boolean name = kind == Relation.Kind.ALLIANCE
                && from > 0
                && sentence.sentence().tokens().get(from).isCapital();
        if (name || undone(sentence, from)) {
            return Optional.empty();
        }
        List<Party> parties = Nearby.parties(sentence, from, to, discourse, kind != Relation.Kind.ALLIANCE);
        if (parties.size() != 2) {
            return Optional.empty();
        }
        Since since = since(sentence, from, to, article.published());
        if (since.period.isEmpty() && raised(sentence, from)) {
            since = new Since(discourse.day(), false);
        }
        if (kind == Relation.Kind.DIPLOMATIC_RELATIONS
                && since.period.isEmpty()
                && !opened(sentence.sentence().tokens(), from, to)) {
            return Optional.empty();
        }
        return Optional.of(make(article, sentence, kind, parties, since, from, to));
    }

    /** True where the tie is said to be cut, suspended or denied; {@code memutuskan untuk} do something decides and cuts nothing. */
    private static boolean undone(AnnotatedSentence sentence, int at) {
        return sentence.predicates().stream()
                .anyMatch(p -> p.kind() != Predicate.Kind.NOUN
                        && p.classes().contains("cut")
                        && !(p.classes().contains("decide")
                                && !p.complementClasses().isEmpty())
                        && p.anchorFrom() <= at
                        && at < Math.max(p.to(), p.aboutTo()));
    }

    /** True where the tie is only going to be made. */
    private static boolean planned(AnnotatedSentence sentence, int at) {
        return sentence.predicates().stream()
                .anyMatch(p -> (p.classes().contains("upgrade") && p.kind() != Predicate.Kind.NOUN
                                || p.classes().contains("establish") && p.kind() != Predicate.Kind.NOUN
                                || p.classes().contains("strengthen")
                                        && p.objectClasses().contains("t-rank"))
                        && (p.is(Modality.FUTURE) || p.is(Modality.WILLED))
                        && p.anchorTo() <= at
                        && at < p.to());
    }

    /** True for {@code menaikkan hubungan menjadi kemitraan strategis}, said of the day that is told. */
    private static boolean raised(AnnotatedSentence sentence, int at) {
        return sentence.predicates().stream()
                .anyMatch(p ->
                        (p.classes().contains("upgrade") || p.classes().contains("establish") && p.anchorFrom() == at)
                                && p.kind() != Predicate.Kind.NOUN
                                && !p.is(Modality.FUTURE)
                                && !p.is(Modality.WILLED)
                                && (p.anchorTo() <= at || p.anchorFrom() == at)
                                && at < p.to()
                                && p.clause().link() != Clause.Link.TIME
                                && p.clause().link() != Clause.Link.RELATIVE);
    }

    private static Relation make(
            Article article,
            AnnotatedSentence sentence,
            Relation.Kind kind,
            List<Party> parties,
            Since since,
            int from,
            int to) {
        Party a = parties.get(0).compareTo(parties.get(1)) < 0 ? parties.get(0) : parties.get(1);
        Party b = a == parties.get(0) ? parties.get(1) : parties.get(0);
        Span span = sentence.span(from, to);
        return new Relation(
                FactIds.relation(article.id(), kind, a, b, span),
                DocumentRef.of(article),
                a,
                b,
                kind,
                since.period,
                since.approximate,
                planned(sentence, from) ? Relation.Standing.PLANNED : Relation.Standing.STANDING,
                Evidence.in(article.text(), span, sentence.sentence().span(), "id/relation/" + kind.code(), 0.8));
    }

    /** Members are named before the word with little between, the body after it; {@code negara anggota ASEAN} names none. */
    private List<Relation> members(
            Article article, AnnotatedSentence sentence, int from, int to, Discourse discourse, Since since) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean named = from == 0 || !memberNouns.contains(tokens.get(from - 1).lower());
        Optional<Party> body = sentence.mentions().stream()
                .filter(m -> m.from() >= to
                        && m.from() - to
                                <= (tokens.size() > to
                                                && nth.contains(tokens.get(to).lower())
                                        ? 4
                                        : 2))
                .flatMap(m -> discourse.resolve(m).stream())
                .map(Actor::party)
                .filter(Party::isBody)
                .findFirst();
        if (!named || body.isEmpty()) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        int end = from;
        for (Mention mention : sentence.mentions().reversed()) {
            if (mention.to() > end || !(mention instanceof Mention.OfParty || mention instanceof Mention.Reference)) {
                continue;
            }
            boolean near = tokens.subList(mention.to(), end).stream()
                    .allMatch(t -> memberLinks.contains(t.lower()) || t.isMark(","));
            boolean role = relations.isEmpty()
                    && from > 0
                    && as.contains(tokens.get(from - 1).lower())
                    && from - mention.to() <= 10;
            if (!near
                    && !(role
                            && mention instanceof Mention.OfParty party
                            && !party.name().isPlace())) {
                if (role) {
                    continue;
                }
                break;
            }
            for (Actor actor : discourse.resolve(mention)) {
                if (actor.party().isState()) {
                    relations.add(make(
                            article,
                            sentence,
                            Relation.Kind.MEMBERSHIP,
                            List.of(body.get(), actor.party()),
                            since,
                            from,
                            to));
                }
            }
            end = mention.from();
        }
        return relations;
    }

    /** {@code Uni Eropa, yang beranggotakan Kroasia}: the body before, its members after. */
    private static List<Relation> membersAfter(
            Article article, AnnotatedSentence sentence, int from, int to, Discourse discourse, Since since) {
        List<Relation> relations = new ArrayList<>();
        Party body = null;
        for (Mention mention : sentence.mentions()) {
            for (Actor actor : discourse.resolve(mention)) {
                if (mention.to() <= from
                        && from - mention.to() <= 6
                        && actor.party().isBody()) {
                    body = actor.party();
                }
                if (body != null
                        && mention.from() >= to
                        && mention.from() - to <= 8
                        && actor.party().isState()) {
                    relations.add(make(
                            article,
                            sentence,
                            Relation.Kind.MEMBERSHIP,
                            List.of(body, actor.party()),
                            since,
                            from,
                            to));
                }
            }
        }
        return relations;
    }

    /** A year and how sure it is. */
    private record Since(Optional<Period> period, boolean approximate) {
        static final Since UNKNOWN = new Since(Optional.empty(), false);
    }

    private Since since(AnnotatedSentence sentence, int from, int to, Optional<Period> published) {
        List<Token> tokens = sentence.sentence().tokens();
        List<Mention> nearest = sentence.mentions().stream()
                .filter(m -> m instanceof Mention.Time)
                .sorted(Comparator.comparingInt(m -> m.from() >= to ? m.from() - to : from - m.to() + 3))
                .toList();
        for (Mention mention : nearest) {
            if (!(mention instanceof Mention.Time time) || !(time.when() instanceof Mention.When.Absolute absolute)) {
                continue;
            }
            String before = time.from() > 0 ? tokens.get(time.from() - 1).lower() : "";
            String earlier = time.from() > 1 ? tokens.get(time.from() - 2).lower() : "";
            boolean near = time.from() >= to ? time.from() - to <= 14 : from - time.to() <= 6;
            if (near
                    && (sinceWords.contains(before) || sinceWords.contains(earlier))
                    && !isOfAnother(tokens, from, to, time)) {
                return new Since(Optional.of(absolute.period()), about.contains(before));
            }
            if (near
                    && time.from() >= to
                    && !namesTie(tokens, to, time.from())
                    && opened(tokens, from, to)
                    && absolute.period().firstYear()
                            < published.map(Period::firstYear).orElse(9999)
                    && counted(sentence, from, to, published).period.isEmpty()) {
                return new Since(Optional.of(absolute.period()), about.contains(before));
            }
        }
        return counted(sentence, from, to, published);
    }

    /** True where another tie stands nearer to the time: {@code 65 tahun hubungan diplomatik, dan sejak 2013 mitra strategis}. */
    private boolean isOfAnother(List<Token> tokens, int from, int to, Mention.Time time) {
        int own = time.from() >= to ? time.from() - to : from - time.to();
        for (int i = time.to(); i < Math.min(tokens.size(), time.to() + own); i++) {
            if (ties.longest(tokens, i, tokens.size()) != null && i >= to) {
                return true;
            }
        }
        return false;
    }

    /** True where a tie is named between: a year after it is that one's. */
    private boolean namesTie(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ties.longest(tokens, i, to) != null) {
                return true;
            }
        }
        return false;
    }

    /** True where the words say that the tie was made: {@code pembentukan hubungan diplomatik pada 1959}. */
    private boolean opened(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from - 3); i < Math.min(tokens.size(), to + 8); i++) {
            String word = tokens.get(i).lower();
            if (opening.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 60 tahun hubungan}: the year of the anniversary less so many; {@code lebih dari 60 tahun} gives none. */
    private Since counted(AnnotatedSentence sentence, int from, int to, Optional<Period> published) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = Math.max(0, from - 10); i + 1 < tokens.size() && i < to + 12; i++) {
            boolean ordinal = i > 1
                    && tokens.get(i - 1).isMark("-")
                    && nth.contains(tokens.get(i - 2).lower());
            if (tokens.get(i).kind() != Token.Kind.NUMBER
                    || tokens.get(i).text().length() > 3
                    || !years.contains(tokens.get(i + 1).lower()) && !ordinal) {
                continue;
            }
            if (i > 0 && more.contains(tokens.get(i - 1).lower())) {
                return Since.UNKNOWN;
            }
            boolean anniversary = ordinal;
            for (int j = Math.max(0, i - 5); j < Math.min(tokens.size(), i + 6); j++) {
                String word = tokens.get(j).lower();
                anniversary |= anniversaries.contains(word);
            }
            if (!anniversary) {
                continue;
            }
            int passed;
            try {
                passed = Integer.parseInt(tokens.get(i).text());
            } catch (NumberFormatException e) {
                continue;
            }
            int at = i;
            Optional<Integer> base = sentence.mentions().stream()
                    .filter(m -> m instanceof Mention.Time time
                            && time.when() instanceof Mention.When.Absolute absolute
                            && absolute.period().firstYear() >= 1990)
                    .min(Comparator.comparingInt(m -> Math.abs(m.from() - at)))
                    .map(m -> ((Mention.When.Absolute) ((Mention.Time) m).when())
                            .period()
                            .firstYear())
                    .or(() -> published.map(day -> day.firstYear() + yearsFrom(sentence)));
            boolean roughly = i > 0 && about.contains(tokens.get(i - 1).lower());
            return base.map(year -> new Since(Optional.of(Period.year(year - passed)), roughly))
                    .orElse(Since.UNKNOWN);
        }
        return Since.UNKNOWN;
    }

    /** {@code tahun lalu}: how many years from the day of writing the sentence tells of. */
    private static int yearsFrom(AnnotatedSentence sentence) {
        return sentence.mentions().stream()
                .filter(m -> m instanceof Mention.Time time
                        && time.when() instanceof Mention.When.Relative relative
                        && relative.unit() == Mention.When.Unit.YEAR)
                .map(m -> ((Mention.When.Relative) ((Mention.Time) m).when()).offset())
                .findFirst()
                .orElse(0);
    }

    /** {@code hubungan Ghana-Cile dimulai pada 1976}: relations said to have begun. */
    private Optional<Relation> started(Article article, AnnotatedSentence sentence, Discourse discourse) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tieNouns.contains(tokens.get(i).lower())) {
                continue;
            }
            for (int j = i + 1; j < Math.min(tokens.size(), i + 12); j++) {
                if (!begun.contains(tokens.get(j).lower())) {
                    continue;
                }
                for (Mention mention : sentence.mentions()) {
                    if (mention instanceof Mention.Time time
                            && time.from() >= j
                            && time.from() - j <= 4
                            && time.when() instanceof Mention.When.Absolute absolute) {
                        List<Party> parties = Nearby.parties(sentence, i, i + 1, discourse);
                        if (parties.size() == 2) {
                            boolean roughly = about.contains(
                                            tokens.get(time.from() - 1).lower())
                                    || about.contains(tokens.get(time.from()).lower());
                            return Optional.of(make(
                                    article,
                                    sentence,
                                    Relation.Kind.DIPLOMATIC_RELATIONS,
                                    parties,
                                    new Since(Optional.of(absolute.period()), roughly),
                                    i,
                                    time.to()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** One relation for each pair and kind: the one that tells the year. */
    static List<Relation> merge(List<Relation> relations) {
        List<Relation> merged = new ArrayList<>();
        for (Relation relation : relations) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                Relation other = merged.get(i);
                if (other.a().equals(relation.a())
                        && other.b().equals(relation.b())
                        && other.kind() == relation.kind()) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(relation);
            } else if (merged.get(same).since().isEmpty() && relation.since().isPresent()) {
                merged.set(same, relation);
            }
        }
        return merged;
    }
}
