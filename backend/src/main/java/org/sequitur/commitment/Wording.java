package org.sequitur.commitment;

import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/** What a request says: the official wording, our short title, and whom it names. */
public record Wording(
        String number,
        List<LocalizedText> leadIns,
        LocalizedText text,
        LocalizedText shortTitle,
        List<Participant> participants) {}
