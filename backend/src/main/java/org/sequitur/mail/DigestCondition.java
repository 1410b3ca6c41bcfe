package org.sequitur.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.sequitur.platform.health.Condition;
import org.sequitur.platform.health.ConditionStatus;

/** Health condition: whether a digest has waited too long for the mail server. */
@Wellness
@Singleton
class DigestCondition extends Condition {

    private final Recipients recipients;
    private final Digests digests;
    private final Clock clock;
    private final Duration late;
    private volatile Duration age = Duration.ZERO;

    DigestCondition(Recipients recipients, Digests digests, Clock clock, MailSettings settings) {
        super("digest");
        this.recipients = recipients;
        this.digests = digests;
        this.clock = clock;
        this.late = settings.lateAfter();
    }

    void register(@Observes StartupEvent starting, MeterRegistry registry) {
        TimeGauge.builder("sequitur.digest.oldest.unsent.age", () -> age.toSeconds(), TimeUnit.SECONDS)
                .description("Age of the oldest digest that no mail server has taken; 0: there is none")
                .register(registry);
    }

    @Override
    protected ConditionStatus check() {
        age = digests.oldestUnsent()
                .map(made -> Duration.between(made, clock.instant()))
                .orElse(Duration.ZERO);
        if (recipients.areNone()) {
            return ConditionStatus.healthy("no mail is sent by the settings");
        }
        return age.compareTo(late) < 0
                ? ConditionStatus.healthy("no digest is late")
                : ConditionStatus.degraded("a digest has been waiting for %d minutes".formatted(age.toMinutes()));
    }
}
