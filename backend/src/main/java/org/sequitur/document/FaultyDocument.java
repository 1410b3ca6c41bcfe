package org.sequitur.document;

import java.util.List;

/** A document that cannot be taken as it is, with all that is wrong with it. */
public class FaultyDocument extends Exception {

    private final List<Fault> faults;

    public FaultyDocument(List<Fault> faults) {
        super(faults.size() + " fault(s)");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
