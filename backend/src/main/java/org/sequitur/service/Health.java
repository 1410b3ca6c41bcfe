package org.sequitur.service;

/** Whether the service works; the public gets no details. */
public record Health(Status status) {

    enum Status {
        UP,
        DEGRADED,
        DOWN
    }
}
