import { record } from '#texts/record';
import { listQuestions } from '../../api/facts';
import type { Question } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { brusselsDay } from '../../i18n/brussels';
import { say } from '../../i18n/current';
import { daysBetween, today } from '../../i18n/days';
import { Shown } from '../../ui/Shown';
import { Newest } from './Newest';
import { Told } from './Told';

/** What Parliament asked in public, and what the owner answered; where it did not, since when it should have. */
export function Questions({ id }: { id: string }) {
  const questions = useAnswer(listQuestions(id));
  return (
    <Shown of={questions}>
      {(page) => (
        <>
          {page.items.length === 0 && <p>{record.noQuestions}</p>}
          {page.items.map((question) => (
            <Asked key={question.questionId} question={question} />
          ))}
          <Newest of={page} />
        </>
      )}
    </Shown>
  );
}

export function Asked({ question: q }: { question: Question }) {
  const late = daysBetween(q.answerExpectedOn, today());
  return (
    <article class="fact" id={q.questionId}>
      <h4>{record.askedOn(brusselsDay(q.publishedAt))}</h4>
      <Told text={q.text} original={q.originalLanguage} />
      {q.answers.map((answer) => (
        <div class="finding" id={answer.answerId} key={answer.answerId}>
          <p class="said">{record.answeredOn(say(answer.body.abbreviation), brusselsDay(answer.publishedAt))}</p>
          <Told text={answer.text} original={answer.originalLanguage} />
        </div>
      ))}
      {q.answers.length === 0 && (
        <p class="note">
          {late > 0 ? record.unansweredLate(late, q.answerExpectedOn) : record.unanswered(q.answerExpectedOn)}
        </p>
      )}
    </article>
  );
}
