package org.sequitur.testsupport;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Orders test classes: those without {@link Tokens} run first, while {@link RealKeycloak} starts. */
public class TokenTestsLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(TokenTestsLast::needsTokens)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    /** Compares by name, as test classes and their annotations may be loaded more than once. */
    private static boolean needsTokens(ClassDescriptor test) {
        return Stream.of(test.getTestClass().getAnnotations())
                .anyMatch(annotation -> annotation.toString().contains(RealKeycloak.class.getName()));
    }
}
