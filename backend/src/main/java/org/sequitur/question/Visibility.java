package org.sequitur.question;

import org.sequitur.platform.code.Coded;

/** Whether a question is public, or visible to Parliament and the owner only. */
enum Visibility implements Coded {
    PUBLIC,
    INTERNAL
}
