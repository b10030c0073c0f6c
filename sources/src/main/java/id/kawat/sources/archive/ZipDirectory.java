package id.kawat.sources.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * How much there is of the list of contents at the end of a ZIP file: all of it is held in memory by who reads by it, so its size
 * is looked at first.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;

    private ZipDirectory() {}

    /** Bytes from where the list begins to the end of the file; more than any file has, where there is no list. */
    static long size(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size();
            int looked = (int) Math.min(length, LONGEST_COMMENT + END_LENGTH + LOCATOR_LENGTH);
            ByteBuffer tail = read(channel, length - looked, looked);
            for (int at = looked - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long offset = tail.getInt(at + 16) & 0xFFFFFFFFL;
                    if (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR_64) {
                        long end64 = tail.getLong(at - LOCATOR_LENGTH + 8);
                        if (end64 < 0 || end64 + 56 > length) {
                            return Long.MAX_VALUE;
                        }
                        ByteBuffer larger = read(channel, end64, 56);
                        offset = larger.getInt(0) == END_64 ? larger.getLong(48) : -1;
                    }
                    return offset < 0 || offset > length ? Long.MAX_VALUE : length - offset;
                }
            }
            return Long.MAX_VALUE;
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until all is there, or the file ends.
        }
        return bytes.rewind();
    }
}
