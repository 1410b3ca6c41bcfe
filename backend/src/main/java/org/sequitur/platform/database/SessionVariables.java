package org.sequitur.platform.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the API sets in each session of the database. The driver takes {@code sessionVariables} from one place only, so the
 * operator's, which are in the URL, and ours are put together there. For a variable in both, the operator's value holds.
 */
final class SessionVariables {

    private static final String OPTION = "sessionVariables";

    /**
     * Both in seconds: how long to wait for a lock of another transaction; how long a transaction that has written may do
     * nothing, as when its instance lost power, before the server undoes it and lets go of its locks.
     */
    private static final Map<String, String> OURS =
            Map.of("innodb_lock_wait_timeout", "10", "idle_write_transaction_timeout", "60");

    private SessionVariables() {}

    /** @param url of MariaDB's driver, with options or without */
    static String addedTo(String url) {
        var parts = url.split("[?]", 2);
        var options = new LinkedHashMap<String, String>();
        if (parts.length == 2) {
            Arrays.stream(parts[1].split("&"))
                    .filter(option -> !option.isEmpty())
                    .map(option -> option.split("=", 2))
                    .forEach(option -> options.put(option[0], option.length == 2 ? option[1] : ""));
        }
        var theirs = options.keySet().stream().filter(OPTION::equalsIgnoreCase).toList();
        var variables = new LinkedHashMap<>(OURS);
        theirs.forEach(option -> variables.putAll(parsed(options.remove(option))));
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

    /** Commas outside of quotation marks separate. */
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
