package org.sequitur.platform.representation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an {@code Accept-Encoding} header (RFC 9110, 12.5.3) for the one coding that we have. */
public final class AcceptEncoding {

    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?$");

    private AcceptEncoding() {}

    /** Characters. A longer header is taken for one that allows no coding. */
    private static final int LONGEST_HEADER = 200;

    public static boolean allowsGzip(String header) {
        // What browsers send is told at a glance.
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        if (header.length() > LONGEST_HEADER) {
            return false;
        }
        var codings = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::trim)
                .toList();
        // What is said of gzip counts before what is said of all.
        return Stream.of("gzip", "*")
                .flatMap(name -> codings.stream()
                        .filter(coding -> coding.split(";")[0].trim().equals(name)))
                .findFirst()
                .map(coding -> !REFUSED.matcher(coding).find())
                .orElse(false);
    }
}
