package org.sequitur.file;

import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;
import org.sequitur.testsupport.PdfSample;
import org.sequitur.testsupport.SampleFiles;

/** PDF files with active content, beyond showing a page or a website. */
final class PdfSamples {

    private PdfSamples() {}

    static Stream<Sample> all() {
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
                link("script", "javascript:alert\\(1\\)"),
                link("script in other case", "  JavaScript:alert\\(1\\)"),
                link("script of another kind", "vbscript:a"),
                link("file", "file:///C:/a.exe"),
                link("share", "\\\\\\\\host\\\\share\\\\a"),
                link("share without a scheme", "//host/share/a"),
                link("data", "data:text/html,a"),
                link("program of Office", "ms-word:ofe|u|https://example.org/a"),
                link("file beside it", "a.exe"),
                pdf("base of links", "UNSAFE_LINK", "/URI<</Base(file:///C:/)>>", ""),
                pdf("command of the menu", "PDF_ACTION", "", "/Annots[<</Subtype/Link/A<</S/Named/N/SaveAs>>>>]"),
                pdf("unknown action", "PDF_ACTION", "", "/Annots[<</Subtype/Link/A<</S/Other>>>>]"),
                pdf(
                        "unknown action after another",
                        "PDF_ACTION",
                        "",
                        "/Annots[<</Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Other>>]>>>>]"),
                pdf("article of another file", "PDF_ACTION", "", "/Annots[<</Subtype/Link/A<</S/Thread/F(a)>>>>]"),
                pdf("unknown annotation", "PDF_MEDIA", "", "/Annots[<</Subtype/Projection>>]"),
                new Sample("noise", "UNREADABLE", noise()));
    }

    private static byte[] noise() {
        var bytes = SampleFiles.pdf(2_000);
        return ByteBuffer.allocate(300).put(bytes, 0, 15).array();
    }

    private static Sample link(String name, String address) {
        var annotation = "/Annots[<</Subtype/Link/A<</S/URI/URI(%s)>>>>]".formatted(address);
        return pdf("link: " + name, "UNSAFE_LINK", "", annotation);
    }

    private static Sample pdf(String name, String finding, String catalog, String page, String... more) {
        return new Sample("pdf: " + name, finding, new PdfSample(catalog, page, more).bytes());
    }
}
