package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Keycloak takes in at its first start.
 *
 * @param files each named for the realm, as Keycloak wants it: {@code NAME-realm.json}, {@code NAME-users-0.json}
 * @param page where people meet the page: after login they are sent back there and nowhere else
 */
public record Realm(List<Path> files, String page) {

    static final String NAME = "sequitur";

    private static final String FILE = NAME + "-realm.json";
    private static final String DEMO_USERS = NAME + "-users-0.json";
    private static final Pattern USER = Pattern.compile("\"username\": \"([^\"]+)\".*\"value\": \"([^\"]+)\"");

    /** The realm as it is deployed, with the made-up people of the demonstration. */
    public static Realm demonstration(Path folder, String page) {
        return new Realm(List.of(folder.resolve(FILE), folder.resolve(DEMO_USERS)), page);
    }

    /** Tells one content from another. */
    String fingerprint() {
        return files.stream().map(Folders::read).collect(Collectors.joining("\n", page + "\n", ""));
    }

    void copyInto(Path folder) {
        Folders.create(folder);
        files.forEach(file -> Folders.write(folder.resolve(file.getFileName()), Folders.read(file)));
    }

    /** Names and passwords, a line each. */
    List<String> people() {
        return files.stream()
                .filter(Files::exists)
                .flatMap(file -> USER.matcher(Folders.read(file)).results())
                .map(Realm::person)
                .toList();
    }

    private static String person(MatchResult user) {
        return "%-34s %s".formatted(user.group(1), user.group(2));
    }
}
