package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that Keycloak imports at its first start.
 *
 * @param files one or more for each realm, named as Keycloak requires: {@code NAME-realm.json}, {@code NAME-users-0.json}
 * @param commonPasswords list of refused passwords, with the file name that the realms use
 * @param themes folder with the look and texts of the login pages and mails
 * @param secondFactorOptional whether accounts without a second factor may log in; only in the local realm, for its
 *     demonstration accounts
 * @param page public URL of the page, the only address to which Keycloak redirects after login
 */
public record Realm(List<Path> files, Path commonPasswords, Path themes, boolean secondFactorOptional, String page) {

    static final String NAME = "sequitur";

    private static final String FILE = NAME + "-realm.json";
    private static final String DEMO_USERS = NAME + "-users-0.json";
    private static final String MASTER = "master-realm.json";
    private static final String COMMON_PASSWORDS = "password-blacklists/common-passwords.txt";
    private static final String THEMES = "themes";
    private static final Pattern USER = Pattern.compile("\"username\": \"([^\"]+)\".*\"value\": \"([^\"]+)\"");

    /**
     * The setting in the deployed realm's file, and its local replacement: Keycloak's own flow, which asks for a second
     * factor only if the account has one.
     */
    private static final String STRICT_LOGIN = "\"browserFlow\": \"login\"";

    private static final String LOCAL_LOGIN = "\"browserFlow\": \"browser\"";

    /** The deployed realm with demonstration accounts, which need no second factor. */
    public static Realm demonstration(Path folder, String page) {
        var files = List.of(folder.resolve(MASTER), folder.resolve(FILE), folder.resolve(DEMO_USERS));
        return new Realm(files, folder.resolve(COMMON_PASSWORDS), folder.resolve(THEMES), true, page);
    }

    /** @param files replace the shipped files: the realm and its users */
    public static Realm deployed(Path folder, List<Path> files, String page) {
        var all =
                Stream.concat(Stream.of(folder.resolve(MASTER)), files.stream()).toList();
        return new Realm(all, folder.resolve(COMMON_PASSWORDS), folder.resolve(THEMES), false, page);
    }

    /** Changes whenever the content of the files changes. */
    String fingerprint() {
        return Stream.concat(files.stream().map(this::content), Stream.of(Folders.read(commonPasswords)))
                .collect(Collectors.joining("\n", page + "\n", ""));
    }

    /** @param data Keycloak's {@code data} folder */
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

    /** User names and passwords of the demonstration accounts, one line each. */
    List<String> users() {
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
