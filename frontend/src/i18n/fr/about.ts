import { href } from '../../navigation/paths';
import type { Article } from '../article';

export const about: Article = {
  title: 'À propos de Sequitur',
  lede: '« Sequitur » : il s’ensuit. Un Parlement demande ; ce site montre ce qui s’ensuit.',
  sections: [
    {
      id: 'why',
      title: 'Pourquoi',
      blocks: [
        'Une résolution n’oblige pas le Gouvernement, et d’habitude, le public ne voit pas ce qu’elle devient. Sequitur en tient le registre public, demande par demande : l’organisme responsable déclare, le Parlement évalue, chacun peut vérifier.',
      ],
    },
    {
      id: 'who',
      title: 'Qui écrit ici',
      blocks: [
        [
          'Les organismes responsables publient leurs rapports et leurs preuves, chacun sur les demandes dont il est responsable.',
          'Les services du Parlement publient les évaluations, les échéances, les questions et la clôture du suivi. Ils enregistrent les réponses du Gouvernement et rédigent les titres courts.',
          'Le public lit. Lire le site ne demande ni compte ni cookie.',
        ],
        `Nouveau ici ? Lisez [ce site en quelques mots](${href({ page: 'brief' })}). [La méthode](${href({ page: 'method' })}) dit ce que veut dire chaque mot. Vous pouvez [vérifier le registre](${href({ page: 'verification' })}) vous-même.`,
      ],
    },
    {
      id: 'privacy',
      title: 'Vie privée',
      blocks: [
        'Ce site ne dépose aucun cookie et n’enregistre rien dans votre navigateur, sauf pour qui se connecte à l’espace de travail. Il ne mesure pas son audience et ne charge rien depuis d’autres sites. Le serveur tient un journal technique, nécessaire à sa sécurité.',
      ],
    },
    {
      id: 'software',
      title: 'Le logiciel',
      blocks: [
        `Sequitur est un logiciel libre, prévu pour toute assemblée bilingue. Ses données et son interface sont [ouvertes](${href({ page: 'data' })}). Ce site ne reprend ni le logo ni le style du Parlement.`,
      ],
    },
  ],
};
