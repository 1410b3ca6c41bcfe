import { workspace } from './workspace';

/** The form with which staff enter a report that a body made outside the register. */
export const earlierReport = {
  title: 'Een eerder verslag invoeren',
  intro:
    'Voor een verslag dat de instelling buiten Sequitur uitbracht, bijvoorbeeld op papier. De openbare pagina zegt dat het Parlement het heeft ingevoerd. De dagen zonder verslag tellen vanaf de datum ervan. Een verslag dat ouder is dan het laatste, verandert de stand van vandaag niet.',
  hints: {
    ...workspace.hints,
    reportedOn: 'De dag waarop de instelling verslag uitbracht, zoals het document die toont.',
    implementationStatus: 'Zoals het verslag die meldt.',
    expectedOn: 'De datum die het verslag aankondigt.',
    fr: 'Wat het verslag zegt. Om te publiceren zijn beide talen nodig.',
  },
  document:
    'Voeg het document toe waaruit dit verslag blijkt: een bestand of een link. De titel vermeldt ook de plaats, bijvoorbeeld “Jaarverslag 2024, blz. 12”.',
  saved: 'Ontwerp opgeslagen. Alleen het Parlement ziet het.',
};
