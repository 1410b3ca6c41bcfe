import { href } from '../../navigation/paths';
import type { Article } from '../article';
import { termsOf } from '../terms';

export const method: Article = {
  title: 'La méthode',
  lede: 'Ce que veut dire chaque mot de ce site, qui décide quoi, et comment faire corriger une erreur.',
  sections: [
    {
      id: 'principles',
      title: 'Quatre voix, jamais mélangées',
      blocks: [
        'Une seule étiquette « fait » ou « pas fait » cacherait qui parle. Ce site garde donc quatre rubriques séparées. Ce sont la réponse du Gouvernement, l’état déclaré par l’organisme responsable, l’évaluation par le Parlement et le calendrier.',
        'Un désaccord entre deux voix n’est pas une erreur : il est affiché.',
        [
          'Ce qui est publié n’est jamais modifié : une erreur se corrige par une publication plus récente. Un texte peut être retiré ; la date et le motif du retrait restent.',
          'Rien n’est public dans une seule langue. Un texte est publié quand il existe en français et en néerlandais.',
          'Les jours sans rapport sont comptés et publics, indépendamment de l’état déclaré, tant qu’un rapport est attendu.',
          'Ils comptent depuis le dernier rapport ou, à défaut, depuis le début du suivi de la résolution.',
          'Un rapport est signé par un organisme, jamais par une personne. Si un nom figure malgré tout dans un texte, ce texte est retiré.',
        ],
      ],
    },
    {
      id: 'governmentResponse',
      title: 'Réponse du Gouvernement',
      blocks: [
        'Une demande du Parlement n’est pas une promesse du Gouvernement. Cette rubrique dit s’il s’est engagé. Ce qu’un organisme déclare de sa propre compétence est affiché à part, même quand cet organisme est le Gouvernement.',
        termsOf('governmentResponse'),
      ],
    },
    {
      id: 'implementationStatus',
      title: 'État déclaré par l’organisme responsable',
      blocks: [
        'L’état est celui du dernier rapport publié par l’organisme responsable ou un organisme coresponsable. Il n’engage que son auteur.',
        termsOf('implementationStatus'),
      ],
    },
    {
      id: 'assessment',
      title: 'Évaluation par le Parlement',
      blocks: [
        'Le Parlement lit un rapport et ses preuves, et dit ce qu’il en pense, avec ses motifs. Une évaluation porte sur un seul rapport\u00a0: un nouveau rapport n’est pas encore évalué. Une contestation reste affichée à côté jusqu’à ce que le Parlement la lève.',
        termsOf('assessment'),
      ],
    },
    {
      id: 'calendar',
      title: 'Calendrier',
      blocks: [
        'Ces mots sont calculés chaque jour à partir des dates publiées ; personne ne les saisit. Le jour est celui de Bruxelles.',
        termsOf('timeliness'),
      ],
    },
    {
      id: 'participants',
      title: 'Qui est cité à côté de l’organisme responsable',
      blocks: [
        'L’organisme responsable est attribué par nous, d’après le texte. D’autres organisations sont parfois citées avec lui :',
        termsOf('participantRole'),
      ],
    },
    {
      id: 'editorial',
      title: 'Ce qui est officiel, ce qui est éditorial',
      blocks: [
        [
          'Officiel : tout le texte de la résolution, repris mot pour mot dans les deux langues. Il n’est jamais retouché, même pour une faute de frappe. Si nous l’avons mal recopié, un rectificatif le corrige, et le texte antérieur reste lisible.',
          'Éditorial : les titres courts des demandes et des thèmes, leurs numéros, et l’organisme responsable de chaque demande. Nous attribuons cet organisme d’après le texte. Les numéros suivent l’ordre du document et sont les mêmes dans les deux langues.',
        ],
        `Chaque mot se vérifie dans [le texte officiel](${href({ page: 'resolutions' })}).`,
      ],
    },
    {
      id: 'changes',
      title: 'Ce qui a changé dans ces règles',
      blocks: [
        'Depuis le 26 novembre 2026. Rien de ce qui est publié n’a été modifié. La situation des jours passés a été recalculée : ses chiffres peuvent différer de ceux affichés ou imprimés avant cette date.',
        [
          'Un organisme qui se déclare non compétent ne répond pas pour le Gouvernement.',
          'Une contestation est affichée avec le rapport contesté ; un rapport plus récent, comme pas encore évalué.',
          'Une réalisation confirmée n’est plus « sans rapport récent », et un suivi clos n’a plus d’échéance en vigueur.',
        ],
      ],
    },
    {
      id: 'errors',
      title: 'Faire corriger une erreur',
      blocks: [
        [
          'Dans le texte ou le titre d’une demande : écrivez aux services du Parlement. Donnez l’adresse de la page et le passage en cause.',
          'Dans un rapport ou une preuve : écrivez à l’organisme responsable, dont le site est indiqué sur [sa page](' +
            href({ page: 'bodies' }) +
            ').',
          'Une preuve ou un texte publié qui mettrait une personne en danger est retiré sans délai. Le retrait reste visible, avec sa date, son auteur (un organisme ou le Parlement) et son motif.',
        ],
      ],
    },
  ],
};
