import { record } from '#texts/record';
import { listQuestions } from '../../api/facts';
import { useAnswer } from '../../api/useAnswer';
import { AsyncContent } from '../../ui/AsyncContent';
import { QuestionWithAnswers } from '../../ui/published/QuestionWithAnswers';
import { NewestOnlyNote } from './Newest';

/** What Parliament asked in public, and what the owner answered; where it did not, since when it should have. */
export function Questions({ id }: { id: string }) {
  const questions = useAnswer(listQuestions(id));
  return (
    <AsyncContent of={questions}>
      {(page) => (
        <>
          {page.items.length === 0 && <p>{record.noQuestions}</p>}
          {page.items.map((question) => (
            <QuestionWithAnswers key={question.questionId} question={question} />
          ))}
          <NewestOnlyNote of={page} />
        </>
      )}
    </AsyncContent>
  );
}
