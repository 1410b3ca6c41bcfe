package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.platform.language.Language;

/** Finds registered bodies in a text, by name, abbreviation and the other names of {@code intake/body-names.properties}. */
final class BodyNames {

    /** @param printed as printed, without article */
    record Mention(String bodyId, int start, int end, String printed) {}

    private record Name(String bodyId, String name, Pattern pattern, boolean generic) {}

    private static final Properties OTHER_NAMES = Cues.load("/intake/body-names.properties");

    private final List<Name> french;
    private final List<Name> dutch;

    BodyNames(List<BodyEntry> bodies) {
        french = names(bodies, Language.FR);
        dutch = names(bodies, Language.NL);
    }

    private static List<Name> names(List<BodyEntry> bodies, Language language) {
        var names = new ArrayList<Name>();
        for (var body : bodies) {
            var full = body.name().in(language);
            add(names, body, full, false);
            if (body.abbreviation() != null) {
                var abbreviation = body.abbreviation().in(language);
                // "Gouvernement" is a word of its own: another government is not this one.
                var generic =
                        !abbreviation.equals(full) && List.of(full.split(" ")).contains(abbreviation);
                add(names, body, abbreviation, generic);
                if (abbreviation.matches("\\p{L}+")) {
                    // Many bodies sign with the name of their site.
                    add(names, body, abbreviation + ".brussels", false);
                }
                var key = body.abbreviation().fr() + "." + language.tag();
                Cues.alternatives(OTHER_NAMES.getProperty(key, "")).forEach(other -> add(names, body, other, false));
            }
        }
        names.sort(Comparator.comparingInt((Name name) -> name.name().length()).reversed());
        return List.copyOf(names);
    }

    private static void add(List<Name> names, BodyEntry body, String name, boolean generic) {
        var pattern =
                Pattern.quote(name).replaceAll("['’]", "\\\\E['’]\\\\Q").replace(" ", "\\E[\\s\\u00a0\\u202f]+\\Q");
        var anyCase = generic || name.contains(" ") || name.contains(".")
                ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
                : 0;
        names.add(new Name(
                body.bodyId(),
                name,
                Pattern.compile("(?<![\\p{L}\\p{N}-])" + pattern + "(?![\\p{L}\\p{N}-]|\\.\\p{L})", anyCase),
                generic));
    }

    /** The mentions in a text, in order; the longest name counts where names overlap. */
    List<Mention> in(String text, Language language) {
        var mentions = new ArrayList<Mention>();
        for (var name : language == Language.FR ? french : dutch) {
            var matcher = name.pattern().matcher(text);
            while (matcher.find()) {
                var start = matcher.start();
                var end = matcher.end();
                var free = mentions.stream().noneMatch(other -> start < other.end() && other.start() < end);
                if (free && !(name.generic() && isPartOfAnotherName(text, start, end, language))) {
                    mentions.add(new Mention(name.bodyId(), start, end, matcher.group()));
                }
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(mentions);
    }

    /** @param bodyId null for no body */
    boolean isNameOf(String bodyId, String printed, Language language) {
        return (language == Language.FR ? french : dutch)
                .stream()
                        .anyMatch(name ->
                                name.bodyId().equals(bodyId) && name.name().equalsIgnoreCase(printed));
    }

    private static final Pattern NEXT_WORD = Pattern.compile("^[\\s\\u00a0\\u202f]+(\\p{L}+['’]?).*", Pattern.DOTALL);
    private static final Pattern WORD_BEFORE = Pattern.compile(".*?(\\p{L}+)[\\s\\u00a0\\u202f]+$", Pattern.DOTALL);

    private static boolean isPartOfAnotherName(String text, int start, int end, Language language) {
        var rest = text.substring(end);
        var of = Cues.atStart("of", language, rest.strip());
        if (of > 0 && rest.strip().substring(of).strip().matches("(?s)\\p{Lu}.*")) {
            return true;
        }
        var neighbour =
                language == Language.FR ? NEXT_WORD.matcher(rest) : WORD_BEFORE.matcher(text.substring(0, start));
        if (!neighbour.matches()) {
            return false;
        }
        var word = neighbour.group(1);
        // French adjectives follow the noun, Dutch ones precede it.
        return language == Language.FR
                ? word.length() > 3 && Character.isLowerCase(word.charAt(0)) && !isFunctionWord(word, language)
                : !isFunctionWord(word, language) && !Cues.startsWith("requests", language, word);
    }

    private static boolean isFunctionWord(String word, Language language) {
        return Cues.isWord("function", language, word);
    }
}
