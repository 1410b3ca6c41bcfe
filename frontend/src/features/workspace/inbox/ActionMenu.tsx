import { actions as texts } from '#texts/actions';
import { statementDrafts } from '#texts/statementDrafts';
import type { Question } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { localized } from '../../../i18n/localized';
import { isAnswered } from '../../../ui/published/isAnswered';
import { searchOf, toAction } from '../statements/actionAddress';
import type { AvailableAction } from '../statements/availableActions';
import { isOf } from '../statements/drafts/draftSubjects';
import type { Facts } from '../statements/facts';

interface Props {
  commitmentId: string;
  availableActions: AvailableAction[];
  current: AvailableAction | undefined;
  facts: Facts;
  open: () => void;
}

/** The available actions as links; requested ones are marked. */
export function ActionMenu({ commitmentId, availableActions, current, facts, open }: Props) {
  return (
    <nav class="action-menu" aria-labelledby="available-actions">
      <h2 id="available-actions">{texts.availableActions}</h2>
      <ul>
        {availableActions.map((one) => (
          <li key={searchOf(one)}>
            <a href={toAction(commitmentId, one)} aria-current={one === current ? 'true' : undefined} onClick={open}>
              {nameOf(one, facts)}
            </a>
            {one.awaited && <span class="note"> {texts.awaits}</span>}
            {facts.statementDrafts.some((draft) => isOf(draft, one, commitmentId, facts)) && (
              <span class="note"> {statementDrafts.exists}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function nameOf({ act, on }: AvailableAction, { questions, drafts }: Facts): string {
  const question = questions.find(({ questionId }) => questionId === on);
  const draft = drafts.findIndex(({ progressReportId }) => progressReportId === on);
  // A single draft needs no number.
  if (draft >= 0 && drafts.length > 1) return texts.draft(draft + 1, brusselsDay(drafts[draft]?.savedAt ?? ''));
  if (!question) return texts[act].title;
  const name = isAnswered(question) ? texts.completeAnswerTo : texts.answerTo;
  return name(brusselsDay(question.publishedAt), begin(question, questions));
}

const EXCERPT = 40;

/** The first words of a question, where several were asked on one day. */
function begin({ publishedAt, text }: Question, questions: Question[]): string {
  const sameDay = questions.filter((other) => brusselsDay(other.publishedAt) === brusselsDay(publishedAt));
  if (sameDay.length < 2 || !text) return '';
  const words = localized(text);
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words;
}
