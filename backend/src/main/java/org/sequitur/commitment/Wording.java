package org.sequitur.commitment;

import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/**
 * The adopted wording of a request, its editorial short title, and the organisations that it names.
 *
 * @param printedNumber null if the document prints none
 */
public record Wording(
        String number,
        LocalizedText printedNumber,
        List<LocalizedText> leadIns,
        LocalizedText text,
        LocalizedText shortTitle,
        List<Participant> participants) {}
