import { actions as texts } from '#texts/actions';
import { localized } from '../../../i18n/localized';
import { language } from '../../../language';
import type { WithdrawableText } from './withdrawableTexts';

const EXCERPT = 60;

/** The value of the option: kind and id of the text. */
export const optionOf = ({ kind, id }: WithdrawableText): string => `${kind}/${id}`;

/**
 * The texts as options. Each is named by its day and its first words; where that is the same of several, such as a report and its
 * correction on the same day, by its time too.
 */
export const textOptions = (all: WithdrawableText[]): [value: string, label: string][] =>
  all.map((one) => {
    const label = LABELS.find((labelOf) => all.filter((other) => labelOf(other) === labelOf(one)).length === 1);
    return [optionOf(one), (label ?? LABELS[0])(one)];
  });

const dayOf = ({ kind, day }: WithdrawableText) => texts.texts[kind](day);
const timeOf = (timeStyle: 'short' | 'medium') => (one: WithdrawableText) =>
  texts.publishedAt(
    dayOf(one),
    new Date(one.publishedAt).toLocaleTimeString(`${language}-BE`, { timeZone: 'Europe/Brussels', timeStyle }),
  );

const withWords = (nameOf: (one: WithdrawableText) => string) => (one: WithdrawableText) => {
  const all = localized(one.words);
  return texts.textIs(nameOf(one), all.length > EXCERPT ? `${all.slice(0, EXCERPT).trimEnd()}…` : all);
};

/** From the shortest to the most exact one. */
const LABELS = [withWords(dayOf), withWords(timeOf('short')), withWords(timeOf('medium'))] as const;
