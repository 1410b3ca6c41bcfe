package org.sequitur.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JPEG (ITU-T T.81): segments of metadata are left out, and what cameras append after the image. */
final class JpegPhoto {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;

    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private JpegPhoto() {}

    static void copyImage(DataInputStream file, DataOutputStream image) throws IOException {
        for (var marker = nextMarker(file); marker != END; ) {
            if (hasNoLength(marker)) {
                writeMarker(image, marker);
                marker = nextMarker(file);
                continue;
            }
            var content = new byte[file.readUnsignedShort() - 2];
            file.readFully(content);
            var kept = kept(marker, content);
            if (kept.length > 0 || content.length == 0) {
                writeMarker(image, marker);
                image.writeShort(kept.length + 2);
                image.write(kept);
            }
            marker = marker == SCAN ? copyScan(file, image) : nextMarker(file);
        }
        writeMarker(image, END);
    }

    /** The content of a segment that is kept; empty to leave the segment out. */
    private static byte[] kept(int marker, byte[] content) {
        if (marker == EXIF && startsWith(content, EXIF_NAME)) {
            var orientation = PhotoOrientation.only(Arrays.copyOfRange(content, EXIF_NAME.length, content.length));
            return orientation.length == 0 ? orientation : concatenated(EXIF_NAME, orientation);
        }
        var isApplication = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        var describesColors = marker == FIRST_APPLICATION
                || marker == ADOBE
                || marker == COLOUR_PROFILE && startsWith(content, PROFILE_NAME);
        return marker == COMMENT || isApplication && !describesColors ? new byte[0] : content;
    }

    private static int nextMarker(DataInputStream file) throws IOException {
        var first = file.readUnsignedByte();
        while (first != 0xFF) {
            first = file.readUnsignedByte();
        }
        var marker = file.readUnsignedByte();
        while (marker == 0xFF) {
            marker = file.readUnsignedByte();
        }
        return marker;
    }

    /** Copies compressed data up to the next marker, which it returns. */
    private static int copyScan(DataInputStream file, DataOutputStream image) throws IOException {
        while (true) {
            var one = file.readUnsignedByte();
            if (one != 0xFF) {
                image.write(one);
                continue;
            }
            var next = file.readUnsignedByte();
            while (next == 0xFF) {
                next = file.readUnsignedByte();
            }
            if (next != 0 && !isRestart(next)) {
                return next;
            }
            writeMarker(image, next);
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean hasNoLength(int marker) {
        return marker == START || marker == 0x01 || isRestart(marker);
    }

    private static void writeMarker(DataOutputStream image, int marker) throws IOException {
        image.write(0xFF);
        image.write(marker);
    }

    private static boolean startsWith(byte[] content, byte[] name) {
        return content.length >= name.length && Arrays.equals(content, 0, name.length, name, 0, name.length);
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
