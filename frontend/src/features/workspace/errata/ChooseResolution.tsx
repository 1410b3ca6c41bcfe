import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { useQuery } from '../../../api/useQuery';
import { navigate } from '../../../navigation/history';
import { AsyncContent } from '../../../ui/AsyncContent';
import { firstResolutions, ResolutionChoice } from '../forms/ResolutionChoice';
import { toErratumForm } from './erratumAddresses';

/** Leads to the text of a resolution, to choose what to correct. */
export function ChooseResolution() {
  const resolutions = useQuery(firstResolutions());
  const [id, setId] = useState('');
  return (
    <section>
      <h2>{texts.propose}</h2>
      <AsyncContent of={resolutions}>
        {(first) => {
          const [only] = first.items;
          if (only && first.total === 1)
            return <a href={toErratumForm(only.resolutionId)}>{texts.proposeIn(only.documentNumber)}</a>;
          return (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (id) navigate(toErratumForm(id));
              }}
            >
              <ResolutionChoice
                id="resolution"
                label={texts.resolution}
                first={first}
                value={id}
                choose={(resolution) => setId(resolution?.resolutionId ?? '')}
              />
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
