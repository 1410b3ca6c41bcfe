package org.sequitur.file;

/** Makes the detection of types available to tests of other packages, without a server. */
public final class TypeDetections {

    private TypeDetections() {}

    public static TypeDetection create() {
        return new TypeDetection(new IsolatedInspection());
    }
}
