package org.sequitur.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.WrittenNumber;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** Formats texts, dates and numbers for the templates in one language, as written in Belgium. */
public final class ReportLocale {

    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Language language;
    private final ReportTexts texts;
    private final int maxLength;

    /** @param maxLength maximum number of characters printed of each published text */
    ReportLocale(Language language, ReportTexts texts, int maxLength) {
        this.language = language;
        this.texts = texts;
        this.maxLength = maxLength;
    }

    /** The language tag. */
    public String tag() {
        return language.tag();
    }

    /** A text of the report by name, with the arguments inserted; numbers as written in the language. */
    public String text(String name, Object... arguments) {
        var written = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number number ? this.number(number) : argument)
                .toArray();
        return typeset(texts.text(name, written).in(language));
    }

    public String number(Number number) {
        return WrittenNumber.of(number.longValue()).in(language);
    }

    /** A text with a number, in singular or plural; for zero a text without a number, if there is one. */
    public String count(String name, Number number) {
        if (number.longValue() == 0 && texts.has(name + ".zero")) {
            return text(name + ".zero");
        }
        var one = language == Language.FR ? number.longValue() < 2 : number.longValue() == 1;
        return text(name + (one ? ".one" : ".other"), number);
    }

    public String of(LocalizedText text) {
        return text.in(language);
    }

    /**
     * The same, or a notice if it was withdrawn.
     *
     * @param withdrawal null if the text is not withdrawn
     */
    public String publishedText(LocalizedText text, WithdrawalRepresentation withdrawal) {
        return withdrawal == null ? shortened(of(text)) : withdrawn(withdrawal);
    }

    /** The notice that a text or evidence was withdrawn, with the reason. */
    public String withdrawn(WithdrawalRepresentation withdrawal) {
        var what = withdrawal.kind().equals("evidenceItem") ? "withdrawn.evidence" : "withdrawn.text";
        var notice = withdrawn(what, withdrawal);
        return withdrawal.earlier() == null ? notice : withdrawn(withdrawal.earlier()) + " " + notice;
    }

    private String withdrawn(String what, WithdrawalRepresentation withdrawal) {
        var notice = text(what, dayOf(withdrawal.withdrawnAt()), party(withdrawal.by()));
        if (withdrawal.reason() != null) {
            return notice + " " + text("withdrawn.reason", of(withdrawal.reason()));
        }
        return withdrawal.withdrawal() == null
                ? notice
                : notice + " " + withdrawn("withdrawn.reason.gone", withdrawal.withdrawal());
    }

    private String party(PartyRepresentation party) {
        return party.body() == null
                ? text("withdrawn.parliament")
                : of(party.body().abbreviation());
    }

    /**
     * The paragraphs of a published text.
     *
     * @param whole false to shorten a text that is too long
     */
    public List<String> paragraphs(LocalizedText text, boolean whole) {
        return paragraphs(whole ? of(text) : shortened(of(text)));
    }

    private String shortened(String text) {
        if (text.length() <= maxLength) {
            return text;
        }
        var space = text.lastIndexOf(' ', maxLength);
        var end = space > maxLength / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, maxLength) - 1);
        return text.substring(0, end) + "\u00A0[…]";
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What has changed, with the outcome if it has one. */
    public String change(EventRepresentation change) {
        return change.outcome() == null
                ? of(change.label())
                : of(change.label()) + colon() + " " + of(change.outcome().text());
    }

    public String label(Code code) {
        return of(code.meaning().label());
    }

    public String definition(Code code) {
        return of(code.meaning().definition());
    }

    public String day(LocalDate day) {
        return WrittenDate.of(day, language);
    }

    /** Digits only; the format is the same in both languages. */
    String dayInNumbers(LocalDate day) {
        return NUMBERS.format(day);
    }

    public String dayOf(OffsetDateTime moment) {
        return day(moment.toLocalDate());
    }

    public String percent(Number percent) {
        return language == Language.FR ? percent + "\u00A0%" : percent + "%";
    }

    /** The names of a document's languages; the tag for a language without a name in the texts. */
    public String documentLanguages(List<String> tags) {
        var names = tags.stream()
                .map(tag -> texts.has("language." + tag) ? text("language." + tag) : tag)
                .collect(Collectors.joining(", "));
        return text(tags.size() == 1 ? "evidence.language" : "evidence.languages", names);
    }

    /** The colon, with a space before it in French. */
    public String colon() {
        return language == Language.FR ? "\u00A0:" : ":";
    }

    /** The semicolon, with a space before it in French. */
    public String semicolon() {
        return language == Language.FR ? "\u00A0;" : ";";
    }

    public String translatedFrom(Language original) {
        return text("translated." + original.tag());
    }

    /** Whether a text written in that language is a translation in this one. */
    public boolean translates(Language original) {
        return original != language;
    }

    /** Makes the spaces before French punctuation non-breaking. */
    private String typeset(String text) {
        return language == Language.FR
                ? text.replaceAll(" (?=[:;?!»])", "\u00A0").replaceAll("(?<=«) ", "\u00A0")
                : text;
    }
}
