package org.sequitur.platform.representation;

import java.util.Arrays;
import java.util.Locale;

/** Reads an {@code Accept-Encoding} header (RFC 9110, 12.5.3) for the one coding that we have. */
final class AcceptEncoding {

    private AcceptEncoding() {}

    static boolean allowsGzip(String header) {
        // What browsers send is told at a glance.
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::trim)
                .filter(coding -> coding.startsWith("gzip") || coding.startsWith("*"))
                .anyMatch(coding -> !coding.matches("[^;]+;\\s*q=0(\\.0*)?"));
    }
}
