package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.problem.Problem;
import org.sequitur.testsupport.SampleFiles;

class PhotoMetadataTest {

    private static final String AUTHOR = "Camille Exemple";
    private static final byte[] EXIF_NAME = bytes("Exif\0\0");

    @TempDir
    Path folder;

    @Test
    void a_jpeg_keeps_its_image_and_orientation_and_loses_all_that_names_place_and_author() throws IOException {
        var image = jpeg();
        var photo = join(
                Arrays.copyOf(image, 2),
                segment(0xE1, join(EXIF_NAME, exif(6))),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + AUTHOR)),
                segment(0xED, bytes("Photoshop 3.0\0" + AUTHOR)),
                segment(0xFE, bytes(AUTHOR)),
                segment(0xE2, bytes("ICC_PROFILE\0\1\1colours")),
                Arrays.copyOfRange(image, 2, image.length),
                jpeg());

        var cleaned = cleaned(photo, FileType.JPEG);

        assertFalse(text(cleaned).contains(AUTHOR));
        assertTrue(text(cleaned).contains("ICC_PROFILE\0\1\1colours"));
        assertTrue(text(cleaned).contains(text(join(EXIF_NAME, PhotoOrientation.only(exif(6))))));
        assertArrayEquals(pixels(image), pixels(cleaned));
        assertArrayEquals(cleaned, cleaned(cleaned, FileType.JPEG));
    }

    @Test
    void a_jpeg_without_metadata_is_stored_as_it_is() throws IOException {
        assertArrayEquals(jpeg(), cleaned(jpeg(), FileType.JPEG));
    }

    @Test
    void a_png_keeps_its_image_and_orientation_and_loses_its_texts() throws IOException {
        var image = SampleFiles.PNG;
        var header = 8 + 25;
        var photo = join(
                Arrays.copyOf(image, header),
                chunk("tEXt", bytes("Author\0" + AUTHOR)),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + AUTHOR)),
                chunk("eXIf", exif(8)),
                chunk("pHYs", new byte[9]),
                Arrays.copyOfRange(image, header, image.length));

        var cleaned = cleaned(photo, FileType.PNG);

        var expected = join(
                Arrays.copyOf(image, header),
                chunk("eXIf", PhotoOrientation.only(exif(8))),
                chunk("pHYs", new byte[9]),
                Arrays.copyOfRange(image, header, image.length));
        assertArrayEquals(expected, cleaned);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void a_webp_states_its_new_size_and_which_metadata_it_still_has(int orientation) throws IOException {
        var kept = orientation == 1 ? new byte[0] : riffChunk("EXIF", PhotoOrientation.only(exif(orientation)));
        var photo = webp(0x0C, riffChunk("EXIF", exif(orientation)), riffChunk("XMP ", bytes(AUTHOR + "!")));

        assertArrayEquals(webp(orientation == 1 ? 0 : 0x08, kept), cleaned(photo, FileType.WEBP));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, -1})
    void an_orientation_that_says_nothing_is_left_out(int orientation) {
        assertEquals(0, PhotoOrientation.only(exif(orientation)).length);
    }

    @Test
    void metadata_that_cannot_be_read_are_left_out() throws IOException {
        assertEquals(0, PhotoOrientation.only(bytes("II")).length);
        assertEquals(0, PhotoOrientation.only(new byte[0]).length);
        var image = jpeg();
        var photo = join(
                Arrays.copyOf(image, 2),
                segment(0xE1, join(EXIF_NAME, bytes("broken" + AUTHOR))),
                Arrays.copyOfRange(image, 2, image.length));
        assertArrayEquals(image, cleaned(photo, FileType.JPEG));
    }

    @Test
    void a_truncated_photo_and_an_impossible_length_are_refused() {
        assertThrows(Problem.class, () -> cleaned(Arrays.copyOf(jpeg(), 100), FileType.JPEG));
        var impossible = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0};
        assertThrows(Problem.class, () -> cleaned(impossible, FileType.JPEG));
    }

    private byte[] cleaned(byte[] photo, FileType type) throws IOException {
        var source = Files.write(folder.resolve("photo"), photo);
        var target = folder.resolve("image");
        PhotoMetadata.remove(source, type, target);
        return Files.readAllBytes(target);
    }

    private static byte[] jpeg() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Two properties in little-endian order: the author, and the orientation. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(60)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("II*\0"))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(AUTHOR.length())
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(bytes(AUTHOR))
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var checksum = new CRC32();
        checksum.update(bytes(type));
        checksum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(bytes(type))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] webp(int features, byte[]... metadata) {
        var flags = new byte[] {(byte) features, 0, 0, 0, 39, 0, 0, 29, 0, 0};
        var chunks =
                join(bytes("WEBP"), riffChunk("VP8X", flags), riffChunk("VP8 ", bytes("image data")), join(metadata));
        return join(bytes("RIFF"), littleEndian(chunks.length), chunks);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return join(bytes(type), littleEndian(content.length), content);
    }

    private static byte[] littleEndian(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
