package org.sequitur.me;

import java.util.List;

/** The submitted drafts of resolutions in the inbox of staff; the feature of intake provides them. */
public interface DraftsToRegister {

    /** The first of those that the caller, a member of staff, may register, the oldest submission first. */
    List<?> first();
}
