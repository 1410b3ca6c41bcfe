import { href } from '../../navigation/paths';
import type { Article } from '../../ui/Prose';
import { termsOf } from '../terms';

export const method: Article = {
  title: 'La méthode',
  lede: 'Ce que veut dire chaque mot de ce site, qui décide quoi, et comment faire corriger une erreur.',
  sections: [
    {
      id: 'principles',
      title: 'Quatre voix, jamais mélangées',
      blocks: [
        "Une seule étiquette « fait » ou « pas fait » cacherait qui parle. Ce site garde donc quatre axes séparés : ce que le Gouvernement répond, ce que l'organisme responsable déclare, ce que le Parlement en constate, et ce que dit le calendrier.",
        "Un désaccord entre deux voix n'est pas une erreur : il est affiché.",
        [
          "Rien n'est effacé. Un rapport, un constat ou une échéance publiés ne sont jamais modifiés : une erreur se répare par un fait plus récent, avec sa raison.",
          "Rien n'est public dans une seule langue. Un fait est publié quand son français et son néerlandais sont là tous les deux.",
          "Le silence se compte. Les jours sans rapport sont publics, indépendamment de l'état déclaré.",
          "Aucune personne n'est nommée. Un rapport est signé par un organisme ; aucune donnée d'un travailleur ou d'une travailleuse du sexe, d'une victime ou d'un agent n'est publiée.",
        ],
      ],
    },
    {
      id: 'governmentResponse',
      title: 'Le Gouvernement répond',
      blocks: [
        "Une demande du Parlement n'est pas une promesse du Gouvernement. Cet axe dit s'il s'est engagé.",
        termsOf('governmentResponse'),
      ],
    },
    {
      id: 'implementationStatus',
      title: "L'organisme responsable déclare",
      blocks: [
        "L'état est celui du dernier rapport publié par l'organisme responsable. Il n'engage que lui.",
        termsOf('implementationStatus'),
      ],
    },
    {
      id: 'assessment',
      title: 'Le Parlement constate',
      blocks: [
        "Le Parlement lit le rapport et ses preuves, et dit ce qu'il en pense, avec ses raisons.",
        termsOf('assessment'),
      ],
    },
    {
      id: 'calendar',
      title: 'Le calendrier indique',
      blocks: [
        'Ces mots sont calculés chaque jour à partir des dates publiées ; personne ne les saisit. Le jour est celui de Bruxelles.',
        termsOf('calendar'),
      ],
    },
    {
      id: 'participants',
      title: 'Qui est cité à côté de l’organisme responsable',
      blocks: [
        "L'organisme responsable est celui que le texte charge d'agir. D'autres organisations sont parfois citées avec lui :",
        termsOf('participantRole'),
      ],
    },
    {
      id: 'editorial',
      title: 'Ce qui est officiel, ce qui est éditorial',
      blocks: [
        [
          "Officiel : tout le texte de la résolution, repris à la lettre dans les deux langues. Il n'est jamais retouché, même pour une faute de frappe.",
          'Éditorial : les titres courts des demandes et des thèmes, et leurs numéros. Le document ne numérote rien ; les numéros suivent son ordre et sont les mêmes dans les deux langues.',
        ],
        `Chaque mot se vérifie dans [le texte officiel](${href({ page: 'resolutions' })}).`,
      ],
    },
    {
      id: 'errors',
      title: 'Faire corriger une erreur',
      blocks: [
        [
          "Dans le texte ou le titre d'une demande : écrivez aux services du Parlement, avec l'adresse de la page et le passage en cause.",
          "Dans un rapport ou une preuve : écrivez à l'organisme responsable, dont le site est indiqué sur [sa page](" +
            href({ page: 'bodies' }) +
            ').',
          'Une preuve qui mettrait une personne en danger est retirée sans délai ; il reste une trace publique du retrait et sa raison.',
        ],
      ],
    },
  ],
};
