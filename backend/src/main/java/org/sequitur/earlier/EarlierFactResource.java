package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.EarlierFactsApi;
import org.sequitur.file.FileProblems;
import org.sequitur.file.FileType;
import org.sequitur.file.ReceivedFile;
import org.sequitur.file.UploadReceiver;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Problem;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.plausibility.PlausibilityRule;

/** Spreadsheets of earlier facts. Uploads run outside of transactions. */
@ApplicationScoped
class EarlierFactResource implements EarlierFactsApi {

    static final Permission ENTER_FACTS = Permission.ofParliament("ENTER_FACTS");

    private static final Set<FileType> ACCEPTED = Set.of(FileType.XLSX, FileType.CSV, FileType.TEXT);

    private final UploadReceiver uploadReceiver;
    private final EarlierSheet sheet;
    private final EarlierPublication publication;
    private final Access access;
    private final PublicAddress address;

    EarlierFactResource(
            UploadReceiver uploadReceiver,
            EarlierSheet sheet,
            EarlierPublication publication,
            Access access,
            PublicAddress address) {
        this.uploadReceiver = uploadReceiver;
        this.sheet = sheet;
        this.publication = publication;
        this.access = access;
        this.address = address;
    }

    @Produces
    @Singleton
    static WorkRule limitOfUploads() {
        return WorkRule.writes("/earlierFact(s|Checks)", Work.UPLOAD);
    }

    @Override
    public Representation getEarlierFactTemplate(String tag) {
        return EarlierTemplate.in(Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag)));
    }

    @Override
    public EarlierFactCheckRepresentation checkEarlierFacts(InputStream sent) {
        try (var file = receive(sent)) {
            var content = sheet.read(file);
            return EarlierFactCheckRepresentation.of(content.entries(), faults(content), address);
        }
    }

    @Override
    public EarlierFactCheckRepresentation createEarlierFacts(
            InputStream sent, String idempotencyKey, List<PlausibilityRule> confirmed) {
        var rules = confirmed == null ? List.<PlausibilityRule>of() : confirmed;
        try (var file = receive(sent)) {
            var content = sheet.read(file);
            // After the first time, its facts are entered already.
            if (!publication.isRepetition(idempotencyKey, file.sha256())) {
                requireNone(faults(content), rules);
            }
            publication.publish(content.entries(), rules, idempotencyKey, file.sha256());
            return EarlierFactCheckRepresentation.of(content.entries(), List.of(), address);
        }
    }

    private ReceivedFile receive(InputStream sent) {
        access.require(ENTER_FACTS);
        var file = uploadReceiver.receive(sent, MESSAGES.wrongType());
        if (!ACCEPTED.contains(file.type())) {
            file.close();
            throw Problem.of(FileProblems.EVIDENCE_TYPE_NOT_ALLOWED, MESSAGES.wrongType());
        }
        return file;
    }

    private List<SheetFault> faults(EarlierSheet.Content content) {
        return Stream.concat(content.faults().stream(), publication.faults(content.entries()).stream())
                .sorted(SheetFault.ORDER)
                .toList();
    }

    private static void requireNone(List<SheetFault> faults, List<PlausibilityRule> confirmed) {
        var errors = faults.stream().filter(fault -> fault.rule() == null).toList();
        if (!errors.isEmpty()) {
            throw Problem.badRequest(errors.stream().map(SheetFault::issue).toList());
        }
        var unconfirmed = faults.stream()
                .filter(fault -> !confirmed.contains(fault.rule()))
                .map(SheetFault::issue)
                .toList();
        if (!unconfirmed.isEmpty()) {
            throw Problem.of(PlausibilityCheck.CONFIRMATION_NEEDED, unconfirmed);
        }
    }
}
