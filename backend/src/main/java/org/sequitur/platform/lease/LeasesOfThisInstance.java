package org.sequitur.platform.lease;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives features the leases of the running API. */
class LeasesOfThisInstance {

    @Produces
    @Singleton
    Leases leases(AgroalDataSource database) {
        return new Leases(database::getConnection);
    }
}
