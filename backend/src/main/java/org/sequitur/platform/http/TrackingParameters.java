package org.sequitur.platform.http;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Query parameters that social networks, mail programs and advertisers add to shared addresses. Reads ignore them, and do not repeat
 * them in links.
 */
public final class TrackingParameters {

    private static final String CAMPAIGN = "utm_";

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
            "yclid",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "mtm_campaign",
            "pk_campaign");

    private TrackingParameters() {}

    public static boolean contain(String name) {
        return name.startsWith(CAMPAIGN) || NAMES.contains(name);
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
