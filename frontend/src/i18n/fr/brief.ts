import { href } from '../../navigation/paths';
import type { Article } from '../article';

/** The site in plain language. */
export const brief: Article = {
  title: 'Ce site en quelques mots',
  lede: 'Le Parlement bruxellois demande des choses au Gouvernement. Ce site montre ce que deviennent ces demandes.',
  sections: [
    {
      id: 'what',
      title: 'Que trouve-t-on ici ?',
      blocks: [
        [
          'Le Parlement vote des textes. Un tel texte s’appelle une résolution.',
          'Une résolution contient des demandes. Le Gouvernement n’est pas obligé de les suivre.',
          'Chaque demande a un organisme responsable. C’est par exemple un service public.',
          'L’organisme écrit ici ce qu’il a fait. Il joint des preuves.',
          'Le Parlement lit, puis écrit ce qu’il en pense.',
        ],
      ],
    },
    {
      id: 'how',
      title: 'Comment lire une demande ?',
      blocks: [
        'La page d’une demande répond à quatre questions.',
        [
          'Le Gouvernement a-t-il répondu ?',
          'Que dit l’organisme responsable ? Par exemple : en cours, ou réalisé.',
          'Qu’en pense le Parlement ? Il peut confirmer, ou ne pas être d’accord.',
          'Est-ce à temps ? Si la date est passée, la demande est en retard.',
        ],
        'Parfois, l’organisme et le Parlement ne disent pas la même chose. La page montre alors les deux.',
        'Parfois, il n’y a pas de rapport. Cela ne veut pas dire que rien n’est fait. Cela veut dire que personne n’a encore rien écrit ici.',
      ],
    },
    {
      id: 'find',
      title: 'Comment trouver une demande ?',
      blocks: [
        `Allez à [la liste des demandes](${href({ page: 'commitments' })}). Tapez un mot, par exemple « police ».`,
        `Vous pouvez aussi choisir [un organisme](${href({ page: 'bodies' })}).`,
      ],
    },
    {
      id: 'act',
      title: 'Que puis-je faire ?',
      blocks: [
        [
          'Suivez une demande. En bas de sa page, vous trouvez un flux de ses publications et le calendrier de l’organisme.',
          'Partagez la page d’une demande. Son adresse ne change pas.',
          'Parlez-en à un membre du Parlement. Le Parlement peut poser une question à l’organisme. La question et la réponse sont publiées ici.',
          `Vous voyez une erreur ? [Voici comment la faire corriger](${href({ page: 'method' })}#errors).`,
          `Vous voulez les chiffres ? [Les données](${href({ page: 'data' })}) sont libres.`,
        ],
      ],
    },
    {
      id: 'trust',
      title: 'Est-ce sûr ?',
      blocks: [
        [
          'Le texte du Parlement est repris mot pour mot.',
          'Personne ne change ce qui est publié. Une erreur se corrige dans un nouveau texte.',
          'Un texte qui met une personne en danger est retiré. La page dit qu’il a été retiré.',
          'Vous lisez sans compte. Ce site ne vous suit pas.',
        ],
        `Un mot n’est pas clair ? [La méthode](${href({ page: 'method' })}) explique chaque mot.`,
      ],
    },
  ],
};
