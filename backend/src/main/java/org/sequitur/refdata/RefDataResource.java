package org.sequitur.refdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.sequitur.api.RefDataApi;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemTypeDocumentation;

@ApplicationScoped
class RefDataResource implements RefDataApi, ProblemTypeDocumentation {

    private final PublicAddress address;

    RefDataResource(PublicAddress address) {
        this.address = address;
    }

    @Produces
    @Singleton
    static CacheRule caching() {
        return CacheRule.constant("/refData/");
    }

    @Override
    public RefData getRefData(String name) {
        var list = Arrays.stream(RefDataList.values())
                .filter(known -> known.code().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(name));
        return new RefData(addressOf(list), name, list.entries());
    }

    @Override
    public String href() {
        return addressOf(RefDataList.PROBLEM_TYPES);
    }

    private String addressOf(RefDataList list) {
        return address.to("refData", list.code());
    }
}
