package org.sequitur.platform.input;

import static org.sequitur.platform.input.InputMessages.MESSAGES;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.sequitur.platform.problem.Problem;

/** The rule for submitted links: absolute http(s) addresses without user info. */
public final class WebLink {

    /** In characters. */
    private static final int MAX_LENGTH = 2_000;

    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /**
     * Checks a link, which may be null.
     *
     * @param pointer to the property (RFC 6901), for the issue
     * @return the link unchanged
     * @throws Problem 400 if it is not an absolute http(s) address
     */
    public static String ifAny(String pointer, String link) {
        if (link != null && !isOnTheWeb(link)) {
            throw InputRules.refused(pointer, MESSAGES.noLink());
        }
        return link;
    }

    private static boolean isOnTheWeb(String link) {
        if (link.length() > MAX_LENGTH || !link.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            return false;
        }
        try {
            var uri = new URI(link);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getPort() <= HIGHEST_PORT;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
