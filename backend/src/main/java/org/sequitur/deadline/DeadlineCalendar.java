package org.sequitur.deadline;

import static org.sequitur.deadline.DeadlineMessages.MESSAGES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.EventCount;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.PrintableText;

/** An iCalendar file (RFC 5545) of deadlines in one language. */
final class DeadlineCalendar {

    /** The refresh interval that the calendar suggests to clients (RFC 7986); deadlines rarely change more often. */
    private static final Duration REFRESH = Duration.ofHours(12);

    /** RFC 5545 requires at least one component; an empty calendar gets this time zone, which has no effect. */
    private static final VTimeZone UTC_ZONE = utcZone();

    private final Language language;
    private final PageAddress pages;
    private final Calendar calendar = new Calendar();

    /** @param names the document numbers and bodies whose deadlines it holds; empty if it holds all */
    DeadlineCalendar(Language language, String names, PageAddress pages) {
        this.language = language;
        this.pages = pages;
        var name = MESSAGES.calendarName().in(language) + (names.isEmpty() ? "" : ", " + PrintableText.of(names));
        calendar.add(new ProdId("-//Sequitur//%s".formatted(language)))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(new Name(name))
                // Most clients read this non-standard property instead of NAME.
                .add(new XProperty("X-WR-CALNAME", name))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    void add(Commitment due, EventCount deadlineChanges) {
        var page = pages.commitment(due.id()).in(language);
        var event = new VEvent(false);
        event.add(new Uid("deadline-" + due.id() + "@" + URI.create(page).getHost()))
                // Not the current time, so that the response does not change until a deadline does.
                .add(new DtStamp(deadlineChanges.last()))
                .add(new LastModified(deadlineChanges.last()))
                .add(new Sequence((int) deadlineChanges.times() - 1))
                .add(new DtStart<LocalDate>(due.state().deadline()))
                .add(ImmutableTransp.TRANSPARENT)
                .add(new Summary(
                        MESSAGES.eventSummary(due.label(), due.shortTitle().map(PrintableText::of))
                                .in(language)))
                .add(new Description(
                        MESSAGES.eventDescription(due.owner().name().map(PrintableText::of), page)
                                .in(language)))
                .add(new Url(URI.create(page)));
        calendar.add(event);
    }

    private static VTimeZone utcZone() {
        var zone = new VTimeZone();
        var always = new Standard();
        always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)))
                .add(new TzOffsetFrom(ZoneOffset.UTC))
                .add(new TzOffsetTo(ZoneOffset.UTC));
        zone.add(new TzId("UTC"));
        zone.add(always);
        return zone;
    }

    Representation representation() {
        var bytes = new ByteArrayOutputStream();
        try {
            if (calendar.getComponentList().getAll().isEmpty()) {
                calendar.add(UTC_ZONE);
            }
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Representation.of("text/calendar;charset=UTF-8", language, LineFolding.folded(bytes.toByteArray()));
    }
}
