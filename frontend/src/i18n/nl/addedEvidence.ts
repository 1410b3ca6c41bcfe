import { date } from '../format';

/** The draft of a report that only adds evidence to the last one. */
export const addedEvidence = {
  adding: (iso: string) =>
    `Dit verslag voegt alleen bewijsstukken toe aan dat van ${date(iso)}. De stand en de beoordeling van het Parlement blijven. Verandert u de stand of de tekst, dan wordt het een gewoon verslag.`,
  addingToOne:
    'Bewijsstukken worden aan één verslag toegevoegd. Voeg ze afzonderlijk toe aan de verslagen over de verbonden verzoeken.',
  additionOutdated:
    'Dit ontwerp zou alleen bewijsstukken aan een verslag toevoegen. Dat verslag is niet meer het laatste, of de stand of de tekst van het ontwerp is anders. Voeg de bewijsstukken toe aan het laatste verslag, of maak van dit ontwerp een gewoon verslag.',
  noEvidence: 'Voeg het bewijsstuk toe, of maak een gewoon verslag door de stand of de tekst te veranderen.',
  repeated:
    'Het ontwerp bevat een bewijsstuk dat al bij dat verslag staat. Verwijder het: het zou een tweede keer worden gepubliceerd.',
};
