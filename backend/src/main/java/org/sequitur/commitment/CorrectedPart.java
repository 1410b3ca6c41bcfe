package org.sequitur.commitment;

import java.util.EnumSet;
import java.util.List;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** A part that an erratum corrected. The title of a resolution belongs to no particular commitment. */
public enum CorrectedPart implements Code {
    TEXT,
    OWNER,
    HEADING,
    TITLE;

    private final Meaning meaning = Meaning.of(this);

    /**
     * The parts with this one, each once.
     *
     * @param others null for none
     */
    List<CorrectedPart> with(List<CorrectedPart> others) {
        var parts = EnumSet.of(this);
        if (others != null) {
            parts.addAll(others);
        }
        return List.copyOf(parts);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
