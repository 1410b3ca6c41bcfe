package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.weblink.WebLinkSource;

/** The links of published evidence that is not withdrawn. */
@ApplicationScoped
class PublishedLinks implements WebLinkSource {

    private final EvidenceItems evidence;

    PublishedLinks(EvidenceItems evidence) {
        this.evidence = evidence;
    }

    @Override
    public Set<String> links() {
        return evidence.getEntityManager()
                .createQuery(
                        "select distinct e.url from EvidenceItem e where e.url is not null"
                                + " and e.reportId in (select report.id from ProgressReport report)",
                        String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
