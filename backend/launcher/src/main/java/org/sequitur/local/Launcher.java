package org.sequitur.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** Command line of the local system, called by the Makefile. */
public final class Launcher {

    private static final String USAGE = "Usage: run | import FILE | verify | backup [FILE] | restore FILE [--replace]"
            + " | during [--login] COMMAND... | train";

    private final Servers servers = new Servers();
    private final AtomicBoolean ending = new AtomicBoolean();

    private Launcher() {}

    public static void main(String[] arguments) {
        var launcher = new Launcher();
        var command = List.of(arguments);
        // Stopping {@code run} is its normal end (0); any other command that is interrupted has failed (130).
        var whenStopped = command.equals(List.of("run")) ? 0 : 130;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher.end(whenStopped, "")));
        try {
            launcher.end(launcher.execute(command), "");
        } catch (LocalFailure e) {
            launcher.end(e.exitCode(), e.getMessage());
        } catch (RuntimeException e) {
            launcher.end(1, e.toString());
        }
    }

    private int execute(List<String> command) {
        var commands = new Commands(servers);
        var name = command.isEmpty() ? "" : command.getFirst();
        var argumentCount = command.size() - 1;
        if (name.equals("run") && argumentCount == 0) {
            return commands.run();
        }
        if (name.equals("import") && argumentCount == 1 || name.equals("verify") && argumentCount == 0) {
            return commands.runOnce(command);
        }
        if (name.equals("backup") && argumentCount <= 1) {
            return new BackupCommands(servers).backup(command.stream().skip(1).findFirst());
        }
        if (name.equals("restore")
                && (argumentCount == 1 || argumentCount == 2 && command.get(2).equals("--replace"))) {
            return new BackupCommands(servers).restore(Path.of(command.get(1)), argumentCount == 2);
        }
        if (name.equals("during") && argumentCount > 0) {
            var withLogin = command.get(1).equals("--login");
            return commands.runDuring(command.subList(withLogin ? 2 : 1, command.size()), withLogin);
        }
        if (name.equals("train") && argumentCount == 0) {
            return commands.train();
        }
        throw new LocalFailure(USAGE, 2);
    }

    /**
     * The command's end and a signal may arrive at the same time: the first call decides, the other one blocks until the
     * process ends.
     */
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
