import { rounds as texts } from '#texts/rounds';
import type { ReportingRound } from '../../../api/schema.gen';
import { language } from '../../../language';

/** The title in the reader's language; in preparation it may exist in the other one only, or in none. */
export const nameOf = ({ title }: Pick<ReportingRound, 'title'>): string =>
  title[language] || title.fr || title.nl || texts.untitled;
