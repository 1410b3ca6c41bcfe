package org.sequitur.registration;

import static org.sequitur.registration.RegistrationMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.commitment.Commitments;
import org.sequitur.document.Differences;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ValidationError;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.shorttitle.ShortTitles;

/** Applies the editorial texts of an updated document to the register. */
@ApplicationScoped
class EditorialUpdate {

    private final Commitments commitments;
    private final ShortTitles shortTitles;

    EditorialUpdate(Commitments commitments, ShortTitles shortTitles) {
        this.commitments = commitments;
        this.shortTitles = shortTitles;
    }

    /** The differences that must not be applied. */
    static List<ValidationError> refused(Differences differences, boolean updating) {
        var others = differences.others().stream().map(place -> new ValidationError(place, MESSAGES.otherContent()));
        var editorial =
                differences.editorial().stream().map(place -> new ValidationError(place, MESSAGES.onPurposeOnly()));
        return Stream.concat(others, updating ? Stream.empty() : editorial).toList();
    }

    /**
     * @param registered the registered document, which differs from the updated one in editorial texts only
     * @return the result for each difference
     */
    List<ValidationError> apply(Differences differences, ResolutionDocument registered, ResolutionDocument updated) {
        var remarks = new ArrayList<ValidationError>();
        differences.editorial().stream()
                .filter(place -> place.startsWith("/concordance"))
                .forEach(place -> remarks.add(new ValidationError(place, MESSAGES.correction())));
        var before = registered.placedRequests();
        var after = updated.placedRequests();
        for (var i = 0; i < after.size(); i++) {
            var request = after.get(i).request();
            if (!request.shortTitle().equals(before.get(i).request().shortTitle())) {
                var place = after.get(i).place() + "/shortTitle";
                var id = updated.resolutionId() + "-" + request.number();
                remarks.add(new ValidationError(
                        place,
                        changeShortTitle(id, request.shortTitle())
                                ? MESSAGES.correction()
                                : MESSAGES.shortTitleKept()));
            }
        }
        return remarks;
    }

    private boolean changeShortTitle(String commitmentId, LocalizedText shortTitle) {
        var commitment = commitments.lock(commitmentId);
        if (shortTitles.isGivenByStaff(commitment)) {
            return false;
        }
        commitments.changeShortTitle(commitment, shortTitle);
        return true;
    }
}
