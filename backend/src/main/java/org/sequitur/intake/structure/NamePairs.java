package org.sequitur.intake.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sequitur.platform.language.Language;

/**
 * Names in both languages, of which those at the same place may be of one organisation.
 *
 * @param fr as many as {@code nl}
 */
record NamePairs(List<String> fr, List<String> nl, BodyNames bodies) {

    /** The cues of names whose translation has the same place. */
    private static final List<String> TRANSLATED = List.of("institution", "abbreviation");

    /** The plural ending of an abbreviation: {@code OCMW's}. */
    private static final Pattern DUTCH_PLURAL = Pattern.compile("['’]s$");

    /** Whether one of the names has a counterpart that is known, and that is not the one at its place. */
    boolean differ() {
        return places().anyMatch(i -> isKnownToDiffer(fr.get(i), nl.get(i)) || isElsewhere(i));
    }

    /** Whether nothing says which names are the same, of several: each language may have an order of its own. */
    boolean mayBeInAnotherOrder() {
        IntPredicate isSame = i -> isKnownToBeSame(fr.get(i), nl.get(i));
        return places().filter(isSame.negate()).count() > 1;
    }

    private IntStream places() {
        return IntStream.range(0, fr.size());
    }

    private boolean isKnownToDiffer(String french, String dutch) {
        return !registered(french, Language.FR).equals(registered(dutch, Language.NL))
                || TRANSLATED.stream().anyMatch(cue -> Cues.place(cue, Language.FR, french) != placeOf(dutch, cue));
    }

    private boolean isKnownToBeSame(String french, String dutch) {
        return french.equalsIgnoreCase(dutch)
                || registered(french, Language.FR).isPresent()
                || TRANSLATED.stream().anyMatch(cue -> Cues.isWord(cue, Language.FR, french));
    }

    private static int placeOf(String dutch, String cue) {
        var singular = DUTCH_PLURAL.matcher(dutch).replaceFirst("");
        return Math.max(Cues.place(cue, Language.NL, dutch), Cues.place(cue, Language.NL, singular));
    }

    /** {@code hub.brussels et la STIB}, {@code de MIVB en hub.brussels}. */
    private boolean isElsewhere(int place) {
        var name = fr.get(place);
        return nl.contains(name) && !nl.get(place).equals(name);
    }

    /** The id of the body that a whole name is. */
    private Optional<String> registered(String name, Language language) {
        return bodies.in(name, language).stream()
                .filter(body -> body.start() == 0 && body.end() == name.length())
                .map(BodyNames.Mention::bodyId)
                .findFirst();
    }
}
