package org.sequitur.file;

import java.util.stream.Stream;

/** Documents that do something when they are opened or clicked on, each with the finding for which it is refused. */
final class ActiveSamples {

    record Sample(String name, String finding, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ActiveSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                        OfficeSamples.all(),
                        OfficeContentSamples.all(),
                        OpenDocumentSamples.all(),
                        CompoundSamples.all(),
                        PdfSamples.all(),
                        MixedSamples.all())
                .flatMap(samples -> samples);
    }
}
