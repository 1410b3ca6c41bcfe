package org.sequitur.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the calls of a file with both generated Java clients; prints what they could not read. */
final class Reader {

    private final String name;
    private final Object client;
    private int failures;

    private Reader(String name, Object client) {
        this.name = name;
        this.client = client;
    }

    /** @param arguments file of the calls, address of the API */
    public static void main(String... arguments) throws Exception {
        var calls = new ObjectMapper().readTree(new File(arguments[0]));
        var timeout = Duration.ofMinutes(2);
        var okhttp = new org.sequitur.clients.okhttp.ApiClient();
        okhttp.setBasePath(arguments[1]).setReadTimeout((int) timeout.toMillis());
        var plain = new org.sequitur.clients.plain.ApiClient();
        plain.updateBaseUri(arguments[1]);
        plain.setReadTimeout(timeout);
        var failures = 0;
        for (var reader : List.of(new Reader("okhttp", okhttp), new Reader("plain", plain))) {
            for (var call : calls) {
                reader.make(call);
            }
            System.out.printf("Java, %s: %d calls, %d failed%n", reader.name, calls.size(), reader.failures);
            failures += reader.failures;
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    private void make(JsonNode call) throws ReflectiveOperationException {
        var operation = call.get("operation").asText();
        try {
            var api = Class.forName("org.sequitur.clients." + name + ".api." + call.get("tag").asText() + "Api");
            var method = Arrays.stream(api.getMethods())
                    .filter(one -> one.getName().equals(operation) && !takesHeaders(one))
                    .findFirst()
                    .orElseThrow();
            var arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> value(call.get("parameters"), parameter))
                    .toArray();
            var answer = method.invoke(api.getConstructor(client.getClass()).newInstance(client), arguments);
            if (answer == null || answer instanceof File file && file.length() == 0) {
                throw new IllegalStateException("Nothing read");
            }
        } catch (InvocationTargetException | IllegalArgumentException | IllegalStateException e) {
            failures++;
            System.out.printf("%s, %s: %s%n", name, operation, e.getCause() == null ? e : e.getCause());
        }
    }

    /** The native client has each method once more, with additional headers. */
    private static boolean takesHeaders(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(Map.class);
    }

    /** The value as the client reads it from other responses: an id in the format of a UUID is one. */
    private static Object value(JsonNode parameters, Parameter parameter) {
        // A parameter that is named like a variable of the generator begins with an underscore.
        var name = parameter.getName().replaceFirst("^_", "");
        for (var known : parameters) {
            if (known.get("name").asText().equals(name)) {
                return value(known, parameter.getType());
            }
        }
        return null;
    }

    private static Object value(JsonNode known, Class<?> type) {
        var text = known.get("value").asText();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(code -> code.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return known.get("format").asText().equals("uuid") ? UUID.fromString(text) : text;
    }
}
