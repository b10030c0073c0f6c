package id.kawat.sources.rows;

import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.sources.Titled;
import id.kawat.sources.rows.RowMapping.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns rows into documents. */
final class RowDocuments {
    private final RowMapping mapping;
    private final Known known;
    private final long mostBytes;

    /** @param known what is known of the whole table */
    RowDocuments(RowMapping mapping, Known known, long mostBytes) {
        this.mapping = mapping;
        this.known = known;
        this.mostBytes = mostBytes;
    }

    /** True where a row has a column for the text at all, be it empty. */
    static boolean fits(RowMapping mapping, List<String> columns) {
        return mapping.columns(Field.TEXT).stream().anyMatch(columns::contains);
    }

    /** What a message calls the column of the text. */
    static String textColumn(RowMapping mapping) {
        return "'" + mapping.columns(Field.TEXT).getFirst() + "'";
    }

    Found of(String path, Row row) {
        Optional<String> text = one(row, Field.TEXT);
        if (text.isEmpty()) {
            return Problem.of(path, "has nothing in the column " + textColumn(mapping));
        }
        if (text.get().length() > mostBytes) {
            return Problem.of(path, "is too large: " + text.get().length() + " characters");
        }
        return Titled.document(path, text.get(), known(row));
    }

    private Known known(Row row) {
        Known all = known;
        Optional<String> title = one(row, Field.TITLE).map(words -> words.replaceAll("\\s+", " "));
        if (title.isPresent()) {
            all = all.withTitle(title.get());
        }
        Optional<String> url = one(row, Field.URL).filter(address -> address.matches("(?i)https?://\\S+"));
        if (url.isPresent()) {
            all = all.withUrl(url.get());
        }
        Optional<String> outlet = one(row, Field.OUTLET);
        if (outlet.isPresent()) {
            all = all.withOutlet(outlet.get());
        }
        var published = one(row, Field.DATE).flatMap(Days::in);
        if (published.isPresent()) {
            all = all.withPublished(published.get());
        }
        Optional<String> language = one(row, Field.LANGUAGE)
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(tag -> tag.length() == 2);
        if (language.isPresent()) {
            all = all.withLanguage(language.get());
        }
        List<String> authors = authors(row);
        return authors.isEmpty() ? all : all.withAuthors(authors);
    }

    private List<String> authors(Row row) {
        List<String> authors = new ArrayList<>();
        for (String column : mapping.columns(Field.AUTHORS)) {
            for (String value : row.values(column)) {
                for (String name : value.split("[;|]")) {
                    if (!name.isBlank()) {
                        authors.add(name.strip());
                    }
                }
            }
            if (!authors.isEmpty()) {
                break;
            }
        }
        return authors;
    }

    private Optional<String> one(Row row, Field field) {
        for (String column : mapping.columns(field)) {
            List<String> values = row.values(column);
            if (!values.isEmpty()) {
                return Optional.of(String.join("\n\n", values).strip());
            }
        }
        return Optional.empty();
    }
}
