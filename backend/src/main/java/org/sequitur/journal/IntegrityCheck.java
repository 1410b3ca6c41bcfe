package org.sequitur.journal;

import java.util.List;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.LocalizedText;

/** Looks at what a commitment's facts only refer to by its hash, and says what of it is not as it was published. */
public interface IntegrityCheck {

    List<LocalizedText> findings(Commitment commitment);
}
