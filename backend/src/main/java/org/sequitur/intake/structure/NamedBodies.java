package org.sequitur.intake.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * Finds the bodies that the words of an item name without a part in what is asked, registered or not. It knows no phrase by which
 * a body is asked to act, so that a phrase that no other rule knows leaves a doubt.
 */
final class NamedBodies {

    /** In words: the noun, its adjective and article, and what governs them, as in {@code avec les services sociaux | d'Actiris}. */
    private static final int NOUN_PHRASE = 4;

    /** In characters: how far after {@code comme} a body may be an example. */
    private static final int EXAMPLES = 60;

    private static final List<DoubtReason> NAMING =
            List.of(DoubtReason.UNKNOWN_BODY, DoubtReason.OWNERS_DIFFER, DoubtReason.SEVERAL_OWNERS);

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private final BodyNames bodies;

    NamedBodies(BodyNames bodies) {
        this.bodies = bodies;
    }

    /**
     * Sets the bodies that are only named, and adds the doubt that names them.
     *
     * @param above the item from which this one inherits its bodies; null without one
     */
    void check(Item item, Item above) {
        var taken = item.participants.stream().flatMap(this::ids).collect(Collectors.toCollection(HashSet::new));
        taken.add(item.owner);
        var inherited = above == null ? Stream.<Mention>empty() : above.namedOnly.stream();
        item.namedOnly = Stream.of(inherited, ownMentions(item), institutions(item), actingInstitutions(item))
                .flatMap(mentions -> mentions)
                .filter(body -> body.bodyId() == null ? !isTaken(body, item) : !taken.contains(body.bodyId()))
                .toList();
        if (!item.namedOnly.isEmpty()) {
            var names = item.namedOnly.stream().map(Mention::printed).distinct().collect(Collectors.joining(", "));
            item.doubt(DoubtReason.BODY_NOT_TAKEN_OVER, false, names);
        }
    }

    private Stream<String> ids(ParticipantEntry participant) {
        var named = Arrays.stream(Language.values())
                .flatMap(language -> bodies.in(participant.name().in(language), language).stream())
                .map(Mention::bodyId);
        return participant.bodyId() == null ? named : Stream.concat(Stream.of(participant.bodyId()), named);
    }

    /** In a request, without the bodies that are an object in each place where either language names them. */
    private Stream<Mention> ownMentions(Item item) {
        if (item.kind != RowKind.REQUEST) {
            return item.sides().flatMap(side -> bodies.in(side.plain(), side.language()).stream());
        }
        var acting = item.sides().flatMap(this::acting).map(Mention::bodyId).collect(Collectors.toSet());
        return item.sides()
                .flatMap(side -> bodies.in(side.plain(), side.language()).stream())
                .filter(body -> acting.contains(body.bodyId()));
    }

    /** Words that look like the name of a body that is not registered, where the text gives that body a part. */
    private Stream<Mention> institutions(Item item) {
        return unquestionedSides(item).flatMap(side -> {
            var registered = bodies.in(side.plain(), side.language());
            return InstitutionNames.in(side.plain(), side.language()).stream()
                    .filter(name -> registered.stream()
                            .noneMatch(body -> name.start() < body.end() && body.start() < name.end()))
                    .filter(name -> !bodies.isNameOf(item.owner, name.printed(), side.language()))
                    .filter(name ->
                            Cues.atEnd("aside", side.language(), side.plain().substring(0, name.start())) < 0)
                    .filter(name -> !Clauses.isPrevented(side.plain(), name.start(), side.language()))
                    .filter(name -> !isObject(side.plain().substring(0, name.start()), side.language()));
        });
    }

    private static Stream<Mention> actingInstitutions(Item item) {
        return unquestionedSides(item).flatMap(side -> ActingInstitutions.in(side.plain(), side.language()).stream());
    }

    /** Words of a heading have capitals without being names; where a doubt names bodies, people read who acts anyway. */
    private static Stream<Paragraph> unquestionedSides(Item item) {
        return item.kind == RowKind.THEME_HEADING || NAMING.stream().anyMatch(item::has)
                ? Stream.empty()
                : item.sides();
    }

    /** Whether a participant has a name of which this one is a part, in whole words. */
    private static boolean isTaken(Mention name, Item item) {
        var words = Pattern.compile(
                "(?<![\\p{L}\\d])%s(?![\\p{L}\\d])".formatted(Pattern.quote(Vocabulary.folded(name.printed()))));
        return item.participants.stream()
                .flatMap(known -> Stream.of(known.name().fr(), known.name().nl()))
                .anyMatch(known -> words.matcher(Vocabulary.folded(known)).find());
    }

    private Stream<Mention> acting(Paragraph side) {
        return bodies.in(side.plain(), side.language()).stream()
                .filter(body -> !isObject(side.plain().substring(0, body.start()), side.language()));
    }

    /**
     * Whether a name follows {@code comme}, or nouns as in {@code comme les communes et | X}, and not a verb as in
     * {@code comme le prévoit l'accord}.
     *
     * @param words between {@code comme} and the body
     */
    private static boolean beginsWithName(String words, Language language) {
        var stripped = words.strip();
        var rest = AddressedBody.withoutArticle(stripped, language);
        if (rest.isEmpty() || Character.isUpperCase(rest.charAt(0))) {
            return true;
        }
        var noun = WORD.matcher(rest);
        if (rest.length() == stripped.length() || !noun.lookingAt()) {
            return false;
        }
        var after = rest.substring(noun.end()).strip();
        return after.startsWith(",") || Cues.startsWith("and", language, after);
    }

    /** Whether the words before a body make it an object: {@code le contrat de gestion de | X}, {@code les données que | X publie}. */
    private static boolean isObject(String before, Language language) {
        var examples = before.substring(Math.max(0, before.length() - EXAMPLES));
        if (Cues.find("example", language, examples)
                .map(cue -> examples.substring(cue[1]))
                .filter(named -> named.chars().noneMatch(sign -> ":;.".indexOf(sign) >= 0))
                .filter(named -> beginsWithName(named, language))
                .isPresent()) {
            return true;
        }
        var pronoun = Cues.atEnd("relative", language, before);
        // In Dutch, "die" begins relative clauses alone.
        if (language == Language.FR && pronoun >= 0 && Clauses.followsAfter(before.substring(0, pronoun), language)) {
            return false;
        }
        var cue = pronoun >= 0 ? pronoun : Cues.atEnd("objectBefore", language, before);
        if (cue < 0) {
            return false;
        }
        var words = List.of(before.substring(0, cue).strip().split("[\\s\\u00a0\\u202f]+"));
        var governed = String.join(" ", words.subList(Math.max(0, words.size() - NOUN_PHRASE), words.size()));
        return Cues.find("acting", language, governed).isEmpty();
    }
}
