package org.sequitur.user;

import org.sequitur.platform.code.Coded;

/** Request body: how to invite the user again. */
public record CreateInvitation(Way by) {

    enum Way implements Coded {
        MAIL,
        TEMPORARY_PASSWORD
    }
}
