package org.sequitur.platform.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.contract.Contract;

/** Names requests by the contract's operations, for metrics. The set of names is bounded, whatever paths clients request. */
@ApplicationScoped
public class Operations {

    /** API paths that are not in the contract, and invalid paths. */
    private static final String UNKNOWN = "unknown";
    /** Everything outside the API: HTML pages and static files. */
    private static final String PAGE = "page";

    private final Contract contract;
    private final MeterRegistry registry;
    private final String base;
    private final Map<String, OperationMeter> meters = new ConcurrentHashMap<>();

    Operations(Contract contract, MeterRegistry registry, @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.contract = contract;
        this.registry = registry;
        this.base = base;
    }

    /** The operation's id in the contract; {@code unknown} or {@code page} if there is none. */
    public String of(HttpServerRequest request) {
        var path = request.path();
        if (path == null) {
            return UNKNOWN;
        }
        return contract.operationId(request.method().name(), path)
                .orElse(path.startsWith(base) || path.startsWith("//") ? UNKNOWN : PAGE);
    }

    public OperationMeter meter(String operation) {
        return meters.computeIfAbsent(operation, name -> new OperationMeter(registry, name));
    }

    public OperationMeter meter(HttpServerRequest request) {
        return meter(of(request));
    }
}
