package org.sequitur.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sequitur.file.OfficeContentSamples.complex;
import static org.sequitur.file.OfficeContentSamples.simple;
import static org.sequitur.file.OfficeSamples.EXTERNAL;
import static org.sequitur.file.OfficeSamples.withChart;
import static org.sequitur.file.OpenDocumentSamples.formula;
import static org.sequitur.file.OpenDocumentSamples.linked;
import static org.sequitur.testsupport.OfficeSample.docx;
import static org.sequitur.testsupport.OfficeSample.pptx;
import static org.sequitur.testsupport.OfficeSample.relationship;
import static org.sequitur.testsupport.OfficeSample.xlsx;
import static org.sequitur.testsupport.SampleFiles.text;
import static org.sequitur.testsupport.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.provider.Arguments;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.PdfSample;
import org.sequitur.testsupport.SampleFiles;

/** Documents without active content, each with its type. */
final class HarmlessSamples {

    private HarmlessSamples() {}

    static Stream<Arguments> all() throws IOException {
        return Stream.of(
                Arguments.of("text", docx().bytes(), FileType.DOCX),
                Arguments.of(
                        "type of a part that is not there",
                        docx().override("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "link to click",
                        docx().related("hyperlink", "https://example.org/", EXTERNAL)
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "template of the writer's own disk",
                        docx().relationships(
                                        "word/_rels/settings.xml.rels",
                                        relationship(
                                                "attachedTemplate", "file:///C:\\Templates\\Letter.dotx", EXTERNAL))
                                .bytes(),
                        FileType.DOCX),
                Arguments.of("diagram", withChart(docx(), text(xlsx().bytes())).bytes(), FileType.DOCX),
                Arguments.of(
                        "field of a date",
                        docx().part("word/document.xml", "<d><instrText>DATE</instrText><t>DDE is no more</t></d>")
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "printer settings",
                        xlsx().part("xl/printerSettings/printerSettings1.bin", "x")
                                .defaultType(
                                        "bin",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings")
                                .related("printerSettings", "/xl/printerSettings/printerSettings1.bin", "")
                                .bytes(),
                        FileType.XLSX),
                Arguments.of(
                        "fields that stay in the document",
                        docx().part(
                                        "word/document.xml",
                                        OfficeContentSamples.text(
                                                complex("TO", "C \\o \"1-3\" \\h", complex("PAGEREF _1 \\h"))
                                                        + complex("PAGE  \\* MERGEFORMAT")
                                                        + complex(
                                                                "HYPERLINK \"https://example.org/a b\" \\l \"file:\" \\o \"a\"")
                                                        + complex("HYPERLINK \\l \"_1\"")
                                                        + complex("HYPERLINK mailto:a@example.org")
                                                        + complex("IF ", complex("PAGE"), " = 1 \"DDE a\"")
                                                        + complex("= 1 + 2 \\# \"0,00\"")
                                                        + complex("ADDIN ZOTERO_ITEM CSL_CITATION {\"a\": 1}")
                                                        + complex("Bookmark1 \\h")
                                                        + simple("REF _Ref1 \\h")))
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "links to sites, mail, telephone and places",
                        docx().relationships(
                                        "word/_rels/document.xml.rels",
                                        Stream.of(
                                                        "HTTPS://example.org/?a=file:b",
                                                        "http://example.org",
                                                        "mailto:a@example.org",
                                                        "tel:+3225158211",
                                                        "www.example.org",
                                                        "#a")
                                                .map(target -> relationship("hyperlink", target, EXTERNAL))
                                                .collect(Collectors.joining()))
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "formulas that stay in the workbook",
                        xlsx().part(
                                        "xl/worksheets/sheet1.xml",
                                        Stream.of(
                                                        "SUM(A1:A9)",
                                                        "IF(A1=\"WEBSERVICE(a|b)\",'Image (2)'!A1,'a|b'!A1)",
                                                        "SUM(T[Montant '[EUR']]])",
                                                        "HYPERLINK(\"https://example.org/\"&amp;A1,\"a\")",
                                                        "HYPERLINK(\"#'a b'!A1\")",
                                                        "SUM({1,2;3,4})",
                                                        "'l''an'!A1")
                                                .map("<f>%s</f>"::formatted)
                                                .collect(Collectors.joining("", "<s>", "</s>")))
                                .bytes(),
                        FileType.XLSX),
                Arguments.of(
                        "spreadsheet with formulas",
                        odt(
                                "content.xml",
                                "<d>%s%s</d>"
                                        .formatted(
                                                formula("of:=SUM([.A1:.A3];[$'a b'.A1];{1;2|3;4})"),
                                                formula("of:=HYPERLINK(&quot;https://example.org/&quot;)"))),
                        FileType.ODT),
                Arguments.of("slides", pptx().bytes(), FileType.PPTX),
                Arguments.of(
                        "OpenDocument with a picture, a diagram and a link",
                        odt(
                                "content.xml",
                                "<d>%s%s%s</d>"
                                        .formatted(
                                                linked("image", "Pictures/1.png"),
                                                linked("object", "./Object 1"),
                                                linked("a", "https://example.org/"))),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument of Word, with a picture",
                        odt("media/image1.png", text(SampleFiles.PNG)),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument with an empty part",
                        odt("Configurations2/accelerator/current.xml", ""),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument of a template",
                        odt("meta.xml", linked("template", "../../Letter.ott")),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument with a document type",
                        odt(
                                "META-INF/manifest.xml",
                                "<!DOCTYPE m PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><m/>"),
                        FileType.ODT),
                Arguments.of(
                        "old text",
                        new CompoundSample()
                                .with("WordDocument")
                                .with("1Table")
                                .with("\u0001CompObj")
                                .bytes(),
                        FileType.DOC),
                Arguments.of(
                        "old workbook that refers to itself",
                        new CompoundSample()
                                .with(
                                        "Workbook",
                                        CompoundSample.records(
                                                0x85, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, 'a'}, 0x1AE, new byte[] {
                                                    1, 0, 1, 4
                                                }))
                                .bytes(),
                        FileType.XLS),
                Arguments.of(
                        "old presentation with a link",
                        new CompoundSample()
                                .with("PowerPoint Document", CompoundSamples.slideLink("https://example.org/"))
                                .bytes(),
                        FileType.PPT),
                Arguments.of(
                        "old presentation with a click to a page",
                        new CompoundSample()
                                .with("PowerPoint Document", CompoundSamples.click(3))
                                .bytes(),
                        FileType.PPT),
                Arguments.of(
                        "old workbook with a link",
                        new CompoundSample()
                                .with(
                                        "Workbook",
                                        CompoundSample.records(
                                                0x1B8, CompoundSamples.link(0x79EAC9E0, "https://example.org/")))
                                .bytes(),
                        FileType.XLS),
                Arguments.of("PDF", new PdfSample().bytes(), FileType.PDF),
                Arguments.of(
                        "PDF with a link and a first page",
                        new PdfSample(
                                        "/OpenAction[3 0 R/Fit]",
                                        "/Annots[<</Subtype/Link/A<</S/URI/URI(https://example.org/)>>>>]")
                                .bytes(),
                        FileType.PDF),
                Arguments.of(
                        "PDF that opens at a place",
                        new PdfSample("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "").bytes(),
                        FileType.PDF),
                Arguments.of(
                        "PDF of a list of no attachments",
                        new PdfSample("/Names<</EmbeddedFiles<</Names[]>>>>", "").bytes(),
                        FileType.PDF),
                Arguments.of("text", "\u00E9t\u00E9|a!\n- WEBSERVICE(a)\n".getBytes(UTF_16), FileType.TEXT),
                Arguments.of("table", "a;b\n-1;\"- l'an | 2\"\n=SUM(A1:A2);+32 2 515\n".getBytes(UTF_8), FileType.CSV),
                Arguments.of("PNG", SampleFiles.PNG, FileType.PNG),
                Arguments.of("GIF", MixedSamples.GIF, FileType.GIF),
                Arguments.of("JPEG", MixedSamples.JPEG, FileType.JPEG),
                Arguments.of("JPEG with a smaller copy after it", twice(MixedSamples.JPEG), FileType.JPEG),
                Arguments.of("WebP", MixedSamples.WEBP, FileType.WEBP),
                Arguments.of("PDF without a password for opening", locked(""), FileType.PDF));
    }

    private static byte[] twice(byte[] bytes) {
        return ByteBuffer.allocate(2 * bytes.length).put(bytes).put(bytes).array();
    }

    static byte[] odt(String part, String content) {
        var type = "application/vnd.oasis.opendocument.text";
        return part.equals("content.xml")
                ? zip("mimetype", type, part, content)
                : zip("mimetype", type, "content.xml", "<c/>", part, content);
    }

    static byte[] locked(String password) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
