package org.sequitur.mail;

import static org.sequitur.mail.MailMessages.MESSAGES;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sequitur.commitment.Timeliness;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactPublished;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;

/**
 * A kind of notice. Each event of which a party is told has one, whose heading is the message {@code mail.} followed by the
 * event's code; the others are declared here.
 */
final class NoticeKind {

    static final NoticeKind DRAFT_SUBMITTED = new NoticeKind("DRAFT_SUBMITTED", MESSAGES.draftSubmitted(), Dated.FACT);
    static final NoticeKind ERRATUM_PROPOSED =
            new NoticeKind("ERRATUM_PROPOSED", MESSAGES.erratumProposed(), Dated.FACT);
    static final NoticeKind OVERDUE = new NoticeKind("OVERDUE", MESSAGES.overdue(), Dated.DEADLINE);
    static final NoticeKind DUE_SOON =
            new NoticeKind("DUE_SOON", MESSAGES.dueSoon(Timeliness.DUE_SOON_DAYS), Dated.DEADLINE);
    static final NoticeKind STALE = new NoticeKind("SILENT", MESSAGES.stale(Timeliness.STALE_DAYS), Dated.SINCE);

    static final NoticeKind ROUND_OPENED = new NoticeKind("ROUND_OPENED", MESSAGES.roundOpened(), Dated.DEADLINE);
    static final NoticeKind ROUND_POSTPONED =
            new NoticeKind("ROUND_POSTPONED", MESSAGES.roundPostponed(), Dated.DEADLINE);
    static final NoticeKind ROUND_OVERDUE = new NoticeKind("ROUND_OVERDUE", MESSAGES.roundOverdue(), Dated.DEADLINE);
    static final NoticeKind ROUND_DUE_SOON = new NoticeKind("ROUND_DUE_SOON", MESSAGES.roundDueSoon(), Dated.DEADLINE);
    static final NoticeKind ROUND_FINISHED = new NoticeKind("ROUND_FINISHED", MESSAGES.roundFinished(), Dated.SINCE);

    private static final NoticeKind DISPUTED = new NoticeKind("DISPUTED", MESSAGES.disputed(), Dated.FACT);
    private static final NoticeKind NOT_VERIFIABLE =
            new NoticeKind("NOT_VERIFIABLE", MESSAGES.notVerifiable(), Dated.FACT);
    private static final NoticeKind DECLARED_NOT_COMPETENT =
            new NoticeKind("DECLARED_NOT_COMPETENT", MESSAGES.declaredNotCompetent(), Dated.FACT);
    private static final NoticeKind REPORT_ON_CLOSED =
            new NoticeKind("REPORT_ON_CLOSED", MESSAGES.reportOnClosed(), Dated.FACT);

    private static final NoticeKind EARLIER_REPORT =
            new NoticeKind("EARLIER_REPORT", MESSAGES.earlierReport(), Dated.FACT);

    /** All by name, the most urgent first. Those of events that are not named here follow, in the order of the events. */
    private static final Map<String, NoticeKind> ALL = byName(
            Stream.of(
                    DISPUTED,
                    NOT_VERIFIABLE,
                    ofEvent(EventKind.QUESTION_ASKED),
                    ofEvent(EventKind.DEADLINE_REQUESTED),
                    ofEvent(EventKind.DEADLINE_REFUSED),
                    ofEvent(EventKind.DEADLINE_SET),
                    ofEvent(EventKind.DEADLINE_GRANTED),
                    ofEvent(EventKind.DEADLINE_ENTERED),
                    DECLARED_NOT_COMPETENT,
                    ofEvent(EventKind.HANDED_OVER),
                    ofEvent(EventKind.OWNER_KEPT),
                    DRAFT_SUBMITTED,
                    ERRATUM_PROPOSED,
                    ROUND_OPENED,
                    ROUND_POSTPONED,
                    ROUND_OVERDUE,
                    ROUND_DUE_SOON,
                    OVERDUE,
                    DUE_SOON,
                    STALE,
                    ROUND_FINISHED,
                    ofEvent(EventKind.QUESTION_ANSWERED),
                    REPORT_ON_CLOSED,
                    ofEvent(EventKind.REPORT_PUBLISHED),
                    EARLIER_REPORT,
                    ofEvent(EventKind.ASSESSED),
                    ofEvent(EventKind.RESPONSE_RECORDED),
                    ofEvent(EventKind.RESPONSE_ENTERED),
                    ofEvent(EventKind.CLOSED),
                    ofEvent(EventKind.REOPENED),
                    ofEvent(EventKind.LINKED),
                    ofEvent(EventKind.UNLINKED),
                    ofEvent(EventKind.WORDING_CORRECTED),
                    ofEvent(EventKind.OWNER_CORRECTED),
                    ofEvent(EventKind.HEADING_CORRECTED)),
            Arrays.stream(EventKind.values())
                    .filter(event -> !event.notifiedParties().isEmpty())
                    .map(NoticeKind::ofEvent));

    /** Meaning of a notice's date. */
    private enum Dated {
        FACT(MESSAGES::onDay),
        DEADLINE(MESSAGES::deadline),
        SINCE(MESSAGES::since);

        private final Function<String, LocalizedText> text;

        Dated(Function<String, LocalizedText> text) {
            this.text = text;
        }
    }

    private final String name;
    private final LocalizedText heading;
    private final Dated dated;

    private NoticeKind(String name, LocalizedText heading, Dated dated) {
        this.name = name;
        this.heading = heading;
        this.dated = dated;
    }

    private static NoticeKind ofEvent(EventKind event) {
        return new NoticeKind(event.name(), MessageBundle.text("mail." + event.code()), Dated.FACT);
    }

    private static Map<String, NoticeKind> byName(Stream<NoticeKind> first, Stream<NoticeKind> others) {
        var all = new LinkedHashMap<String, NoticeKind>();
        Stream.concat(first, others).forEach(kind -> all.putIfAbsent(kind.name, kind));
        return all;
    }

    /** All kinds, the most urgent first. */
    static List<NoticeKind> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The notice of a fact: it has the name of the fact's event, except that some facts have a notice of their own by
     * their content.
     *
     * @param fact with an event of which a party is told
     */
    static NoticeKind of(FactPublished fact) {
        var state = fact.commitment().state();
        var ofEvent = ALL.get(fact.kind().name());
        return switch (fact.kind()) {
            case ASSESSED ->
                switch (state.assessed().outcome()) {
                    case DISPUTED -> DISPUTED;
                    case NOT_VERIFIABLE -> NOT_VERIFIABLE;
                    case CONFIRMED, NOT_ASSESSED -> ofEvent;
                };
            case RESPONSE_RECORDED -> fact.by() == null ? ofEvent : DECLARED_NOT_COMPETENT;
            case REPORT_PUBLISHED -> {
                if (fact.by() == null) {
                    yield EARLIER_REPORT;
                }
                yield state.isClosed() ? REPORT_ON_CLOSED : ofEvent;
            }
            default -> ofEvent;
        };
    }

    /** The name under which notices of the kind are stored; it must never change. */
    String name() {
        return name;
    }

    /** Whether it reports a fact, and not a date that has come. */
    boolean isOfFact() {
        return dated == Dated.FACT;
    }

    /** Whether its date is a deadline. */
    boolean isOfDeadline() {
        return dated == Dated.DEADLINE;
    }

    LocalizedText heading() {
        return heading;
    }

    /** The notice's date with what it means, such as "since 1 May". */
    LocalizedText dated(String day) {
        return dated.text.apply(day);
    }

    /** Stores the name. */
    static final class Converter implements AttributeConverter<NoticeKind, String> {

        @Override
        public String convertToDatabaseColumn(NoticeKind kind) {
            return kind == null ? null : kind.name;
        }

        @Override
        public NoticeKind convertToEntityAttribute(String name) {
            return ALL.get(name);
        }
    }
}
