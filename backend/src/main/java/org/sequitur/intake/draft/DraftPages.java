package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.sequitur.file.FileType;
import org.sequitur.file.UploadReceiver;
import org.sequitur.intake.source.PageDrawer;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.source.SourceFiles;

/** The pages of the sources of drafts as images. Holds no transaction, as drawing may take some seconds. */
@ApplicationScoped
class DraftPages {

    private static final String MEDIA_TYPE = "image/png";

    /** In bytes; a page of text has about 200,000. */
    private static final long MAX_CACHED = 8 * 1024 * 1024;

    /** The file of a draft. */
    record Source(UUID id, String mediaType, String contentHash) {}

    private record Page(String contentHash, int number) {
        String etag() {
            return "\"%s-%d\"".formatted(contentHash, number);
        }
    }

    private final DraftUploads uploads;
    private final SourceFiles sources;
    private final PageDrawer drawer;

    /** Images by page; without bytes for a page that cannot be drawn. */
    private final Cache<Page, byte[]> images = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED)
            .weigher((Page page, byte[] image) -> image.length + 1)
            .build();

    DraftPages(DraftUploads uploads, SourceFiles sources, PageDrawer drawer) {
        this.uploads = uploads;
        this.sources = sources;
        this.drawer = drawer;
    }

    /**
     * @param number of the page, from 1
     * @throws Problem 404 if the source is not a PDF, has no such page, or if the page cannot be drawn within its limits
     */
    StreamedContent get(String draftId, int number) {
        var source = uploads.source(draftId);
        var page = new Page(source.contentHash(), number);
        if (number < 1 || !source.mediaType().equals(FileType.PDF.mediaType())) {
            throw notDrawn();
        }
        // Several requests for one page wait for the first.
        var image = images.get(page, _ -> draw(source.id(), number));
        if (image.length == 0) {
            throw notDrawn();
        }
        return new StreamedContent(
                MEDIA_TYPE,
                page.etag(),
                image.length,
                Map.of("X-Content-Type-Options", "nosniff"),
                position -> position == 0 ? image : null);
    }

    private byte[] draw(UUID sourceId, int number) {
        try {
            var copy = UploadReceiver.newTempFile();
            try {
                sources.copy(sourceId, copy);
                return drawer.draw(copy, number).orElse(new byte[0]);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Problem notDrawn() {
        return Problem.of(ProblemType.RESOURCE_NOT_FOUND, MESSAGES.pageNotDrawn());
    }
}
