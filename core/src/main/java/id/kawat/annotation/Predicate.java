package id.kawat.annotation;

import id.kawat.lexicon.PredicateWord;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say that something happens, with who stands in which role to them. Token numbers count in the sentence. */
public final class Predicate {
    /** How the act is put into words. */
    public enum Kind {
        ACTIVE,
        PASSIVE,
        INTRANSITIVE,
        /** An empty verb and a noun that names the act: {@code menyampaikan apresiasi}. */
        LIGHT,
        /** A noun alone: {@code kunjungan Presiden ke Lima}. */
        NOUN
    }

    /** Class of an object that holds a sum of money. */
    public static final String MONEY = "money";

    /** Class of a predicate whose topic is said: {@code perundingan mengenai batas laut}. */
    public static final String TOPIC = "topic";

    /** Class of a complement that is wished for: {@code menekankan agar Peru mundur}. */
    public static final String WISH = "wish";

    /** Class of a verb for what somebody must do or must not: {@code harus mundur}, {@code jangan ikut campur}. */
    public static final String DUTY = "duty";

    /** Class of a verb for what should not be done: {@code tidak seharusnya ikut campur}. */
    public static final String UNDUE = "undue";

    /** Classes that no word has: they are made of what stands there. */
    public static final Set<String> MADE = Set.of(MONEY, TOPIC, WISH, DUTY, UNDUE);

    final Kind kind;
    final Set<String> classes;
    final List<PredicateWord> words;
    final int anchorFrom;
    final int anchorTo;
    final Clause clause;
    final Map<Role, Set<Mention>> roles = new EnumMap<>(Role.class);
    final EnumSet<Modality> modalities = EnumSet.noneOf(Modality.class);
    final Set<String> objectClasses = new LinkedHashSet<>();
    final Set<String> governorClasses = new LinkedHashSet<>();
    final Set<String> complementClasses = new LinkedHashSet<>();
    final Set<String> subjectClasses = new LinkedHashSet<>();

    private final Set<Modality> modalitiesView = Collections.unmodifiableSet(modalities);
    private final Set<String> objectClassesView = Collections.unmodifiableSet(objectClasses);
    private final Set<String> governorClassesView = Collections.unmodifiableSet(governorClasses);
    private final Set<String> complementClassesView = Collections.unmodifiableSet(complementClasses);
    private final Set<String> subjectClassesView = Collections.unmodifiableSet(subjectClasses);

    @Nullable
    Np object;

    int from;
    int to;
    int aboutFrom = -1;
    int aboutTo = -1;
    boolean ownNoun;
    boolean pointsBack;
    boolean reciprocal;
    boolean subjectless;

    Predicate(Kind kind, Set<String> classes, List<PredicateWord> words, int anchorFrom, int anchorTo, Clause clause) {
        this.kind = kind;
        this.classes = classes;
        this.words = List.copyOf(words);
        this.anchorFrom = anchorFrom;
        this.anchorTo = anchorTo;
        this.clause = clause;
        this.from = anchorFrom;
        this.to = anchorTo;
    }

    void add(Role role, Iterable<Mention> mentions) {
        for (Mention mention : mentions) {
            roles.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(mention);
        }
    }

    void cover(int start, int end) {
        from = Math.min(from, start);
        to = Math.max(to, end);
    }

    public Kind kind() {
        return kind;
    }

    /** Every class the dictionary gives the word; a rule asks for one of them. */
    public Set<String> classes() {
        return classes;
    }

    public List<PredicateWord> words() {
        return words;
    }

    public int anchorFrom() {
        return anchorFrom;
    }

    public int anchorTo() {
        return anchorTo;
    }

    /** First token of the predicate with all that belongs to it. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public Clause clause() {
        return clause;
    }

    /** Who stands in this role, in order of the text. */
    public List<Mention> in(Role role) {
        Set<Mention> mentions = roles.get(role);
        return mentions == null ? List.of() : List.copyOf(mentions);
    }

    public Set<Modality> modalities() {
        return modalitiesView;
    }

    public boolean is(Modality modality) {
        return modalities.contains(modality);
    }

    /** Classes of the nouns in what the act is done to. */
    public Set<String> objectClasses() {
        return objectClassesView;
    }

    /** Classes of the subject's head noun, where the subject is a thing. */
    public Set<String> subjectClasses() {
        return subjectClassesView;
    }

    /** Classes of the predicate that this one hangs on. */
    public Set<String> governorClasses() {
        return governorClassesView;
    }

    /** Classes of the predicates in its complement. */
    public Set<String> complementClasses() {
        return complementClassesView;
    }

    public Optional<Np> object() {
        return Optional.ofNullable(object);
    }

    /** The words that say what it is about: first token, or −1. */
    public int aboutFrom() {
        return aboutFrom;
    }

    public int aboutTo() {
        return aboutTo;
    }

    /** True for a noun that points back to what was told: {@code kesepakatan itu}. */
    public boolean pointsBack() {
        return pointsBack;
    }

    /** True for a noun with -nya, somebody's own: {@code kunjungannya}. */
    public boolean ownNoun() {
        return ownNoun;
    }

    /** True for a verb without any subject, said or understood. */
    public boolean subjectless() {
        return subjectless;
    }

    /** True where {@code saling} makes it mutual. */
    public boolean reciprocal() {
        return reciprocal;
    }
}
