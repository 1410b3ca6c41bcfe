package org.sequitur.me;

import java.util.List;

/** The proposed errata in the inbox of staff; the feature of errata provides them. */
public interface ErrataToConfirm {

    /** The first of those that the caller, a member of staff, may confirm, the oldest first. */
    List<?> first();
}
