package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Suggests short titles from the wording, in whole phrases. A title that had to be cut ends in {@code …}; a reviewer completes it. */
final class ShortTitleComposer {

    /** In characters, of a short title. */
    private static final int MAX_LENGTH = 80;

    static final String BROKEN_OFF = "…";

    /** In characters, of the short heading of a theme. */
    private static final int MAX_HEADING = 40;

    private static final Pattern START =
            Pattern.compile("^(?:de |d['’](?:(?:y|en) )?|à |om )", Pattern.CASE_INSENSITIVE);
    /** The end of the first clause; not the point of an abbreviation. */
    private static final Pattern CLAUSE_END =
            Pattern.compile("[;:](?:\\s|$)|\\s[;:]|(?<=\\p{L}{4})\\.(?=\\s\\p{Lu})|\\.$");

    private static final Pattern END = Pattern.compile("[\\s\\u00a0\\u202f]*[,;:.]?$");
    /** A phrase that a French sentence inserts between a verb and its object. */
    private static final Pattern INSERTION =
            Pattern.compile("^((?:faire )?\\p{L}+(?: (?:en|à|sur) \\p{L}+)?), [^,()]+, (?=[\\p{L}\\d])");
    /** A Dutch infinitive with te, after the part of the verb that is separated from it, and before other infinitives. */
    private static final Pattern INFINITIVE = Pattern.compile("(?<!\\p{L})(?:(?<before>"
            + String.join("|", Cues.words("separable", Language.NL))
            + ") )?te (?!allen )(?<verb>\\p{Ll}+n(?: \\p{Ll}+en(?=$))?)(?=$|[ ,])");

    private static final Pattern OBJECT = Pattern.compile("(?<before>\\S+) (?:de|het|een|\\d+|elk|elke|alle)(?= )");
    private static final Pattern FRENCH_TASK = Pattern.compile("(?<= )(?:de |d['’])(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))");
    private static final Pattern DUTCH_TASK = Pattern.compile("(?<= )om (?=.* te )");
    private static final Pattern AND = Pattern.compile("(?:^|,| )en ");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:la |le |les |l['’]|de |het )", Pattern.CASE_INSENSITIVE);
    /** {@code I. –} or {@code A.} of a theme; the dash may follow its word too: {@code Chapitre I – }. */
    private static final Pattern NUMBER_OF_THEME =
            Pattern.compile("^(?:(?:[IVXLC]+|[A-Z])\\.\\s+|(?:[IVXLC]+|\\d{1,2})[.:]?\\s*(?=[-–—]\\s))?(?:[-–—]\\s+)?");

    private ShortTitleComposer() {}

    static void addTo(List<Item> items) {
        for (var item : items) {
            if (item.pair.isComplete() && item.kind == RowKind.REQUEST) {
                item.shortTitle = of(item.pair.fr().plain(), item.pair.nl().plain());
            } else if (item.pair.isComplete() && item.kind == RowKind.THEME_HEADING) {
                item.shortTitle = new LocalizedText(heading(item.pair.fr()), heading(item.pair.nl()));
            }
        }
        for (var language : Language.values()) {
            sameTitles(items, language).forEach(item -> item.shortTitle = withMoreWords(item, language));
            sameTitles(items, language).forEach(item -> item.doubt(DoubtReason.SHORT_TITLE_NOT_UNIQUE));
        }
    }

    /** The requests with the title of another one; not those that break off, which a person writes anyway. */
    private static List<Item> sameTitles(List<Item> items, Language language) {
        var uses = new HashMap<String, List<Item>>();
        items.stream()
                .filter(item -> item.kind == RowKind.REQUEST && item.shortTitle != null)
                .filter(item -> !item.shortTitle.in(language).endsWith(BROKEN_OFF))
                .forEach(item -> uses.computeIfAbsent(item.shortTitle.in(language), _ -> new ArrayList<>())
                        .add(item));
        return uses.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** The title, in that language with as many words as fit if the request has more. */
    private static LocalizedText withMoreWords(Item item, Language language) {
        var wording = language == Language.FR
                ? item.pair.fr().plain()
                : item.pair.nl().plain();
        var task =
                START.matcher(task(Spaces.ordinary(wording).strip(), language)).replaceFirst("");
        return task.length() <= MAX_LENGTH
                ? item.shortTitle
                : LocalizedText.of(
                        other -> other == language ? truncated(task, language, MAX_LENGTH) : item.shortTitle.in(other));
    }

    /** The title of a request. */
    static LocalizedText of(String fr, String nl) {
        return new LocalizedText(title(fr, Language.FR), title(nl, Language.NL));
    }

    private static String heading(Paragraph side) {
        var text = side.plain();
        var cue = Cues.atStart("theme", side.language(), text);
        var rest = cue > 0 && cue < text.length() - 3 ? text.substring(cue).strip() : text;
        return fitting(NUMBER_OF_THEME.matcher(rest).replaceFirst(""), side.language(), MAX_HEADING);
    }

    /** The first clause of a request, or whole phrases of it, or words that break off. */
    static String title(String wording, Language language) {
        var task = task(Spaces.ordinary(wording).strip(), language);
        if (task.isEmpty()) {
            return truncated(wording, language, MAX_LENGTH);
        }
        var text = START.matcher(task).replaceFirst("");
        var clause = CLAUSE_END.matcher(text);
        var first = clause.find() && clause.start() > 10 ? text.substring(0, clause.start()) : text;
        if (text.length() - first.length() > 2 && !Phrases.isComplete(first, language)) {
            // The text after the colon is needed.
            first = text;
        }
        if (language == Language.NL) {
            return dutchTitle(first);
        }
        return fitting(
                first.length() > MAX_LENGTH ? INSERTION.matcher(first).replaceFirst("$1 ") : first,
                language,
                MAX_LENGTH);
    }

    /** The requested action without its addressee; empty if the two cannot be separated. */
    private static String task(String wording, Language language) {
        if (!Addressees.areNamedIn(wording, language)) {
            return wording;
        }
        var start = (language == Language.FR ? FRENCH_TASK : DUTCH_TASK).matcher(wording);
        return start.find() ? wording.substring(start.start()) : "";
    }

    /** The verbs of the main clause lose their {@code te}; one that is last remains last when the title is shortened. */
    private static String dutchTitle(String clause) {
        var mainEnd = Cues.find("subordinate", Language.NL, clause)
                .map(found -> found[0])
                .orElse(clause.length());
        var all = INFINITIVE.matcher(clause).results().toList();
        var verbs = DutchVerbs.saysHow(clause)
                ? List.<MatchResult>of()
                : all.stream().filter(verb -> verb.end() <= mainEnd).toList();
        if (verbs.isEmpty() && !all.isEmpty() && DutchVerbs.endsMainClause(all.getLast(), clause)) {
            verbs = List.of(all.getLast());
        }
        if (verbs.isEmpty()) {
            return withVerb(clause, all.isEmpty() ? 0 : all.getFirst().end());
        }
        var text = new StringBuilder(clause);
        for (var verb : coordinated(verbs, clause).reversed()) {
            text.replace(verb.start(), verb.end(), infinitive(verb));
        }
        var only = verbs.getFirst();
        if (text.length() <= MAX_LENGTH || verbs.size() > 1 || only.end() < clause.length()) {
            return withVerb(text.toString(), DutchVerbs.endOfTask(verbs, clause, text.length()));
        }
        var verb = infinitive(only);
        var before = clause.substring(0, only.start()).strip();
        return Phrases.shortened(before, Language.NL, MAX_LENGTH - verb.length() - 1)
                .filter(phrase -> keepsObject(phrase, before.substring(phrase.length()))
                        && !Complements.areLostInDutch(verb, phrase, before.substring(phrase.length())))
                .map(phrase -> Owners.capital(phrase + " " + verb))
                .orElseGet(() -> truncated(text.toString(), Language.NL, MAX_LENGTH));
    }

    /** A title that has the verb, which ends at that place of the text: without it, a title says nothing. */
    private static String withVerb(String text, int endOfVerb) {
        var title = fitting(text, Language.NL, MAX_LENGTH);
        return title.endsWith(BROKEN_OFF) || title.length() >= endOfVerb
                ? title
                : truncated(text, Language.NL, MAX_LENGTH);
    }

    /** The first verb, and those that a conjunction joins to it; others depend on it and keep their {@code te}. */
    private static List<MatchResult> coordinated(List<MatchResult> verbs, String clause) {
        var joined = new ArrayList<>(List.of(verbs.getFirst()));
        for (var verb : verbs.subList(1, verbs.size())) {
            if (!AND.matcher(clause.substring(joined.getLast().end(), verb.start()))
                    .find()) {
                break;
            }
            joined.add(verb);
        }
        return joined;
    }

    /** Whether the object of the verb is in the phrase: what is left out is about places, partners and the like. */
    private static boolean keepsObject(String phrase, String leftOut) {
        return !Cues.startsWith("boundary", Language.NL, phrase)
                && OBJECT.matcher(leftOut)
                        .results()
                        .allMatch(found -> Cues.isWord("function", Language.NL, found.group("before")));
    }

    /** {@code vast te stellen} becomes {@code vaststellen}, {@code te meten} becomes {@code meten}. */
    private static String infinitive(MatchResult found) {
        return found.group("before") == null ? found.group("verb") : found.group("before") + found.group("verb");
    }

    /** A short heading from the title of a resolution or the name of a body, with that suffix. */
    static LocalizedText heading(LocalizedText title, String suffix) {
        return LocalizedText.of(language -> heading(title.in(language), language, suffix));
    }

    private static String heading(String title, Language language, String suffix) {
        var subject = title.substring(Cues.atStart("about", language, title)).strip();
        var words = fitting(ARTICLE.matcher(subject).replaceFirst(""), language, MAX_HEADING - suffix.length());
        return words.endsWith(BROKEN_OFF)
                ? words.substring(0, words.length() - BROKEN_OFF.length()) + suffix + BROKEN_OFF
                : words + suffix;
    }

    /** The whole text if it fits, or whole phrases of it, or else words of it. */
    private static String fitting(String text, Language language, int maxLength) {
        var whole = END.matcher(text.strip()).replaceFirst("").replaceAll("\\s+", " ");
        if (whole.length() <= maxLength) {
            return Owners.capital(whole);
        }
        return Phrases.shortened(whole, language, maxLength)
                .filter(phrase -> language == Language.NL
                        || !Complements.areLostInFrench(phrase, whole.substring(phrase.length())))
                .map(Owners::capital)
                .orElseGet(() -> truncated(whole, language, maxLength));
    }

    /** As many words as fit, not ending in an article or preposition, and a sign that others would have to follow. */
    private static String truncated(String text, Language language, int maxLength) {
        var words = new ArrayList<>(List.of(text.split("\\s+")));
        while (words.size() > 1
                && (String.join(" ", words).length() >= maxLength
                        || Cues.isWord("function", language, words.getLast()))) {
            words.removeLast();
        }
        var title = String.join(" ", words);
        var cut = title.substring(0, Math.min(title.length(), maxLength - 1));
        return Owners.capital(END.matcher(cut).replaceFirst("")) + BROKEN_OFF;
    }
}
