package id.kawat.measure;

import id.kawat.fact.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a comparison came to: scores by kind and by type of event, attributes of what was found, and every difference. */
public final class Result {
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final Map<EventType, Score> types = new EnumMap<>(EventType.class);
    private final Map<Attribute, Ratio> attributes = new EnumMap<>(Attribute.class);
    private final List<Finding> findings = new ArrayList<>();
    private int texts;

    public Score score(Measure measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /** Types that gold or coder used. */
    public Map<EventType, Score> types() {
        return Map.copyOf(types);
    }

    public Ratio attribute(Attribute attribute) {
        return attributes.getOrDefault(attribute, Ratio.NONE);
    }

    /** Every difference, in the order of the texts. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many texts were compared. */
    public int texts() {
        return texts;
    }

    void count(Measure measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    /** A dyad counts for its type, and for events or statements. */
    void count(EventType type, Score score) {
        types.merge(type, score, Score::plus);
        count(measure(type), score);
    }

    void count(Attribute attribute, boolean right) {
        attributes.put(attribute, attribute(attribute).and(right));
    }

    void differ(Finding finding) {
        findings.add(finding);
    }

    void oneText() {
        texts++;
    }

    /** Adds another result to this one. */
    public void add(Result other) {
        other.scores.forEach(this::count);
        other.types.forEach((type, score) -> types.merge(type, score, Score::plus));
        other.attributes.forEach((attribute, ratio) -> attributes.merge(attribute, ratio, Ratio::plus));
        findings.addAll(other.findings);
        texts += other.texts;
    }

    static Measure measure(EventType type) {
        return type == EventType.STATEMENT ? Measure.STATEMENT : Measure.EVENT;
    }
}
