import { commitment as texts } from '#texts/commitment';
import type { Commitment } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';
import type { Language } from '../../languages';
import { href } from '../../navigation/paths';
import { useBothLanguages } from '../bothLanguages';

interface Props {
  commitment: Pick<
    Commitment,
    'commitmentId' | 'resolution' | 'textHistoryHref' | 'theme' | 'leadIns' | 'printedNumber' | 'text' | 'correctedOn'
  >;
}

/** The adopted text, unchanged: heading, lead-ins, request. Its button shows all texts of the page in the other language too. */
export function OfficialText({ commitment }: Props) {
  const { both, choose } = useBothLanguages(true);
  const { resolutionId } = commitment.resolution;
  const to = (page: 'resolution' | 'history') => `${href({ page, id: resolutionId })}#${commitment.commitmentId}`;
  return (
    <section class="wording">
      <h2>{texts.officialText}</h2>
      <div class={both ? 'columns' : undefined}>
        <Wording commitment={commitment} lang={language} />
        {both && <Wording commitment={commitment} lang={otherLanguage} />}
      </div>
      {commitment.correctedOn && (
        <p>
          <a href="#errata">{texts.corrected(commitment.correctedOn)}</a>
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-expanded={both}
          onClick={() => choose(!both)}
        >
          {both ? texts.hideOther : texts.showOther}
        </button>
        <a href={to('resolution')}>{texts.inContext}</a>
        {commitment.textHistoryHref && <a href={to('history')}>{texts.history}</a>}
      </p>
    </section>
  );
}

function Wording({ commitment, lang }: Props & { lang: Language }) {
  const { introduction, heading } = commitment.theme;
  return (
    <blockquote class="official" lang={lang}>
      {introduction && <p class="lead-in">{introduction[lang]}</p>}
      {heading && <p class="lead-in">{heading[lang]}</p>}
      {commitment.leadIns.map((leadIn) => (
        <p class="lead-in" key={leadIn[lang]}>
          {leadIn[lang]}
        </p>
      ))}
      <p class="request">
        {commitment.printedNumber && `${commitment.printedNumber[lang]} `}
        {commitment.text[lang]}
      </p>
    </blockquote>
  );
}
