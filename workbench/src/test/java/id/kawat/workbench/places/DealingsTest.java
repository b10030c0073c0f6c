package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.Dealing;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.MergedRecord;
import id.kawat.workbench.Bench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealingsTest {
    @TempDir
    private static Path folder;

    private static Bench bench;
    private static FactRecord record;

    @BeforeAll
    static void start() {
        bench = Bench.of(folder);
        record = FactRecord.openExisting(bench.record());
    }

    @AfterAll
    static void stop() {
        record.close();
        bench.close();
    }

    @Test
    void toldApartByWhatWasDoneTheTiesAddUpToTheSame() {
        Map<String, Integer> ties = record.ties(Optional.empty(), Optional.empty()).stream()
                .collect(Collectors.toMap(pair -> pair.a() + " " + pair.b(), Pair::facts, Integer::sum, TreeMap::new));
        Map<String, Integer> dealings = record.dealings().stream()
                .collect(Collectors.toMap(one -> one.a() + " " + one.b(), Dealing::events, Integer::sum, TreeMap::new));
        assertThat(dealings).isNotEmpty().isEqualTo(ties);
    }

    @Test
    void aCalendarAskedForOneKindIsThatPartOfTheWhole() {
        MergedRecord merged = new MergedRecord(record, Bench.TODAY, Set.of());
        List<CalendarEntry> all = merged.calendar(List.of());
        for (CalendarEntry.Category category : CalendarEntry.Category.values()) {
            assertThat(merged.calendar(
                            List.of(new Filter.Type(List.of(category.name().toLowerCase(Locale.ROOT))))))
                    .as("%s", category)
                    .isEqualTo(all.stream()
                            .filter(entry -> entry.category() == category)
                            .toList());
        }
        List<Filter> days =
                List.of(new Filter.Since(Bench.TODAY.minusMonths(3)), new Filter.Until(Bench.TODAY.plusMonths(3)));
        assertThat(merged.calendar(days)).isSubsetOf(all);
    }
}
