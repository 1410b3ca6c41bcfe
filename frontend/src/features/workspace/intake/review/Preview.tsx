import { useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { LocalizedText, RequestItem, ResolutionText } from '../../../../api/schema.gen';
import { Faults } from '../../forms/Fields';
import { type Fault, faultsOf } from '../../forms/faults';
import { readText } from '../draftApi';

/** The requests as the public page will number and nest them. */
export function Preview({ draftId }: { draftId: string }) {
  const [text, setText] = useState<ResolutionText>();
  const [failed, setFailed] = useState<{ faults: Fault[]; attempt: number }>({ faults: [], attempt: 0 });
  async function load() {
    try {
      setText((await readText(draftId)).value);
      setFailed({ faults: [], attempt: 0 });
    } catch (error) {
      setFailed(({ attempt }) => ({ faults: faultsOf(error, {}), attempt: attempt + 1 }));
    }
  }
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <Faults {...failed} />
      <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
        {texts.previewShow}
      </button>
      {text && (
        <div class="preview">
          <Pair text={text.title} />
          <Pair text={text.requests.introduction} />
          {text.requests.themes.map((theme) => (
            <div key={theme.themeId}>
              {theme.heading && <Pair text={theme.heading} />}
              <Items items={theme.items} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const Items = ({ items }: { items: RequestItem[] }) => (
  <ul>
    {items.map((item) =>
      'items' in item ? (
        <li key={item.leadIn.fr}>
          <Pair text={item.leadIn} />
          <Items items={item.items} />
        </li>
      ) : (
        <li key={item.commitmentId}>
          <b>{item.number}</b>
          <Pair text={item.text} />
        </li>
      ),
    )}
  </ul>
);

const Pair = ({ text }: { text: LocalizedText }) => (
  <div class="pair">
    <p lang="fr">{text.fr}</p>
    <p lang="nl">{text.nl}</p>
  </div>
);
