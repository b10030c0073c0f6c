package id.kawat.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.export.CorrectionJson;
import id.kawat.fact.Fact;
import id.kawat.record.ArticleEntry;
import id.kawat.record.ArticleVersion;
import id.kawat.record.FactChange;
import id.kawat.record.FactRecord;
import id.kawat.text.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An article that has changed.
 *
 * @param now as it stands
 * @param before the oldest first
 */
record ChangedArticle(ArticleEntry now, List<Step> before) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ChangedArticle {
        before = List.copyOf(before);
    }

    /**
     * A version that another has followed.
     *
     * @param changes what the one that followed tells otherwise
     */
    record Step(ArticleVersion version, List<FactChange> changes) {
        Step {
            changes = List.copyOf(changes);
        }
    }

    /** The facts of all versions are compared as they were read: what persons say of them is no change of the article. */
    static ChangedArticle of(ArticleEntry now, FactRecord record) {
        List<ArticleVersion> versions = record.versions(now.id());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            boolean last = i + 1 == versions.size();
            List<Fact> after = last
                    ? record.corrections().asRead(now.id())
                    : versions.get(i + 1).facts();
            String text = last
                    ? record.article(now.id()).map(article -> article.text()).orElse("")
                    : versions.get(i + 1).article().text();
            steps.add(new Step(
                    versions.get(i), FactChange.betweenVersions(versions.get(i).facts(), after, text)));
        }
        return new ChangedArticle(now, steps);
    }

    /** One object in one line. */
    String json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", now.id())
                .put("title", now.title().orElse(null))
                .put("outlet", now.outlet().orElse(null))
                .put("published", now.published().map(Period::iso).orElse(null))
                .put("path", now.path().orElse(null))
                .put("url", now.url().orElse(null))
                .put("facts", now.facts());
        node.putArray("before");
        for (Step step : before) {
            ObjectNode version = node.withArray("/before").addObject();
            version.put("id", step.version().article().id())
                    .put("title", step.version().article().title().orElse(null))
                    .put(
                            "published",
                            step.version()
                                    .article()
                                    .published()
                                    .map(Period::iso)
                                    .orElse(null))
                    .put("seen", step.version().seen().map(Instant::toString).orElse(null))
                    .put("coder", step.version().coder())
                    .put("facts", step.version().facts().size());
            FactChanges.write(step.changes(), version);
        }
        return CorrectionJson.written(node);
    }
}
