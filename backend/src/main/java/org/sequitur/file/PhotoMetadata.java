package org.sequitur.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sequitur.platform.problem.Problem;

/**
 * Removes from photos what tells where, when, by whom and with which device they were made, and their thumbnails. The data
 * of the image are copied as they are: nothing is compressed again. The file is streamed, not held in memory.
 */
final class PhotoMetadata {

    private static final int BUFFER_SIZE = 64 * 1024;

    @FunctionalInterface
    private interface Format {

        /** @param file is read to the end of the image; what follows is left out */
        void copyImage(DataInputStream file, DataOutputStream image) throws IOException;
    }

    private static final Map<FileType, Format> FORMATS = Map.of(
            FileType.JPEG, JpegPhoto::copyImage,
            FileType.PNG, PngPhoto::copyImage,
            FileType.WEBP, WebpPhoto::copyImage);

    private PhotoMetadata() {}

    /** Whether metadata are removed from files of this type. */
    static boolean mayBeIn(FileType type) {
        return FORMATS.containsKey(type);
    }

    /**
     * @param photo complete and examined by {@link ImageFile}
     * @param image empty; receives the photo without metadata
     * @throws Problem if the photo cannot be read
     */
    static void remove(Path photo, FileType type, Path image) throws IOException {
        try (var file = new DataInputStream(new BufferedInputStream(Files.newInputStream(photo), BUFFER_SIZE));
                var target =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(image), BUFFER_SIZE))) {
            FORMATS.get(type).copyImage(file, target);
        } catch (EOFException | NegativeArraySizeException malformed) {
            throw Problem.of(FileProblems.EVIDENCE_TYPE_NOT_ALLOWED, RefusalReason.UNREADABLE.explanation());
        }
        if (type == FileType.WEBP) {
            WebpPhoto.complete(image);
        }
    }

    /** The beginning of metadata, which has the orientation; the rest is skipped. */
    static byte[] readBeginning(DataInputStream file, long length) throws IOException {
        var beginning = file.readNBytes((int) Math.min(length, BUFFER_SIZE));
        file.skipNBytes(length - beginning.length);
        return beginning;
    }

    /** Copies bytes without holding all of them in memory. */
    static void copy(DataInputStream file, OutputStream image, long length) throws IOException {
        var buffer = new byte[BUFFER_SIZE];
        for (var left = length; left > 0; ) {
            var count = (int) Math.min(left, buffer.length);
            file.readFully(buffer, 0, count);
            image.write(buffer, 0, count);
            left -= count;
        }
    }
}
