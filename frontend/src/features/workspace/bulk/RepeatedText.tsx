import { useState } from 'preact/hooks';
import { bulk as texts } from '#texts/bulk';
import type { ProgressReport } from '../../../api/schema.gen';
import { reportDay } from '../../../i18n/reportDay';
import { additionsTo } from '../../../ui/published/additionsTo';
import { Report } from '../../../ui/published/Report';

/** The report that is repeated, to read when opened. */
export function RepeatedText({ report, reports }: { report: ProgressReport; reports: ProgressReport[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.unchanged.repeated(reportDay(report))}</summary>
      {open && (
        <div class="published-facts">
          <Report report={report} latest={false} found={[]} additions={additionsTo(report, reports)} />
        </div>
      )}
    </details>
  );
}
