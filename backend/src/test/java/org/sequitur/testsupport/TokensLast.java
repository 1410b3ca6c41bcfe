package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Whoever needs no {@link Tokens} goes first: meanwhile {@link RealKeycloak} starts. */
public class TokensLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(TokensLast::needsTokens)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    /** By its name: a test's classes may be loaded more than once. */
    private static boolean needsTokens(ClassDescriptor test) {
        return test.findRepeatableAnnotations(QuarkusTestResource.class).stream()
                .anyMatch(resource -> resource.value().getName().equals(RealKeycloak.class.getName()));
    }
}
