package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.WrittenDate;

/**
 * The days of publication of events, in Brussels.
 *
 * @param since the first day; null for all until {@code until}
 * @param until the last day; null for all since {@code since}
 */
public record EventPeriod(LocalDate since, LocalDate until) {

    public static final EventPeriod ALL = new EventPeriod(null, null);

    /** The issue for a period that ends before it begins. */
    public Optional<Issue> issue() {
        return since != null && until != null && until.isBefore(since)
                ? Optional.of(Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        "until",
                        until.toString(),
                        LocalizedText.of(language -> MESSAGES.endBeforeStart(WrittenDate.of(since, language))
                                .in(language))))
                : Optional.empty();
    }

    /** Whether it contains all days. */
    public boolean isUnlimited() {
        return since == null && until == null;
    }

    /** @param time HQL: when the event was published */
    List<String> conditions(String time) {
        return Stream.of(since == null ? null : time + " >= :since", until == null ? null : time + " < :afterUntil")
                .filter(condition -> condition != null)
                .toList();
    }

    /** The parameters of the conditions. */
    Map<String, Instant> parameters() {
        var parameters = new LinkedHashMap<String, Instant>();
        if (since != null) {
            parameters.put("since", since.atStartOfDay(BrusselsTime.BRUSSELS).toInstant());
        }
        if (until != null) {
            parameters.put("afterUntil", BrusselsTime.end(until));
        }
        return parameters;
    }

    void addTo(Parameters all) {
        parameters().forEach(all::and);
    }
}
