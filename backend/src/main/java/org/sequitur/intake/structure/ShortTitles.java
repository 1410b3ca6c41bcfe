package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Suggests short titles from the wording; a person writes the final ones. */
final class ShortTitles {

    /** In characters, of a short title. */
    private static final int MAX_LENGTH = 80;

    /** In characters, of the short heading of a theme. */
    private static final int MAX_HEADING = 40;

    private static final Pattern START = Pattern.compile("^(?:de |d['’]|à |om )", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile("[;:.](?:\\s|$)|\\s[;:]|[;:.]$|\\s\\(");
    private static final Pattern END = Pattern.compile("[\\s\\u00a0]*[,;:.]?$");

    private ShortTitles() {}

    static void addTo(List<Item> items) {
        for (var item : items) {
            if (item.pair.isComplete() && item.kind == RowKind.REQUEST) {
                item.shortTitle = new LocalizedText(
                        title(item.pair.fr().plain(), Language.FR),
                        title(item.pair.nl().plain(), Language.NL));
            } else if (item.pair.isComplete() && item.kind == RowKind.THEME_HEADING) {
                item.shortTitle = new LocalizedText(heading(item.pair.fr()), heading(item.pair.nl()));
            }
        }
        var uses = new HashMap<String, List<Item>>();
        items.stream()
                .filter(item -> item.kind == RowKind.REQUEST && item.shortTitle != null)
                .forEach(item -> List.of("fr " + item.shortTitle.fr(), "nl " + item.shortTitle.nl())
                        .forEach(title -> uses.computeIfAbsent(title, any -> new ArrayList<>())
                                .add(item)));
        uses.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(item -> item.doubt(DoubtReason.SHORT_TITLE_NOT_UNIQUE)));
    }

    private static String heading(Paragraph side) {
        var text = side.plain();
        var cue = Cues.atStart("theme", side.language(), text);
        var rest = cue > 0 && cue < text.length() - 3 ? text.substring(cue).strip() : text;
        var matcher = Pattern.compile("^[IVXLC]+\\.\\s+").matcher(rest);
        return heading(matcher.replaceFirst(""), side.language());
    }

    static String title(String wording, Language language) {
        var text = START.matcher(wording.replace('\u00a0', ' ').strip()).replaceFirst("");
        var clause = CLAUSE_END.matcher(text);
        text = clause.find() && clause.start() > 10 ? text.substring(0, clause.start()) : text;
        if (language == Language.NL) {
            text = infinitive(text);
        }
        var comma = text.indexOf(", ");
        if (text.length() > MAX_LENGTH && comma > 25) {
            text = text.substring(0, comma);
        }
        return cut(text, language, MAX_LENGTH);
    }

    /** A short heading from the wording of a heading or title. */
    static String heading(String wording, Language language) {
        return cut(wording, language, MAX_HEADING);
    }

    /** {@code vast te stellen} at the end becomes {@code vaststellen}, {@code te meten} becomes {@code meten}. */
    private static String infinitive(String text) {
        var words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        var place = words.lastIndexOf("te");
        if (place <= 0 || place != words.size() - 2) {
            return text;
        }
        words.remove(place);
        if (Cues.isWord("separable", Language.NL, words.get(place - 1))) {
            words.set(place - 1, words.get(place - 1) + words.remove(place));
        }
        return String.join(" ", words);
    }

    /** Whole words, and not ending in an article or preposition. */
    private static String cut(String text, Language language, int maxLength) {
        var whole = END.matcher(text.strip()).replaceFirst("");
        var words = new ArrayList<>(Arrays.asList(whole.split("\\s+")));
        var shortened = false;
        while (words.size() > 1
                && (String.join(" ", words).length() > maxLength
                        || shortened && Cues.isWord("function", language, words.getLast()))) {
            words.removeLast();
            shortened = true;
        }
        var title = String.join(" ", words);
        return Owners.capital(END.matcher(title.length() > maxLength ? title.substring(0, maxLength) : title)
                .replaceFirst(""));
    }
}
