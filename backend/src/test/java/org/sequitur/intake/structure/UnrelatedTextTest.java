package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnrelatedTextTest {

    private static final String RECIPE = """
            Recette de la soupe aux poireaux.

            Couper les poireaux et les faire revenir dans le beurre, puis ajouter de l’eau et du sel.

            Servir la soupe très chaude, avec du pain et un peu de persil haché sur le dessus.

            Recept voor preisoep.

            Snijd de prei en bak hem in boter, voeg daarna water en zout toe.

            Dien de soep heel warm op, met brood en wat fijngehakte peterselie erbovenop.
            """;

    private static final String PRESS_RELEASE = """
            Communiqué de presse

            Le Parlement bruxellois a voté hier une résolution sur la propreté publique, à une large majorité.

            Les députés souhaitent que le Gouvernement présente un plan avant la fin de l’année prochaine.

            Persbericht

            Het Brussels Parlement heeft gisteren met een ruime meerderheid een resolutie over de openbare netheid aangenomen.

            De volksvertegenwoordigers willen dat de Regering vóór het einde van volgend jaar een plan voorstelt.
            """;

    @ParameterizedTest
    @ValueSource(strings = {RECIPE, PRESS_RELEASE})
    void a_text_without_any_part_of_a_resolution_is_not_recognized_as_a_resolution(String text) throws IOException {
        assertFalse(TypedResolution.read(text).isResolution());
    }

    @Test
    void a_text_with_only_the_requests_of_a_resolution_is_recognized_as_a_resolution() throws IOException {
        assertTrue(TypedResolution.read("""
                Demande au Gouvernement\u00a0:

                1. de présenter un plan pour la propreté publique dans toutes les communes de la Région\u00a0;

                2. de publier ce plan.

                Verzoekt de Regering:

                1. een plan voor de openbare netheid in alle gemeenten van het Gewest voor te stellen;

                2. dat plan bekend te maken.
                """).isResolution());
    }
}
