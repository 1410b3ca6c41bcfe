package org.sequitur.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.sequitur.document.TextRun;
import org.sequitur.intake.source.ReadParagraph.Role;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a Word document. The columns of a table are columns of the text; its rows are ignored, because some hold a
 * paragraph and others a whole list.
 */
final class DocxReader {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** Bytes of XML; a resolution of forty pages has about two million. */
    private static final int MAX_PART = 8 * 1024 * 1024;

    private static final int MAX_PARAGRAPHS = 20_000;
    private static final double LEVEL = 18;

    private final PackagePart main;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> noteIds = new ArrayList<>();
    private final List<ReadParagraph> paragraphs = new ArrayList<>();

    private DocxReader(PackagePart main) throws IOException, InvalidFormatException {
        this.main = main;
        styles = new DocxStyles(related("styles"));
        numbering = new DocxNumbering(related("numbering"));
        addTargets(main);
    }

    /** @throws SourceRefusedException if it is damaged */
    static Layout read(Path file) throws IOException {
        try (var document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var relation = document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
            if (relation.isEmpty()) {
                throw new SourceRefusedException(SourceRefusal.UNREADABLE);
            }
            return new DocxReader(document.getPart(relation.getRelationship(0))).read();
        } catch (InvalidFormatException | OpenXML4JRuntimeException damaged) {
            throw new SourceRefusedException(SourceRefusal.UNREADABLE);
        }
    }

    private Layout read() throws IOException, InvalidFormatException {
        content(Xml.at(parse(main).getDocumentElement(), "body"), Role.TEXT, Line.ACROSS);
        addNotes();
        for (var kind : List.of("header", "footer")) {
            for (var part : parts(kind)) {
                content(parse(part).getDocumentElement(), Role.ARTIFACT, Line.ACROSS);
            }
        }
        return new Layout(paragraphs, 1, paragraphs.stream().anyMatch(paragraph -> paragraph.indent() > 0));
    }

    private void content(Node parent, Role role, int column) {
        for (var child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, role, column);
                case "tbl" -> table(child, role);
                case "del", "moveFrom", "sectPr", "tblPr", "trPr", "tcPr" -> {}
                default -> content(child, role, column);
            }
        }
    }

    private void table(Element table, Role role) {
        for (var row : Xml.descendants(table, "tr", Set.of("tbl"))) {
            var cells = Xml.descendants(row, "tc", Set.of("tbl"));
            String marker = null;
            for (var i = 0; i < cells.size(); i++) {
                if ((i == 0 || marker != null) && MarkerCells.isMarker(cells, i)) {
                    marker = MarkerCells.text(cells.get(i));
                    continue;
                }
                var first = paragraphs.size();
                content(cells.get(i), role, cells.size() > 1 ? column(i, cells.size()) : Line.ACROSS);
                if (marker != null && first < paragraphs.size()) {
                    mark(first, marker);
                }
            }
        }
    }

    private void mark(int index, String marker) {
        var paragraph = paragraphs.get(index);
        paragraphs.set(
                index,
                paragraph.with(
                        paragraph.runs(), paragraph.marker() == null ? marker : marker + " " + paragraph.marker()));
    }

    /** An empty column may lie between those of the text. */
    private static int column(int cell, int cells) {
        return cell * 2 < cells ? 0 : 1;
    }

    private void paragraph(Element element, Role role, int column) {
        var text = new DocxText(styles, targets, noteIds);
        var runs = text.read(element);
        var properties = styles.paragraphProperties(element);
        var numbered = Runs.text(runs).isBlank() ? null : numbering.next(properties);
        if (!runs.isEmpty()) {
            var heading = numbered == null
                    && (styles.isHeading(element) || text.isBold() || DocxStyles.isCentred(properties));
            var marker = numbered == null ? null : numbered.marker();
            var parts =
                    heading || role != Role.TEXT ? List.of(DocxLines.withoutBreaks(runs)) : DocxLines.of(runs, marker);
            for (var part : parts) {
                add(part, role, column, heading, marker, indent(properties, numbered), text.doubts());
                marker = null;
            }
        } else if (role != Role.ARTIFACT && !text.doubts().isEmpty()) {
            add(text.hidden(), Role.ARTIFACT, column, true, null, 0, text.doubts());
        }
        for (var box : Xml.descendants(element, "txbxContent", Set.of("Fallback", "tbl"))) {
            content(box, role, column);
        }
    }

    /** @param counted the number that Word counts; null without one */
    private void add(
            List<TextRun> runs,
            Role role,
            int column,
            boolean heading,
            String counted,
            double indent,
            Set<SourceDoubt> doubts) {
        if (paragraphs.size() >= MAX_PARAGRAPHS) {
            throw new SourceRefusedException(SourceRefusal.TOO_COMPLEX);
        }
        var place = new SourcePlace(1, paragraphs.size() + 1, 0, 0, 0, 0);
        var typed = heading || counted != null ? null : typedMarker(runs);
        var start = typed == null ? 0 : Markers.length(Runs.text(runs));
        paragraphs.add(new ReadParagraph(
                role,
                column,
                null,
                Runs.stripped(Runs.part(runs, start, Runs.text(runs).length())),
                counted == null ? typed : counted,
                indent,
                true,
                heading,
                false,
                List.of(place),
                doubts));
    }

    private static String typedMarker(List<TextRun> runs) {
        var text = Runs.text(runs);
        return Markers.isInitial(text) ? null : Markers.of(text);
    }

    private static double indent(List<Element> properties, DocxNumbering.Numbered numbered) {
        var own = properties.stream()
                .map(each -> Xml.at(each, "ind"))
                .filter(indent -> indent != null)
                .findFirst();
        var points = own.map(DocxNumbering::points).orElse(0.0);
        if (numbered != null) {
            var ofLevel = numbered.indent() == null ? 0 : numbered.indent();
            points = Math.max(own.isPresent() ? points : ofLevel, numbered.level() * LEVEL);
        }
        return Math.max(0, points);
    }

    /** Footnotes and endnotes, numbered through in the order of their marks. */
    private void addNotes() throws IOException, InvalidFormatException {
        var notes = new HashMap<String, Element>();
        for (var kind : List.of("footnote", "endnote")) {
            for (var part : parts(kind + "s")) {
                addTargets(part);
                for (var note : Xml.children(parse(part).getDocumentElement(), kind)) {
                    if (Xml.attribute(note, "type") == null) {
                        notes.put(kind + "Reference" + Xml.attribute(note, "id"), note);
                    }
                }
            }
        }
        for (var i = 0; i < noteIds.size(); i++) {
            var note = notes.get(noteIds.get(i));
            var first = paragraphs.size();
            content(note, Role.FOOTNOTE, Line.ACROSS);
            for (var j = first; j < paragraphs.size(); j++) {
                var paragraph = paragraphs.get(j);
                paragraphs.set(j, paragraph.with(paragraph.runs(), j == first ? String.valueOf(i + 1) : null));
            }
        }
    }

    private void addTargets(PackagePart part) throws InvalidFormatException {
        for (var relation : part.getRelationshipsByType(RELATIONSHIPS + "hyperlink")) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                targets.put(relation.getId(), relation.getTargetURI().toString());
            }
        }
    }

    private Document related(String kind) throws IOException, InvalidFormatException {
        var parts = parts(kind);
        return parts.isEmpty() ? null : parse(parts.getFirst());
    }

    private List<PackagePart> parts(String kind) throws InvalidFormatException {
        var parts = new ArrayList<PackagePart>();
        for (var relation : main.getRelationshipsByType(RELATIONSHIPS + kind)) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                parts.add(main.getRelatedPart(relation));
            }
        }
        return parts;
    }

    private static Document parse(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(MAX_PART + 1);
            if (bytes.length > MAX_PART) {
                throw new SourceRefusedException(SourceRefusal.TOO_COMPLEX);
            }
            return DocxChecks.withoutTrackedChanges(DocumentHelper.readDocument(new ByteArrayInputStream(bytes)));
        } catch (SAXException damaged) {
            throw new SourceRefusedException(SourceRefusal.UNREADABLE);
        }
    }
}
