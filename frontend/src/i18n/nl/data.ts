import { apiBase } from '../../api/client';
import type { Article } from '../article';

/** A table in each format. */
const file = (what: string, table: string) =>
  `${what}: [XLSX](${apiBase}/exports/${table}?format=xlsx), [CSV](${apiBase}/exports/${table}?format=csv), [JSON Lines](${apiBase}/exports/${table}?format=jsonl)`;

export const data: Article = {
  title: 'Open data en API',
  lede: 'Alles wat deze website toont, komt uit een openbare API, zonder sleutel of inschrijving. Wat de pagina doet, kan iedereen doen.',
  sections: [
    {
      id: 'files',
      title: 'Downloaden',
      blocks: [
        `[Het hele register in één ZIP-archief](${apiBase}/exports/dataPackage) (Frictionless Data Package). Het bevat een CSV-bestand per tabel, de beschrijving van elke kolom, en de resoluties in een vorm die andere registers kunnen importeren. Of tabel per tabel, telkens volledig:`,
        [
          file('De verzoeken, met hun tekst en hun stand', 'commitments'),
          file('De voortgangsverslagen', 'progressReports'),
          file('De lijst van de bewijsstukken', 'evidenceItems'),
          file('De beoordelingen van het Parlement', 'assessments'),
          file('De antwoorden van de Regering en de verklaringen van de instellingen', 'governmentResponses'),
          file('De termijnen', 'deadlines'),
          file('De vragen van het Parlement', 'questions'),
          file('De antwoorden op de vragen', 'answers'),
          file('De afsluitingen', 'closures'),
          file('De verbanden tussen de verzoeken', 'commitmentLinks'),
          file('De beslissingen over de verantwoordelijke instelling', 'ownerDecisions'),
          file('De verbeteringen van de officiële teksten', 'errata'),
          file('De geschiedenis', 'changes'),
        ],
        'Elke tabel heeft beide talen, de codes en hun benamingen. Neem voor Excel of LibreOffice het rekenblad (XLSX): datums zijn er datums en getallen getallen. De CSV is voor programma’s: UTF-8 zonder BOM, komma’s, en een apostrof voor wat een rekenblad voor een formule zou houden.',
        'De filters van de lijst gelden ook voor haar tabel. `asOf=2024-06-30` geeft elke tabel zoals zij was op de avond van die dag. Een programma kan `/commitments` en `/changes` vragen met `Accept: text/csv`.',
        'Overal beperken `resolution`, `session`, `committee` en `policyArea` tot de verzoeken van die resoluties: elke tabel, de totalen, de feed, de kalender en het kader. `owner` beperkt tot de verzoeken van een instelling, behalve in de totalen.',
        'Om af te drukken geeft `/reports/followUp` een opvolgingsverslag (pdf of Word), in het Nederlands, in het Frans of in beide talen. Het gaat over een resolutie (`resolution=a-590`), een instelling (`body=cocom`), een commissie (`committee`, haar Franse of Nederlandse naam) of een commissievergadering (`sitting`).',
      ],
    },
    {
      id: 'get',
      title: 'De API gebruiken',
      blocks: [
        [
          `[De verzoeken](${apiBase}/commitments?pageSize=200), met hun officiële tekst, hun stand en hun datums`,
          `[De resoluties](${apiBase}/resolutions), en van elk de volledige tekst, wat sinds het voorstel is gewijzigd (\`textHistory\`) en het hele document, met het voorstel (\`document\`)`,
          `[De instellingen](${apiBase}/bodies)`,
          `[De totalen](${apiBase}/statistics), per thema, per instelling en per stand; met \`asOf=2024-06-30\` die van een andere dag`,
        ],
        'De antwoorden zijn in JSON. Elke tekst staat er in het Nederlands en in het Frans naast elkaar. Lijsten hebben pagina’s: `page` en `pageSize` (ten hoogste 200), en een adres `next` zolang er meer is.',
        'De filters van een lijst op deze website staan in het adres met de woorden van de API. Het adres van de pagina zegt dus welke vraag u moet stellen.',
      ],
    },
    {
      id: 'subscribe',
      title: 'Abonneren',
      blocks: [
        [
          `[De Atom-feed](${apiBase}/feeds/nl) meldt elke publicatie; met \`resolution\`, \`owner\`, \`theme\` of \`commitment\` in het adres die van een resolutie, een instelling, een thema of een verzoek`,
          'Met `since` en een dag (`since=2026-01-01`) bevat de feed alles sinds die dag. De links `prev-archive` leiden naar wat ouder is, maand per maand',
          `[De kalender](${apiBase}/calendars/nl) bevat de geldende termijnen (iCalendar); met \`resolution\` of \`owner\` die van een resolutie of een instelling`,
          `[De catalogus](${apiBase}/catalogue) beschrijft het geheel voor de portalen van open data (DCAT-AP 3, in JSON-LD of in Turtle)`,
          `[Een klein kader](${apiBase}/embeds/nl) toont op een andere website hoe het staat met een verzoek (\`commitment\`), een resolutie (\`resolution\`), een instelling (\`owner\`) of het geheel. Elke pagina geeft de code`,
        ],
      ],
    },
    {
      id: 'contract',
      title: 'Technische documentatie',
      blocks: [
        `[Het OpenAPI-document](${apiBase}/doc/openapi.yaml) beschrijft elk adres, elk veld en elke fout. Het volgt de REST-gids van de Belgische overheidsdiensten (Belgif).`,
        'De antwoorden hebben een `ETag`: stuur die terug in `If-None-Match`, en er wordt niets verstuurd als er niets is veranderd.',
        `[De definities van de codes](${apiBase}/refData/implementationStatuses) zijn ook op te vragen, in beide talen.`,
      ],
    },
    {
      id: 'licence',
      title: 'Licentie',
      blocks: [
        'De teksten van de resoluties zijn officiële documenten van het Parlement. De korte titels en de gegevens van de opvolging behoren tot het publieke domein ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/deed.nl)): iedereen mag ze zonder voorwaarden hergebruiken. Wie bron en datum vermeldt, maakt ze controleerbaar.',
        'De software is vrij, onder de [openbare licentie van de Europese Unie (EUPL) 1.2](https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12).',
      ],
    },
  ],
};
