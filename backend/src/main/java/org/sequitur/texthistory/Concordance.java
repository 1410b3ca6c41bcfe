package org.sequitur.texthistory;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.texthistory.TextHistory.ConcordanceNote;
import org.sequitur.texthistory.TextHistory.RecitalNotes;

/** The concordance notes of a document, by subject. */
record Concordance(ResolutionDocument document) {

    List<ConcordanceNote> ofRequest(String number) {
        return notesWith(note -> note.requests() != null && note.requests().contains(number));
    }

    List<ConcordanceNote> ofTheme(Integer number) {
        return notesWith(note -> number.equals(note.theme()));
    }

    /** Recitals with notes, in the order of the notes. */
    List<RecitalNotes> ofRecitals() {
        return notes().stream()
                .map(ResolutionDocument.ConcordanceNote::recital)
                .filter(Objects::nonNull)
                .distinct()
                .map(recital -> new RecitalNotes(
                        recital,
                        document.recital(recital).orElseThrow().plain(),
                        notesWith(note -> recital.equals(note.recital()))))
                .toList();
    }

    private List<ConcordanceNote> notesWith(Predicate<ResolutionDocument.ConcordanceNote> about) {
        return notes().stream()
                .filter(about)
                .map(note -> new ConcordanceNote(note.quotes(), note.note()))
                .toList();
    }

    private List<ResolutionDocument.ConcordanceNote> notes() {
        return document.concordance() == null ? List.of() : document.concordance();
    }
}
