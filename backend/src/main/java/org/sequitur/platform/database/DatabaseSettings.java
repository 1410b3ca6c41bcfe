package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Address of the database and the two accounts that use it.
 *
 * @param url JDBC URL of the MariaDB driver, with one or several hosts
 * @param api account of the running API, which reads and writes rows
 * @param migration account that changes the schema at start; the same as {@code api} unless it is set
 */
public record DatabaseSettings(String url, Account api, Account migration) {

    /** An account of the database server. */
    public record Account(String user, String password) {}

    private static final int CONNECT_MILLIS = 5_000;

    /** Groups: everything before the database's name, the name, the options. */
    private static final Pattern URL = Pattern.compile(
            "(jdbc:mariadb:(?:(?:sequential|loadbalance|load-balance-read|replication):)?//[^/?]+)/([^/?]+)([?].*)?");

    /**
     * @param setting returns the value of an environment variable, or null
     * @throws MigrationRefusedException if the URL is not a MariaDB URL, or has no database name
     */
    public static DatabaseSettings of(UnaryOperator<String> setting) throws MigrationRefusedException {
        var url = Optional.ofNullable(setting.apply("SEQUITUR_DB_URL")).orElse("");
        if (!URL.matcher(url).matches()) {
            throw new MigrationRefusedException(
                    "SEQUITUR_DB_URL must name a MariaDB database: jdbc:mariadb://host:port/name");
        }
        var api = account(setting, "SEQUITUR_DB").orElse(new Account("sequitur", ""));
        var password =
                Optional.ofNullable(setting.apply("SEQUITUR_DB_PASSWORD")).orElse("");
        api = new Account(api.user(), password);
        return new DatabaseSettings(
                url, api, account(setting, "SEQUITUR_DB_MIGRATION").orElse(api));
    }

    private static Optional<Account> account(UnaryOperator<String> setting, String prefix) {
        return Optional.ofNullable(setting.apply(prefix + "_USER"))
                .filter(user -> !user.isBlank())
                .map(user -> new Account(
                        user,
                        Optional.ofNullable(setting.apply(prefix + "_PASSWORD")).orElse("")));
    }

    /** The URL without its options, which may contain a password. */
    public String address() {
        return url.split("[?]", 2)[0];
    }

    /** The URL with the session variables that the running API needs. */
    public String urlOfSessions() {
        return SessionVariables.addedTo(url);
    }

    boolean hasTwoAccounts() {
        return !api.user().equals(migration.user());
    }

    /** The caller must close the connection. */
    Connection connect(Account account) throws SQLException {
        return open(url, account);
    }

    /** Connects without selecting the database, because an account without any right on it may not select it. */
    Connection connectToServer(Account account) throws SQLException {
        return open(URL.matcher(url).replaceFirst("$1/$3"), account);
    }

    private static Connection open(String url, Account account) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", account.user());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", String.valueOf(CONNECT_MILLIS));
        return DriverManager.getConnection(url, properties);
    }
}
