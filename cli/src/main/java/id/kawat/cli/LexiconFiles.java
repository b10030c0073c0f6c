package id.kawat.cli;

import id.kawat.lexicon.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The data files that lie in the program itself, whether it runs from its jar or from a folder of classes. */
final class LexiconFiles {
    /** What tells pages apart rather than words; the reader of pages has these from the program alone. */
    private static final Set<String> OF_PAGES = Set.of("furniture.tsv", "language.tsv");

    private LexiconFiles() {}

    /** Names of resources in a folder of the program, {@code lang/id/lexicon/states.tsv}, sorted. */
    static List<String> in(String folder) {
        URL place = Optional.ofNullable(DataFolder.class.getClassLoader().getResource(folder))
                .orElseThrow(() -> new IllegalStateException("the program has no " + folder));
        try {
            if (place.openConnection() instanceof JarURLConnection inJar) {
                try (JarFile jar =
                        new JarFile(Path.of(inJar.getJarFileURL().toURI()).toFile())) {
                    return jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(folder + "/") && !name.endsWith("/"))
                            .sorted()
                            .toList();
                }
            }
            return inFolder(Path.of(new URI(place.toString())), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("listing the program's own " + folder + ": " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at a place that is no path: " + place, e);
        }
    }

    private static List<String> inFolder(Path place, String folder) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        }
    }

    /** Files that a user's folder may add to: {@code lexicon/states.tsv}, {@code world/outlets.tsv}. */
    static Set<String> extensible() {
        Set<String> names = new TreeSet<>();
        for (String resource : in("lang/id/lexicon")) {
            String name = resource.substring(resource.lastIndexOf('/') + 1);
            if (!OF_PAGES.contains(name)) {
                names.add("lexicon/" + name);
            }
        }
        List<String> world = new ArrayList<>(in("world"));
        world.removeIf(name -> !name.endsWith(".tsv"));
        names.addAll(world);
        return names;
    }
}
