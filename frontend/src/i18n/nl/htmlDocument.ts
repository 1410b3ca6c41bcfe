import type * as fr from '../fr/htmlDocument';

/** Texts that the build writes into the document. */
export const htmlDocument: typeof fr.htmlDocument = {
  feed: 'Sequitur – alles wat gepubliceerd wordt',
  description:
    'Verzoek per verzoek: wat er met de resoluties van het Brussels Hoofdstedelijk Parlement gebeurt. Welke instelling verantwoordelijk is, wat zij meldt en wat het Parlement ervan vindt.',
  noScript:
    'Deze pagina heeft JavaScript nodig om de gegevens van het register te lezen. Dezelfde gegevens zijn ook beschikbaar via de API.',
};
