package org.sequitur.earlier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.problem.Problem;
import org.sequitur.plausibility.PlausibilityRule;

/** A kind of fact that a spreadsheet of earlier facts may contain. Each feature declares its own as a bean. */
public interface EarlierFactKind {

    EarlierKind name();

    /** The codes of {@link SheetColumn#STATE}; empty if the kind has none. */
    List<? extends Code> states();

    /** Columns required in rows of this kind, in addition to those required in all rows. */
    Set<SheetColumn> required();

    /** Further columns that rows of this kind may fill. */
    Set<SheetColumn> optional();

    /**
     * Publishes the fact in the current transaction, with all rules of the operation that publishes one.
     *
     * @param confirmed rules that the author confirmed
     * @throws Problem with pointers into the operation's request body
     */
    UUID publish(String commitmentId, EarlierFact fact, List<PlausibilityRule> confirmed);
}
