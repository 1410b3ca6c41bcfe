package org.sequitur.file;

/** Ends the inspection of a document at the first thing for which it is refused. */
final class ContentRefused extends RuntimeException {

    private final Finding finding;

    ContentRefused(Finding finding) {
        super(finding.name(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
