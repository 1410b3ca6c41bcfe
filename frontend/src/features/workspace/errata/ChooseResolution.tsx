import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { listResolutions } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { go } from '../../../navigation/history';
import { AsyncContent } from '../../../ui/AsyncContent';
import { Choice, Field } from '../forms/Fields';
import { toErratumForm } from './erratumAddresses';

/** Leads to the text of a resolution, to choose what to correct. */
export function ChooseResolution() {
  const answer = useQuery(listResolutions());
  const [id, setId] = useState('');
  return (
    <section>
      <h2>{texts.propose}</h2>
      <AsyncContent of={answer}>
        {({ items }) => {
          const [only] = items;
          if (only && items.length === 1)
            return <a href={toErratumForm(only.resolutionId)}>{texts.proposeIn(only.documentNumber)}</a>;
          return (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (id) go(toErratumForm(id));
              }}
            >
              <Field id="resolution" label={texts.resolution} faults={[]}>
                {(attributes) => (
                  <Choice
                    {...attributes}
                    words={items.map((one): [string, string] => [one.resolutionId, one.documentNumber])}
                    value={id}
                    choose={setId}
                  />
                )}
              </Field>
              <button type="submit" class="ds-button" aria-disabled={!id || undefined}>
                {texts.chooseBlock}
              </button>
            </form>
          );
        }}
      </AsyncContent>
    </section>
  );
}
