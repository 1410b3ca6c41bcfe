/** What the owners say of their commitments: drafts, which only they see, and reports, which all see. */
package org.sequitur.progress;
