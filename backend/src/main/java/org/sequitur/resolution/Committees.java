package org.sequitur.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchWords;

/**
 * The committees in charge of resolutions. They are known by their names alone; names that differ in case, accents,
 * punctuation, or {@code &} for <i>et</i> or <i>en</i>, are of one committee.
 */
@ApplicationScoped
public class Committees {

    /** <i>And</i> in both languages; {@code &} is not a word. */
    private static final Set<String> AND = Set.of("et", "en");

    private final EntityManager database;

    Committees(EntityManager database) {
        this.database = database;
    }

    /** Whether both are names of one committee in one language. */
    public static boolean same(String name, String other) {
        return key(name).equals(key(other));
    }

    public List<LocalizedText> all() {
        return database.createQuery(
                        "select distinct committee from Resolution where committee.fr is not null order by committee.fr",
                        LocalizedText.class)
                .getResultList();
    }

    /** The committees of all resolutions except this one. */
    public List<LocalizedText> ofOthers(Resolution resolution) {
        return database.createQuery(
                        "select distinct committee from Resolution where id <> ?1 and committee.fr is not null"
                                + " order by committee.fr",
                        LocalizedText.class)
                .setParameter(1, resolution.id())
                .getResultList();
    }

    /** The French and Dutch names of committees, as registered, that are meant by this name. */
    Set<String> registered(String name) {
        return database
                .createQuery(
                        "select committee.fr from Resolution union select committee.nl from Resolution", String.class)
                .getResultList()
                .stream()
                .filter(known -> known != null && same(known, name))
                .collect(Collectors.toSet());
    }

    /** The committee that is meant by this name in either language, in the first of the ways in which it is registered. */
    Optional<LocalizedText> named(String name) {
        return all().stream()
                .filter(known -> same(known.fr(), name) || same(known.nl(), name))
                .findFirst();
    }

    private static Set<String> key(String name) {
        var words = new HashSet<>(SearchWords.of(name));
        return words.size() > 1
                ? words.stream().filter(word -> !AND.contains(word)).collect(Collectors.toSet())
                : words;
    }
}
