package org.sequitur.refdata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.sequitur.api.RefDataApi;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;

@ApplicationScoped
class RefDataResource implements RefDataApi {

    private final PublicAddress address;

    RefDataResource(PublicAddress address) {
        this.address = address;
    }

    @Override
    public RefData getRefData(String name) {
        var list = Arrays.stream(RefDataList.values())
                .filter(known -> known.code().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(name));
        return new RefData(address.to("refData", name), name, list.entries());
    }
}
