package org.sequitur.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;

/** The bodies that the caller may report for, from the groups in the access token. */
@ApplicationScoped
public class ReportingBodies {

    private static final String CLAIM = "bodies";

    /** A group directly below {@code /bodies}. Parent groups and subgroups do not give the right to report for a body. */
    private static final Pattern GROUP = Pattern.compile("/bodies/([^/]+)");

    private final Caller caller;

    ReportingBodies(Caller caller) {
        this.caller = caller;
    }

    /** Their ids; empty without the agency role. */
    public Set<String> ids() {
        return caller.is(Role.AGENCY)
                ? caller.claim(CLAIM).stream()
                        .map(GROUP::matcher)
                        .filter(Matcher::matches)
                        .map(group -> group.group(1))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
