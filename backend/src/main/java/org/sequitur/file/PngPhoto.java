package org.sequitur.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG (ISO 15948): chunks that the image needs are kept, and those that describe its colors, size and animation. */
final class PngPhoto {

    private static final int SIGNATURE_SIZE = 8;
    private static final int CHECKSUM_SIZE = 4;
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";

    private static final Set<String> KEPT = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngPhoto() {}

    static void copyImage(DataInputStream file, DataOutputStream image) throws IOException {
        PhotoMetadata.copy(file, image, SIGNATURE_SIZE);
        for (var type = ""; !type.equals(END); ) {
            var length = file.readInt();
            var name = new byte[4];
            file.readFully(name);
            type = new String(name, StandardCharsets.ISO_8859_1);
            // The first letter of a chunk that each reader must understand is a capital.
            if (Character.isUpperCase(type.charAt(0)) || KEPT.contains(type)) {
                image.writeInt(length);
                image.write(name);
                PhotoMetadata.copy(file, image, (long) length + CHECKSUM_SIZE);
            } else if (type.equals(EXIF)) {
                writeOrientation(PhotoMetadata.readBeginning(file, length), name, image);
                file.skipNBytes(CHECKSUM_SIZE);
            } else {
                file.skipNBytes((long) length + CHECKSUM_SIZE);
            }
        }
    }

    private static void writeOrientation(byte[] metadata, byte[] name, DataOutputStream image) throws IOException {
        var orientation = PhotoOrientation.only(metadata);
        if (orientation.length > 0) {
            var checksum = new CRC32();
            checksum.update(name);
            checksum.update(orientation);
            image.writeInt(orientation.length);
            image.write(name);
            image.write(orientation);
            image.writeInt((int) checksum.getValue());
        }
    }
}
