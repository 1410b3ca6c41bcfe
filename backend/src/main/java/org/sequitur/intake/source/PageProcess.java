package org.sequitur.intake.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sequitur.file.IsolatedProcess;

/** The program that draws one page of a PDF file in a process of its own. It prints a PNG image in Base64. */
final class PageProcess {

    /** Printed instead of an image. */
    static final String REFUSED = "-";

    /** Pixels per point: enough to read footnotes, and a whole number, so that places of blocks are exact. */
    private static final int SCALE = 2;

    /** The pixels of a page twice as wide and high as A4; a larger page is not the page of a text. */
    private static final long MAX_PIXELS = 8_100_000;

    private PageProcess() {}

    /** @param arguments the path of the file, and the number of the page, from 1 */
    public static void main(String[] arguments) {
        IsolatedProcess.raiseOomScore();
        System.out.println(draw(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static String draw(Path file, int page) {
        try (var document = Loader.loadPDF(file.toFile())) {
            if (page > document.getNumberOfPages() || pixels(document, page) > MAX_PIXELS) {
                return REFUSED;
            }
            var renderer = new PDFRenderer(document);
            // Reads large pictures in the size in which they are drawn.
            renderer.setSubsamplingAllowed(true);
            return Base64.getEncoder().encodeToString(png(renderer.renderImage(page - 1, SCALE, ImageType.RGB)));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return REFUSED;
        }
    }

    private static double pixels(PDDocument document, int page) {
        var box = document.getPage(page - 1).getCropBox();
        return (double) box.getWidth() * box.getHeight() * SCALE * SCALE;
    }

    private static byte[] png(BufferedImage image) {
        ImageIO.setUseCache(false);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
