package id.kawat.export;

import id.kawat.text.Period;
import java.util.Optional;

/**
 * How two parties dealt with each other in one month.
 *
 * @param month a year where no more is told of when something was
 * @param visits visits that took place, each once, however many articles tell it; so are the other contacts
 * @param talks meetings, summits, dialogues
 * @param calls by telephone or video
 * @param others conferences, ceremonies, letters, and what no article says the means of
 * @param acts everything that occurred, contacts included
 * @param cooperation sum of the positive PLOVER scores
 * @param conflict sum of the negative PLOVER scores
 * @param intensity mean PLOVER score, −10 to 10, of all that has one
 * @param goldstein mean Goldstein score, −10 to 10, of all that has one
 */
public record MonthlyIntensity(
        Period month,
        int visits,
        int talks,
        int calls,
        int others,
        int acts,
        double cooperation,
        double conflict,
        Optional<Double> intensity,
        Optional<Double> goldstein) {
    /** All engagements. */
    public int contacts() {
        return visits + talks + calls + others;
    }

    /** All of it with tabs between, as it is kept in a record. */
    String line() {
        return String.join(
                "\t",
                month.iso(),
                String.valueOf(visits),
                String.valueOf(talks),
                String.valueOf(calls),
                String.valueOf(others),
                String.valueOf(acts),
                String.valueOf(cooperation),
                String.valueOf(conflict),
                intensity.map(String::valueOf).orElse(""),
                goldstein.map(String::valueOf).orElse(""));
    }

    static MonthlyIntensity read(String line) {
        String[] fields = line.split("\t", -1);
        return new MonthlyIntensity(
                new Period(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                Integer.parseInt(fields[5]),
                Double.parseDouble(fields[6]),
                Double.parseDouble(fields[7]),
                score(fields[8]),
                score(fields[9]));
    }

    private static Optional<Double> score(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(field));
    }
}
