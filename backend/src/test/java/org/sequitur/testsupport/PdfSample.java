package org.sequitur.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builder for a PDF with one page, object by object, with any content. */
public final class PdfSample {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final List<byte[]> objects = new ArrayList<>();

    public PdfSample() {
        this("", "");
    }

    /**
     * @param catalog further entries of the document catalogue
     * @param page further entries of the page
     * @param more objects 4, 5, ... that these may refer to
     */
    public PdfSample(String catalog, String page, String... more) {
        add("<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        add("<</Type/Page/Parent 2 0 R" + page + ">>");
        for (var object : more) {
            add(object);
        }
    }

    /** @param entries further entries of the stream's dictionary */
    public PdfSample withStream(String entries, byte[] content) {
        var object = new ByteArrayOutputStream();
        object.writeBytes(text("<</Length " + content.length + entries + ">>stream\n"));
        object.writeBytes(content);
        object.writeBytes(text("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    private void add(String object) {
        objects.add(text(object));
    }

    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(HEADER);
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (var i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(text(i + 1 + " 0 obj"));
            file.writeBytes(objects.get(i));
            file.writeBytes(text("endobj\n"));
        }
        var start = file.size();
        file.writeBytes(text(table.toString()));
        file.writeBytes(
                text("trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(objects.size() + 1, start)));
        return file.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
