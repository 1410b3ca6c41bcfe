package org.sequitur.export;

import static org.sequitur.export.DataPackageMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/** {@code datapackage.json}: the contents of the archive and their licence. */
record PackageDescription(
        String profile,
        String name,
        String title,
        String description,
        String version,
        List<Licence> licenses,
        List<DescribedFile> resources) {

    /** The licence of the data, not of the software. */
    record Licence(String name, String title, String path) {

        static final Licence CC0 = new Licence(
                "CC0-1.0",
                "Creative Commons Zero v1.0 Universal",
                "https://creativecommons.org/publicdomain/zero/1.0/");
    }

    static PackageDescription of(LocalDate day, List<DescribedFile> files) {
        return new PackageDescription(
                "data-package",
                "sequitur",
                inBothLanguages(MESSAGES.title()),
                inBothLanguages(MESSAGES.description(day)),
                day.toString(),
                List.of(Licence.CC0),
                files);
    }

    static String inBothLanguages(LocalizedText text) {
        return text.fr() + " / " + text.nl();
    }
}
