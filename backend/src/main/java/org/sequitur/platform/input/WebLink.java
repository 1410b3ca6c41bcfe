package org.sequitur.platform.input;

import static org.sequitur.platform.input.InputMessages.MESSAGES;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** The rule for submitted links: absolute http(s) addresses of public hosts, without user info. */
public final class WebLink {

    /** In characters. */
    private static final int MAX_LENGTH = 2_000;

    private static final int MAX_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Host and port; a host that is a number is none for {@link URI}. */
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>\\[.*]|[^:]*)(?::\\d*)?");

    private WebLink() {}

    /**
     * Checks a link, which may be null.
     *
     * @param pointer to the property (RFC 6901), for the issue
     * @return the link unchanged
     * @throws Problem 400 if it is not an absolute http(s) address, names a private host or contains user info
     */
    public static String ifAny(String pointer, String link) {
        if (link != null) {
            issue(link).ifPresent(issue -> {
                throw InputRules.refused(pointer, issue);
            });
        }
        return link;
    }

    /** Whether the rule accepts the link. */
    public static boolean isPublic(String link) {
        return issue(link).isEmpty();
    }

    private static Optional<LocalizedText> issue(String link) {
        if (link.length() > MAX_LENGTH || !link.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            return Optional.of(MESSAGES.noLink());
        }
        try {
            return issue(new URI(link));
        } catch (URISyntaxException malformed) {
            return Optional.of(MESSAGES.noLink());
        }
    }

    private static Optional<LocalizedText> issue(URI uri) {
        var authority = uri.getRawAuthority();
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || authority == null) {
            return Optional.of(MESSAGES.noLink());
        }
        if (authority.contains("@")) {
            return Optional.of(MESSAGES.linkWithCredentials());
        }
        var parts = AUTHORITY.matcher(authority);
        if (parts.matches() && !parts.group("host").isEmpty() && !PublicHost.isPublic(parts.group("host"))) {
            return Optional.of(MESSAGES.privateLink());
        }
        return uri.getHost() == null || uri.getPort() > MAX_PORT ? Optional.of(MESSAGES.noLink()) : Optional.empty();
    }
}
