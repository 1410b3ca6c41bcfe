package org.sequitur.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The allowed targets of links in documents. */
final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");

    /** Characters that programs ignore in addresses, everywhere or at the beginning. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}]+");

    /** Authors often leave out the scheme of a web or mail address. */
    private static final Pattern SCHEME_LEFT_OUT = Pattern.compile("www\\..*|[^/\\\\:@]+@[^/\\\\:@]+");

    private LinkTarget() {}

    /** @param target a URI with an allowed scheme, {@code #} and a place in the document, or empty for no link */
    static boolean isAllowed(String target) {
        var address = IGNORED.matcher(target).replaceAll("").toLowerCase(Locale.ROOT);
        if (address.isEmpty() || address.startsWith("#")) {
            return true;
        }
        var scheme = SCHEME.matcher(address);
        return scheme.matches()
                ? SCHEMES.contains(scheme.group(1))
                : SCHEME_LEFT_OUT.matcher(address).matches();
    }

    /** @throws ContentRefusedException for a file, a network share, a script, a program or another scheme */
    static void inspect(String target) {
        if (!isAllowed(target)) {
            throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
        }
    }
}
