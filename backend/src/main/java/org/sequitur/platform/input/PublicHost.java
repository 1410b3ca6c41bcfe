package org.sequitur.platform.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells hosts of the public web from those that mean another computer, or none, for each reader. No name is looked up: the
 * answer does not depend on the network.
 */
final class PublicHost {

    /** Top-level names that are reserved for private networks (RFC 6761, 6762, 8375, ICANN), or in common use there. */
    private static final Set<String> PRIVATE_NAMES =
            Set.of("localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "test", "arpa");

    /** Browsers read a host that ends with a number as an IPv4 address, in decimal, octal or hexadecimal notation. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");

    private PublicHost() {}

    /**
     * False for single names such as {@code intranet}, names of private networks and all numeric addresses: also a public
     * IP address is not what an office publishes documents under.
     */
    static boolean isPublic(String host) {
        var labels = host.toLowerCase(Locale.ROOT).split("\\.");
        if (host.startsWith("[") || labels.length < 2 || Arrays.asList(labels).contains("")) {
            return false;
        }
        var top = labels[labels.length - 1];
        return !PRIVATE_NAMES.contains(top) && !NUMBER.matcher(top).matches();
    }
}
