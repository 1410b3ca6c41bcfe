package org.sequitur.testsupport;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The bounds of all filled shapes and lines on a page of a PDF, in points from its lower left corner. */
public final class DrawnBoxes extends PDFGraphicsStreamEngine {

    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    private DrawnBoxes(PDPage page) {
        super(page);
    }

    public static List<Rectangle2D> onFirstPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var drawn = new DrawnBoxes(document.getPage(0));
            drawn.processPage(document.getPage(0));
            return drawn.boxes;
        }
    }

    private void add() {
        boxes.add(path.getBounds2D());
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        add();
    }

    @Override
    public void fillPath(int windingRule) {
        add();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        add();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shading) {}
}
