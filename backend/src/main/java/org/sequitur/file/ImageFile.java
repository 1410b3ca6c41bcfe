package org.sequitur.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks that an image ends where its format says, because data after it could be a file of another type. */
final class ImageFile {

    /** Maximum size in bytes of the trailer that some cameras append. */
    private static final int MAX_TRAILER = 4_096;

    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String PNG_END = "IEND";
    private static final String GIF = "GIF8";
    private static final String RIFF = "RIFF";
    private static final String WEBP = "WEBP";
    private static final String CAMERA_START = "SEFH";
    private static final String CAMERA_END = "SEFT";

    private final byte[] file;
    private final ByteBuffer bytes;

    private ImageFile(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file);
    }

    /**
     * @return empty for another format
     * @throws ContentRefusedException for foreign data in the file, and for a truncated image
     */
    static Optional<FileType> typeOf(Path path) throws IOException {
        var file = Files.readAllBytes(path);
        try {
            var type = new ImageFile(file).inspect();
            ForeignArchive.inspect(file);
            return type;
        } catch (IndexOutOfBoundsException cutOff) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
    }

    private Optional<FileType> inspect() {
        if (hasAt(0, PNG)) {
            require(endOfPng() == file.length);
            return Optional.of(FileType.PNG);
        }
        if (hasAt(0, GIF)) {
            require(isPadding(endOfGif()));
            return Optional.of(FileType.GIF);
        }
        if (hasAt(0, RIFF) && hasAt(8, WEBP)) {
            // The chunk size does not count the header; some programs leave out the padding byte after an odd size.
            var end = 8 + (bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL);
            require(end == file.length || end + 1 == file.length);
            return Optional.of(FileType.WEBP);
        }
        if (isStartOfJpeg(0)) {
            inspectJpegs();
            return Optional.of(FileType.JPEG);
        }
        return Optional.of(FileType.TIFF).filter(type -> hasAt(0, "II*\0") || hasAt(0, "MM\0*"));
    }

    private int endOfPng() {
        var position = PNG.length();
        while (true) {
            var length = bytes.getInt(position);
            var isLast = hasAt(position + 4, PNG_END);
            position = after(position + 12, length);
            if (isLast) {
                return position;
            }
        }
    }

    private int endOfGif() {
        var position = 13 + colors(file[10]);
        // Some programs leave out the end marker.
        while (position < file.length) {
            switch (file[position++]) {
                case 0x21 -> position = endOfBlocks(position + 1);
                case 0x2C -> position = endOfBlocks(position + 10 + colors(file[position + 8]));
                case 0x3B -> {
                    return position;
                }
                default -> throw new ContentRefusedException(RefusalReason.UNREADABLE);
            }
        }
        return position;
    }

    private static int colors(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int endOfBlocks(int start) {
        var position = start;
        while (file[position] != 0) {
            position += 1 + (file[position] & 0xFF);
        }
        return position + 1;
    }

    /** Cameras append smaller copies of the image (multi-picture format). */
    private void inspectJpegs() {
        var position = endOfJpeg(0);
        while (!isPadding(position)) {
            if (isStartOfJpeg(position)) {
                position = endOfJpeg(position);
            } else if (file[position] == 0) {
                position++;
            } else {
                require(isCameraTrailer(position));
                return;
            }
        }
    }

    private boolean isCameraTrailer(int position) {
        var text = new String(file, position, file.length - position, StandardCharsets.ISO_8859_1);
        return text.length() <= MAX_TRAILER && text.contains(CAMERA_START) && text.endsWith(CAMERA_END);
    }

    private boolean isStartOfJpeg(int position) {
        return position + 2 < file.length
                && (file[position] & 0xFF) == 0xFF
                && (file[position + 1] & 0xFF) == 0xD8
                && (file[position + 2] & 0xFF) == 0xFF;
    }

    private int endOfJpeg(int start) {
        var position = start + 2;
        while (true) {
            var first = file[position++] & 0xFF;
            if (first != 0xFF) {
                // Entropy-coded image data, between a scan header and the next marker.
                continue;
            }
            var mark = file[position] & 0xFF;
            if (mark == 0xD9) {
                return position + 1;
            }
            // Fill bytes, an escaped data byte, and markers without a length have no segment to skip.
            var hasLength = mark > 0x01 && mark != 0xFF && (mark < 0xD0 || mark > 0xD8);
            if (hasLength) {
                position = after(position + 1, bytes.order(ByteOrder.BIG_ENDIAN).getShort(position + 1) & 0xFFFF);
            } else if (mark != 0xFF) {
                position++;
            }
        }
    }

    private boolean isPadding(int start) {
        for (var i = start; i < file.length; i++) {
            if (file[i] != 0 && file[i] != '\n' && file[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static int after(int position, int length) {
        if (length < 0 || length > Integer.MAX_VALUE - position) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
        return position + length;
    }

    private boolean hasAt(int position, String mark) {
        return position + mark.length() <= file.length
                && new String(file, position, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static void require(boolean endsThere) {
        if (!endsThere) {
            throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
        }
    }
}
