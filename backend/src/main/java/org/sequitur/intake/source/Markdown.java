package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Inline markup of Markdown, and the notations for raised text of programs that extract text from PDF. */
final class Markdown {

    private static final Pattern TOKEN = Pattern.compile("<sup>(?<tag>.{0,40}?)</sup>"
            + "|\\^\\{(?<tex>[^{}]{1,20})\\}"
            + "|\\^(?<pandoc>[^\\s^\\[\\]]{1,20})\\^"
            + "|&(?<entity>nbsp|amp|lt|gt|quot|apos|thinsp|ensp|emsp|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});"
            + "|\\[\\^(?<note>[^\\]\\s]{1,12})\\](?!:)"
            + "|\\[(?<link>[^\\[\\]]{1,500})\\]\\((?<href>[^()\\s]{1,500})\\)"
            + "|(?<raised>[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]{1,3})"
            + "|(?<!\\*)\\*(?<italic>[^\\s*](?:[^*\\n]{0,500}?[^\\s*])?)\\*(?!\\*)"
            + "|(?<![\\p{L}\\d_])_(?<lined>[^\\s_](?:[^_\\n]{0,500}?[^\\s_])?)_(?![\\p{L}\\d_])"
            + "|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|-])");

    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(?=\\S)(.{1,2000}?)(?<=\\S)\\*\\*|__(?=\\S)(.{1,2000}?)(?<=\\S)__");

    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S).|<(?:del|ins|s|strike)>|<!--");

    private static final Map<Character, Character> DIGITS = Map.of(
            '\u00B9', '1', '\u00B2', '2', '\u00B3', '3', '\u2070', '0', '\u2074', '4', '\u2075', '5', '\u2076', '6',
            '\u2077', '7', '\u2078', '8', '\u2079', '9');

    /** The named entities that stand for signs and spaces; letters are typed. */
    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", "\u00A0", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "thinsp", "\u2009", "ensp",
            "\u2002", "emsp", "\u2003");

    private Markdown() {}

    /** Whether a paragraph is bold from start to end. */
    static boolean isBold(String text) {
        return BOLD.matcher(text).matches();
    }

    /** Whether words are struck, inserted or commented out. */
    static boolean isStruck(String text) {
        return STRUCK.matcher(text).find();
    }

    static List<TextRun> runs(String text) {
        var runs = new ArrayList<TextRun>();
        var bare = BOLD.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        var token = TOKEN.matcher(bare);
        var at = 0;
        while (token.find()) {
            runs.add(Runs.plain(bare.substring(at, token.start())));
            runs.addAll(run(token));
            at = token.end();
        }
        runs.add(Runs.plain(bare.substring(at)));
        return Runs.stripped(Runs.normalized(runs));
    }

    private static List<TextRun> run(Matcher token) {
        if (token.group("link") != null) {
            return List.of(new TextRun(Kind.LINK, token.group("link"), token.group("href")));
        }
        if (token.group("escaped") != null) {
            return List.of(Runs.plain(token.group("escaped")));
        }
        if (token.group("entity") != null) {
            return List.of(Runs.plain(entity(token.group("entity"))));
        }
        if (token.group("raised") != null) {
            var digits = new StringBuilder();
            token.group("raised").chars().forEach(c -> digits.append(DIGITS.get((char) c)));
            return List.of(raised(digits.toString()));
        }
        for (var name : List.of("tag", "tex", "pandoc", "note")) {
            if (token.group(name) != null) {
                return List.of(raised(token.group(name)));
            }
        }
        var emphasis = token.group("italic") == null ? token.group("lined") : token.group("italic");
        return List.of(new TextRun(Kind.EMPHASIS, emphasis, null));
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        var isHexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        var character = isHexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        var isText = Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
        return isText ? Character.toString(character) : "&" + name + ";";
    }

    private static TextRun raised(String text) {
        return new TextRun(Kind.SUPERSCRIPT, text, null);
    }
}
