package org.sequitur.platform.lease;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** CDI producer of {@link Leases} on the application's data source. */
class LeasesOfThisInstance {

    @Produces
    @Singleton
    Leases leases(AgroalDataSource database) {
        return new Leases(database::getConnection);
    }
}
