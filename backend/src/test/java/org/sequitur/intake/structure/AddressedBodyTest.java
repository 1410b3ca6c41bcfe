package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressedBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vivaqua ermee te belasten het aantal drinkfonteinen op 250 te brengen; | Vivaqua",
                "Leefmilieu Brussel hiermee te belasten; | Leefmilieu Brussel",
                "de vzw Natuurpunt ertoe op te roepen de paden te openen; | vzw Natuurpunt",
                "Actiris daartoe te machtigen; | Actiris"
            })
    void a_dutch_name_ends_before_a_pronominal_adverb(String wording, String name) {
        assertEquals(
                name,
                AddressedBody.inDutch(wording, new BodyNames(List.of()))
                        .orElseThrow()
                        .named());
    }
}
