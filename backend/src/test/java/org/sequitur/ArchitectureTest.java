package org.sequitur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.sequitur.journal.FactKind;

/** The rules for dependencies, visibility and naming. */
@AnalyzeClasses(packages = "org.sequitur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> GENERATED =
            JavaClass.Predicates.resideInAPackage("org.sequitur.api..");

    @ArchTest
    static final ArchRule packages_have_no_dependency_cycles = slices().matching("org.sequitur.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(GENERATED, DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), GENERATED);

    @ArchTest
    static final ArchRule the_platform_does_not_depend_on_features = noClasses()
            .that()
            .resideInAPackage("org.sequitur.platform..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.sequitur..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.sequitur.platform.."))));

    /**
     * A new kind of fact changes no feature that treats all kinds alike. The classes named here use a kind for what it
     * is: the report prints it in its own layout, the inbox lists drafts, with who changed them last, and what awaits an assessment, reference data
     * lists its codes and the problem types that features declare, and an update of a document's editorial texts must not replace a
     * short title that staff gave.
     */
    @ArchTest
    static void features_for_all_kinds_of_facts_do_not_depend_on_a_kind(JavaClasses classes) {
        var packages = classes.stream()
                .filter(kind -> kind.isAssignableTo(FactKind.class) && !kind.isInterface())
                .map(JavaClass::getPackageName)
                .filter(name -> !name.endsWith(".withdrawal") && !name.endsWith(".followup"))
                .distinct()
                .toArray(String[]::new);
        assertEquals(10, packages.length, "packages with kinds of facts");
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .and(DescribedPredicate.not(GENERATED))
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.followup.FollowedCommitment")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.me.Inbox")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.me.InboxAssembler")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.me.DraftEditorResource")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.refdata.ProblemTypes")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.refdata.RefDataList")
                .and()
                .doNotHaveFullyQualifiedName("org.sequitur.registration.EditorialUpdate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(classes);
    }

    @ArchTest
    static final ArchRule resources_are_package_private =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    @ArchTest
    static final ArchRule transactions_of_writing_operations_are_retried_after_conflicts = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and(DescribedPredicate.describe("implement a writing operation", ArchitectureTest::writes))
            .should()
            .beAnnotatedWith(ApplyGuard.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entity_fields_are_not_public = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule class_names_have_no_generic_suffixes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .that()
            .resideOutsideOfPackage("org.sequitur.platform.time..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now");

    private static boolean writes(JavaClass resource) {
        return resource.getAllRawInterfaces().stream()
                .flatMap(contract -> contract.getMethods().stream())
                .anyMatch(operation -> operation.isAnnotatedWith(POST.class)
                        || operation.isAnnotatedWith(PUT.class)
                        || operation.isAnnotatedWith(DELETE.class));
    }
}
