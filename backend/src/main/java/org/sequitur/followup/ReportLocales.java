package org.sequitur.followup;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/**
 * Joins texts in all languages of a report in one line, such as {@code En cours / In uitvoering}, each marked with its
 * language.
 */
public final class ReportLocales {

    private final List<ReportLocale> all;

    ReportLocales(List<ReportLocale> all) {
        this.all = List.copyOf(all);
    }

    /** The locales one by one, for texts side by side. */
    public List<ReportLocale> all() {
        return all;
    }

    public ReportLocale first() {
        return all.getFirst();
    }

    public boolean multilingual() {
        return all.size() > 1;
    }

    public RawString text(String name) {
        return joined(locale -> locale.text(name));
    }

    public RawString onDay(String name, LocalDate day) {
        return joined(locale -> locale.text(name, locale.day(day)));
    }

    public RawString count(String name, Number number) {
        return joined(locale -> locale.count(name, number));
    }

    public RawString of(LocalizedText text) {
        return joined(locale -> locale.of(text));
    }

    public RawString change(EventRepresentation change) {
        return joined(locale -> locale.change(change));
    }

    public RawString label(Code code) {
        return joined(locale -> locale.label(code));
    }

    /** A date in digits if there are several languages, because both dates would fill the cells of tables. */
    public String day(LocalDate day) {
        return multilingual() ? first().dayInNumbers(day) : first().day(day);
    }

    public String dayOf(OffsetDateTime moment) {
        return day(moment.toLocalDate());
    }

    /** In a cell of a table: once, as a percentage. */
    public String number(Number number) {
        return first().number(number);
    }

    /** Once, in the first language: two spellings of a number would confuse. */
    public String percent(Number percent) {
        return first().percent(percent);
    }

    /** Without markup, for bookmarks and titles. */
    public String plain(LocalizedText text) {
        return all.stream().map(locale -> locale.of(text)).distinct().collect(Collectors.joining(" / "));
    }

    /** A text of the report without markup. */
    public String plainText(String name, Object... arguments) {
        return all.stream()
                .map(locale -> locale.text(name, arguments))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private RawString joined(Function<ReportLocale, String> text) {
        var texts = all.stream().map(text).distinct().toList();
        if (texts.size() == 1) {
            return new RawString(XhtmlEscaper.escape(texts.getFirst()));
        }
        return new RawString(all.stream()
                .map(locale ->
                        "<span lang=\"%s\">%s</span>".formatted(locale.tag(), XhtmlEscaper.escape(text.apply(locale))))
                // No line begins with the slash.
                .collect(Collectors.joining("\u00A0/ ")));
    }
}
