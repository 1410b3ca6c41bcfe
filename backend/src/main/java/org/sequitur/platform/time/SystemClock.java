package org.sequitur.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class SystemClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BrusselsTime.BRUSSELS);
    }
}
