package org.sequitur.platform.identity;

/** Stored data that contain user ids. Each feature with such data implements it; erasing a user calls all of them. */
public interface UserData {

    /** Replaces the id of an erased user in data that remain. The database allows no other change to published data. */
    String ERASED = "erased";

    /** Whether published data contain the id; false for data that are deleted with the user. */
    default boolean isPublishedBy(String userId) {
        return false;
    }

    /** Replaces the id by {@link #ERASED} in published data, and deletes other data. Needs a transaction. */
    void erase(String userId);
}
