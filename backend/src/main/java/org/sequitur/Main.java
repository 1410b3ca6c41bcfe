package org.sequitur;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.sequitur.platform.database.DatabaseSettings;
import org.sequitur.platform.database.Migration;
import org.sequitur.platform.database.MigrationRefusedException;
import org.sequitur.registration.ImportCommand;
import org.sequitur.verification.VerifyCommand;

/**
 * Starts the API, registers a resolution ({@code import FILE}) or recomputes all journal hashes ({@code verify}). An
 * error that prevents the start is printed as one line.
 */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        // Must be set before the JDBC driver initializes logging, so that JBoss LogManager is used from the first line.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        // UriFilter answers an invalid URI with a problem (RFC 9457); Vert.x would answer a 400 without body.
        System.setProperty("vertx.disableURIValidation", "true");
        // Loads InvalidRequests, which answers requests that Netty cannot parse.
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        var importing = args.length == 2 && args[0].equals("import");
        var verifying = args.length == 1 && args[0].equals("verify");
        if (args.length > 0 && !importing && !verifying) {
            exitWithError("usage: sequitur [import FILE | verify]");
        }
        prepareDatabase();
        if (importing || verifying) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("quarkus.shutdown.delay", "0S");
            Quarkus.run(importing ? ImportCommand.class : VerifyCommand.class, args);
        } else {
            checkPort("SEQUITUR_HTTP_HOST", "0.0.0.0", "SEQUITUR_HTTP_PORT", "8080");
            checkPort("SEQUITUR_MANAGEMENT_HOST", "127.0.0.1", "SEQUITUR_MANAGEMENT_PORT", "9001");
            Quarkus.run(args);
        }
    }

    private static void prepareDatabase() {
        try {
            var database = DatabaseSettings.of(System::getenv);
            Migration.run(database);
            System.setProperty("quarkus.datasource.jdbc.url", database.urlOfSessions());
        } catch (MigrationRefusedException refused) {
            exitWithError(refused.getMessage());
        }
    }

    /** Checks the port before Quarkus starts, whose own error is a page long. */
    private static void checkPort(String hostSetting, String defaultHost, String portSetting, String defaultPort) {
        var host = setting(hostSetting, defaultHost);
        var port = setting(portSetting, defaultPort);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, Integer.parseInt(port)));
        } catch (IOException unavailable) {
            exitWithError("Port %s on %s cannot be used: %s. %s sets another."
                    .formatted(port, host, unavailable.getMessage(), portSetting));
        } catch (IllegalArgumentException notAPort) {
            exitWithError("%s is '%s': a port is a number from 1 to 65535".formatted(portSetting, port));
        }
    }

    private static String setting(String name, String defaultValue) {
        return System.getenv().getOrDefault(name, defaultValue);
    }

    private static void exitWithError(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
