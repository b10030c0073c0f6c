package id.kawat.record.merge;

import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairwise precision and recall of engagement merging on the scenario: by itself, and on what the reader reads. */
final class MergingMeasure {
    private final List<Coding> codings;
    private final Expectation expectation;
    private final Copies copies;

    MergingMeasure(List<Coding> codings) {
        this.codings = codings;
        this.expectation = new Expectation(codings);
        this.copies = Copies.among(codings.stream().map(Coding::article).toList());
    }

    /** Each mention that counts, read without fault, those of one article added up to one engagement fact for each status. */
    List<Pairwise.Mention> byItself() {
        List<Expectation.Mention> mentions = expectation.mentions().stream()
                .filter(Expectation.Mention::core)
                .toList();
        Map<String, String> found = found(new EngagementMerger(copies).merge(Expectation.facts(mentions)));
        return mentions.stream()
                .map(mention -> new Pairwise.Mention(
                        mention.name(),
                        mention.engagement(),
                        found.getOrDefault(Expectation.event(mention).id(), "-" + mention.name())))
                .toList();
    }

    /** What merging makes of the mentions whose parties and means the reader read rightly. */
    List<Pairwise.Mention> ofWhatIsRead() {
        return read(true);
    }

    /** All that is read, whether rightly or not, and what is missed, as put together with none. */
    List<Pairwise.Mention> throughout() {
        return read(false);
    }

    private List<Pairwise.Mention> read(boolean rightlyOnly) {
        Map<String, String> found = found(new EngagementMerger(copies).merge(allFacts()));
        List<Expectation.Mention> unread = new ArrayList<>(expectation.mentions());
        List<Pairwise.Mention> mentions = new ArrayList<>();
        for (Fact fact : allFacts()) {
            if (!(fact instanceof Event event) || !found.containsKey(event.id())) {
                continue;
            }
            Optional<Expectation.Mention> mention = mention(event);
            mention.ifPresent(unread::remove);
            if (mention.isPresent() ? !mention.get().core() : isBareReference(event)) {
                continue;
            }
            String words = "«" + event.evidence().text() + "»";
            if (mention.filter(known -> known.fits(event)).isPresent() || !rightlyOnly) {
                mentions.add(new Pairwise.Mention(
                        Scenario.number(event.document().path().orElseThrow()) + " " + words,
                        mention.map(Expectation.Mention::engagement).orElse("+" + words),
                        found.getOrDefault(event.id(), "")));
            }
        }
        if (!rightlyOnly) {
            unread.stream()
                    .filter(Expectation.Mention::core)
                    .forEach(mention -> mentions.add(
                            new Pairwise.Mention(mention.name(), mention.engagement(), "-" + mention.name())));
        }
        return mentions;
    }

    /** What names an engagement again in two or three words is soft, as in all gold. */
    private static boolean isBareReference(Event event) {
        return event.evidence().rule().endsWith("/talk-of")
                || event.evidence().text().split(" ").length <= 2;
    }

    private Optional<Expectation.Mention> mention(Event event) {
        return expectation.mentions().stream()
                .filter(mention ->
                        mention.article().id().equals(event.document().id()))
                .filter(mention -> overlap(event.evidence().span(), mention.span()) > 0)
                .max(Comparator.comparingDouble(
                        mention -> overlap(event.evidence().span(), mention.span())));
    }

    private static double overlap(Span one, Span two) {
        double shared = Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
        return shared / (Math.max(one.end(), two.end()) - Math.min(one.start(), two.start()));
    }

    private List<Fact> allFacts() {
        return codings.stream().flatMap(coding -> coding.facts().stream()).toList();
    }

    private static Map<String, String> found(List<MergedEngagement> merged) {
        Map<String, String> found = new HashMap<>();
        for (MergedEngagement engagement : merged) {
            Account.events(engagement).forEach(event -> found.put(event.id(), engagement.id()));
        }
        return found;
    }

    /** What was put together wrongly, and what was not though it belongs together: one line a mention and cause. */
    static List<String> wrong(List<Pairwise.Mention> mentions) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together =
                        mentions.get(i).found().equals(mentions.get(j).found());
                boolean belong =
                        mentions.get(i).expected().equals(mentions.get(j).expected());
                if (together != belong) {
                    wrong.add((together ? "not one: " : "not two: ")
                            + mentions.get(j).name() + " and " + mentions.get(i).name());
                }
            }
        }
        return wrong;
    }

    public static void main(String[] args) {
        MergingMeasure measure = new MergingMeasure(Scenario.codings());
        System.out.println("scenario, merging by itself:      " + Pairwise.of(measure.byItself()));
        wrong(measure.byItself()).forEach(line -> System.out.println("  " + line));
        System.out.println("scenario, of what is read:        " + Pairwise.of(measure.ofWhatIsRead()));
        wrong(measure.ofWhatIsRead()).forEach(line -> System.out.println("  " + line));
        System.out.println("scenario, reading and merging:    " + Pairwise.of(measure.throughout()));
        measure.throughout().stream()
                .filter(mention -> mention.found().startsWith("-"))
                .forEach(mention -> System.out.println("  not read: " + mention.name()));
        System.out.println("samples, of what is read:         " + Pairwise.of(SampleMentions.mentions()));
        wrong(SampleMentions.mentions()).forEach(line -> System.out.println("  " + line));
    }
}
