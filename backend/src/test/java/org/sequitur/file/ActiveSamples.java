package org.sequitur.file;

import java.util.stream.Stream;

/** Documents with active content, each with the reason for refusal. */
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
