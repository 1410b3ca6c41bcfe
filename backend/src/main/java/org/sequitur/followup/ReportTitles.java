package org.sequitur.followup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The title of a report and what is derived from it: they name the resolution, or the body or committee. */
final class ReportTitles {

    /** In the margin of a page there is room for so many characters of a name in both languages. */
    private static final int MAX_RUNNING_NAME_LENGTH = 40;

    /** Characters that a string in a style sheet cannot contain as they are. */
    private static final Pattern IN_STRING_RESERVED = Pattern.compile("[\\\\\"\\p{Cntrl}]");

    private final ReportLocales locales;
    private final FollowUpReport report;

    ReportTitles(ReportLocales locales, FollowUpReport report) {
        this.locales = locales;
        this.report = report;
    }

    String title() {
        return isNamed()
                ? locales.plainText("title.named", report.namedScope().shortName())
                : locales.plainText("title", documentNumber());
    }

    String subject() {
        return locales.all().stream()
                .map(locale -> isNamed()
                        ? locale.text("subject.named", report.namedScope().shortName(), from(locale), to(locale))
                        : locale.text("subject", documentNumber(), from(locale), to(locale)))
                .collect(Collectors.joining(" / "));
    }

    /** The text in the margin of each page, as the content of a string in a style sheet within XHTML. */
    String running() {
        var running = isNamed()
                ? locales.plainText(
                        "title.named", report.namedScope().shortName().map(ReportTitles::shortened))
                : locales.plainText("running", documentNumber());
        return XhtmlEscaper.escape(IN_STRING_RESERVED
                .matcher(running)
                .replaceAll(character -> Matcher.quoteReplacement(
                        "\\%x ".formatted((int) character.group().charAt(0)))));
    }

    private boolean isNamed() {
        return report.namedScope() != null;
    }

    private String documentNumber() {
        return report.single().resolution().documentNumber();
    }

    private String from(ReportLocale locale) {
        return locale.day(report.period().from());
    }

    private String to(ReportLocale locale) {
        return locale.day(report.period().to());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MAX_RUNNING_NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_RUNNING_NAME_LENGTH - 1))
                                .strip() + "…";
    }
}
