package org.sequitur.page;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Problem;

/** Makes what the server adds to the documents of pages. */
public interface PageContents {

    /**
     * Title, description, addresses and content of a page.
     *
     * @param asOf the day of which the reader asked; null for today
     * @param filtered whether the address has other parameters: then there is no content
     * @throws Problem 404 if there is nothing with its id, or was not on that day
     */
    PageDocument document(PublicPage page, Language language, LocalDate asOf, boolean filtered);
}
