package org.sequitur.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.sequitur.platform.problem.ProblemType;

/** The problem types that classes declare as constants. */
public final class DeclaredProblemTypes {

    private DeclaredProblemTypes() {}

    public static Stream<ProblemType> in(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .map(JavaField::reflect)
                .map(DeclaredProblemTypes::value);
    }

    private static ProblemType value(Field field) {
        try {
            field.setAccessible(true);
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
