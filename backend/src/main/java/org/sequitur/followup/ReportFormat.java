package org.sequitur.followup;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats of a report. */
enum ReportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name the value in the contract, or null */
    static Optional<ReportFormat> named(String name) {
        return name == null ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /**
     * The first format that the client accepts; PDF if it accepts problem documents only, as generated clients do, which ask for JSON
     * wherever a response may be JSON.
     *
     * @param accepted media types in order of preference
     */
    static Optional<ReportFormat> acceptedBy(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(type -> Arrays.stream(values())
                        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType))))
                .findFirst()
                .or(() -> accepted.stream()
                        .filter(type -> type.getSubtype().equals("problem+json"))
                        .map(type -> PDF)
                        .findFirst());
    }

    String mediaType() {
        return mediaType;
    }

    /** The file name extension. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
