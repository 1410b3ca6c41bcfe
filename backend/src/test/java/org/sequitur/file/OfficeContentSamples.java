package org.sequitur.file;

import static org.sequitur.file.OfficeSamples.EXTERNAL;
import static org.sequitur.file.OfficeSamples.docx;
import static org.sequitur.file.OfficeSamples.pptx;
import static org.sequitur.file.OfficeSamples.xlsx;

import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;

/** Office documents since 2007 with fields, formulas, links and parts that access content outside the document. */
final class OfficeContentSamples {

    private OfficeContentSamples() {}

    static Stream<Sample> all() {
        return Stream.of(fields(), formulas(), links(), parts()).flatMap(samples -> samples);
    }

    private static Stream<Sample> fields() {
        var names = Stream.of(
                "INCLUDETEXT \"\\\\\\\\host\\\\a.docx\"",
                "INCLUDEPICTURE \"https://example.org/a.png\" \\d",
                "includepicture a.png",
                "LINK Excel.Sheet.8 \"C:\\\\a.xls\"",
                "IMPORT a.png",
                "DATABASE \\d \"C:\\\\a.mdb\"",
                "AUTOTEXT a",
                "RD \"a.docx\"",
                "OTHER \"a\"");
        return Stream.concat(
                names.map(code -> field(code.split(" ")[0], "ACTIVE_FIELD", simple(code))),
                Stream.of(
                        field("spread over runs", "ACTIVE_FIELD", complex("INC", "LUDE", "TEXT a.docx")),
                        field("inside another", "ACTIVE_FIELD", complex("IF ", complex("DDEAUTO cmd a"), " = 1")),
                        field("after a result", "ACTIVE_FIELD", complex("TOC \\h") + complex("LINK a")),
                        field("with a computed name", "ACTIVE_FIELD", complex("DD", complex("QUOTE 69"), " cmd")),
                        field("link to a file", "UNSAFE_LINK", complex("HYPERLINK \"file:///C:\\\\a.exe\" \\o \"a\"")),
                        field("link to a share", "UNSAFE_LINK", complex("HYPERLINK \\t \"_blank\" \\\\\\\\host\\\\a")),
                        field("link to a script", "UNSAFE_LINK", complex("HYPERLINK\"javascript:a\"")),
                        field("link that is computed", "UNSAFE_LINK", complex("HYPERLINK ", complex("REF a"))),
                        docx(
                                "external entity",
                                "EXTERNAL_CONTENT",
                                d -> d.part(
                                        "word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'http://example.org/a'>]><d>&x;</d>")),
                        inPart("header1.xml"),
                        inPart("footer1.xml"),
                        inPart("footnotes.xml"),
                        inPart("endnotes.xml"),
                        inPart("comments.xml"),
                        inPart("glossary/document.xml"),
                        docx(
                                "letters for a list of addresses",
                                "EXTERNAL_CONTENT",
                                d -> d.part("word/settings.xml", "<s><mailMerge><query val='a'/></mailMerge></s>"))));
    }

    private static Sample inPart(String name) {
        return docx(
                "field in " + name, "ACTIVE_FIELD", d -> d.part("word/" + name, text(complex("INCLUDETEXT a.docx"))));
    }

    private static Sample field(String name, String finding, String field) {
        return docx("field " + name, finding, d -> d.part("word/document.xml", text(field)));
    }

    static String text(String content) {
        return "<w:d xmlns:w='w'>%s</w:d>".formatted(content);
    }

    static String simple(String code) {
        return "<w:fldSimple w:instr='%s'/>".formatted(code);
    }

    /** @param parts of the instruction: texts and nested fields */
    static String complex(String... parts) {
        var field = new StringBuilder("<w:fldChar w:fldCharType='begin'/>");
        for (var part : parts) {
            field.append(part.startsWith("<") ? part : "<w:instrText>%s</w:instrText>".formatted(part));
        }
        return field + "<w:fldChar w:fldCharType='separate'/><w:t>a</w:t><w:fldChar w:fldCharType='end'/>";
    }

    private static Stream<Sample> formulas() {
        return Stream.of(
                formula("ACTIVE_FORMULA", "_xlfn.WEBSERVICE(\"https://example.org/\"&amp;A1)"),
                formula("ACTIVE_FORMULA", "IF(A1=\"a\"\"b\",_xlfn.FILTERXML(A1,A2))"),
                formula("ACTIVE_FORMULA", "'a\"b'!A1+webservice (A1)&amp;\"\""),
                formula("ACTIVE_FORMULA", "T[a'[b]+WEBSERVICE(A1)&amp;'a'!A1"),
                formula("ACTIVE_FORMULA", "_xlfn.IMAGE(\"https://example.org/a.png\")"),
                formula("ACTIVE_FORMULA", "cmd|'/c calc'!A0"),
                formula("ACTIVE_FORMULA", "RTD(\"a\",,\"b\")"),
                formula("ACTIVE_FORMULA", "HYPERLINK(\"file:///C:\\a.exe\",\"a\")"),
                formula("ACTIVE_FORMULA", "HYPERLINK(\"\\\\host\\a\")"),
                formula("ACTIVE_FORMULA", "HYPERLINK(\"fi\"&amp;\"le:a\")"),
                formula("EXTERNAL_CONTENT", "'\\\\host\\[a.xlsx]S'!A1"),
                xlsx(
                        "formula of a name",
                        "ACTIVE_FORMULA",
                        d -> d.part("xl/workbook.xml", "<w><definedName name='a'>CALL(\"a\",\"b\")</definedName></w>")),
                xlsx(
                        "formula of a condition",
                        "ACTIVE_FORMULA",
                        d -> d.part("xl/worksheets/sheet1.xml", "<s><formula1>WEBSERVICE(A1)</formula1></s>")),
                xlsx(
                        "connection",
                        "EXTERNAL_CONTENT",
                        d -> d.part("xl/connections.xml", "<connections><connection id='1'/></connections>")),
                xlsx(
                        "query of a table",
                        "EXTERNAL_CONTENT",
                        d -> d.part("xl/queryTables/queryTable1.xml", "<queryTable connectionId='1'/>")),
                xlsx(
                        "Power Query",
                        "EXTERNAL_CONTENT",
                        d -> d.part(
                                "customXml/item1.xml",
                                "<DataMashup xmlns='http://schemas.microsoft.com/DataMashup'>UEs=</DataMashup>")));
    }

    private static Sample formula(String finding, String formula) {
        return xlsx(
                "formula " + formula,
                finding,
                d -> d.part("xl/worksheets/sheet1.xml", "<s><c><f>%s</f></c></s>".formatted(formula)));
    }

    private static Stream<Sample> links() {
        var targets = Stream.of(
                "file:///C:/a.exe",
                "\\\\host\\share\\a",
                "//host/share/a",
                "javascript:alert(1)",
                "java&#9;script:alert(1)",
                "vbscript:a",
                "data:text/html,a",
                "ms-word:ofe|u|https://example.org/a.docx",
                "search-ms:query=a",
                "C:\\a.exe",
                "../a.exe",
                "a.exe");
        return Stream.concat(
                targets.map(
                        target -> docx("link " + target, "UNSAFE_LINK", d -> d.related("hyperlink", target, EXTERNAL))),
                Stream.of(
                        docx("link without a mode", "UNSAFE_LINK", d -> d.related("hyperlink", "file:///a.exe", "")),
                        docx(
                                "link with two targets",
                                "UNREADABLE",
                                d -> d.related("hyperlink", "#a' x:Target='file:///a.exe' xmlns:x='x", EXTERNAL)),
                        docx(
                                "base of links",
                                "UNSAFE_LINK",
                                d -> d.part("docProps/app.xml", "<p><HyperlinkBase>file:///C:/</HyperlinkBase></p>")),
                        docx(
                                "picture in a drawing",
                                "EXTERNAL_CONTENT",
                                d -> d.part(
                                                "word/media/a.svg",
                                                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://a/'/></svg>")
                                        .defaultType("svg", "image/svg+xml")),
                        docx(
                                "script in a drawing",
                                "SCRIPT",
                                d -> d.part(
                                                "word/media/a.svg",
                                                "<svg xmlns='http://www.w3.org/2000/svg'><script>a</script></svg>")
                                        .defaultType("svg", "image/svg+xml")),
                        docx(
                                "link of a shape",
                                "UNSAFE_LINK",
                                d -> d.part(
                                        "word/document.xml",
                                        "<d xmlns:v='urn:schemas-microsoft-com:vml'><v:shape href='file:///a.exe'/></d>")),
                        docx(
                                "picture of a shape",
                                "EXTERNAL_CONTENT",
                                d -> d.part(
                                        "word/document.xml",
                                        "<d xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata src='https://a/'/></d>")),
                        xlsx(
                                "picture of a comment",
                                "EXTERNAL_CONTENT",
                                d -> d.part("xl/drawings/a.vml", "<xml><v:imagedata src=\"//host/a\"><br></xml>")
                                        .defaultType(
                                                "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")),
                        pptx(
                                "click that starts a program",
                                "UNSAFE_LINK",
                                d -> d.part(
                                        "ppt/slides/slide1.xml", "<s><hlinkClick action='ppaction://program'/></s>")),
                        pptx(
                                "click that starts a macro",
                                "UNSAFE_LINK",
                                d -> d.part(
                                        "ppt/slides/slide1.xml",
                                        "<s><hlinkClick action='ppaction://macro?name=a'/></s>"))));
    }

    private static Stream<Sample> parts() {
        return Stream.of(
                docx("archive in it", "UNKNOWN_PART", d -> d.part("a/b.zip", "PK")),
                docx(
                        "archive with a type",
                        "UNKNOWN_PART",
                        d -> d.part("a/b.zip", "PK").defaultType("zip", "application/zip")),
                docx("archive as XML", "UNREADABLE", d -> d.part("word/a.xml", "PK\u0003\u0004")),
                docx(
                        "archive as a picture",
                        "UNKNOWN_PART",
                        d -> d.part("word/media/a.png", "PK\u0003\u0004").defaultType("png", "image/png")),
                docx(
                        "film",
                        "UNKNOWN_PART",
                        d -> d.part("word/media/a.mp4", "a").defaultType("mp4", "video/mp4")),
                docx(
                        "font that nothing refers to",
                        "UNKNOWN_PART",
                        d -> d.part("word/fonts/a.odttf", "a")
                                .defaultType("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont")),
                docx(
                        "program as a font",
                        "UNKNOWN_PART",
                        d -> d.part("word/fonts/a.odttf", "MZ")
                                .related("font", "fonts/a.odttf", "")
                                .defaultType("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont")));
    }
}
