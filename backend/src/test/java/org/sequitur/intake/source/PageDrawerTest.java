package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.file.FileType;
import org.sequitur.testsupport.PdfSample;

/** Pages are drawn in a process of their own, within limits. */
class PageDrawerTest {

    private static final int PIXELS_PER_POINT = 2;
    /** A pixel is dark below this sum of red, green and blue; print is black on white. */
    private static final int DARK = 300;

    @TempDir
    Path folder;

    private final PageDrawer drawer = new PageDrawer();

    @Test
    void each_paragraph_is_printed_at_its_place_on_the_image() throws IOException {
        var pdf = SourceReadingTest.file("a-9202.pdf");
        var text = SourceReading.read(pdf, FileType.PDF);
        var image = image(drawer.draw(pdf, 2).orElseThrow());

        var places = text.blocks().stream()
                .flatMap(block -> block.places().stream())
                .filter(place -> place.page() == 2)
                .toList();
        assertTrue(places.size() > 5, places::toString);
        for (var place : places) {
            assertTrue(darkPixels(image, place) > 20, place::toString);
        }
    }

    @Test
    void a_page_after_the_last_one_is_not_drawn() throws IOException {
        assertEquals(Optional.empty(), drawer.draw(SourceReadingTest.file("a-9202.pdf"), 100));
    }

    @Test
    void a_page_of_too_many_pixels_is_not_drawn() throws IOException {
        var large = new PdfSample("", "/MediaBox[0 0 14400 14400]").bytes();

        assertEquals(Optional.empty(), drawer.draw(Files.write(folder.resolve("large.pdf"), large), 1));
    }

    @Test
    void a_damaged_file_is_not_drawn() throws IOException {
        var damaged = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);

        assertEquals(Optional.empty(), drawer.draw(Files.write(folder.resolve("damaged.pdf"), damaged), 1));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int darkPixels(BufferedImage image, SourcePlace place) {
        var dark = 0;
        for (var y = pixel(place.y()); y < pixel(place.y() + place.height()); y++) {
            for (var x = pixel(place.x()); x < pixel(place.x() + place.width()); x++) {
                var rgb = image.getRGB(x, y);
                dark += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255) < DARK ? 1 : 0;
            }
        }
        return dark;
    }

    private static int pixel(double points) {
        return (int) (points * PIXELS_PER_POINT);
    }
}
