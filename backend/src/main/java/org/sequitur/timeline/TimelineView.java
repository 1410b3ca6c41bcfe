package org.sequitur.timeline;

import static org.sequitur.timeline.TimelineMessages.MESSAGES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.WrittenDate;

/**
 * A timeline as a document in one language draws it. Horizontal positions are percentages with a point, as HTML and SVG expect them;
 * vertical ones are pixels of the page.
 *
 * @param page address of the HTML page with the same timeline
 */
public record TimelineView(
        String language,
        String title,
        String page,
        String span,
        List<AxisLabel> ticks,
        List<Row> rows,
        List<Key> keys,
        Labels labels) {

    /** The height of a row with one level; its line is in the middle. */
    public static final int ROW_HEIGHT = 24;

    private static final int LINE = ROW_HEIGHT / 2;
    private static final int LEVEL_HEIGHT = 14;

    public record AxisLabel(String label, String x) {}

    /**
     * @param height of one level for its line and periods, and of its further levels of marks
     * @param statements all of them in words, also those that are drawn as a number
     */
    public record Row(
            String number,
            String title,
            String page,
            int height,
            List<Bar> bars,
            List<Sign> signs,
            List<Group> groups,
            List<String> statements) {}

    /** @param text the same in words */
    public record Bar(PeriodKind kind, String x, String end, String width, String text) {

        public String code() {
            return kind.code();
        }
    }

    public record Sign(Shape shape, String x, int y) {}

    /** @param number of the statements for which it stands, such as "+4" */
    public record Group(String x, int y, String number) {}

    /** An entry of the legend: a period or a shape, of which the other one is null. */
    public record Key(PeriodKind kind, Shape shape, String label) {}

    /** Words of the table that has the same content. */
    public record Labels(String table, String request, String statements, String periods, String link) {}

    /** @param pages null for a document without links */
    public static TimelineView of(ResolutionTimeline timeline, Language language, PageAddress pages) {
        return new Builder(language, pages).view(timeline);
    }

    /** The position as a percentage. */
    static String percent(int x) {
        return String.format(Locale.ROOT, "%d.%02d%%", x / 100, x % 100);
    }

    private record Builder(Language language, PageAddress pages) {

        TimelineView view(ResolutionTimeline timeline) {
            return new TimelineView(
                    language.tag(),
                    in(MESSAGES.title(timeline.resolution().documentNumber())),
                    pages == null
                            ? null
                            : in(pages.timeline(timeline.resolution().resolutionId())),
                    in(MESSAGES.span(day(timeline.from()), day(timeline.to()))),
                    timeline.ticks().stream()
                            .map(tick -> new AxisLabel(label(tick.beginsOn()), percent(tick.x())))
                            .toList(),
                    timeline.rows().stream().map(this::row).toList(),
                    keys(timeline),
                    new Labels(
                            in(MESSAGES.table()),
                            in(MESSAGES.request()),
                            in(MESSAGES.statements()),
                            in(MESSAGES.periods()),
                            in(MESSAGES.link())));
        }

        /** The legend, of what there is. */
        private List<Key> keys(ResolutionTimeline timeline) {
            var shapes = timeline.rows().stream()
                    .flatMap(row -> row.marks().stream())
                    .map(mark -> mark.isDrawn() ? Shape.of(mark) : Shape.OTHERS)
                    .collect(Collectors.toSet());
            var kinds = timeline.rows().stream()
                    .flatMap(row -> row.periods().stream())
                    .map(TimelinePeriod::kind)
                    .collect(Collectors.toSet());
            return Stream.concat(
                            Arrays.stream(Shape.values())
                                    .filter(shapes::contains)
                                    .map(shape -> new Key(null, shape, in(shape.label()))),
                            Arrays.stream(PeriodKind.values())
                                    .filter(kinds::contains)
                                    .map(kind -> new Key(
                                            kind, null, in(kind.meaning().label()))))
                    .toList();
        }

        /** The year, or month and year of a half-year. */
        private static String label(LocalDate day) {
            return day.getDayOfYear() == 1
                    ? String.valueOf(day.getYear())
                    : "%d/%d".formatted(day.getMonthValue(), day.getYear());
        }

        private Row row(ResolutionTimeline.Row row) {
            return new Row(
                    row.number(),
                    in(row.shortTitle()),
                    pages == null ? null : in(pages.commitment(row.commitmentId())),
                    ROW_HEIGHT + LEVEL_HEIGHT * (row.levels() - 1),
                    row.periods().stream().map(this::bar).toList(),
                    row.marks().stream()
                            .filter(TimelineMark::isDrawn)
                            .map(mark -> new Sign(Shape.of(mark), percent(mark.x()), y(mark.level())))
                            .toList(),
                    groups(row.marks()),
                    row.marks().stream().map(this::text).toList());
        }

        private static List<Group> groups(List<TimelineMark> marks) {
            return marks.stream()
                    .filter(mark -> !mark.isDrawn())
                    .collect(Collectors.groupingBy(TimelineMark::groupedAt, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(group -> new Group(
                            percent(group.getKey()),
                            y(group.getValue().getFirst().level()),
                            "+" + group.getValue().size()))
                    .toList();
        }

        private static int y(int level) {
            return LINE + LEVEL_HEIGHT * level;
        }

        private Bar bar(TimelinePeriod period) {
            return new Bar(
                    period.kind(),
                    percent(period.x()),
                    percent(period.x() + period.width()),
                    percent(period.width()),
                    in(MESSAGES.period(in(period.kind().meaning().label()), day(period.from()), day(period.to()))));
        }

        private String text(TimelineMark mark) {
            var what = in(mark.kind().meaning(true).label());
            var result = mark.deadline() != null
                    ? day(mark.deadline())
                    : mark.result() == null ? null : in(mark.result().meaning().label());
            var text = in(
                    result == null
                            ? MESSAGES.mark(day(mark.madeOn()), what)
                            : MESSAGES.markWithResult(day(mark.madeOn()), what, result));
            var entered = mark.enteredOn() == null ? text : in(MESSAGES.entered(text, day(mark.enteredOn())));
            return mark.replacedOn() == null ? entered : in(MESSAGES.replaced(entered, day(mark.replacedOn())));
        }

        private String day(LocalDate day) {
            return WrittenDate.of(day, language);
        }

        private String in(LocalizedText text) {
            return text.in(language);
        }
    }
}
