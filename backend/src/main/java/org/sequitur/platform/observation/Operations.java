package org.sequitur.platform.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.contract.Contract;

/** The operations of the contract, as requests are counted by: a bounded set, whatever paths are asked for. */
@ApplicationScoped
public class Operations {

    /** A path of the API at which the contract has nothing, or that is no address. */
    private static final String UNKNOWN = "unknown";
    /** Everything outside the API: documents and files of the page. */
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

    /** The operation's id in the contract; {@code unknown} or {@code page} where it has none. */
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
