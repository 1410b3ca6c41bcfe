import { register } from '#texts/register';
import type { Resolution } from '../../../api/schema.gen';
import { daysBetween } from '../../../i18n/days';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { href, toBody, toCommitments } from '../../../navigation/paths';
import { Bar } from '../../../ui/Bar';
import { Status } from '../../../ui/Status';
import { Classified } from '../Classified';

interface Props {
  resolution: Resolution;
  /** The past day in the address, if any. */
  asOf: string | undefined;
  /** The day of the figures, once known. */
  today: string | undefined;
}

/** A resolution with its age, progress, overdue requests and the bodies that must act. */
export function ResolutionItem({ resolution, asOf, today }: Props) {
  const { resolutionId, documentNumber, session, adoptedOn, title, figures } = resolution;
  const then = asOf ? `asOf=${asOf}` : '';
  const late = figures?.tally.overdue ?? 0;
  return (
    <li>
      <p class="kicker">
        {documentNumber} · {register.session(session)} · {register.adopted(adoptedOn)}
        {today && ` · ${register.age(daysBetween(adoptedOn, today))}`}
      </p>
      <h3 class="official large">
        <a href={href({ page: 'followedResolution', id: resolutionId }, then)}>{localized(title)}</a>
      </h3>
      <Classified resolution={resolution} />
      {figures && (
        <>
          <p class="group-name">
            {register.reportedOf(
              figures.tally.total - figures.tally.byImplementationStatus.notReported,
              figures.tally.total,
            )}
            {late > 0 && (
              <a
                href={toCommitments({
                  resolution: resolutionId,
                  overdue: 'true',
                  sort: 'deadline',
                  ...(asOf && { asOf }),
                })}
              >
                <Status axis="timeliness" code="overdue" /> {register.overdue(late)}
              </a>
            )}
          </p>
          <Bar axis="implementationStatus" counts={figures.tally.byImplementationStatus} reportedOnly />
          <p class="note">
            {register.owners}{' '}
            {ordered(figures.owners, (body) => body.abbreviation).map((body, i) => (
              <span key={body.bodyId}>
                {i > 0 && ', '}
                <a href={toBody(body.bodyId)}>{localized(body.abbreviation)}</a>
              </span>
            ))}
          </p>
        </>
      )}
    </li>
  );
}
