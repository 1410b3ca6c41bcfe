package org.sequitur.export;

import java.time.LocalDate;
import java.util.List;

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
                "Sequitur : le suivi des résolutions / Sequitur: de opvolging van resoluties",
                """
                Le registre tel qu'il était le %1$s au soir, heure de Bruxelles. Chaque texte est dans les deux langues. \
                Dans un texte, une apostrophe précède ce qu'un tableur pourrait prendre pour une formule, au début et après \
                un point-virgule, une tabulation ou un retour à la ligne : ôtez-en une à ces endroits. \
                / Het register zoals het was op %1$s 's avonds, tijd van Brussel. Elke tekst staat er in beide talen. \
                In een tekst staat een apostrof voor wat een rekenblad voor een formule zou kunnen houden, vooraan en na een \
                puntkomma, een tab of een regeleinde: haal er op die plaatsen één weg.""".formatted(day),
                day.toString(),
                List.of(Licence.CC0),
                files);
    }
}
