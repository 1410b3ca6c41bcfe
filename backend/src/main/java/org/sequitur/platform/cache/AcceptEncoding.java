package org.sequitur.platform.cache;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks an {@code Accept-Encoding} header (RFC 9110, 12.5.3) for gzip, the only coding that we offer. */
public final class AcceptEncoding {

    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?$");

    private AcceptEncoding() {}

    /** In characters. A longer header counts as one that allows no coding. */
    private static final int MAX_HEADER_LENGTH = 200;

    public static boolean allowsGzip(String header) {
        // Fast path for what browsers send.
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        if (header.length() > MAX_HEADER_LENGTH) {
            return false;
        }
        var codings = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::trim)
                .toList();
        // An entry for gzip takes precedence over "*".
        return Stream.of("gzip", "*")
                .flatMap(name -> codings.stream()
                        .filter(coding -> coding.split(";")[0].trim().equals(name)))
                .findFirst()
                .map(coding -> !REFUSED.matcher(coding).find())
                .orElse(false);
    }
}
