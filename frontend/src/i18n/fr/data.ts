import { apiBase } from '../../api/client';
import type { Article } from '../article';

/** A table in each format. */
const file = (what: string, table: string) =>
  `${what}\u00a0: [XLSX](${apiBase}/exports/${table}?format=xlsx), [CSV](${apiBase}/exports/${table}?format=csv), [JSON Lines](${apiBase}/exports/${table}?format=jsonl)`;

export const data: Article = {
  title: 'Données ouvertes et API',
  lede: 'Tout ce que ce site affiche vient d’une API publique, sans clé ni inscription. Ce que fait la page, chacun peut le faire.',
  sections: [
    {
      id: 'files',
      title: 'Télécharger',
      blocks: [
        `[Tout le registre en une archive ZIP](${apiBase}/exports/dataPackage) (Frictionless Data Package). Elle contient un fichier CSV par tableau, la description des colonnes, et les résolutions sous une forme qu’un autre registre peut importer. Ou tableau par tableau, toujours en entier\u00a0:`,
        [
          file('Les demandes, avec leur texte et leur état', 'commitments'),
          file('Les rapports d’avancement', 'progressReports'),
          file('La liste des preuves', 'evidenceItems'),
          file('Les évaluations du Parlement', 'assessments'),
          file('Les réponses du Gouvernement et les déclarations des organismes', 'governmentResponses'),
          file('Les échéances', 'deadlines'),
          file('Les questions du Parlement', 'questions'),
          file('Les réponses aux questions', 'answers'),
          file('Les clôtures', 'closures'),
          file('Les liens entre les demandes', 'commitmentLinks'),
          file('Les décisions sur l’organisme responsable', 'ownerDecisions'),
          file('Les rectificatifs des textes officiels', 'errata'),
          file('L’historique', 'changes'),
        ],
        'Chaque tableau porte les deux langues, les codes et leurs libellés. Pour Excel ou LibreOffice, prenez le classeur (XLSX)\u00a0: les dates y sont des dates et les nombres des nombres. Le CSV est pour les programmes\u00a0: UTF-8 sans BOM, virgules, et une apostrophe devant ce qu’un tableur prendrait pour une formule.',
        'Les filtres de la liste valent aussi pour son tableau, et `asOf=2024-06-30` donne chaque tableau tel qu’il était ce jour-là au soir. Un programme peut demander `/commitments` et `/changes` avec `Accept: text/csv`.',
        'Partout, `resolution`, `session`, `committee` et `policyArea` restreignent aux demandes de ces résolutions\u00a0: chaque tableau, les totaux, le flux, le calendrier et le cadre. `owner` restreint aux demandes d’un organisme, sauf dans les totaux.',
        'Pour imprimer, `/reports/followUp` donne un rapport de suivi (PDF ou Word), en français, en néerlandais ou dans les deux langues. Il porte sur une résolution (`resolution=a-590`), un organisme (`body=cocom`), une commission (`committee`, son nom français ou néerlandais) ou une réunion de commission (`sitting`).',
      ],
    },
    {
      id: 'get',
      title: 'Utiliser l’API',
      blocks: [
        [
          `[Les demandes](${apiBase}/commitments?pageSize=200), avec leur texte officiel, leur état et leurs dates`,
          `[Les résolutions](${apiBase}/resolutions), et pour chacune son texte complet, ce qui a changé depuis la proposition (\`textHistory\`) et le document entier, proposition comprise (\`document\`)`,
          `[Les organismes](${apiBase}/bodies)`,
          `[Les totaux](${apiBase}/statistics), par thème, par organisme et par état ; avec \`asOf=2024-06-30\`, ceux d’un autre jour`,
        ],
        'Les réponses sont en JSON. Chaque texte y est en français et en néerlandais, côte à côte. Les listes ont des pages : `page` et `pageSize` (200 au plus), et une adresse `next` tant qu’il en reste.',
        'Les filtres d’une liste de ce site s’écrivent, dans l’adresse, avec les mots de l’API. L’adresse de la page dit donc la question à poser.',
      ],
    },
    {
      id: 'subscribe',
      title: 'S’abonner',
      blocks: [
        [
          `[Le flux Atom](${apiBase}/feeds/fr) annonce chaque publication ; avec \`resolution\`, \`owner\`, \`theme\` ou \`commitment\` dans l’adresse, celles d’une résolution, d’un organisme, d’un thème ou d’une demande`,
          'Avec `since` et un jour (`since=2026-01-01`), le flux contient tout depuis ce jour. Ses liens `prev-archive` mènent à ce qui est plus ancien, mois par mois',
          `[Le calendrier](${apiBase}/calendars/fr) contient les échéances en vigueur (iCalendar) ; avec \`resolution\` ou \`owner\`, celles d’une résolution ou d’un organisme`,
          `[Le catalogue](${apiBase}/catalogue) décrit le tout pour les portails de données ouvertes (DCAT-AP 3, en JSON-LD ou en Turtle)`,
          `[Un petit cadre](${apiBase}/embeds/fr) montre sur un autre site l’état d’une demande (\`commitment\`), d’une résolution (\`resolution\`), d’un organisme (\`owner\`) ou de l’ensemble. Chaque page en donne le code`,
        ],
      ],
    },
    {
      id: 'contract',
      title: 'Documentation technique',
      blocks: [
        `[Le document OpenAPI](${apiBase}/doc/openapi.yaml) décrit chaque adresse, chaque champ et chaque erreur. Il suit le guide REST des services publics belges (Belgif).`,
        'Les réponses portent un `ETag` : renvoyez-le dans `If-None-Match`, et rien n’est transmis si rien n’a changé.',
        `[Les définitions des codes](${apiBase}/refData/implementationStatuses) se lisent aussi, dans les deux langues.`,
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      blocks: [
        'Les textes des résolutions sont des documents officiels du Parlement. Les titres courts et les données de suivi sont dans le domaine public ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/deed.fr)) : chacun peut les réutiliser sans condition. Citer la source et la date aide à les vérifier.',
        'Le logiciel est libre, sous la [licence publique de l’Union européenne (EUPL) 1.2](https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12).',
      ],
    },
  ],
};
