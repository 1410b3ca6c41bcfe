package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Backgrounds and borders are most of the objects of a PDF, if each has a property list of its own. */
class DecorationMarksTest {

    @Test
    void all_backgrounds_and_borders_share_one_property_list() throws Exception {
        var decorated = "<p style='background-color: #eeeeee; border: 1pt solid black'>a</p>".repeat(200);
        var report = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("""
                        <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>t</title>
                        <meta name="subject" content="s"/><meta name="description" content="s"/></head>
                        <body style="font-family: Source Sans">%s</body></html>""".formatted(decorated))));

        try (var pdf = Loader.loadPDF(Printed.pdf(report))) {
            assertTrue(pdf.getNumberOfPages() > 1);
            var uses = 0;
            var lists = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var page : pdf.getPages()) {
                var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                for (var named : properties.getValues()) {
                    var list = (COSDictionary) (named instanceof COSObject reference ? reference.getObject() : named);
                    if ("Layout".equals(list.getNameAsString(COSName.TYPE))) {
                        uses++;
                        lists.add(list);
                    } else {
                        assertEquals(null, list.getItem(COSName.BBOX));
                    }
                }
            }
            assertTrue(uses > 200, () -> "decorated");
            assertEquals(1, lists.size());
        }
    }
}
