package org.sequitur.service;

/** Health of the service; the public gets no details. */
public record Health(Status status) {

    enum Status {
        UP,
        DEGRADED,
        DOWN
    }
}
