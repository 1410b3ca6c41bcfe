package org.sequitur.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.weblink.WebLinkCheck;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** Evidence in the API, for all who may see its report. */
public record EvidenceItemRepresentation(
        UUID evidenceItemId,
        String href,
        UUID progressReportId,
        EvidenceType type,
        LocalizedText title,
        String publisher,
        LocalDate issuedOn,
        List<String> documentLanguages,
        String url,
        WebLinkCheck linkCheck,
        File file,
        String hash,
        WithdrawalRepresentation withdrawal)
        implements HasHref {

    /**
     * A file stored by the API.
     *
     * @param name null once it is withdrawn, like all but the hash
     * @param mediaType null until the file is received, like all that follow
     * @param size in bytes
     * @param href URL of the file
     */
    public record File(String name, String mediaType, Long size, String sha256, String href) {

        /** Null for a link. */
        static File of(EvidenceItem item, PublicAddress address) {
            var isThere = item.mediaType() != null;
            return item.isOnTheWeb()
                    ? null
                    : new File(
                            item.fileName(),
                            item.mediaType(),
                            item.fileSize(),
                            item.contentHash(),
                            isThere ? address.to("evidenceItems", item.id().toString(), "content") : null);
        }
    }

    /**
     * @param withdrawal null unless it is withdrawn
     * @param linkCheck null unless it is a link that was checked
     */
    static EvidenceItemRepresentation of(
            EvidenceItem item, WithdrawalRepresentation withdrawal, WebLinkCheck linkCheck, PublicAddress address) {
        return new EvidenceItemRepresentation(
                item.id(),
                address.to("evidenceItems", item.id().toString()),
                item.reportId(),
                item.type(),
                item.title(),
                item.publisher(),
                item.issuedOn(),
                item.documentLanguages(),
                item.url(),
                linkCheck,
                File.of(item, address),
                item.hash(),
                withdrawal);
    }
}
