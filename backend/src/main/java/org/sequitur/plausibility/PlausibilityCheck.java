package org.sequitur.plausibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Finds what is implausible in one statement and has not been confirmed. Call {@link #requireConfirmed} last, after all
 * rules that refuse the statement: a confirmation is not asked for in vain.
 */
public final class PlausibilityCheck {

    public static final ProblemType CONFIRMATION_NEEDED =
            new ProblemType("urn:problem-type:sequitur:confirmationNeeded", 409, "Confirmation Needed");

    private static final int YEARS_AHEAD = 10;

    /** Fewest letters and digits of a text that is published without a confirmation. */
    private static final int MIN_CHARACTERS = 4;

    private final List<PlausibilityRule> confirmed;
    private final LocalDate today;
    private final List<Issue> issues = new ArrayList<>();

    private PlausibilityCheck(List<PlausibilityRule> confirmed, LocalDate today) {
        this.confirmed = confirmed;
        this.today = today;
    }

    /** @param confirmed rules that the author confirmed; null if none */
    public static PlausibilityCheck of(List<PlausibilityRule> confirmed, LocalDate today) {
        return new PlausibilityCheck(confirmed == null ? List.of() : confirmed, today);
    }

    /** @param pointer to the text in the request body */
    public PlausibilityCheck text(String pointer, LocalizedText text) {
        require(!comparable(text.fr()).equals(comparable(text.nl())), PlausibilityRule.SAME_TEXT, pointer + "/nl");
        return requireLength(pointer + "/fr", text.fr()).requireLength(pointer + "/nl", text.nl());
    }

    private PlausibilityCheck requireLength(String pointer, String text) {
        var characters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return require(characters >= MIN_CHARACTERS, PlausibilityRule.SHORT_TEXT, pointer);
    }

    private static String comparable(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * @param pointer to the day in the request body
     * @param day may be null
     */
    public PlausibilityCheck dayAhead(String pointer, LocalDate day) {
        var last = today.plusYears(YEARS_AHEAD);
        return require(day == null || !day.isAfter(last), PlausibilityRule.FAR_AHEAD, pointer);
    }

    /** @param pointer to what is implausible unless {@code plausible} */
    public PlausibilityCheck require(boolean plausible, PlausibilityRule otherwise, String pointer) {
        if (!plausible && !confirmed.contains(otherwise)) {
            issues.add(Issue.inBody(
                            Issue.Type.CONFIRMATION_NEEDED,
                            pointer,
                            null,
                            otherwise.meaning().definition())
                    .ofRule(otherwise.code()));
        }
        return this;
    }

    /** @throws Problem 409 with all unconfirmed rules, each with a pointer to what it concerns */
    public void requireConfirmed() {
        if (!issues.isEmpty()) {
            throw Problem.of(CONFIRMATION_NEEDED, issues);
        }
    }
}
