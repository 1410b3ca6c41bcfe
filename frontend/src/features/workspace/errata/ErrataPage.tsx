import { erratumProposals as texts } from '#texts/erratumProposals';
import { href } from '../../../navigation/paths';
import { PageHeading } from '../../../ui/PageHeading';
import { RequireLogin } from '../session/RequireLogin';
import { ChooseResolution } from './ChooseResolution';
import { ErratumProposalList } from './ErratumProposalList';
import { ErratumForm } from './form/ErratumForm';

/** The proposed errata, or the proposal of one in the resolution that the address names. */
export default function ErrataPage({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  const resolutionId = query.get('resolution');
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={resolutionId ? texts.proposeIn(resolutionId.toUpperCase()) : texts.title} unlisted />
      {resolutionId && (
        <p>
          <a href={href({ page: 'erratumProposals' })}>{texts.toList}</a>
        </p>
      )}
      <RequireLogin>
        {(me) =>
          !me.roles.includes('staff') ? (
            <p class="notice">{texts.staffOnly}</p>
          ) : resolutionId ? (
            <ErratumForm
              userId={me.id}
              original={me.language}
              resolutionId={resolutionId}
              block={query.get('block') ?? ''}
            />
          ) : (
            <>
              <p>{texts.lede}</p>
              <ChooseResolution />
              <ErratumProposalList />
            </>
          )
        }
      </RequireLogin>
    </div>
  );
}
