package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import id.kawat.lexicon.WordTrie;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.source.SourceReader;
import id.kawat.source.Table;
import id.kawat.text.Token;
import id.kawat.text.Tokenizer;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts to measure speed on: the samples, told again and again of other states, so that no two are alike and none is quicker for
 * having been read before. The same samples give the same texts.
 *
 * @param samples how many articles it is made of
 * @param texts plain text, in memory
 */
record BenchCorpus(int samples, List<Text> texts) {
    /** How often each sample is told: enough that names and figures differ, little enough to lie in memory. */
    private static final int TELLINGS = 50;

    private static final Tokenizer TOKENIZER = new Tokenizer();

    BenchCorpus {
        texts = List.copyOf(texts);
    }

    /** A text and how much it is. */
    record Text(Document document, String text, int sentences, int bytes) {}

    static BenchCorpus of(Path folder, ArticleReader reader, Coder coder) {
        List<String> stories = new ArrayList<>();
        for (Found found : new SourceReader(InputStream.nullInputStream())
                .read(folder.toString())
                .toList()) {
            if (found instanceof Document document) {
                reader.read(document).article().map(Article::text).ifPresent(stories::add);
            }
        }
        List<String> names = names();
        List<Text> texts = new ArrayList<>();
        for (int telling = 0; telling < TELLINGS; telling++) {
            for (int i = 0; i < stories.size(); i++) {
                String text = retold(stories.get(i), telling, names, coder);
                Document document = Document.of("telling-" + telling + "/" + i + ".txt", text, Media.TEXT);
                reader.read(document)
                        .article()
                        .ifPresent(article -> texts.add(new Text(
                                document,
                                text,
                                coder.annotate(article).size(),
                                document.bytes().remaining())));
            }
        }
        return new BenchCorpus(stories.size(), texts);
    }

    int sentences() {
        return texts.stream().mapToInt(Text::sentences).sum();
    }

    long bytes() {
        return texts.stream().mapToLong(Text::bytes).sum();
    }

    /** Unambiguous names of states, in the order of the list. */
    private static List<String> names() {
        Table states =
                DataFolder.shipped().table("lexicon/states.tsv", List.of("name", "code", "kind", "case", "note"));
        Set<String> names = new TreeSet<>();
        for (Table.Row row : states.rows()) {
            if (row.get("kind").equals("name") && row.get("note").isEmpty()) {
                names.add(row.get("name"));
            }
        }
        return List.copyOf(names);
    }

    /** The story with each of its states replaced by another, the same one throughout; the first telling is the story itself. */
    private static String retold(String story, int telling, List<String> names, Coder coder) {
        if (telling == 0) {
            return story;
        }
        Map<Party, String> others = new HashMap<>();
        List<Token> tokens = TOKENIZER.tokens(story);
        StringBuilder retold = new StringBuilder(story.length());
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            WordTrie.Match<PartyName> match = coder.lexicon()
                    .parties()
                    .longest(tokens, i, tokens.size(), name -> name.kind() == PartyName.Kind.STATE && !name.exact());
            if (match == null || !tokens.get(i).isCapital()) {
                continue;
            }
            Party party = match.values().getFirst().party();
            String other =
                    others.computeIfAbsent(party, _ -> names.get((telling * 37 + others.size() * 11) % names.size()));
            retold.append(story, copied, tokens.get(i).start()).append(other);
            copied = tokens.get(i + match.length() - 1).end();
            i += match.length() - 1;
        }
        return retold.append(story, copied, story.length()).toString();
    }
}
