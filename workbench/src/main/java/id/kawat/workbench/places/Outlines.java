package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states' outlines on a map of the world, after Mercator, and where each is marked. The outlines are those of the TilesFX library
 * (Gerrit Grunwald, Apache License 2.0).
 */
public final class Outlines {
    /** What the coordinates of the outlines are: the degrees at the edges, and how many units lie between them. */
    private static final double WEST = -169.110266;

    private static final double EAST = 190.486279;
    private static final double NORTH = 83.600842;
    private static final double SOUTH = -58.508473;
    private static final double WIDTH = 1009.6727;
    private static final double HEIGHT = 665.96301;

    /** North of it is ice, south of it the sea. */
    static final String VIEW = "0 40 1010 600";

    private static final Pattern PATH = Pattern.compile("[MLVHlvhz0-9.,e\\- ]+");
    private static final Pattern STEP = Pattern.compile("([MLVHlvhz])([^MLVHlvhz]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:e-?\\d+)?");

    private final Map<Party, Outline> outlines = new TreeMap<>();

    /** A place on the map, in its units. */
    public record Point(double x, double y) {
        /** To a tenth. */
        static Point of(double x, double y) {
            return new Point(Math.round(10 * x) / 10.0, Math.round(10 * y) / 10.0);
        }
    }

    /**
     * A state.
     *
     * @param path as SVG writes it; none of a state that is drawn as a dot
     * @param at where it is marked
     */
    public record Outline(Party party, Optional<String> path, Point at) {}

    private Outlines() {}

    static Outlines load() {
        Outlines all = new Outlines();
        Map<String, Point> positions = new TreeMap<>();
        for (String[] row : table("/id/kawat/workbench/places/positions.tsv", "code")) {
            positions.put(row[0], at(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        Properties paths = paths();
        for (String[] row : table("/ontology/country_codes.tsv", "iso3")) {
            String path = paths.getProperty(row[1]);
            Point at = positions.get(row[0]);
            Party party = new Party(row[0]);
            if (path != null && PATH.matcher(path).matches()) {
                all.outlines.put(party, new Outline(party, Optional.of(rounded(path)), at == null ? middle(path) : at));
            } else if (at != null) {
                all.outlines.put(party, new Outline(party, Optional.empty(), at));
            }
        }
        return all;
    }

    /** Those with an outline first, in order of their codes, so that dots lie on top. */
    Collection<Outline> all() {
        return outlines.values().stream()
                .sorted(Comparator.comparing((Outline one) -> one.path().isEmpty()))
                .toList();
    }

    Optional<Outline> of(Party party) {
        return Optional.ofNullable(outlines.get(party));
    }

    /** Where these degrees lie. */
    static Point at(double north, double east) {
        double turned = east < WEST ? east + 360 : east;
        return Point.of(
                (turned - WEST) / (EAST - WEST) * WIDTH,
                (mercator(NORTH) - mercator(north)) / (mercator(NORTH) - mercator(SOUTH)) * HEIGHT);
    }

    private static double mercator(double degrees) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(degrees) / 2));
    }

    /** The middle of the largest piece, weighed by its area. */
    private static Point middle(String path) {
        double largest = -1;
        Point middle = new Point(0, 0);
        for (List<Point> piece : pieces(path)) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < piece.size(); i++) {
                Point one = piece.get(i);
                Point next = piece.get((i + 1) % piece.size());
                double cross = one.x() * next.y() - next.x() * one.y();
                area += cross;
                x += (one.x() + next.x()) * cross;
                y += (one.y() + next.y()) * cross;
            }
            if (Math.abs(area) > largest) {
                largest = Math.abs(area);
                middle = area == 0 ? piece.getFirst() : Point.of(x / (3 * area), y / (3 * area));
            }
        }
        return middle;
    }

    /** The same to a tenth of a unit: half as long, and nobody sees it. */
    private static String rounded(String path) {
        StringBuilder rounded = new StringBuilder();
        for (List<Point> piece : pieces(path)) {
            for (int i = 0; i < piece.size(); i++) {
                rounded.append(i == 0 ? 'M' : i == 1 ? 'L' : ' ')
                        .append(number(piece.get(i).x()))
                        .append(' ')
                        .append(number(piece.get(i).y()));
            }
            rounded.append('z');
        }
        return rounded.toString();
    }

    private static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    private static List<List<Point>> pieces(String path) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        double x = 0;
        double y = 0;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            char how = step.group(1).charAt(0);
            List<Double> values = numbers(step.group(2));
            switch (how) {
                case 'z' -> {
                    if (!piece.isEmpty()) {
                        pieces.add(piece);
                        x = piece.getFirst().x();
                        y = piece.getFirst().y();
                    }
                    piece = new ArrayList<>();
                }
                case 'V', 'v', 'H', 'h' -> {
                    for (double value : values) {
                        x = how == 'H' ? value : how == 'h' ? x + value : x;
                        y = how == 'V' ? value : how == 'v' ? y + value : y;
                        piece.add(new Point(x, y));
                    }
                }
                default -> {
                    for (int i = 0; i + 1 < values.size(); i += 2) {
                        x = how == 'l' ? x + values.get(i) : values.get(i);
                        y = how == 'l' ? y + values.get(i + 1) : values.get(i + 1);
                        piece.add(new Point(x, y));
                    }
                }
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }

    private static Properties paths() {
        String name = "/eu/hansolo/tilesfx/lowres.properties";
        try (InputStream in = Outlines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            Properties paths = new Properties();
            paths.load(in);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** The rows of a table, without its head, which begins with this, and its notes. */
    private static List<String[]> table(String name, String head) {
        try (InputStream in = Outlines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith(head + "\t") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
