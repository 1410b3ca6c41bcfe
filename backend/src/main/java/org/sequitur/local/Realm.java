package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Keycloak takes in at its first start.
 *
 * @param files each named for its realm, as Keycloak wants it: {@code NAME-realm.json}, {@code NAME-users-0.json}
 * @param commonPasswords the list of passwords that are refused, by the name under which the realms know it
 * @param secondFactorOptional whether accounts that have set up no second factor may log in without: in the local realm
 *     alone, for its made-up people
 * @param page where people meet the page: after login they are sent back there and nowhere else
 */
public record Realm(List<Path> files, Path commonPasswords, boolean secondFactorOptional, String page) {

    static final String NAME = "sequitur";

    private static final String FILE = NAME + "-realm.json";
    private static final String DEMO_USERS = NAME + "-users-0.json";
    private static final String MASTER = "master-realm.json";
    private static final String COMMON_PASSWORDS = "password-blacklists/common-passwords.txt";
    private static final Pattern USER = Pattern.compile("\"username\": \"([^\"]+)\".*\"value\": \"([^\"]+)\"");

    /** In the deployed realm's file, and in its place: Keycloak's own flow, which asks for a second factor if there is one. */
    private static final String STRICT_LOGIN = "\"browserFlow\": \"login\"";

    private static final String LOCAL_LOGIN = "\"browserFlow\": \"browser\"";

    /** The realm as it is deployed, but that the made-up people of the demonstration need no second factor. */
    public static Realm demonstration(Path folder, String page) {
        var files = List.of(folder.resolve(MASTER), folder.resolve(FILE), folder.resolve(DEMO_USERS));
        return new Realm(files, folder.resolve(COMMON_PASSWORDS), true, page);
    }

    /** @param files that take the place of the shipped ones: the realm, and its users */
    public static Realm deployed(Path folder, List<Path> files, String page) {
        var all =
                Stream.concat(Stream.of(folder.resolve(MASTER)), files.stream()).toList();
        return new Realm(all, folder.resolve(COMMON_PASSWORDS), false, page);
    }

    /** Tells one content from another. */
    String fingerprint() {
        return Stream.concat(files.stream().map(this::content), Stream.of(Folders.read(commonPasswords)))
                .collect(Collectors.joining("\n", page + "\n", ""));
    }

    /** @param data Keycloak's own folder of this name */
    void copyInto(Path data) {
        var realms = data.resolve("import");
        Folders.create(realms);
        files.forEach(file -> Folders.write(realms.resolve(file.getFileName()), content(file)));
        var passwords = data.resolve("password-blacklists");
        Folders.create(passwords);
        Folders.write(passwords.resolve(commonPasswords.getFileName()), Folders.read(commonPasswords));
    }

    private String content(Path file) {
        var content = Folders.read(file);
        if (!secondFactorOptional || !file.endsWith(FILE)) {
            return content;
        }
        if (!content.contains(STRICT_LOGIN)) {
            throw new IllegalStateException(file + " does not say " + STRICT_LOGIN);
        }
        return content.replace(STRICT_LOGIN, LOCAL_LOGIN);
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
