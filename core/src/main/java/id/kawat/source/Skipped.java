package id.kawat.source;

/** A file in a folder that is no article by its name, such as a picture beside a saved page: passed over, and said so. */
public record Skipped(String path, String reason) implements Found {
    @Override
    public String toString() {
        return path + ": " + reason;
    }
}
