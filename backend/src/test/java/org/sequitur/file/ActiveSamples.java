package org.sequitur.file;

import static org.sequitur.testsupport.CompoundSample.records;
import static org.sequitur.testsupport.CompoundSample.slideRecords;
import static org.sequitur.testsupport.CompoundSample.wordStream;
import static org.sequitur.testsupport.OfficeSample.relationship;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.OfficeSample;
import org.sequitur.testsupport.PdfSample;
import org.sequitur.testsupport.SampleFiles;

/** Documents that do something when they are opened, each with the finding for which it is refused. */
final class ActiveSamples {

    record Sample(String name, String finding, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String EXTERNAL = "TargetMode='External'";
    private static final String VBA = "application/vnd.ms-office.vbaProject";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private ActiveSamples() {}

    static Stream<Sample> all() {
        return Stream.of(office(), openDocument(), compound(), pdf()).flatMap(samples -> samples);
    }

    static Stream<Sample> office() {
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
                        d -> d.part("word/A.BIN", "x").override("/WORD/a.bin", VBA.toUpperCase())),
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
                        "EXTERNAL_CONTENT",
                        d -> d.part(
                                "word/document.xml",
                                "<d><instrText> DDE</instrText><r/><instrText>AUTO c:\\\\cmd</instrText></d>")),
                docx(
                        "DDE field in one",
                        "EXTERNAL_CONTENT",
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

    /** @param workbook its bytes, each as a character */
    static OfficeSample withChart(OfficeSample document, String workbook) {
        return document.part("word/charts/chart1.xml", "<c/>")
                .part("word/embeddings/Microsoft_Excel_Sheet1.xlsx", workbook)
                .relationships(
                        "word/charts/_rels/chart1.xml.rels",
                        relationship("package", "../embeddings/Microsoft_Excel_Sheet1.xlsx", ""));
    }

    static Stream<Sample> openDocument() {
        return Stream.of(
                odf("Basic", "MACROS", "Basic/Standard/Module1.xml", "<m/>"),
                odf("scripts", "MACROS", "Scripts/python/a.py", "x"),
                odf("event", "MACROS", "content.xml", """
                        <c xmlns:s="urn:oasis:names:tc:opendocument:xmlns:script:1.0"
                           xmlns:xlink="http://www.w3.org/1999/xlink">
                          <s:event-listener s:event-name="dom:load" xlink:href="vnd.sun.star.script:a.py$b"/></c>"""),
                odf("linked picture", "EXTERNAL_CONTENT", "content.xml", linked("image", "https://example.org/a.png")),
                odf("linked section", "EXTERNAL_CONTENT", "content.xml", linked("section-source", "../a.odt")),
                odf("frame", "EXTERNAL_CONTENT", "content.xml", linked("floating-frame", "https://example.org/")),
                odf("entity", "EXTERNAL_CONTENT", "content.xml", """
                        <!DOCTYPE c [<!ENTITY e "https://example.org/">]>%s""".formatted(linked("image", "&e;"))),
                odf("DDE", "EXTERNAL_CONTENT", "content.xml", linked("dde-source", "#a")),
                odf(
                        "remote template",
                        "EXTERNAL_TEMPLATE",
                        "meta.xml",
                        linked("template", "https://example.org/a.ott")),
                odf("object", "EMBEDDED_OBJECT", "content.xml", linked("object-ole", "./Object 1")),
                odf("plug-in", "EMBEDDED_OBJECT", "content.xml", linked("plugin", "./Media/a.mp4")),
                odf("encrypted", "PROTECTED", "META-INF/manifest.xml", linked("encryption-data", "#a")));
    }

    static String linked(String element, String target) {
        return "<c xmlns:xlink=\"http://www.w3.org/1999/xlink\"><%s xlink:href=\"%s\"/></c>".formatted(element, target);
    }

    static Stream<Sample> compound() {
        var template = sttb("", "https://example.org/a.dot");
        return Stream.of(
                doc("macros", "MACROS", d -> d.with("WordDocument").with("Macros/VBA/dir")),
                doc(
                        "macros under another name",
                        "MACROS",
                        d -> d.with("WordDocument").with("Other/_VBA_PROJECT")),
                doc("macros of a workbook", "MACROS", d -> d.with("Workbook").with("_VBA_PROJECT_CUR/VBA/dir")),
                doc(
                        "macro sheet",
                        "MACROS",
                        d -> d.with(
                                "Workbook",
                                records(0x809, new byte[16], 0x85, new byte[] {0, 0, 0, 0, 0, 1, 1, 0, 'a'}))),
                doc(
                        "linked workbook",
                        "EXTERNAL_CONTENT",
                        d -> d.with("Workbook", records(0x1AE, new byte[] {1, 0, 3, 0, 0, 'a', 'b', 'c'}))),
                doc("encrypted workbook", "PROTECTED", d -> d.with("Workbook", records(0x2F, new byte[6]))),
                doc("object", "EMBEDDED_OBJECT", d -> d.with("WordDocument").with("ObjectPool/_1/\u0001Ole10Native")),
                doc(
                        "object of a workbook",
                        "EMBEDDED_OBJECT",
                        d -> d.with("Workbook").with("MBD00012345/Package")),
                doc(
                        "object of a presentation",
                        "EMBEDDED_OBJECT",
                        d -> d.with("PowerPoint Document", slideRecords(0x3E8, 0x1011))),
                doc(
                        "remote template",
                        "EXTERNAL_TEMPLATE",
                        d -> d.with("WordDocument", wordStream(0x200, 16, template.length, ""))
                                .with(
                                        "1Table",
                                        ByteBuffer.allocate(5_000)
                                                .put(16, template)
                                                .array())),
                doc(
                        "DDE field",
                        "EXTERNAL_CONTENT",
                        d -> d.with("WordDocument", wordStream(0, 0, 0, "\u0013 DDEAUTO c:\\\\cmd\u0014"))),
                doc("encrypted", "PROTECTED", d -> d.with("WordDocument", wordStream(0x100, 0, 0, ""))),
                new Sample("20,000 nested storages", "TOO_COMPLEX", CompoundSample.nested(20_000)),
                new Sample("150,000 nested storages", "TOO_COMPLEX", CompoundSample.nested(150_000)));
    }

    private static byte[] sttb(String... strings) {
        var bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0xFFFF).putShort((short) strings.length).putShort((short) 0);
        for (var string : strings) {
            bytes.putShort((short) string.length()).put(string.getBytes(StandardCharsets.UTF_16LE));
        }
        return bytes.array();
    }

    static Stream<Sample> pdf() {
        var script = "<</S/JavaScript/JS(app.alert(1))>>";
        return Stream.of(
                pdf("script at opening", "PDF_SCRIPT", "/OpenAction" + script, ""),
                pdf("script in another object", "PDF_SCRIPT", "/OpenAction 4 0 R", "", script),
                pdf("script by its written name", "PDF_SCRIPT", "/OpenAction<</S/Java#53cript/JS(1)>>", ""),
                pdf("script of the document", "PDF_SCRIPT", "/Names<</JavaScript<</Names[(a)4 0 R]>>>>", "", script),
                pdf("script of a page", "PDF_SCRIPT", "", "/AA<</O" + script + ">>"),
                pdf("script of a link", "PDF_SCRIPT", "", "/Annots[<</Subtype/Link/A" + script + ">>]"),
                pdf("script that nothing names", "PDF_SCRIPT", "", "", script),
                pdf("program", "PDF_ACTION", "", "/Annots[<</Subtype/Link/A<</S/Launch/F(cmd.exe)>>>>]"),
                pdf("another file", "PDF_ACTION", "", "/AA<</O<</S/GoToE/F(\\\\\\\\example.org\\\\a)/D[0/Fit]>>>>"),
                pdf("form that is sent", "PDF_ACTION", "", "", "<</S/SubmitForm/F(https://example.org/)>>"),
                pdf("address at opening", "EXTERNAL_CONTENT", "/OpenAction<</S/URI/URI(https://example.org/)>>", ""),
                pdf(
                        "address after another action",
                        "EXTERNAL_CONTENT",
                        "",
                        "/AA<</O<</S/Named/N/NextPage/Next 4 0 R>>>>",
                        "<</S/URI/URI(https://example.org/)>>"),
                pdf(
                        "attached file",
                        "PDF_ATTACHMENT",
                        "/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>",
                        "",
                        "<</Type/Filespec/F(a.exe)/EF<</F 3 0 R>>>>"),
                pdf("attachment of a page", "PDF_ATTACHMENT", "", "/Annots[<</Subtype/FileAttachment/FS(a)>>]"),
                new Sample(
                        "embedded file",
                        "PDF_ATTACHMENT",
                        new PdfSample()
                                .withStream("/Type/EmbeddedFile", new byte[9])
                                .bytes()),
                pdf("rich media", "PDF_MEDIA", "", "/Annots[<</Subtype/RichMedia>>]"),
                pdf("XFA form", "PDF_FORM", "/AcroForm<</Fields[]/XFA 4 0 R>>", "", "[(a)3 0 R]"),
                new Sample(
                        "content kept elsewhere",
                        "EXTERNAL_CONTENT",
                        new PdfSample()
                                .withStream("/F(https://example.org/a)", new byte[9])
                                .bytes()),
                new Sample("noise", "UNREADABLE", noise()));
    }

    private static byte[] noise() {
        var bytes = SampleFiles.pdf(2_000);
        return ByteBuffer.allocate(300).put(bytes, 0, 15).array();
    }

    private interface Change<T> {
        T of(T document);
    }

    private static Sample docx(String name, String finding, Change<OfficeSample> change) {
        return new Sample(
                "docx: " + name, finding, change.of(OfficeSample.docx()).bytes());
    }

    private static Sample xlsx(String name, String finding, Change<OfficeSample> change) {
        return new Sample(
                "xlsx: " + name, finding, change.of(OfficeSample.xlsx()).bytes());
    }

    private static Sample pptx(String name, String finding, Change<OfficeSample> change) {
        return new Sample(
                "pptx: " + name, finding, change.of(OfficeSample.pptx()).bytes());
    }

    private static Sample odf(String name, String finding, String part, String content) {
        return new Sample(
                "odt: " + name,
                finding,
                part.equals("content.xml")
                        ? SampleFiles.zip("mimetype", ODT, part, content)
                        : SampleFiles.zip("mimetype", ODT, "content.xml", "<c/>", part, content));
    }

    private static Sample doc(String name, String finding, Change<CompoundSample> change) {
        return new Sample(
                "ole: " + name, finding, change.of(new CompoundSample()).bytes());
    }

    private static Sample pdf(String name, String finding, String catalog, String page, String... more) {
        return new Sample("pdf: " + name, finding, new PdfSample(catalog, page, more).bytes());
    }
}
