package org.sequitur.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.health.Condition;
import org.sequitur.platform.health.ConditionStatus;

/**
 * Health condition: free space on the disks of the configured folders, which are the temporary folder and, if it is
 * on this machine, the database's.
 */
@Wellness
@Singleton
class DiskCondition extends Condition {

    private final List<Path> folders;
    private final long minFree;

    DiskCondition(
            @ConfigProperty(name = "sequitur.disk.folders") Optional<List<String>> folders,
            @ConfigProperty(name = "sequitur.disk.min-free") MemorySize minFree) {
        super("disk");
        this.folders = folders.orElse(List.of(System.getProperty("java.io.tmpdir"))).stream()
                .map(Path::of)
                .toList();
        this.minFree = minFree.asLongValue();
    }

    void register(@Observes StartupEvent starting, MeterRegistry registry) {
        folders.forEach(folder -> Gauge.builder("sequitur.disk.free", folder, DiskCondition::free)
                .description("Room on the disk of a folder")
                .baseUnit("bytes")
                .tag("folder", folder.toString())
                .register(registry));
    }

    @Override
    protected ConditionStatus check() {
        return folders.stream()
                .filter(folder -> free(folder) < minFree)
                .findFirst()
                .map(full -> ConditionStatus.degraded("only %d MB are free for %s, less than %d MB"
                        .formatted(megabytes(free(full)), full, megabytes(minFree))))
                .orElse(ConditionStatus.healthy("more than %d MB are free".formatted(megabytes(minFree))));
    }

    /** In bytes; 0 if the folder does not exist. */
    private static long free(Path folder) {
        return folder.toFile().getUsableSpace();
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
