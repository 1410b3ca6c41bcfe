package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.WrittenDate;

/**
 * What a fact says, in a few words.
 *
 * @param text for readers
 * @param code the same for programs; null for a kind without codes
 * @param dueOn the deadline, or the day by which an answer is expected; null for other kinds
 */
public record FactOutcome(LocalizedText text, Code code, LocalDate dueOn) {

    public static FactOutcome of(Code code) {
        return new FactOutcome(code.meaning().label(), code, null);
    }

    public static FactOutcome of(LocalizedText text) {
        return new FactOutcome(text, null, null);
    }

    public static FactOutcome ofDeadline(LocalDate deadline) {
        return new FactOutcome(LocalizedText.of(language -> WrittenDate.of(deadline, language)), null, deadline);
    }

    public static FactOutcome ofAnswerExpectedOn(LocalDate day) {
        var text = LocalizedText.of(language ->
                MESSAGES.answerExpectedOn(WrittenDate.of(day, language)).in(language));
        return new FactOutcome(text, null, day);
    }

    /**
     * What each of these facts says, by its id.
     *
     * @param outcome null for a fact that only its kind describes
     */
    public static <F extends Fact> Map<UUID, FactOutcome> ofEach(
            Collection<F> facts, Function<F, FactOutcome> outcome) {
        var outcomes = new HashMap<UUID, FactOutcome>();
        for (var fact : facts) {
            var said = outcome.apply(fact);
            if (said != null) {
                outcomes.put(fact.id(), said);
            }
        }
        return outcomes;
    }
}
