package org.sequitur.resolutionlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.api.RegisterApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Tallies;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.search.SearchRules;

@ApplicationScoped
@Transactional
class ResolutionListResource implements RegisterApi {

    private final ResolutionQuery query;
    private final Tallies tallies;
    private final ClassifiedResolutions classified;
    private final Bodies bodies;
    private final AsOf asOfs;
    private final PublicAddress address;
    private final RequestUri requestUri;

    ResolutionListResource(
            ResolutionQuery query,
            Tallies tallies,
            ClassifiedResolutions classified,
            Bodies bodies,
            AsOf asOfs,
            PublicAddress address,
            RequestUri requestUri) {
        this.query = query;
        this.tallies = tallies;
        this.classified = classified;
        this.bodies = bodies;
        this.asOfs = asOfs;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public Page<RegisteredResolution> listResolutions(
            List<String> session,
            List<String> owner,
            List<String> committee,
            List<PolicyArea> policyArea,
            String q,
            LocalDate asOf,
            Integer page,
            Integer pageSize) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var issues = Stream.of(
                        Issue.unknownReferences("owner", bodies.unknown(owner)),
                        classified.issues(criteria),
                        SearchRules.withoutWord(q),
                        asOfs.issue(asOf).stream())
                .flatMap(Function.identity())
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var day = asOfs.day(asOf);
        var pageRequest = new PageRequest(page, pageSize);
        var slice = query.slice(new ResolutionFilter(criteria, owner, q, day), pageRequest);
        var counted = tallies.byResolutionAndOwner(
                slice.items().stream().map(Resolution::id).toList(), day);
        var owners = owners(counted);
        return Page.of(
                slice,
                pageRequest,
                requestUri,
                resolution ->
                        represent(resolution, counted.getOrDefault(resolution.id(), Tallies.ByBody.NONE), owners));
    }

    @Override
    public Page<BodyResolutionRepresentation> listBodyResolutions(
            String bodyId, LocalDate asOf, Integer page, Integer pageSize) {
        if (bodies.findByIdOptional(bodyId).isEmpty()) {
            throw Problem.notFound(bodyId);
        }
        var day = asOfs.day(asOf);
        var pageRequest = new PageRequest(page, pageSize);
        var slice = query.slice(new ResolutionFilter(ResolutionCriteria.NONE, List.of(bodyId), null, day), pageRequest);
        var counted = tallies.ofBodyByResolution(
                bodyId, slice.items().stream().map(Resolution::id).toList(), day);
        return Page.of(
                slice,
                pageRequest,
                requestUri,
                resolution -> new BodyResolutionRepresentation(
                        ResolutionReference.of(resolution, address),
                        resolution.adoptedOn(),
                        counted.get(resolution.id()),
                        address.filtered(
                                "commitments",
                                new TreeMap<>(
                                        Map.of("owner", List.of(bodyId), "resolution", List.of(resolution.id()))))));
    }

    private Map<String, Body> owners(Map<String, Tallies.ByBody> counted) {
        var ids = counted.values().stream()
                .flatMap(byOwner -> byOwner.bodies().keySet().stream())
                .collect(Collectors.toSet());
        return bodies.listByIds(ids).stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    private RegisteredResolution represent(Resolution resolution, Tallies.ByBody counted, Map<String, Body> owners) {
        return new RegisteredResolution(
                ResolutionRepresentation.of(resolution, address),
                new RegisteredResolution.ResolutionFigures(
                        counted.all(),
                        counted.bodies().keySet().stream()
                                .map(id -> BodyReference.of(owners.get(id), address))
                                .toList()));
    }
}
