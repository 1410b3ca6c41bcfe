package org.sequitur.local;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Connection settings of the API's database. All except the URL may be null; the API then uses its defaults. */
record Database(String url, String user, String password, String migrationUser, String migrationPassword) {

    /** Reads the settings by the API's environment variables. */
    static Database of(UnaryOperator<String> setting) {
        return new Database(
                setting.apply("SEQUITUR_DB_URL"),
                setting.apply("SEQUITUR_DB_USER"),
                setting.apply("SEQUITUR_DB_PASSWORD"),
                setting.apply("SEQUITUR_DB_MIGRATION_USER"),
                setting.apply("SEQUITUR_DB_MIGRATION_PASSWORD"));
    }

    boolean isGiven() {
        return url != null && !url.isBlank();
    }

    /** Tools for dump and restore, with the account that may read and change everything. */
    DatabaseTools tools(DatabaseTools.ClientPrograms programs) {
        return migrationUser == null
                ? new DatabaseTools(programs, url, user == null ? "sequitur" : user, password)
                : new DatabaseTools(programs, url, migrationUser, migrationPassword);
    }

    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("SEQUITUR_DB_URL", url);
        settings.put("SEQUITUR_DB_USER", user);
        settings.put("SEQUITUR_DB_PASSWORD", password);
        settings.put("SEQUITUR_DB_MIGRATION_USER", migrationUser);
        settings.put("SEQUITUR_DB_MIGRATION_PASSWORD", migrationPassword);
        settings.values().removeIf(value -> value == null);
        return settings;
    }
}
