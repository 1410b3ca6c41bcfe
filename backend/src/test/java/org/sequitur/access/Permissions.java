package org.sequitur.access;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;

/** The permissions that all features declare. */
final class Permissions {

    static final Set<Permission> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sequitur").stream()
                    .flatMap(declaring -> declaring.getFields().stream())
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                            && field.getRawType().isEquivalentTo(Permission.class))
                    .map(Permissions::value)
                    .collect(Collectors.toSet());

    private Permissions() {}

    static Permission named(String name) {
        return ALL.stream()
                .filter(permission -> permission.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No feature declares the permission " + name));
    }

    private static Permission value(JavaField field) {
        try {
            var declared = field.reflect();
            declared.setAccessible(true);
            return (Permission) declared.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
