package id.kawat.cli;

import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Which record: {@code --record}, else what {@code KAWAT_RECORD} names, else {@code kawat.db} in the current folder. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE|URL",
            defaultValue = "${env:KAWAT_RECORD:-kawat.db}",
            converter = PlaceConverter.class,
            description =
                    "The record: a file, or jdbc:postgresql://HOST/DATABASE?user=NAME. Default: what KAWAT_RECORD names, else"
                            + " ./kawat.db.")
    private Place place = Place.of(Path.of("kawat.db"));

    Place place() {
        return place;
    }

    /** The record, made where there is none. */
    FactRecord open() {
        return FactRecord.open(place);
    }

    /**
     * The record, to be asked.
     *
     * @throws ParameterException where there is no such file
     */
    FactRecord existing(CommandSpec spec) {
        mustExist(spec);
        return FactRecord.openExisting(place);
    }

    /** A database is looked at when it is opened. */
    void mustExist(CommandSpec spec) {
        if (place instanceof Place.File(Path path) && !Files.exists(path)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no record " + place + " yet; make one with: kawat read FILE|DIR");
        }
    }

    /** Says what is wrong with an address that is none. */
    static final class PlaceConverter implements ITypeConverter<Place> {
        @Override
        public Place convert(String text) {
            try {
                return Place.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
