package org.sequitur.publisher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.api.PublisherApi;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.http.PublicAddress;

@ApplicationScoped
class PublisherResource implements PublisherApi {

    private static final String PATH = "publisher";

    private final Publisher publisher;
    private final PublicAddress address;

    PublisherResource(Publisher publisher, PublicAddress address) {
        this.publisher = publisher;
        this.address = address;
    }

    @Produces
    @Singleton
    static CacheRule caching() {
        return CacheRule.constant("/" + PATH);
    }

    @Override
    public PublisherRepresentation getPublisher() {
        return new PublisherRepresentation(
                address.to(PATH),
                publisher.name().isEmpty(),
                publisher.notice(),
                publisher.name().orElse(null),
                publisher.page().orElse(null),
                publisher.email().orElse(null),
                publisher
                        .ombuds()
                        .map(name -> new OmbudsServiceRepresentation(
                                name, publisher.ombudsPage().orElse(null)))
                        .orElse(null));
    }
}
