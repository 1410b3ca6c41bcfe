package write;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * CPU time used so far, in milliseconds, which is hardly affected by other load on the machine.
 *
 * @param api used by the API
 * @param database used by the database server
 * @param bench used by this program
 */
record Processor(double api, double database, double bench) {

    private static final ProcessHandle API =
            sibling(info -> info.commandLine().orElse("").contains("-jar backend/target/sequitur.jar"));
    private static final ProcessHandle DATABASE = sibling(info -> info.command().orElse("").contains("mariadbd"));

    static Processor now() {
        return new Processor(millis(API), millis(DATABASE), millis(ProcessHandle.current()));
    }

    Processor since(Processor before, int times) {
        return new Processor(
                (api - before.api) / times, (database - before.database) / times, (bench - before.bench) / times);
    }

    /** CPU time of another process started by the same launcher. */
    private static ProcessHandle sibling(Predicate<ProcessHandle.Info> which) {
        return ProcessHandle.current()
                .parent()
                .orElseThrow()
                .children()
                .filter(process -> which.test(process.info()))
                .findFirst()
                .orElseThrow();
    }

    private static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }
}
