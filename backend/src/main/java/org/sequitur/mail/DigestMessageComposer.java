package org.sequitur.mail;

import static org.sequitur.mail.MailMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentSummary;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.publisher.Publisher;
import org.sequitur.verification.JournalHead;
import org.sequitur.verification.JournalHeads;

/**
 * Composes digests: which event, on which commitment, on which date, with a link. Of published texts only the letter of a
 * round is included.
 */
@ApplicationScoped
class DigestMessageComposer {

    /** Maximum number of items listed of each kind, to keep mails readable. */
    private static final int LISTED = 50;

    /** The date format of Belgium, the same in both languages. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Notices notices;
    private final Bodies bodies;
    private final PageAddress pages;
    private final RoundLines roundLines;
    private final JournalHeads heads;
    private final PublicAddress address;
    private final Publisher publisher;

    DigestMessageComposer(
            Notices notices,
            Bodies bodies,
            PageAddress pages,
            RoundLines roundLines,
            JournalHeads heads,
            PublicAddress address,
            Publisher publisher) {
        this.notices = notices;
        this.bodies = bodies;
        this.pages = pages;
        this.roundLines = roundLines;
        this.heads = heads;
        this.address = address;
        this.publisher = publisher;
    }

    DigestMessage write(Digest digest) {
        var noticesByKind = new LinkedHashMap<NoticeKind, List<Notice>>();
        var counts = new HashMap<NoticeKind, Long>();
        for (var kind : NoticeKind.all()) {
            var count = notices.count(digest, kind);
            if (count > 0) {
                counts.put(kind, count);
                noticesByKind.put(kind, notices.first(LISTED, digest, kind));
            }
        }
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var news = total == 1 ? MESSAGES.newsOne(total) : MESSAGES.newsMany(total);
        var head = heads.latest();
        return new DigestMessage(
                digest.id().toString(),
                "Sequitur – %s · %s (%s)".formatted(news.fr(), news.nl(), DAY.format(digest.madeOn())),
                Arrays.stream(Language.values())
                        .map(language -> part(language, digest, head, noticesByKind, counts))
                        .toList());
    }

    private DigestMessage.Part part(
            Language language,
            Digest digest,
            JournalHead head,
            Map<NoticeKind, List<Notice>> noticesByKind,
            Map<NoticeKind, Long> counts) {
        var name = digest.recipient().equals(Recipients.STAFF)
                ? MESSAGES.parliament()
                : bodies.findById(digest.recipient()).name();
        return new DigestMessage.Part(
                language.tag(),
                MESSAGES.languages().in(language),
                MESSAGES.intro(name.in(language)).in(language),
                noticesByKind.entrySet().stream()
                        .map(kind -> section(
                                language,
                                kind.getKey(),
                                kind.getValue(),
                                counts.get(kind.getKey()),
                                digest.recipient(),
                                digest.madeOn()))
                        .toList(),
                MESSAGES.inbox().in(language),
                pages.workspace().in(language),
                MESSAGES.registerHead(DAY.format(head.endOf())).in(language),
                head,
                address.to("journalHeads", head.endOf().toString()),
                MESSAGES.end().in(language) + " " + publisher.notice().in(language));
    }

    private DigestMessage.Section section(
            Language language, NoticeKind kind, List<Notice> listed, long count, String recipient, LocalDate today) {
        return new DigestMessage.Section(
                kind.heading().in(language),
                listed.stream()
                        .map(notice -> line(language, notice, recipient, today))
                        .toList(),
                count > listed.size() ? MESSAGES.more(count - listed.size()).in(language) : null);
    }

    private DigestMessage.Line line(Language language, Notice notice, String recipient, LocalDate today) {
        if (notice.round() != null) {
            return roundLines.line(language, notice, recipient);
        }
        if (notice.kind() == NoticeKind.DRAFT_SUBMITTED) {
            return line(language, notice, MESSAGES.draft(), pages.resolutionDraft(notice.draftOrProposalId()));
        }
        if (notice.kind() == NoticeKind.ERRATUM_PROPOSED) {
            return line(language, notice, MESSAGES.erratum(), pages.erratumProposal(notice.draftOrProposalId()));
        }
        return ofCommitment(language, notice, recipient, today);
    }

    /** The owner is named to others; other bodies, who have nothing to do in the workspace, get the public page. */
    private DigestMessage.Line ofCommitment(Language language, Notice notice, String recipient, LocalDate today) {
        var commitment = notice.commitment();
        var isOwner = commitment.owner().id().equals(recipient);
        return new DigestMessage.Line(
                commitment.label(),
                commitment.shortTitle().in(language),
                isOwner ? null : commitment.owner().abbreviation().in(language),
                notice.dated(language),
                (isOwner || commitment.jointOwnerIds().contains(recipient) || recipient.equals(Recipients.STAFF)
                                ? pages.workspace(commitment.id())
                                : pages.commitment(commitment.id()))
                        .in(language),
                CommitmentSummary.of(commitment, today).in(language));
    }

    private static DigestMessage.Line line(
            Language language, Notice notice, LocalizedText subject, LocalizedText address) {
        return new DigestMessage.Line(
                notice.documentNumber(),
                subject.in(language),
                null,
                notice.dated(language),
                address.in(language),
                null);
    }
}
