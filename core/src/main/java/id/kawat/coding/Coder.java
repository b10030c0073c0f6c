package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.SentenceAnnotator;
import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.Phrase;
import id.kawat.rule.RuleBook;
import id.kawat.source.BrokenDataException;
import id.kawat.source.DidYouMean;
import id.kawat.source.Problem;
import id.kawat.text.Period;
import id.kawat.text.Sentence;
import id.kawat.text.SentenceSplitter;
import id.kawat.text.Span;
import id.kawat.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Article to facts, stage by stage: sentences, mentions and clauses, who is who, events by the rules, then relations,
 * instruments, figures, and what adds up to one engagement. One coder may be used by many threads.
 */
public final class Coder {
    private final Lexicon lexicon;
    private final RuleBook rules;
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter;
    private final SentenceAnnotator annotator;
    private final EventReader events;
    private final RelationReader relations;
    private final InstrumentReader instruments;
    private final FigureReader figures;
    private final TradeReader trade;

    public Coder(Lexicon lexicon, RuleBook rules) {
        this.lexicon = lexicon;
        this.rules = rules;
        splitter = new SentenceSplitter(lexicon.abbreviations());
        annotator = new SentenceAnnotator(lexicon);
        events = new EventReader(lexicon, rules);
        relations = new RelationReader(lexicon);
        instruments = new InstrumentReader(lexicon);
        figures = new FigureReader(lexicon);
        trade = new TradeReader(lexicon);
    }

    /** The coder with these lexicons and rules; throws with every problem in them at once. */
    public static Coder load(DataFolder data) {
        Lexicon lexicon = Lexicon.read(data);
        List<Problem> problems = new ArrayList<>(lexicon.problems());
        RuleBook rules = RuleBook.read(data, lexicon, problems);
        kinds(
                lexicon,
                "ties",
                Arrays.stream(Relation.Kind.values()).map(Relation.Kind::code).toList(),
                problems);
        kinds(
                lexicon,
                "instruments",
                Arrays.stream(Instrument.Kind.values())
                        .map(Instrument.Kind::code)
                        .toList(),
                problems);
        if (!problems.isEmpty()) {
            throw new BrokenDataException(problems);
        }
        return new Coder(lexicon, rules);
    }

    private static void kinds(Lexicon lexicon, String theme, List<String> known, List<Problem> problems) {
        for (Phrase phrase : lexicon.listed(theme)) {
            if (!known.contains(phrase.meaning())) {
                problems.add(phrase.problem(
                        "no kind named '" + phrase.meaning() + "'" + DidYouMean.hint(phrase.meaning(), known)));
            }
        }
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public RuleBook rules() {
        return rules;
    }

    /** The story's sentences with their annotations, in order. */
    public List<AnnotatedSentence> annotate(Article article) {
        List<AnnotatedSentence> annotated = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().isStory()) {
                boolean quoted = false;
                for (Sentence sentence : splitter.sentences(tokenizer.tokens(article.text(), block.span()))) {
                    AnnotatedSentence one = annotator.annotate(
                            sentence, block.kind() == Block.Kind.HEADLINE, block.kind() == Block.Kind.CAPTION, quoted);
                    quoted = one.leavesQuoted();
                    annotated.add(one);
                }
            }
        }
        return annotated;
    }

    public Coding code(Article article) {
        List<AnnotatedSentence> sentences = annotate(article);
        List<Party> states = byFrequency(sentences);
        Optional<Party> home = home(article, states);
        People people = new People(lexicon, article.published());
        people.gather(sentences);
        people.settle(home, states);
        Discourse discourse =
                new Discourse(people, home, states.stream().limit(2).toList());
        Dates dates = new Dates(article.published(), year(sentences));
        firstDay(article, sentences, people, home, states, dates).ifPresent(discourse::writtenOn);
        List<Event> told = new ArrayList<>();
        List<Relation> ties = new ArrayList<>();
        List<Instrument> papers = new ArrayList<>();
        List<Figure> numbers = new ArrayList<>();
        for (AnnotatedSentence sentence : sentences) {
            discourse.enter(sentence);
            if (label(sentence, discourse)) {
                continue;
            }
            List<Event> here = events.read(article, sentence, discourse, dates);
            if (here.isEmpty()) {
                events.dayOfTheLast(sentence, discourse, dates).ifPresent(day -> redate(told, day));
            }
            told.addAll(here);
            ties.addAll(relations.read(article, sentence, discourse));
            papers.addAll(instruments.read(article, sentence, discourse, dates));
            List<Figure> measured = figures.read(article, sentence, discourse, dates);
            numbers.addAll(measured);
            told.addAll(trade.read(article, measured, here));
        }
        List<Fact> facts = new ArrayList<>(told);
        facts.addAll(RelationReader.merge(ties));
        facts.addAll(InstrumentReader.merge(papers));
        facts.addAll(numbers);
        facts.addAll(persons(article, people));
        facts.addAll(new EngagementBuilder().build(article, told));
        Map<String, Fact> unique = new LinkedHashMap<>();
        facts.forEach(fact -> unique.putIfAbsent(fact.id(), fact));
        List<Fact> ordered = new ArrayList<>(unique.values());
        ordered.sort(Comparator.comparing((Fact fact) -> fact.evidence().span())
                .thenComparing(fact -> fact.getClass().getSimpleName())
                .thenComparing(Fact::id));
        return new Coding(article, ordered);
    }

    /** The engagement told last was on this day. */
    private static void redate(List<Event> told, Period day) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Event event = told.get(i);
            if (event.type() == EventType.CONSULT && event.status() == EventStatus.OCCURRED) {
                told.set(i, event.dated(day));
                return;
            }
        }
    }

    /** The day in a dateline: {@code Lima, 12 Mei 2024 -}. */
    private static Optional<Period> dateline(AnnotatedSentence sentence, Dates dates) {
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Time time && Dates.isInDateline(sentence, time)) {
                return dates.resolve(time.when(), Optional.empty()).filter(Period::isDay);
            }
        }
        return Optional.empty();
    }

    /**
     * The day of the first act that the body dates, else the first day it names: headline and lead tell of it before they
     * name it.
     */
    private Optional<Period> firstDay(
            Article article,
            List<AnnotatedSentence> sentences,
            People people,
            Optional<Party> home,
            List<Party> states,
            Dates dates) {
        int dated = sentences.size();
        while (dated > 0 && sentences.get(dated - 1).mentions().stream().noneMatch(Mention.Time.class::isInstance)) {
            dated--;
        }
        Discourse trial = new Discourse(people, home, states.stream().limit(2).toList());
        Optional<Period> named = Optional.empty();
        for (AnnotatedSentence sentence : sentences.subList(0, dated)) {
            Optional<Period> dateline = dateline(sentence, dates);
            if (dateline.isPresent()) {
                return dateline;
            }
            trial.enter(sentence);
            if (!sentence.caption()) {
                events.read(article, sentence, trial, dates);
            }
            if (trial.day().isPresent()) {
                return trial.day();
            }
            if (named.isEmpty() && !sentence.headline() && !sentence.caption()) {
                named = events.dayIn(sentence, trial, dates);
            }
        }
        return named;
    }

    /** {@code Presiden Peru:} on a line of its own: whoever speaks in the lines that follow. */
    private static boolean label(AnnotatedSentence sentence, Discourse discourse) {
        boolean colon = sentence.sentence().tokens().getLast().isMark(":");
        if (!colon
                || sentence.sentence().tokens().size() > 14
                || sentence.clauses().stream().anyMatch(clause -> clause.hasVerb())) {
            return false;
        }
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.OfPerson || mention instanceof Mention.OfName) {
                List<Actor> actors = discourse.resolve(mention);
                if (!actors.isEmpty()) {
                    discourse.labelled(actors.getFirst());
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Person> persons(Article article, People people) {
        List<Person> persons = new ArrayList<>();
        for (People.Known known : people.all()) {
            if (known.office.isEmpty() || known.office.get() == Office.OTHER && known.party.isEmpty()) {
                continue;
            }
            Office office = known.office.get();
            persons.add(new Person(
                    FactIds.person(article.id(), known.name, office, known.party, known.span),
                    DocumentRef.of(article),
                    known.name,
                    office,
                    known.party,
                    known.title,
                    known.former,
                    Evidence.in(
                            article.text(), known.span, union(known.sentence, known.span), "id/person/title", 0.9)));
        }
        return persons;
    }

    /** The latest year of which the text names a day or a month. */
    private static Optional<Integer> year(List<AnnotatedSentence> sentences) {
        Optional<Integer> latest = Optional.empty();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.Time time
                        && time.when() instanceof Mention.When.Absolute absolute
                        && absolute.period().iso().length() >= 7
                        && absolute.period().iso().charAt(4) == '-') {
                    int year = absolute.period().firstYear();
                    latest = latest.filter(known -> known >= year).or(() -> Optional.of(year));
                }
            }
        }
        return latest;
    }

    private static Span union(Span a, Span b) {
        return a.union(b);
    }

    /** States and bodies of the text, the one named most first; of equals the one named first. */
    private static List<Party> byFrequency(List<AnnotatedSentence> sentences) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            Set<Party> here = new LinkedHashSet<>();
            for (Mention mention : sentence.mentions()) {
                party(mention)
                        .filter(p -> p.isState() || p.isBody() || isGroup(mention))
                        .ifPresent(here::add);
            }
            here.forEach(p -> counts.merge(p, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Party, Integer> e) -> -e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isGroup(Mention mention) {
        return mention instanceof Mention.OfParty party
                && party.name().sector().filter("REB"::equals).isPresent();
    }

    private static Optional<Party> party(Mention mention) {
        return switch (mention) {
            case Mention.OfParty m
            when !m.name().isPlace() -> Optional.of(m.name().party());
            case Mention.OfPerson m -> m.of().map(PartyName::party);
            case Mention.OfInstitution m -> m.of().map(PartyName::party);
            default -> Optional.empty();
        };
    }

    /**
     * Whose government "the government" is: the outlet's; where that is not known, Indonesia's in an Indonesian text that names it;
     * else that of the state the article names most.
     */
    private Optional<Party> home(Article article, List<Party> states) {
        Optional<Party> outlet = article.outlet().flatMap(lexicon::stateOfOutlet);
        if (outlet.isPresent() && states.contains(outlet.get())) {
            return outlet;
        }
        Party reader = new Party("IDN");
        if (outlet.isEmpty() && article.language().equals("id") && states.contains(reader)) {
            return Optional.of(reader);
        }
        return states.stream().filter(Party::isState).findFirst().or(() -> outlet);
    }
}
