package org.sequitur.intake.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.platform.identity.UserData;

/** Who registered which resolution. */
@ApplicationScoped
class ResolutionRegistrations implements PanacheRepositoryBase<ResolutionRegistration, String>, UserData {

    @Override
    public boolean isPublishedBy(String userId) {
        return count("draftedBy = ?1 or submittedBy = ?1 or registeredBy = ?1", userId) > 0;
    }

    /** Native, because Hibernate does not update immutable entities. */
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update resolution_registration set"
                        + " drafted_by = if(drafted_by = ?2, ?1, drafted_by),"
                        + " submitted_by = if(submitted_by = ?2, ?1, submitted_by),"
                        + " registered_by = if(registered_by = ?2, ?1, registered_by)"
                        + " where drafted_by = ?2 or submitted_by = ?2 or registered_by = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }
}
