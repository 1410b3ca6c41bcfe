import { workspace as texts } from '#texts/workspace';
import type { ResolutionDraftSummary } from '../../../api/schema.gen';
import { href } from '../../../navigation/paths';
import { PartialText } from '../../../ui/PartialText';

/** The drafts of resolutions that colleagues submitted, for the user to register. */
export const DraftsToRegister = ({ drafts }: { drafts: ResolutionDraftSummary[] }) => (
  <section>
    <h2>
      {texts.toRegister} <span class="note">({drafts.length})</span>
    </h2>
    <ul class="inbox">
      {drafts.map(({ resolutionDraftId: id, documentNumber, title, source }) => (
        <li key={id}>
          <h3>
            <a href={href({ page: 'resolutionDraft', id })}>
              {documentNumber} · {source.fileName}
            </a>
          </h3>
          {title && (
            <p class="small">
              <PartialText text={title} />
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
);
