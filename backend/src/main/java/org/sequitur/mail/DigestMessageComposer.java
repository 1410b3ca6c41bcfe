package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Composes digests: which event, on which commitment, on which date, with a link. Published texts are not included. */
@ApplicationScoped
class DigestMessageComposer {

    /** Maximum number of items listed of each kind, to keep mails readable. */
    private static final int LISTED = 50;

    /** The date format of Belgium, the same in both languages. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final LocalizedText PARLIAMENT =
            new LocalizedText("services du Parlement", "diensten van het Parlement");
    private static final LocalizedText INTRO = new LocalizedText(
            "Voici ce qui est nouveau dans Sequitur, le suivi des résolutions du Parlement. Destinataire\u00A0: %s.",
            "Dit is nieuw in Sequitur, de opvolging van de resoluties van het Parlement. Bestemd voor: %s.");
    private static final LocalizedText END = new LocalizedText(
            "Message automatique, envoyé au plus une fois par jour.",
            "Automatisch bericht, hoogstens eenmaal per dag verstuurd.");
    private static final LocalizedText INBOX = new LocalizedText("Votre espace de travail", "Uw werkruimte");
    private static final LocalizedText MORE = new LocalizedText("… et encore %d", "… en nog %d");

    private final Notices notices;
    private final Bodies bodies;
    private final PublicAddress address;
    private final String page;

    DigestMessageComposer(
            Notices notices,
            Bodies bodies,
            PublicAddress address,
            @ConfigProperty(name = "sequitur.public-url") String publicUrl) {
        this.notices = notices;
        this.bodies = bodies;
        this.address = address;
        this.page = publicUrl.replaceFirst("/+$", "");
    }

    DigestMessage write(Digest digest) {
        var noticesByKind = new EnumMap<NoticeKind, List<Notice>>(NoticeKind.class);
        var counts = new EnumMap<NoticeKind, Long>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            var count = notices.count(digest, kind);
            if (count > 0) {
                counts.put(kind, count);
                noticesByKind.put(kind, notices.first(LISTED, digest, kind));
            }
        }
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new DigestMessage(
                digest.id().toString(),
                "Sequitur – %d %s · %d %s (%s)"
                        .formatted(
                                total,
                                total == 1 ? "nouvelle" : "nouvelles",
                                total,
                                total == 1 ? "bericht" : "berichten",
                                DAY.format(digest.madeOn())),
                Arrays.stream(Language.values())
                        .map(language -> part(language, digest, noticesByKind, counts))
                        .toList());
    }

    private DigestMessage.Part part(
            Language language,
            Digest digest,
            Map<NoticeKind, List<Notice>> noticesByKind,
            Map<NoticeKind, Long> counts) {
        var toStaff = digest.recipient().equals(Recipients.STAFF);
        var name = toStaff ? PARLIAMENT : bodies.findById(digest.recipient()).name();
        return new DigestMessage.Part(
                language.tag(),
                INTRO.in(language).formatted(name.in(language)),
                noticesByKind.entrySet().stream()
                        .map(kind ->
                                section(language, kind.getKey(), kind.getValue(), counts.get(kind.getKey()), toStaff))
                        .toList(),
                INBOX.in(language),
                page + new LocalizedText("/fr/espace", "/nl/werkruimte").in(language),
                END.in(language));
    }

    private DigestMessage.Section section(
            Language language, NoticeKind kind, List<Notice> listed, long count, boolean toStaff) {
        return new DigestMessage.Section(
                kind.heading().in(language),
                listed.stream().map(notice -> line(language, notice, toStaff)).toList(),
                count > listed.size() ? MORE.in(language).formatted(count - listed.size()) : null);
    }

    private DigestMessage.Line line(Language language, Notice notice, boolean toStaff) {
        var commitment = CommitmentReference.of(notice.commitment(), address);
        return new DigestMessage.Line(
                commitment.number(),
                commitment.shortTitle().in(language),
                toStaff ? notice.commitment().owner().abbreviation().in(language) : null,
                notice.kind().dated().in(language).formatted(date(notice.day(), language)),
                page + new LocalizedText("/fr/espace/", "/nl/werkruimte/").in(language) + commitment.commitmentId());
    }

    private static String date(LocalDate day, Language language) {
        var first = language == Language.FR && day.getDayOfMonth() == 1 ? "'1er'" : "d";
        return DateTimeFormatter.ofPattern(first + " MMMM yyyy", Locale.of(language.tag()))
                .format(day);
    }
}
