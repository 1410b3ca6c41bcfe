package org.sequitur.refdata;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Comparator;
import java.util.HashSet;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.testsupport.DeclaredProblemTypes;

@AnalyzeClasses(packages = "org.sequitur", importOptions = ImportOption.DoNotIncludeTests.class)
class ProblemTypesTest {

    @ArchTest
    static void every_declared_problem_type_is_listed(JavaClasses classes) {
        var declared = DeclaredProblemTypes.in(classes).collect(toSet());

        assertEquals(declared, new HashSet<>(ProblemTypes.ALL));
    }

    @ArchTest
    static void problem_types_are_listed_by_status_and_have_different_names(JavaClasses classes) {
        assertEquals(
                ProblemTypes.ALL.stream()
                        .sorted(Comparator.comparingInt(ProblemType::status))
                        .toList(),
                ProblemTypes.ALL);
        assertEquals(
                ProblemTypes.ALL.size(),
                ProblemTypes.ALL.stream().map(ProblemType::urn).distinct().count());
    }
}
