package org.sequitur.followup;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** Says things in all languages of a report in one line: {@code En cours / In uitvoering}, each in its language. */
public final class ReportLocales {

    private final List<ReportLocale> all;

    ReportLocales(List<ReportLocale> all) {
        this.all = List.copyOf(all);
    }

    /** Each for itself: for what is printed side by side. */
    public List<ReportLocale> each() {
        return all;
    }

    public ReportLocale first() {
        return all.getFirst();
    }

    public boolean many() {
        return all.size() > 1;
    }

    public RawString say(String name) {
        return joined(tongue -> tongue.say(name));
    }

    public RawString onDay(String name, LocalDate day) {
        return joined(tongue -> tongue.say(name, tongue.day(day)));
    }

    public RawString count(String name, Number number) {
        return joined(tongue -> tongue.count(name, number));
    }

    public RawString of(LocalizedText text) {
        return joined(tongue -> tongue.of(text));
    }

    public RawString label(Code code) {
        return joined(tongue -> tongue.label(code));
    }

    /** In both languages at once, where there are many: to say it twice would fill each cell of a table. */
    public String day(LocalDate day) {
        return many() ? first().dayInNumbers(day) : first().day(day);
    }

    public String dayOf(OffsetDateTime moment) {
        return day(moment.toLocalDate());
    }

    /** Once for all: two spellings of a number would be one too many. */
    public String percent(Number percent) {
        return first().percent(percent);
    }

    /** Without markup: for bookmarks and titles. */
    public String plain(LocalizedText text) {
        return all.stream().map(tongue -> tongue.of(text)).distinct().collect(Collectors.joining(" / "));
    }

    /** A text of the report's own, without markup. */
    public String plainly(String name, Object... put) {
        return all.stream().map(tongue -> tongue.say(name, put)).distinct().collect(Collectors.joining(" / "));
    }

    private RawString joined(Function<ReportLocale, String> said) {
        var texts = all.stream().map(said).distinct().toList();
        if (texts.size() == 1) {
            return new RawString(XhtmlEscaper.escape(texts.getFirst()));
        }
        return new RawString(all.stream()
                .map(tongue ->
                        "<span lang=\"%s\">%s</span>".formatted(tongue.tag(), XhtmlEscaper.escape(said.apply(tongue))))
                // No line begins with the stroke.
                .collect(Collectors.joining("\u00A0/ ")));
    }
}
