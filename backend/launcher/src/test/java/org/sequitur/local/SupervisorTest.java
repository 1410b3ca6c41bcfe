package org.sequitur.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Supervises real child processes ({@code sleep}). */
class SupervisorTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Servers servers = new Servers();
    private final List<String> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopAll() {
        servers.close();
    }

    @Test
    void a_server_that_dies_is_restarted_while_another_is_still_starting() {
        var supervisor = new Supervisor(servers, 5);
        var unblocked = new CountDownLatch(1);
        var slow = supervise(supervisor, new Recipe("slow", unblocked));
        var quick = supervise(supervisor, new Recipe("quick", null));
        var _ = runInBackground(supervisor);

        var slowPid = slow.kill();
        assertTrue(Polling.until(() -> slow.pid() != slowPid, TIMEOUT), "the slow one is started again");
        var quickPid = quick.kill();

        assertTrue(Polling.until(() -> quick.pid() != quickPid && quick.alive(), TIMEOUT), "the quick one waits");
        assertFalse(events.contains("slow is ready"));
        unblocked.countDown();
        assertTrue(Polling.until(() -> events.contains("slow is ready"), TIMEOUT));
    }

    @Test
    void a_restart_waits_for_the_server_that_it_needs() {
        var supervisor = new Supervisor(servers, 5);
        var unblocked = new CountDownLatch(1);
        var database = new Recipe("database", unblocked);
        var needed = supervisor.watch("database", servers.add(database::start), database::start);
        var api = supervise(supervisor, new Recipe("api", null), needed);
        var _ = runInBackground(supervisor);

        var databasePid = database.kill();
        api.kill();
        assertTrue(Polling.until(() -> database.pid() != databasePid, TIMEOUT));
        unblocked.countDown();

        assertTrue(Polling.until(() -> events.contains("api is ready"), TIMEOUT));
        assertEquals(List.of("database is ready", "api is ready"), events);
    }

    @Test
    void a_server_that_ends_too_often_ends_the_run_while_others_are_still_starting() throws Exception {
        var supervisor = new Supervisor(servers, 1);
        var slow = supervise(supervisor, new Recipe("slow", new CountDownLatch(1)));
        var broken = supervise(supervisor, new Recipe("broken", null));
        var run = runInBackground(supervisor);

        var slowPid = slow.kill();
        assertTrue(Polling.until(() -> slow.pid() != slowPid, TIMEOUT));
        var brokenPid = broken.kill();
        assertTrue(Polling.until(() -> broken.pid() != brokenPid && broken.alive(), TIMEOUT));
        assertFalse(run.isDone());
        assertNotEquals(brokenPid, broken.kill());

        run.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_server_that_is_stopped_on_purpose_is_not_restarted() {
        var supervisor = new Supervisor(servers, 5);
        var first = supervise(supervisor, new Recipe("first", null));
        var second = supervise(supervisor, new Recipe("second", null));
        var run = runInBackground(supervisor);

        servers.close();

        assertEquals(List.of("second is closed", "first is closed"), events);
        assertFalse(first.alive() || second.alive());
        assertFalse(run.isDone(), "the launcher must not report a failure");
    }

    private static Recipe supervise(Supervisor supervisor, Recipe recipe, SupervisedServer... needs) {
        supervisor.watch(recipe.name, recipe.servers().add(recipe::start), recipe::start, needs);
        return recipe;
    }

    private static CompletableFuture<Void> runInBackground(Supervisor supervisor) {
        return CompletableFuture.runAsync(
                supervisor::run, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** Starts the same server repeatedly. */
    private final class Recipe {

        private final String name;
        private final CountDownLatch readiness;
        private volatile Process process;

        /** @param readiness a restarted server is ready when this opens; null for no wait */
        Recipe(String name, CountDownLatch readiness) {
            this.name = name;
            this.readiness = readiness;
        }

        Servers servers() {
            return servers;
        }

        Server start() {
            try {
                process = new ProcessBuilder("sleep", "300").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Sleeper(name, process, readiness);
        }

        long pid() {
            return process.pid();
        }

        boolean alive() {
            return process.isAlive();
        }

        /** @return the id of the process that was killed */
        long kill() {
            var killed = process;
            killed.destroyForcibly().onExit().join();
            return killed.pid();
        }
    }

    private final class Sleeper implements Server {

        private final String name;
        private final Process process;
        private final CountDownLatch readiness;

        Sleeper(String name, Process process, CountDownLatch readiness) {
            this.name = name;
            this.process = process;
            this.readiness = readiness;
        }

        @Override
        public void awaitReady() {
            try {
                if (readiness != null) {
                    readiness.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            events.add(name + " is ready");
        }

        @Override
        public boolean alive() {
            return process.isAlive();
        }

        @Override
        public void close() {
            if (process.isAlive()) {
                events.add(name + " is closed");
            }
            process.destroyForcibly().onExit().join();
        }
    }
}
