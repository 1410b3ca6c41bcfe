package org.sequitur.file;

import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;
import org.sequitur.testsupport.SampleFiles;

/** OpenDocument files with active content or links to files. */
final class OpenDocumentSamples {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private OpenDocumentSamples() {}

    static Stream<Sample> all() {
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
                odf("external document type", "EXTERNAL_CONTENT", "content.xml", """
                        <!DOCTYPE c SYSTEM "http://example.org/a.dtd"><c/>"""),
                odf("external entity", "EXTERNAL_CONTENT", "content.xml", """
                        <!DOCTYPE c [<!ENTITY % e SYSTEM "http://example.org/a"> %e;]><c/>"""),
                odf("DDE", "EXTERNAL_CONTENT", "content.xml", linked("dde-source", "#a")),
                odf(
                        "remote template",
                        "EXTERNAL_TEMPLATE",
                        "meta.xml",
                        linked("template", "https://example.org/a.ott")),
                odf("object", "EMBEDDED_OBJECT", "content.xml", linked("object-ole", "./Object 1")),
                odf("plug-in", "EMBEDDED_OBJECT", "content.xml", linked("plugin", "./Media/a.mp4")),
                odf("link to a file", "UNSAFE_LINK", "content.xml", linked("a", "file:///C:/a.exe")),
                odf("link to a share", "UNSAFE_LINK", "content.xml", linked("a", "\\\\host\\share\\a")),
                odf("link to a file beside it", "UNSAFE_LINK", "content.xml", linked("a", "../a.exe")),
                odf("link with a script", "UNSAFE_LINK", "styles.xml", linked("a", "java&#10;script:alert(1)")),
                odf("linked table", "EXTERNAL_CONTENT", "content.xml", linked("table-source", "a.ods")),
                odf("section of a file in it", "EXTERNAL_CONTENT", "content.xml", linked("section-source", "a.odt")),
                odf("field of a database", "EXTERNAL_CONTENT", "content.xml", linked("database-display", "")),
                odf("field of a macro", "MACROS", "content.xml", "<d><execute-macro name='a'/></d>"),
                odf("formula with a web service", "ACTIVE_FORMULA", "content.xml", formula("of:=WEBSERVICE([.A1])")),
                odf("formula with DDE", "ACTIVE_FORMULA", "content.xml", formula("of:=DDE(&quot;soffice&quot;;1;2)")),
                odf(
                        "formula of another file",
                        "EXTERNAL_CONTENT",
                        "Object 1/content.xml",
                        formula("of:=['file:///a.ods'#$Sheet1.A1]")),
                odf(
                        "formula with a link to a file",
                        "ACTIVE_FORMULA",
                        "content.xml",
                        formula("of:=HYPERLINK(&quot;file:///a.exe&quot;)")),
                odf("archive in it", "UNKNOWN_PART", "a/b.zip", "PK"),
                odf("archive as a picture", "UNKNOWN_PART", "Pictures/a.png", "PK\u0003\u0004"),
                odf("part that is no XML", "UNREADABLE", "Configurations2/a.xml", "PK\u0003\u0004"),
                odf("encrypted", "PROTECTED", "META-INF/manifest.xml", linked("encryption-data", "#a")));
    }

    static String linked(String element, String target) {
        return "<c xmlns:xlink=\"http://www.w3.org/1999/xlink\"><%s xlink:href=\"%s\"/></c>".formatted(element, target);
    }

    static String formula(String formula) {
        return "<c xmlns:table='t'><table:table-cell table:formula=\"%s\"/></c>".formatted(formula);
    }

    private static Sample odf(String name, String finding, String part, String content) {
        return new Sample(
                "odt: " + name,
                finding,
                part.equals("content.xml")
                        ? SampleFiles.zip("mimetype", ODT, part, content)
                        : SampleFiles.zip("mimetype", ODT, "content.xml", "<c/>", part, content));
    }
}
