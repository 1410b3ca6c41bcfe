package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates a PDF with veraPDF. */
public final class PdfConformance {

    private PdfConformance() {}

    /** The number of entries of the only cross-reference table; -1 without one. */
    private static int entries(byte[] pdf) {
        return number(Pattern.compile("(?s).*\\nxref\\s+0 (\\d+)\\s"), pdf);
    }

    private static int sizeInTrailer(byte[] pdf) {
        return number(Pattern.compile("(?s).*\\ntrailer\\b.*?/Size (\\d+)"), pdf);
    }

    private static int number(Pattern pattern, byte[] pdf) {
        var end = new String(pdf, StandardCharsets.ISO_8859_1);
        var found = pattern.matcher(end);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    /** The violated rules of PDF/A-2a and PDF/UA-1, and a wrong number of objects, of which qpdf warns; without duplicates. */
    public static Set<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new HashSet<String>();
        if (entries(pdf) < 1 || entries(pdf) != sizeInTrailer(pdf)) {
            faults.add("the trailer states " + sizeInTrailer(pdf) + " objects of " + entries(pdf));
        }
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(fault ->
                                faults.add(flavour + " " + fault.getRuleId().getClause() + " " + fault.getMessage()));
            } catch (VeraPDFException | java.io.IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return faults;
    }
}
