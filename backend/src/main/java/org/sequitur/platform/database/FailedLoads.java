package org.sequitur.platform.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import org.hibernate.JDBCException;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.internal.DefaultLoadEventListener;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.LoadEvent;

/**
 * Makes a failed load by id throw in each case. Hibernate returns null if the transaction is marked for rollback (HHH-12472), as
 * it is where a lost connection is found at its first statement: a request would answer 404 during an outage of the database.
 */
@ApplicationScoped
class FailedLoads {

    void replaceListener(@Observes StartupEvent start, SessionFactory sessions) {
        sessions.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry()
                .setListeners(EventType.LOAD, new ThrowingLoadListener());
    }

    private static final class ThrowingLoadListener extends DefaultLoadEventListener {

        /** @throws PersistenceException with the database's error as cause; Hibernate passes it on, unlike a JDBCException */
        @Override
        public void onLoad(LoadEvent event, LoadType type) {
            try {
                super.onLoad(event, type);
            } catch (JDBCException failed) {
                throw new PersistenceException(failed);
            }
        }
    }
}
