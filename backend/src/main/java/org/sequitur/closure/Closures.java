package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.journal.FactRepository;

/** All closures and reopenings. */
@ApplicationScoped
class Closures implements FactRepository<Closure> {}
