import { record } from '#texts/record';
import { listQuestions } from '../../api/facts';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { QuestionWithAnswers } from '../../ui/published/QuestionWithAnswers';
import { NewestOnlyNote } from './NewestOnlyNote';

/** Parliament's public questions with the owner's answers; the time elapsed where there is none. */
export function Questions({ id }: { id: string }) {
  const questions = useQuery(listQuestions(id));
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
