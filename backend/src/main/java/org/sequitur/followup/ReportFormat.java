package org.sequitur.followup;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As what a report is to be had. */
enum ReportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name as the contract has it, or null */
    static Optional<ReportFormat> named(String name) {
        return name == null ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The best for a reader who takes these, the dearest first. */
    static Optional<ReportFormat> acceptedBy(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(taken -> Arrays.stream(values())
                        .filter(format -> taken.isCompatible(MediaType.valueOf(format.mediaType))))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
