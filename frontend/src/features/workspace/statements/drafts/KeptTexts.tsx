import { useState } from 'preact/hooks';
import { sharedDraft as texts } from '#texts/sharedDraft';
import type { Commitment } from '../../../../api/schema.gen';
import { Discard } from '../../forms/Discard';
import type { Facts } from '../facts';
import { FormContent } from './FormContent';
import { keptTexts, type ShownAction } from './keptTexts';

interface Props {
  userId: string;
  commitment: Commitment;
  facts: Facts;
  /** The forms that show what is kept for them. */
  shown: ShownAction[];
}

/** Texts that only the tab has, and that no form takes up: they can be read, copied and deleted. */
export function KeptTexts({ userId, commitment, facts, shown }: Props) {
  const [, render] = useState(0);
  const kept = keptTexts(userId, commitment, facts, shown);
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>{texts.kept}</h2>
      <p>{texts.keptHint}</p>
      <ul class="inbox">
        {kept.map(({ key, title, form, values, forget }) => (
          <li key={key}>
            <h3>{title}</h3>
            <FormContent form={form} values={values} />
            <Discard
              sure={texts.keptSure}
              discard={async () => {
                forget();
                render((n) => n + 1);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
