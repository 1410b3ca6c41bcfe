package org.sequitur.timeline;

import static org.sequitur.timeline.TimelineMessages.MESSAGES;

import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** How a mark is drawn: each shape differs from the others without colour. The page draws the same. */
public enum Shape {
    NOT_STARTED(report(ImplementationStatus.NOT_STARTED), Shape.RING),
    IN_PROGRESS(report(ImplementationStatus.IN_PROGRESS), Shape.RING + "M0-3.5a3.5 3.5 0 0 1 0 7z"),
    PARTLY_IMPLEMENTED(report(ImplementationStatus.PARTLY_IMPLEMENTED), Shape.RING + "M0-3.5a3.5 3.5 0 1 1-3.5 3.5H0z"),
    IMPLEMENTED(report(ImplementationStatus.IMPLEMENTED), Shape.DISC),
    NOT_PURSUED(report(ImplementationStatus.NOT_PURSUED), Shape.RING + "M-2.5-.75h5v1.5h-5z"),
    CONFIRMED(assessment(AssessmentOutcome.CONFIRMED), "M-4.5-4.5h9v9h-9z"),
    DISPUTED(
            assessment(AssessmentOutcome.DISPUTED),
            "M-5.5-3.5-3.5-5.5 0-2 3.5-5.5 5.5-3.5 2 0 5.5 3.5 3.5 5.5 0 2-3.5 5.5-5.5 3.5-2 0z"),
    NOT_VERIFIABLE(assessment(AssessmentOutcome.NOT_VERIFIABLE), "M-4.5-4.5h9v9h-9zM-3-3h6v6h-6z"),
    DEADLINE(MESSAGES.deadline(), "M-.75 9V-9H7L4.5-5.5 7-2H.75V9z"),
    REPLACED_DEADLINE(MESSAGES.replacedDeadline(), "M-.75 9V-9H7L4.5-5.5 7-2H.75V9zM.75-7.5H4L2.75-5.5 4-3.5H.75z"),
    QUESTION(MESSAGES.question(), "M0-6 6 0 0 6-6 0z"),
    CLOSURE(MESSAGES.closure(), "M-2-9h4V9h-4z"),
    REOPENING(MESSAGES.reopening(), "M-2.5-9h5V9h-5zM-1-7.5h2v15h-2z"),
    /** In the legend; in rows a number follows the plus. */
    OTHERS(MESSAGES.others(), "M-1-5h2v4h4v2h-4v4h-2v-4h-4v-2h4z");

    private static final String DISC = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
    private static final String RING = Shape.DISC + "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";

    private final LocalizedText label;
    private final String path;

    Shape(LocalizedText label, String path) {
        this.label = label;
        this.path = path;
    }

    private static LocalizedText report(ImplementationStatus status) {
        return named(status, true);
    }

    private static LocalizedText assessment(AssessmentOutcome outcome) {
        return named(outcome, false);
    }

    private static LocalizedText named(Code result, boolean report) {
        return LocalizedText.of(language -> {
            var label = result.meaning().label().in(language);
            return (report ? MESSAGES.report(label) : MESSAGES.assessment(label)).in(language);
        });
    }

    static Shape of(TimelineMark mark) {
        return switch (mark.kind()) {
            case REPORT_PUBLISHED -> valueOf(mark.implementationStatus().name());
            case ASSESSED -> valueOf(mark.assessment().name());
            case QUESTION_ASKED -> QUESTION;
            case CLOSED -> CLOSURE;
            case REOPENED -> REOPENING;
            default -> mark.replacedOn() == null ? DEADLINE : REPLACED_DEADLINE;
        };
    }

    public LocalizedText label() {
        return label;
    }

    /** The data of an SVG path around the mark's position, to be filled by the even-odd rule. */
    public String path() {
        return path;
    }

    /** Its class in style sheets. */
    public String code() {
        return Code.of(name());
    }
}
