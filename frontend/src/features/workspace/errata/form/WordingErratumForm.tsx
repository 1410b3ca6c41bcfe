import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { getResolutionText } from '../../../../api/calls';
import { fetchData } from '../../../../api/client';
import type { LocalizedRuns, LocalizedText, Run } from '../../../../api/schema.gen';
import { LANGUAGES, type Language } from '../../../../languages';
import { Difference } from '../../../../ui/Difference';
import { Runs } from '../../../../ui/document/Pair';
import { Field } from '../../forms/Fields';
import { hasText } from '../../forms/formSchema';
import { kindOf, sectionsOf } from '../blocks';
import { editableText, runsOf, withFormat } from '../editing';
import { ErratumFields } from './ErratumFields';
import { Formatting } from './Formatting';
import { ChangedMeanwhile, type ErratumTarget, useErratumForm } from './useErratumForm';

const FIELDS = { fr: 'wordingFr', nl: 'wordingNl' } as const;
/** Names of the kept formats: the runs, as JSON. */
const FORMATS = { fr: 'formatFr', nl: 'formatNl' } as const;
/** Kinds of blocks that may have footnote marks. */
const WITH_MARKS = ['recital', 'leadIn', 'request', 'footnote'];

const runsIn = (lang: Language, text: LocalizedText, runs: LocalizedRuns | undefined): Run[] =>
  runs?.[lang] ?? [{ kind: 'plain', text: text[lang] }];

const runsOfBoth = (text: LocalizedText, runs: LocalizedRuns | undefined) => ({
  fr: runsIn('fr', text, runs),
  nl: runsIn('nl', text, runs),
});

interface Props extends ErratumTarget {
  text: LocalizedText;
  /** Numbers of the text's footnotes. */
  notes: string[];
}

/** Form that corrects the words of a block, in one language or both. */
export function WordingErratumForm({ text, notes, ...target }: Props) {
  const { resolutionId, chosen } = target;
  const [present, setPresent] = useState(() => runsOfBoth(text, chosen.runs));
  const [empty] = useState(() => ({
    wordingFr: editableText(present.fr),
    wordingNl: editableText(present.nl),
    formatFr: '',
    formatNl: '',
  }));
  const form = useErratumForm(target, empty);
  const { typed, set, sending } = form;
  const hasMarks = WITH_MARKS.includes(kindOf(chosen.block));
  const textOf = (lang: Language) => typed[FIELDS[lang]] ?? '';
  /** The runs that were formatted last, or the present ones: what is typed since takes its format from them. */
  const formattedIn = (lang: Language): Run[] => {
    const kept = typed[FORMATS[lang]];
    return kept ? JSON.parse(kept) : present[lang];
  };
  const corrected = (lang: Language) => runsOf(textOf(lang), formattedIn(lang), hasMarks ? notes : []);
  const unchangedRuns = (lang: Language) => runsOf(editableText(present[lang]), present[lang], hasMarks ? notes : []);
  const changed = LANGUAGES.filter((lang) => JSON.stringify(corrected(lang)) !== JSON.stringify(unchangedRuns(lang)));

  /** @throws ChangedMeanwhile if the block is no longer as shown */
  async function content() {
    const now = sectionsOf(await fetchData(getResolutionText(resolutionId)))
      .flatMap(({ blocks }) => blocks)
      .find(({ block }) => block === chosen.block);
    const runs = now?.text && runsOfBoth(now.text, now.runs);
    if (runs && JSON.stringify(runs) !== JSON.stringify(present)) {
      setPresent(runs);
      throw new ChangedMeanwhile();
    }
    return { text: Object.fromEntries(changed.map((lang) => [lang, corrected(lang)])) };
  }

  function submit() {
    const missing = LANGUAGES.filter((lang) => !hasText(typed[FIELDS[lang]])).map((lang) => ({
      field: FIELDS[lang],
      text: texts.missing(texts.wording[FIELDS[lang]]),
    }));
    const unchanged = changed.length === 0 ? [{ field: FIELDS.fr, text: texts.unchanged }] : [];
    return form.submit([...missing, ...unchanged], content);
  }

  return (
    <ErratumFields form={form} block={chosen} onSubmit={submit}>
      {LANGUAGES.map((lang) => {
        const before = editableText(present[lang]);
        const after = textOf(lang);
        return (
          <div key={lang}>
            <Field
              id={FIELDS[lang]}
              label={texts.wording[FIELDS[lang]]}
              hint={hasMarks && /\[\d+\]/.test(before) ? `${texts.wordingHint} ${texts.marksHint}` : texts.wordingHint}
              errors={sending.errors}
            >
              {(attributes) => (
                <textarea
                  class="ds-input"
                  {...attributes}
                  lang={lang}
                  rows={6}
                  value={after}
                  onInput={(event) => set(FIELDS[lang])(event.currentTarget.value)}
                />
              )}
            </Field>
            {hasMarks && (
              <Formatting
                field={FIELDS[lang]}
                format={(from, to, how) =>
                  set(FORMATS[lang])(JSON.stringify(withFormat(corrected(lang), from, to, how)))
                }
              />
            )}
            {before === after && changed.includes(lang) && (
              <div class="preview">
                <h3>{texts.present}</h3>
                <p class="official" lang={lang}>
                  <Runs runs={present[lang]} lang={lang} />
                </p>
                <h3>{texts.proposed}</h3>
                <p class="official" lang={lang}>
                  <Runs runs={corrected(lang)} lang={lang} />
                </p>
              </div>
            )}
            {before !== after && (
              <div class="preview">
                <h3>{texts.present}</h3>
                <p class="official" lang={lang}>
                  <Difference before={before} after={after} show="before" />
                </p>
                <h3>{texts.proposed}</h3>
                <p class="official" lang={lang}>
                  <Difference before={before} after={after} show="after" />
                </p>
              </div>
            )}
          </div>
        );
      })}
    </ErratumFields>
  );
}
