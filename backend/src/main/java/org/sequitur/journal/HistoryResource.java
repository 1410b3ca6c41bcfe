package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.api.HistoryApi;
import org.sequitur.journal.History.AuthoredEvent;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.user.Users;

@ApplicationScoped
class HistoryResource implements HistoryApi {

    private final JournalEntries journal;
    private final FactKinds kinds;
    private final History history;
    private final FactFilters filters;
    private final AsOf asOfs;
    private final Caller caller;
    private final Users users;
    private final PublicAddress address;
    private final RequestUri requestUri;

    HistoryResource(
            JournalEntries journal,
            FactKinds kinds,
            History history,
            FactFilters filters,
            AsOf asOfs,
            Caller caller,
            Users users,
            PublicAddress address,
            RequestUri requestUri) {
        this.journal = journal;
        this.kinds = kinds;
        this.history = history;
        this.filters = filters;
        this.asOfs = asOfs;
        this.caller = caller;
        this.users = users;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public Page<EventRepresentation> listHistory(String commitmentId, LocalDate asOf, Integer page, Integer pageSize) {
        var day = asOfs.day(asOf);
        var pageRequest = new PageRequest(page, pageSize);
        var slice = history.slice(commitmentId, day, pageRequest);
        return Page.of(
                slice,
                pageRequest,
                requestUri,
                caller.is(Role.ADMIN) ? withUsers(slice.items()) : AuthoredEvent::event);
    }

    private Function<AuthoredEvent, EventRepresentation> withUsers(List<AuthoredEvent> events) {
        var names = users.names(events.stream()
                .map(AuthoredEvent::author)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return event -> event.author()
                .map(author -> event.event().by(UserReference.of(author, names, address)))
                .orElse(event.event());
    }

    @Override
    @Transactional
    public Page<EventRepresentation> listChanges(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<EventKind> kind,
            LocalDate since,
            LocalDate until,
            LocalDate asOf,
            Integer page,
            Integer pageSize) {
        var period = new EventPeriod(since, until);
        var filter = new EventFilter(
                filters.checked(
                        resolution,
                        new ResolutionCriteria(session, committee, policyArea),
                        theme,
                        commitment,
                        owner,
                        asOf,
                        period),
                kind,
                period);
        var pageRequest = new PageRequest(page, pageSize);
        var entries = journal.slice(filter, pageRequest);
        return Page.of(
                entries.with(EventRepresentation.of(entries.items(), kinds, address)),
                pageRequest,
                requestUri,
                Function.identity());
    }
}
