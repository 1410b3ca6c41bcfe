package org.sequitur.file;

import static org.sequitur.testsupport.OfficeSample.relationship;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;
import org.sequitur.testsupport.OfficeSample;
import org.sequitur.testsupport.SampleFiles;

/** Office documents since 2007 with macros, objects or external relationships. */
final class OfficeSamples {

    static final String EXTERNAL = "TargetMode='External'";
    private static final String VBA = "application/vnd.ms-office.vbaProject";

    private OfficeSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                docx(
                        "macros by Override",
                        "MACROS",
                        d -> d.part("word/vbaProject.bin", "x").override("/word/vbaProject.bin", VBA)),
                docx(
                        "macros by Default",
                        "MACROS",
                        d -> d.part("word/a.bin", "x").defaultType("bin", VBA)),
                docx(
                        "macros in other case",
                        "MACROS",
                        d -> d.part("word/A.BIN", "x").override("/WORD/a.bin", VBA.toUpperCase(Locale.ROOT))),
                docx("macros by their name", "MACROS", d -> d.part("word/VBAPROJECT.BIN", "x")),
                docx(
                        "macros by relationship",
                        "MACROS",
                        d -> d.part("word/a.xml", "x")
                                .related(
                                        "http://schemas.microsoft.com/office/2006/relationships/VbaProject",
                                        "a.xml",
                                        "")),
                docx(
                        "macro-enabled by type",
                        "MACROS",
                        d -> d.part("word/d2.xml", "<a/>")
                                .override("/word/d2.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
                xlsx(
                        "macro sheet of Excel 4",
                        "MACROS",
                        d -> d.part("xl/macrosheets/sheet1.xml", "<a/>")
                                .related(
                                        "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
                                        "macrosheets/sheet1.xml",
                                        "")),
                docx(
                        "remote template",
                        "EXTERNAL_TEMPLATE",
                        d -> d.relationships(
                                "word/_rels/settings.xml.rels",
                                relationship("attachedTemplate", "https://example.org/a.dotm", EXTERNAL))),
                docx(
                        "template on a share",
                        "EXTERNAL_TEMPLATE",
                        d -> d.relationships(
                                "word/_rels/settings.xml.rels",
                                relationship("attachedTemplate", "file:///\\\\example.org\\a.dotm", EXTERNAL))),
                docx(
                        "template in other case",
                        "EXTERNAL_TEMPLATE",
                        d -> d.relationships(
                                "WORD/_RELS/settings.xml.RELS",
                                relationship(
                                        "ATTACHEDTEMPLATE", "https://example.org/a.dotm", "TargetMode='external'"))),
                docx(
                        "linked picture",
                        "EXTERNAL_CONTENT",
                        d -> d.related("image", "https://example.org/a.png", EXTERNAL)),
                docx(
                        "linked picture without a mode",
                        "EXTERNAL_CONTENT",
                        d -> d.related("image", "//example.org/a.png", "")),
                docx("frame", "EXTERNAL_CONTENT", d -> d.related("frame", "https://example.org/", EXTERNAL)),
                docx(
                        "linked object",
                        "EMBEDDED_OBJECT",
                        d -> d.related("oleObject", "https://example.org/a.html", EXTERNAL)),
                docx(
                        "entity in a relationship",
                        "EXTERNAL_CONTENT",
                        d -> d.part(
                                "word/_rels/a.xml.rels",
                                "<!DOCTYPE R [<!ENTITY e 'External'>]><R><Relationship Type='image' Target='a' TargetMode='&e;'/></R>")),
                docx(
                        "DDE field",
                        "ACTIVE_FIELD",
                        d -> d.part(
                                "word/document.xml",
                                "<d><instrText> DDE</instrText><r/><instrText>AUTO c:\\\\cmd</instrText></d>")),
                docx(
                        "DDE field in one",
                        "ACTIVE_FIELD",
                        d -> d.part("word/document.xml", "<d xmlns:w='w'><w:fldSimple w:instr='ddeauto cmd'/></d>")),
                xlsx(
                        "linked workbook",
                        "EXTERNAL_CONTENT",
                        d -> d.part("xl/externalLinks/externalLink1.xml", "<a/>")
                                .related("externalLink", "externalLinks/externalLink1.xml", "")),
                xlsx(
                        "connection that refreshes itself",
                        "EXTERNAL_CONTENT",
                        d -> d.part("xl/connections.xml", "<connections><connection refreshOnLoad='1'/></connections>")
                                .override(
                                        "/xl/connections.xml",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml")),
                docx("object", "EMBEDDED_OBJECT", d -> d.part("word/embeddings/oleObject1.bin", "x")),
                docx(
                        "object by type",
                        "EMBEDDED_OBJECT",
                        d -> d.part("word/a.bin", "x")
                                .defaultType("bin", "application/vnd.openxmlformats-officedocument.oleObject")),
                pptx(
                        "packed file",
                        "EMBEDDED_OBJECT",
                        d -> d.part("ppt/files/a.docx", "x").related("package", "files/a.docx", "")),
                docx("ActiveX control", "EMBEDDED_OBJECT", d -> d.part("word/activeX/activeX1.xml", "<a/>")),
                docx(
                        "other format inside",
                        "EMBEDDED_OBJECT",
                        d -> d.part("word/a.mht", "x").related("aFChunk", "a.mht", "")),
                docx(
                        "macros in the workbook of a diagram",
                        "MACROS",
                        d -> withChart(
                                d,
                                SampleFiles.text(OfficeSample.xlsx()
                                        .part("xl/vbaProject.bin", "x")
                                        .bytes()))),
                docx(
                        "two parts of one name",
                        "UNREADABLE",
                        d -> d.part("word/a.xml", "<a/>").part("WORD/a.xml", "<a/>")),
                docx("too many parts", "TOO_COMPLEX", d -> {
                    for (var i = 0; i < 10_001; i++) {
                        d.part("word/media/" + i, "");
                    }
                    return d;
                }),
                docx(
                        "bomb",
                        "TOO_COMPLEX",
                        d -> d.part("word/document.xml", "<a>" + " ".repeat(150 * 1024 * 1024) + "</a>")));
    }

    /** @param workbook its bytes, one per character */
    static OfficeSample withChart(OfficeSample document, String workbook) {
        return document.part("word/charts/chart1.xml", "<c/>")
                .part("word/embeddings/Microsoft_Excel_Sheet1.xlsx", workbook)
                .relationships(
                        "word/charts/_rels/chart1.xml.rels",
                        relationship("package", "../embeddings/Microsoft_Excel_Sheet1.xlsx", ""));
    }

    static Sample docx(String name, String finding, UnaryOperator<OfficeSample> change) {
        return new Sample(
                "docx: " + name, finding, change.apply(OfficeSample.docx()).bytes());
    }

    static Sample xlsx(String name, String finding, UnaryOperator<OfficeSample> change) {
        return new Sample(
                "xlsx: " + name, finding, change.apply(OfficeSample.xlsx()).bytes());
    }

    static Sample pptx(String name, String finding, UnaryOperator<OfficeSample> change) {
        return new Sample(
                "pptx: " + name, finding, change.apply(OfficeSample.pptx()).bytes());
    }
}
