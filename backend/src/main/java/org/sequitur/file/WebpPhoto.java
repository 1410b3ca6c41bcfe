package org.sequitur.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** WebP (RFC 9649): a RIFF file whose chunks of image data are kept, and the color profile. */
final class WebpPhoto {

    private static final int HEADER_SIZE = 12;
    private static final int SIZE_POSITION = 4;
    /** Position of the flags in the chunk VP8X, which is the first one if the file has it. */
    private static final int FLAGS_POSITION = 20;

    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final String FEATURES = "VP8X";
    private static final String EXIF = "EXIF";
    private static final Set<String> KEPT = Set.of(FEATURES, "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpPhoto() {}

    /** Copies the chunks; {@link #complete} then corrects size and features. */
    static void copyImage(DataInputStream file, DataOutputStream image) throws IOException {
        PhotoMetadata.copy(file, image, HEADER_SIZE);
        while (true) {
            var name = new byte[4];
            if (file.readNBytes(name, 0, name.length) < name.length) {
                return;
            }
            var length = Integer.reverseBytes(file.readInt()) & 0xFFFFFFFFL;
            var padding = length % 2;
            var type = new String(name, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                image.write(name);
                image.writeInt(Integer.reverseBytes((int) length));
                PhotoMetadata.copy(file, image, length);
                image.write(new byte[(int) padding]);
            } else if (type.equals(EXIF)) {
                writeOrientation(PhotoMetadata.readBeginning(file, length), name, image);
            } else {
                file.skipNBytes(length);
            }
            skipPadding(file, padding);
        }
    }

    private static void writeOrientation(byte[] metadata, byte[] name, DataOutputStream image) throws IOException {
        // Some programs begin the chunk as the segment of a JPEG file.
        var isJpegs = metadata.length > 6 && metadata[0] == 'E';
        var orientation = PhotoOrientation.only(isJpegs ? Arrays.copyOfRange(metadata, 6, metadata.length) : metadata);
        if (orientation.length > 0) {
            image.write(name);
            image.writeInt(Integer.reverseBytes(orientation.length));
            image.write(orientation);
        }
    }

    /** Some programs leave out the padding byte at the end of the file. */
    private static void skipPadding(DataInputStream file, long padding) throws IOException {
        try {
            file.skipNBytes(padding);
        } catch (EOFException leftOut) {
            // Nothing follows.
        }
    }

    static void complete(Path image) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(SIZE_POSITION);
            file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
            var name = new byte[4];
            file.seek(HEADER_SIZE);
            file.readFully(name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals(FEATURES)) {
                file.seek(FLAGS_POSITION);
                var flags = file.read();
                file.seek(FLAGS_POSITION);
                file.write(flags & ~HAS_XMP & (hasExif(file) ? 0xFF : ~HAS_EXIF));
            }
        }
    }

    /** Whether the last chunk states the orientation. */
    private static boolean hasExif(RandomAccessFile file) throws IOException {
        var end = file.length() - 34;
        if (end < HEADER_SIZE) {
            return false;
        }
        var before = file.getFilePointer();
        var name = new byte[4];
        file.seek(end);
        file.readFully(name);
        file.seek(before);
        return new String(name, StandardCharsets.ISO_8859_1).equals(EXIF);
    }
}
