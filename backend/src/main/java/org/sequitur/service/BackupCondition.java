package org.sequitur.service;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.health.Condition;
import org.sequitur.platform.health.ConditionStatus;

/**
 * Health condition: whether the last backup is recent enough, if a maximum age is configured. {@code make backup}
 * records each backup in the database. Before the first backup, the age counts from the migration that created the
 * table. JDBC, because {@code make backup} writes the table, which has no entity; the age is computed by the clock of the database,
 * which wrote the time.
 */
@Wellness
@Singleton
class BackupCondition extends Condition {

    /** Age in seconds, by the database's clock. */
    private static final String AGE =
            "select timestampdiff(second, taken_at, utc_timestamp(6)) from last_backup where id = 1";

    private final AgroalDataSource database;
    private final Optional<Duration> maxAge;
    private volatile Duration age = Duration.ZERO;

    BackupCondition(
            AgroalDataSource database, @ConfigProperty(name = "sequitur.backup.max-age") Optional<Duration> maxAge) {
        super("backup");
        this.database = database;
        this.maxAge = maxAge;
    }

    void register(@Observes StartupEvent starting, MeterRegistry registry) {
        TimeGauge.builder("sequitur.backup.age", () -> age.toSeconds(), TimeUnit.SECONDS)
                .description("Age of the last backup, or of the database where there is none")
                .register(registry);
    }

    @Override
    protected ConditionStatus check() throws SQLException {
        age = query();
        if (maxAge.isEmpty()) {
            return ConditionStatus.healthy("no greatest age of a backup is set");
        }
        return age.compareTo(maxAge.get()) < 0
                ? ConditionStatus.healthy("the last backup is recent")
                : ConditionStatus.degraded("the last backup was taken %d hours ago".formatted(age.toHours()));
    }

    private Duration query() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(AGE)) {
            result.next();
            return Duration.ofSeconds(result.getLong(1));
        }
    }
}
