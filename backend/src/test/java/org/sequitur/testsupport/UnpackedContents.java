package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/** All contents of a file: the bytes themselves and, recursively, those of packed entries. */
public final class UnpackedContents {

    private final List<String> texts = new ArrayList<>();

    private UnpackedContents() {}

    public static UnpackedContents of(byte[] bytes) {
        var contents = new UnpackedContents();
        try {
            contents.add(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return contents;
    }

    public boolean contain(String searched) {
        return texts.stream().anyMatch(text -> text.contains(searched));
    }

    /** The searched texts that occur. */
    public Set<String> among(Collection<String> searched) {
        return searched.stream().filter(this::contain).collect(Collectors.toSet());
    }

    private void add(byte[] bytes) throws IOException {
        texts.add(withoutKnownLiterals(new String(bytes, StandardCharsets.UTF_8)));
        if (begins(bytes, 'P', 'K')) {
            addEntries(bytes);
        } else if (begins(bytes, 0x1f, 0x8b)) {
            add(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        } else if (begins(bytes, '%', 'P')) {
            addPdf(bytes);
        }
    }

    /** Reads by the archive's directory, as spreadsheets have entries that cannot be read sequentially. */
    private void addEntries(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                texts.add(entry.getName());
                add(zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    /** The text of its pages, with and without line breaks, and each string and stream in it. */
    private void addPdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var printed = new PDFTextStripper().getText(pdf);
            texts.add(printed);
            texts.add(printed.replaceAll("\\s", ""));
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                addPart(pdf.getDocument().getObjectFromPool(key).getObject());
            }
        }
    }

    private void addPart(COSBase part) throws IOException {
        switch (part) {
            case COSString string -> texts.add(string.getString());
            case COSArray array -> {
                for (var index = 0; index < array.size(); index++) {
                    addDirect(array.get(index));
                }
            }
            case COSStream stream -> {
                addEach(stream);
                try (var decoded = stream.createInputStream()) {
                    texts.add(withoutKnownLiterals(new String(decoded.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            case COSDictionary dictionary -> addEach(dictionary);
            case null, default -> {
                // Numbers and names need no search.
            }
        }
    }

    private void addEach(COSDictionary dictionary) throws IOException {
        for (var value : dictionary.getValues()) {
            addDirect(value);
        }
    }

    /** A literal that PDF/A uses for a kind of metadata, and the JDK for its color profile: not a leaked secret. */
    private static String withoutKnownLiterals(String text) {
        return text.replace("<pdfaProperty:category>internal<", "").replace("lcms internal", "");
    }

    /** Indirect objects are visited separately. */
    private void addDirect(COSBase part) throws IOException {
        if (!(part instanceof COSObject)) {
            addPart(part);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
