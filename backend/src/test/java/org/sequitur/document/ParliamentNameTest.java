package org.sequitur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a parliament that its cover prints in capitals. */
class ParliamentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Parlement de la Région de Bruxelles-Capitale, | PARLEMENT DE LA RÉGION DE BRUXELLES-CAPITALE | Parlement de la Région de Bruxelles-Capitale",
                "L’Assemblée réunie, | ASSEMBLÉE RÉUNIE | Assemblée réunie",
                "Le Parlement, | PARLEMENT FRANCOPHONE | PARLEMENT FRANCOPHONE",
                "Het Gewestparlement, | PARLEMENT | PARLEMENT",
                "LE PARLEMENT, | PARLEMENT | PARLEMENT",
                "Le parlement, | Parlement | Parlement"
            })
    void it_has_the_letter_case_of_the_opening(String opening, String cover, String name) {
        assertEquals(name, ResolutionDocument.inCaseOf(opening, cover));
    }
}
