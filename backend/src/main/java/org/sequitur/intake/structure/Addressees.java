package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * The bodies that Parliament addresses in one language: {@code Demande à X et au Collège de Y :}, {@code Verzoekt X en Y:}.
 *
 * @param registered the mentions of registered bodies
 * @param unknown the names of other bodies, as printed without article
 */
record Addressees(List<Mention> registered, List<String> unknown) {

    /** In characters, of a name that is shown with a doubt. */
    private static final int MAX_NAME_LENGTH = 100;

    private static final Pattern BLANK = Pattern.compile("^[\\s\\u00a0\\u202f,]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*\\([^)]*\\)");
    /** Words that follow the verb where no body is named: {@code Demande de}, {@code Verzoekt om}. */
    private static final Pattern NO_BODY_IN_FRENCH = Pattern.compile("^(?:(?:de|du|des|que)(?!\\p{L})|d['’]|qu['’])");

    private static final Pattern NO_BODY_IN_DUTCH = Pattern.compile("^(?:om|dat|te)(?!\\p{L})");
    private static final Pattern END_OF_DUTCH_NAME =
            Pattern.compile("(?:\\s(?:aan|op|uit|toe|ertoe))?(?:\\s(?:om|te)(?!\\p{L})|[:;]|\\.(?:\\s|$))");
    private static final Pattern TO = Pattern.compile("^(?:à|au|aux)(?!\\p{L})");
    /** {@code Demande tant à X qu'à Y}, {@code Verzoekt zowel X als Y}. */
    private static final Pattern SECOND_OF_TWO =
            Pattern.compile("^(?:qu['’]|que\\s+)(?=(?:à|au|aux)(?!\\p{L}))|^als\\s+");

    /** @param text begins with the verb, or with the first body */
    static Addressees of(String text, Language language, BodyNames bodies) {
        var found = new Addressees(new ArrayList<>(), new ArrayList<>());
        var predicate = text.substring(subject(text, language).length());
        var rest = predicate.substring(Cues.atStart("requests", language, predicate));
        while (rest != null) {
            rest = found.addFirst(afterAdverbs(rest, language), language, bodies);
        }
        return found;
    }

    /** Whether a paragraph asks bodies that it names, as an introduction does: {@code Demande au Gouvernement de publier ...}. */
    static boolean areNamedIn(String text, Language language) {
        return areNamedInAnyCase(text, language) && Character.isUpperCase(text.charAt(0));
    }

    /** Whether addressees are named in a text that may begin in lower case: {@code invite le gouvernement à}. */
    static boolean areNamedInAnyCase(String text, Language language) {
        var cue = Cues.atStart("requests", language, text);
        return cue > 0 && namesBody(afterAdverbs(text.substring(cue), language), language);
    }

    /** The Parliament that a sentence names before the verb: {@code Le Parlement demande au Gouvernement :}; empty without one. */
    static String subject(String text, Language language) {
        if (!Cues.startsWith("opening", language, text)) {
            return "";
        }
        return Cues.find("requests", language, text)
                .map(verb -> text.substring(0, verb[0]))
                .orElse("");
    }

    /** Whether an introduction is a verb alone: {@code Demande :}. */
    static boolean areMissingIn(Paragraph introduction) {
        var sentence = introduction.plain();
        var text = sentence.substring(subject(sentence, introduction.language()).length());
        return text.substring(Cues.atStart("requests", introduction.language(), text))
                .codePoints()
                .noneMatch(Character::isLetter);
    }

    private static boolean namesBody(String text, Language language) {
        var none = language == Language.FR ? NO_BODY_IN_FRENCH : NO_BODY_IN_DUTCH;
        return !text.isEmpty()
                && !none.matcher(text).find()
                && (Character.isUpperCase(text.charAt(0)) || Cues.startsWith("article", language, text));
    }

    /** Adds the body at the start of a text; returns the text from the next one on, or null without another. */
    private String addFirst(String text, Language language, BodyNames bodies) {
        if (!namesBody(text, language)) {
            return null;
        }
        var name = AddressedBody.withoutArticle(text, language);
        var mentions = bodies.in(name, language);
        int end;
        if (!mentions.isEmpty() && mentions.getFirst().start() == 0) {
            registered.add(mentions.getFirst());
            end = mentions.getFirst().end();
        } else {
            end = endOfName(name, language);
            unknown.add(name.substring(0, Math.min(end, MAX_NAME_LENGTH)).strip());
        }
        return next(IN_BRACKETS.matcher(name.substring(end)).replaceFirst(""), language);
    }

    private static int endOfName(String text, Language language) {
        if (language == Language.FR) {
            return AddressedBody.endOfName(text);
        }
        var end = END_OF_DUTCH_NAME.matcher(text);
        var found = AddressedBody.endOfDutchName(text);
        return end.find() ? Math.min(found, end.start()) : found;
    }

    /** The text after the conjunction or comma that follows a name, if another name follows; otherwise null. */
    private static String next(String text, Language language) {
        var rest = BLANK.matcher(text).replaceFirst("");
        var two = SECOND_OF_TWO.matcher(rest);
        if (two.find()) {
            return rest.substring(two.end());
        }
        var and = Cues.atStart("and", language, rest);
        if (and > 0) {
            return rest.substring(and);
        }
        var comma = text.strip().startsWith(",");
        return comma && (TO.matcher(rest).find() || language == Language.NL && isList(rest)) ? rest : null;
    }

    /** Whether names that a comma separates end in a conjunction before anything else is said. */
    private static boolean isList(String text) {
        var and = Cues.find("and", Language.NL, text);
        return and.isPresent() && !text.contains(" te ") && namesBody(text, Language.NL);
    }

    private static String afterAdverbs(String text, Language language) {
        var rest = BLANK.matcher(text).replaceFirst("");
        for (var adverb = Cues.atStart("adverb", language, rest);
                adverb > 0;
                adverb = Cues.atStart("adverb", language, rest)) {
            rest = BLANK.matcher(rest.substring(adverb)).replaceFirst("");
        }
        return rest;
    }
}
