import { href } from '../../navigation/paths';
import type { Article } from '../article';

export const about: Article = {
  title: 'Over Sequitur',
  lede: '“Sequitur”: daaruit volgt. Een Parlement vraagt; deze website toont wat daaruit volgt.',
  sections: [
    {
      id: 'why',
      title: 'Waarom',
      blocks: [
        'Een resolutie verplicht de Regering niet, en gewoonlijk ziet het publiek niet wat ermee gebeurt. Sequitur houdt daarvan een openbaar register bij, verzoek per verzoek: de verantwoordelijke instelling meldt, het Parlement beoordeelt, iedereen kan het nagaan.',
      ],
    },
    {
      id: 'who',
      title: 'Wie hier schrijft',
      blocks: [
        [
          'De verantwoordelijke instellingen publiceren hun verslagen en bewijsstukken, elk over de verzoeken waarvoor ze verantwoordelijk zijn.',
          'De diensten van het Parlement publiceren de beoordelingen, de termijnen, de vragen en de afsluiting van de opvolging. Zij registreren de antwoorden van de Regering en schrijven de korte titels.',
          'Het publiek leest. Lezen kan zonder account en zonder cookies.',
        ],
        `Nieuw hier? Lees [deze website in het kort](${href({ page: 'brief' })}). [De methode](${href({ page: 'method' })}) zegt wat elk woord betekent. U kunt [het register zelf controleren](${href({ page: 'verification' })}).`,
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      blocks: [
        'Deze website plaatst geen cookies en slaat niets op in uw browser, behalve voor wie zich in de werkruimte aanmeldt. Ze houdt geen bezoekcijfers bij en laadt niets van andere websites. De server houdt een technisch logboek bij, dat nodig is voor zijn veiligheid.',
      ],
    },
    {
      id: 'software',
      title: 'De software',
      blocks: [
        `Sequitur is vrije software, bedoeld voor elke tweetalige assemblee. De gegevens en de interface zijn [open](${href({ page: 'data' })}). Deze website neemt noch het logo noch de stijl van het Parlement over.`,
      ],
    },
  ],
};
