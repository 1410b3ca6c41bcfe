package org.sequitur.followup;

import java.util.Map;
import org.sequitur.commitment.Timeliness;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.Message;
import org.sequitur.platform.language.MessageBundle;

/** The texts of the report itself, which its templates name: the messages of the group {@code report}. */
final class ReportTexts {

    /** Placeholders that each text may have without an argument. */
    private static final Map<String, Object> THRESHOLDS =
            Map.of("dueSoonDays", Timeliness.DUE_SOON_DAYS, "staleDays", Timeliness.STALE_DAYS);

    private final Map<String, Message> byName = MessageBundle.group("report");

    /**
     * The text of this name.
     *
     * @param arguments for the placeholders, in their order in the French text
     * @throws IllegalArgumentException if there is no text of that name, or it has another number of placeholders
     */
    LocalizedText text(String name, Object... arguments) {
        var message = byName.get(name);
        if (message == null) {
            throw new IllegalArgumentException("No text of the report has the name " + name);
        }
        var open = message.parameters().stream()
                .filter(parameter -> !THRESHOLDS.containsKey(parameter))
                .toList();
        if (open.size() != arguments.length) {
            throw new IllegalArgumentException("The text " + name + " of the report needs " + open);
        }
        return message.with(message.parameters().stream()
                .map(parameter -> THRESHOLDS.containsKey(parameter)
                        ? THRESHOLDS.get(parameter)
                        : arguments[open.indexOf(parameter)])
                .toArray());
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }
}
