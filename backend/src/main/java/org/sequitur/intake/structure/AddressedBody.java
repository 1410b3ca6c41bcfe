package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * Whom the words of an item ask to act: in French {@code de charger X de}, in Dutch {@code X op te dragen}.
 *
 * @param body the registered body that is asked; null if the body that is named is not registered
 * @param named the body as printed, without article
 * @param through the registered body through which it is asked; null without one
 * @param agent an organisation that is not registered, through which a registered body is asked: its name; null without one
 * @param others the further bodies that are asked: {@code charger X, Y et Z de}
 */
record AddressedBody(String body, String named, Mention through, String agent, List<Other> others) {

    /**
     * @param name without article
     * @param body null if it is not registered
     * @param unspecific whether it is no body that could be an owner: {@code d'autres administrations}, of which no more is said
     */
    record Other(String name, String body, boolean unspecific) {}

    private static final Pattern PREPOSITION =
            Pattern.compile("^(?:de\\s+|d['’]|à\\s+|om\\s+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INFINITIVE =
            Pattern.compile("\\s(?:de\\s|d['’]|à\\s)(?:ne (?:pas|plus|jamais) )?(?:(?:y|en|se|lui|leur) |s['’])?"
                    + "(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))");

    private static final Pattern DUTCH_INFINITIVE =
            Pattern.compile("\\s(?:een|het|de|om)\\s(?=.*\\ste\\s\\p{L}+en(?!\\p{L}))");

    /** The requested action begins with an infinitive. */
    private static final Pattern ACTION =
            Pattern.compile(INFINITIVE.pattern() + "|\\s(?:de|d['’]|à|pour)\\s*[:,]|[,:;]|\\.(?:\\s|$)");

    private static final Pattern CAUSATIVE =
            Pattern.compile("(?:de\\s+|à\\s+)?faire\\s+\\p{L}+(?:er|ir|re)\\s+par\\s+", Pattern.CASE_INSENSITIVE);
    /** In Dutch, the body through which another one is asked may follow the verb: {@code X te vragen om, via Y, ...}. */
    private static final Pattern AFTER_VERB = Pattern.compile("^\\s*(?:om\\b)?\\s*,?\\s*");
    /** After the verb, the body that is asked: {@code toe te vertrouwen aan X}. */
    private static final Pattern AFTER_VERB_TO = Pattern.compile("^\\s+aan\\s+");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("\\s?[;:.](?:\\s.*|$)|\\som\\s.*", Pattern.DOTALL);
    /** Announces what is asked, after the name: {@code Vivaqua ermee te belasten}. */
    static final Pattern PRONOMINAL =
            Pattern.compile("[\\s\\u00a0\\u202f](?:er|daar|hier)(?:mee|van|toe|over|aan|bij|om|in|op|voor)(?!\\p{L})");
    /** A name whose end shows, whatever follows: {@code hub.brussels}. */
    static final Pattern DOMAIN_NAME = Pattern.compile("^\\p{L}[\\p{L}\\p{N}-]*\\.\\p{Ll}{2,}(?![\\p{L}\\p{N}])");

    /** Begins what is asked, before the name: {@code om Vivaqua te vragen}. */
    private static final Pattern OM = Pattern.compile("^om\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("^,\\s*");

    /** In characters: in Dutch, the body that is asked is at the start. */
    private static final int MAX_NAME_LENGTH = 110;

    static boolean startsWithInstruction(String french) {
        return Cues.startsWith(
                "charge", Language.FR, PREPOSITION.matcher(french).replaceFirst(""));
    }

    static Optional<AddressedBody> inFrench(String text, BodyNames bodies) {
        var offset = PREPOSITION
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> found.end())
                .orElse(0);
        var verb = Cues.atStart("charge", Language.FR, text.substring(offset));
        if (verb == 0) {
            return causative(text, bodies);
        }
        var afterVerb = text.substring(offset + verb).strip();
        var rest = withoutArticle(afterVerb, Language.FR);
        var mentions = bodies.in(rest, Language.FR);
        var registered = atStart(mentions);
        var end = registered != null ? registered.end() : endOfName(rest);
        if (registered == null && startOfAction(rest, Language.FR) < 0 && hasNoArticle(afterVerb, rest)) {
            end = Math.min(end, NameEnds.beforeObjectOfName(rest));
        }
        return Optional.of(with(registered, rest.substring(0, end).strip(), rest.substring(end), bodies, Language.FR));
    }

    private static boolean hasNoArticle(String text, String withoutArticle) {
        var article = text.substring(0, text.length() - withoutArticle.length()).strip();
        return article.isEmpty() || article.equals("à");
    }

    /** {@code de faire étudier par X}: only a registered body is taken for the one that acts. */
    private static Optional<AddressedBody> causative(String text, BodyNames bodies) {
        var causes = CAUSATIVE.matcher(text);
        if (!causes.lookingAt()) {
            return Optional.empty();
        }
        var rest = withoutArticle(text.substring(causes.end()).strip(), Language.FR);
        var mentions = bodies.in(rest, Language.FR);
        var registered = atStart(mentions);
        return registered == null
                ? Optional.empty()
                : Optional.of(
                        with(registered, registered.printed(), rest.substring(registered.end()), bodies, Language.FR));
    }

    /** Index of the requested action after a name, as in {@code X de publier}, {@code X een kaart bekend te maken}; -1 without one. */
    static int startOfAction(String text, Language language) {
        var action = (language == Language.FR ? INFINITIVE : DUTCH_INFINITIVE).matcher(text);
        return action.find() ? action.start() : -1;
    }

    static int endOfName(String text) {
        var domain = DOMAIN_NAME.matcher(text);
        if (domain.find()) {
            return domain.end();
        }
        var ends = new int[] {text.length()};
        var action = ACTION.matcher(text);
        if (action.find()) {
            ends[0] = action.start();
        }
        for (var cue : List.of("through", "mission", "partner")) {
            Cues.find(cue, Language.FR, text).ifPresent(found -> ends[0] = Math.min(ends[0], found[0]));
        }
        return end(text, ends[0], Language.FR);
    }

    private static int end(String text, int end, Language language) {
        return Math.min(
                end, Math.min(NameEnds.beforeConjunction(text, language), NameEnds.beforeDeterminer(text, language)));
    }

    static Optional<AddressedBody> inDutch(String text, BodyNames bodies) {
        var verb = Cues.find("charge", Language.NL, text);
        if (verb.isEmpty() || verb.get()[0] > MAX_NAME_LENGTH || verb.get()[0] == 0) {
            return Optional.empty();
        }
        var head = withoutArticle(
                OM.matcher(text.substring(0, verb.get()[0]).strip()).replaceFirst(""), Language.NL);
        var mentions = bodies.in(head, Language.NL);
        var registered = atStart(mentions);
        var end = registered != null ? registered.end() : endOfDutchName(head);
        var indirect = AFTER_VERB_TO.matcher(text.substring(verb.get()[1]));
        if (registered == null && !NameEnds.isName(head, Language.NL) && indirect.find()) {
            // "de controle toe te vertrouwen aan X": the object is before the verb.
            head = withoutArticle(text.substring(verb.get()[1] + indirect.end()), Language.NL);
            registered = atStart(bodies.in(head, Language.NL));
            end = registered != null
                    ? registered.end()
                    : endOfDutchName(END_OF_SENTENCE.matcher(head).replaceFirst(""));
        }
        var afterVerb = AFTER_VERB.matcher(text.substring(verb.get()[1])).replaceFirst("");
        var rest = head.substring(end);
        if (rest.isBlank() && Cues.startsWith("through", Language.NL, afterVerb)) {
            rest = afterVerb;
        }
        return Optional.of(with(registered, head.substring(0, end).strip(), rest, bodies, Language.NL));
    }

    static int endOfDutchName(String head) {
        var domain = DOMAIN_NAME.matcher(head);
        if (domain.find()) {
            return domain.end();
        }
        var end = head.length();
        for (var cue : List.of("through", "partner")) {
            var found = Cues.find(cue, Language.NL, head);
            end = found.isPresent() ? Math.min(end, found.get()[0]) : end;
        }
        var pronominal = PRONOMINAL.matcher(head);
        end = pronominal.find() ? Math.min(end, pronominal.start()) : end;
        var comma = head.indexOf(',');
        return end(head, comma >= 0 ? Math.min(end, comma) : end, Language.NL);
    }

    private static AddressedBody with(
            Mention registered, String named, String rest, BodyNames bodies, Language language) {
        var throughCue = Cues.find("through", language, rest).filter(found -> found[0] <= 3);
        var through = throughCue
                .flatMap(found -> bodies.in(rest, language).stream()
                        .filter(mention -> mention.start() >= found[1] && mention.start() <= found[1] + 6)
                        .findFirst())
                .orElse(null);
        var agent = through == null && registered != null ? throughCue : Optional.<int[]>empty();
        return new AddressedBody(
                registered == null ? null : registered.bodyId(),
                named,
                through,
                agent.map(cue -> nameOf(withoutArticle(rest.substring(cue[1]).strip(), language), language))
                        .orElse(null),
                others(rest, bodies, language));
    }

    /** The bodies of a list after its first one: after a conjunction, or after a comma if they are registered. */
    private static List<Other> others(String afterFirst, BodyNames bodies, Language language) {
        var others = new ArrayList<Other>();
        var rest = afterFirst.strip();
        while (true) {
            var comma = COMMA.matcher(rest).replaceFirst("");
            var and = Cues.atStart("and", language, comma);
            var next = withoutArticle(comma.substring(and).strip(), language);
            var registered = atStart(bodies.in(next, language));
            if (next.isEmpty() || and == 0 && (registered == null || comma.length() == rest.length())) {
                return List.copyOf(others);
            }
            var end = registered == null ? nameOf(next, language).length() : registered.end();
            var name = next.substring(0, end);
            rest = next.substring(end).strip();
            others.add(new Other(
                    name,
                    registered == null ? null : registered.bodyId(),
                    isUnspecific(name, language) && !rest.startsWith(",")));
        }
    }

    private static boolean isUnspecific(String name, Language language) {
        var other = Cues.atStart("unspecific", language, name);
        return other > 0
                && Cues.isWord("institution", language, name.substring(other).strip());
    }

    private static String nameOf(String text, Language language) {
        var end = language == Language.FR ? endOfName(text) : endOfDutchName(text);
        return text.substring(0, end).strip();
    }

    private static Mention atStart(List<Mention> mentions) {
        return mentions.isEmpty() || mentions.getFirst().start() > 0 ? null : mentions.getFirst();
    }

    static String withoutArticle(String text, Language language) {
        var length = Cues.atStart("article", language, text);
        return text.substring(length).strip();
    }
}
