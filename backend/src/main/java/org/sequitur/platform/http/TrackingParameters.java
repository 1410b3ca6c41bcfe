package org.sequitur.platform.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Query parameters that social networks, mail programs and advertisers add to shared addresses. Reads ignore them, and do not repeat
 * them in links.
 */
public final class TrackingParameters {

    /** Beginnings of the names that Google, Matomo and Piwik use; each has several. */
    private static final List<String> CAMPAIGNS = List.of("utm_", "gad_", "mtm_", "pk_");

    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "srsltid",
            "_ga",
            "_gl",
            "epik",
            "ScCid",
            "at_medium",
            "at_campaign",
            "xtor",
            "yclid",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id");

    private TrackingParameters() {}

    public static boolean contain(String name) {
        return NAMES.contains(name) || CAMPAIGNS.stream().anyMatch(name::startsWith);
    }

    /** @param query as it was sent; null if there is none */
    public static String removedFrom(String query) {
        if (query == null) {
            return null;
        }
        var others = Arrays.stream(query.split("&"))
                .filter(parameter -> !contain(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return others.isEmpty() ? null : others;
    }
}
