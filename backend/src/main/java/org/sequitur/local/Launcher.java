package org.sequitur.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** The command line of the local system; the Makefile is its face. */
public final class Launcher {

    private static final String USAGE = "Usage: run | import FILE | verify | backup [FILE] | restore FILE [--replace]"
            + " | during [--login] COMMAND... | train";

    private final Servers servers = new Servers();
    private final AtomicBoolean ending = new AtomicBoolean();

    private Launcher() {}

    public static void main(String[] arguments) {
        var launcher = new Launcher();
        var command = List.of(arguments);
        // Whoever asks a run to stop gets what they asked for; a command that is cut off has not done its work.
        var whenStopped = command.equals(List.of("run")) ? 0 : 130;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher.end(whenStopped, "")));
        try {
            launcher.end(launcher.carryOut(command), "");
        } catch (LocalFailure e) {
            launcher.end(e.exitCode(), e.getMessage());
        } catch (RuntimeException e) {
            launcher.end(1, e.toString());
        }
    }

    private int carryOut(List<String> command) {
        var commands = new Commands(servers);
        var verb = command.isEmpty() ? "" : command.getFirst();
        var objects = command.size() - 1;
        if (verb.equals("run") && objects == 0) {
            return commands.run();
        }
        if (verb.equals("import") && objects == 1 || verb.equals("verify") && objects == 0) {
            return commands.once(command);
        }
        if (verb.equals("backup") && objects <= 1) {
            return new BackupCommands(servers).backup(command.stream().skip(1).findFirst());
        }
        if (verb.equals("restore")
                && (objects == 1 || objects == 2 && command.get(2).equals("--replace"))) {
            return new BackupCommands(servers).restore(Path.of(command.get(1)), objects == 2);
        }
        if (verb.equals("during") && objects > 0) {
            var withLogin = command.get(1).equals("--login");
            return commands.during(command.subList(withLogin ? 2 : 1, command.size()), withLogin);
        }
        if (verb.equals("train") && objects == 0) {
            return commands.train();
        }
        throw new LocalFailure(USAGE, 2);
    }

    /** The command's own end and a signal may come at once: the first to get here decides, the other waits for ever. */
    private void end(int exitCode, String line) {
        if (!ending.compareAndSet(false, true)) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                return;
            }
        }
        if (!line.isEmpty()) {
            System.err.println(line);
        }
        servers.close();
        Runtime.getRuntime().halt(exitCode);
    }
}
