package id.kawat.sources.paper;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * Reads papers for another process, which sends them to standard input, kind, length, bytes, and is answered on standard output.
 * Ends when there is no more to come, or with its memory.
 */
public final class PaperProcess {
    private PaperProcess() {}

    public static void main(String[] args) throws IOException {
        // Libraries that print where answers go would garble them.
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                byte[] file = in.readNBytes(in.readInt());
                answer(PaperKind.valueOf(kind == 'P' ? "PDF" : "DOCX"), file).write(out);
            }
        }
    }

    /** Whatever a library throws at a file is that file's trouble. Memory that runs out ends the process, which says as much. */
    static Paper answer(PaperKind kind, byte[] file) {
        try {
            return kind.read(file);
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return Paper.unread(
                    "is damaged: " + reason.lines().findFirst().orElse("").strip());
        }
    }
}
