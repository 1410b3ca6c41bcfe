package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;

/**
 * Conditions that make the public health operation return DEGRADED, with real dependencies. Details are visible to
 * the operator only.
 */
class DegradedIT {

    private static final String UP = "{\"status\":\"UP\"}";
    private static final String DEGRADED = "{\"status\":\"DEGRADED\"}";
    private static final int TIMEOUT_SECONDS = 60;

    @Test
    void each_failing_dependency_degrades_the_service_until_it_recovers(@TempDir Path folder) throws Exception {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var login = loginServer();
        var mailPort = PackagedApi.freePort();
        var settings = settings(database);
        settings.put(
                "SEQUITUR_KEYCLOAK_URL",
                "http://127.0.0.1:" + login.getAddress().getPort());
        settings.put("SEQUITUR_SMTP_HOST", "127.0.0.1");
        settings.put("SEQUITUR_SMTP_PORT", String.valueOf(mailPort));
        settings.put("SEQUITUR_MAIL_STAFF", "staff@example.org");
        // Late, so that no daily digest is sent during the test.
        settings.put("SEQUITUR_MAIL_TIME", "23:59");
        settings.put("SEQUITUR_BACKUP_GREATEST_AGE", "1H");
        settings.put("SEQUITUR_DISK_LEAST_FREE", "1M");
        var mail = mailServer(mailPort);
        try (var api = PackagedApi.start(settings)) {
            awaitHealth(api, UP);

            mail.stop();
            awaitDegraded(api, "mail-server");
            mail = mailServer(mailPort);
            awaitHealth(api, UP);

            execute(database, "update last_backup set taken_at = utc_timestamp() - interval 2 hour");
            awaitDegraded(api, "backup");
            execute(database, "update last_backup set taken_at = utc_timestamp()");
            awaitHealth(api, UP);

            var digest = insertDigest(database, Instant.now().minus(Duration.ofHours(3)));
            awaitDegraded(api, "digest");
            assertTrue(secondsWaiting(api) > 10_000, "the age is a metric");
            execute(database, "delete from digest where id = '" + digest + "'");
            awaitHealth(api, UP);
            assertEquals(1, api.logLines("The mail server does not answer").size(), "one line for each outage");
            assertEquals(1, api.logLines("The mail server answers again").size());
        } finally {
            mail.stop();
            login.stop(0);
            database.close();
        }
    }

    @Test
    void a_digest_that_waits_does_not_degrade_a_service_that_sends_no_mail(@TempDir Path folder) throws Exception {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var login = loginServer();
        var settings = settings(database);
        settings.put(
                "SEQUITUR_KEYCLOAK_URL",
                "http://127.0.0.1:" + login.getAddress().getPort());
        settings.put("SEQUITUR_DISK_LEAST_FREE", "1M");
        try (var api = PackagedApi.start(settings)) {
            insertDigest(database, Instant.now().minus(Duration.ofHours(3)));
            for (var tries = 0; tries < TIMEOUT_SECONDS * 5 && secondsWaiting(api) < 10_000; tries++) {
                Thread.sleep(200);
            }
            assertTrue(secondsWaiting(api) > 10_000, "the age is a metric");
            awaitHealth(api, UP);
        } finally {
            login.stop(0);
            database.close();
        }
    }

    @Test
    void low_disk_space_degrades_the_service(@TempDir Path folder) throws Exception {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var settings = settings(database);
        settings.put("SEQUITUR_DISK_FOLDERS", folder.toString());
        settings.put("SEQUITUR_DISK_LEAST_FREE", "1000000G");
        try (var api = PackagedApi.start(settings)) {
            awaitDegraded(api, "disk");
        } finally {
            database.close();
        }
    }

    private static Map<String, String> settings(EmbeddedMariaDb database) {
        var settings = new HashMap<>(database.settings());
        settings.put("SEQUITUR_IMPORT_AT_START", "a-590");
        settings.put("SEQUITUR_WATCH_EVERY", "1S");
        settings.put("SEQUITUR_WATCH_DELAYED", "1S");
        return settings;
    }

    private static void awaitDegraded(PackagedApi api, String condition) throws InterruptedException {
        awaitHealth(api, DEGRADED);
        var details = api.getManagement("/health/well");
        assertEquals(503, details.statusCode());
        assertTrue(
                details.body().replaceAll("\\s+", "").contains("\"name\":\"" + condition + "\",\"status\":\"DOWN\""),
                details.body());
        assertEquals(200, api.getManagement("/health/ready").statusCode(), "ready for requests");
    }

    private static void awaitHealth(PackagedApi api, String expected) throws InterruptedException {
        for (var tries = 0; tries < TIMEOUT_SECONDS * 5; tries++) {
            var health = api.get("/health");
            assertEquals(200, health.statusCode());
            if (health.body().equals(expected)) {
                return;
            }
            Thread.sleep(200);
        }
        assertEquals(expected, api.getManagement("/health/well").body());
    }

    /** Responds like an available Keycloak. KeycloakAwayIT uses the real one. */
    private static HttpServer loginServer() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static GreenMail mailServer(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** A digest that no mail server has taken. */
    private static UUID insertDigest(EmbeddedMariaDb database, Instant made) throws SQLException {
        var digest = madeAt(made);
        execute(
                database,
                "insert into digest (id, recipient, made_on, attempts, next_attempt_at) values ('" + digest
                        + "', '*', '2026-01-02', 9, utc_timestamp() + interval 1 hour)");
        return digest;
    }

    private static double secondsWaiting(PackagedApi api) {
        return api.getManagement("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("sequitur_digest_oldest_unsent_age_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .max()
                .orElse(0);
    }

    /** A UUID of version 7. */
    private static UUID madeAt(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000, 0x8000000000000001L);
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.migrationUser(), database.migrationPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
