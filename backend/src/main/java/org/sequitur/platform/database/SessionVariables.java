package org.sequitur.platform.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Session variables that the API needs. The driver reads {@code sessionVariables} once, from the URL, so the operator's
 * variables and ours are merged there. The operator's value has precedence.
 */
final class SessionVariables {

    private static final String OPTION = "sessionVariables";

    /**
     * Both in seconds: the maximum wait for a lock; and how long a transaction that has written may stay idle (for example
     * because its instance lost power) before the server rolls it back.
     */
    private static final Map<String, String> OURS =
            Map.of("innodb_lock_wait_timeout", "10", "idle_write_transaction_timeout", "60");

    private SessionVariables() {}

    /** @param url of the MariaDB driver, with or without options */
    static String addedTo(String url) {
        var parts = url.split("[?]", 2);
        var options = new LinkedHashMap<String, String>();
        if (parts.length == 2) {
            Arrays.stream(parts[1].split("&"))
                    .filter(option -> !option.isEmpty())
                    .map(option -> option.split("=", 2))
                    .forEach(option -> options.put(option[0], option.length == 2 ? option[1] : ""));
        }
        var given = options.keySet().stream().filter(OPTION::equalsIgnoreCase).toList();
        var variables = new LinkedHashMap<>(OURS);
        given.forEach(option -> variables.putAll(parsed(options.remove(option))));
        options.put(
                OPTION,
                variables.entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .collect(Collectors.joining(",")));
        return parts[0] + "?"
                + options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** Splits at commas and semicolons outside quotation marks. */
    private static Map<String, String> parsed(String variables) {
        var parsed = new LinkedHashMap<String, String>();
        Arrays.stream(variables.split("[,;](?=(?:[^']*'[^']*')*[^']*$)"))
                .filter(variable -> variable.contains("="))
                .map(variable -> variable.split("=", 2))
                .forEach(variable ->
                        parsed.put(variable[0].strip().toLowerCase(java.util.Locale.ROOT), variable[1].strip()));
        return parsed;
    }
}
