package org.sequitur.local;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the API finds its data; all but the address may be left to the API's defaults. */
record Database(String url, String user, String password, String migrationUser, String migrationPassword) {

    /** From settings that bear the names the API gives them. */
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

    /** For a whole copy of it: with the account that may read and change everything. */
    DatabaseTools tools(DatabaseTools.Programs programs) {
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
