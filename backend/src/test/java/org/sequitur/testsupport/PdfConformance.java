package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates a PDF with veraPDF. */
public final class PdfConformance {

    private PdfConformance() {}

    /** The violated rules of PDF/A-2a and PDF/UA-1, without duplicates. */
    public static Set<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new HashSet<String>();
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
