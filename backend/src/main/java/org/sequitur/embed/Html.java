package org.sequitur.embed;

/** Builds HTML and escapes all inserted texts. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    /** @param template markup with {@code %s} in place of each text */
    Html add(String template, Object... texts) {
        var escaped = new Object[texts.length];
        for (var i = 0; i < texts.length; i++) {
            escaped[i] = escape(String.valueOf(texts[i]));
        }
        written.append(template.formatted(escaped));
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
