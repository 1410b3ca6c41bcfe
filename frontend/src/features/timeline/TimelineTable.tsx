import { timeline as texts } from '#texts/timeline';
import type { TimelineRow } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';
import { markInWords, periodInWords } from './words';

/** What the drawing shows, in words. */
export function TimelineTable({ rows }: { rows: TimelineRow[] }) {
  return (
    <details class="frieze-table">
      <summary>{texts.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.request}</th>
            <th scope="col">{texts.statements}</th>
            <th scope="col">{texts.periodsHeading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.commitmentId}>
              <th scope="row">
                <a href={toCommitment(row.commitmentId)}>
                  {row.number} {localized(row.shortTitle)}
                </a>
              </th>
              <td>
                {row.marks.map((mark) => (
                  <p key={mark.kind + mark.factHref}>{markInWords(mark)}</p>
                ))}
              </td>
              <td>
                {row.periods.map((period) => (
                  <p key={period.kind + period.from}>{periodInWords(period)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
