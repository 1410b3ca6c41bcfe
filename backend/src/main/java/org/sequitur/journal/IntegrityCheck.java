package org.sequitur.journal;

import java.util.List;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.LocalizedText;

/**
 * Rechecks content that a commitment's facts reference only by hash, and reports what differs from the published
 * content.
 */
public interface IntegrityCheck {

    List<LocalizedText> findings(Commitment commitment);
}
