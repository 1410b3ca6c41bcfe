import { useState } from 'preact/hooks';
import { commitmentFooter as texts } from '#texts/commitmentFooter';
import type { Commitment } from '../../api/schema.gen';
import { today } from '../../i18n/days';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';

export function Share({ commitment: c }: { commitment: Commitment }) {
  const [announcement, setAnnouncement] = useState('');
  const url = location.origin + toCommitment(c.commitmentId);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setAnnouncement(texts.copied),
      () => setAnnouncement(texts.copyFailed),
    );
  const number = c.printedNumber ? `${c.number} (${localized(c.printedNumber)})` : c.number;
  const document = `${c.resolution.documentNumber} (${c.resolution.session})`;
  return (
    <section class="share">
      <h2>{texts.share}</h2>
      <h3>{texts.cite}</h3>
      <p class="citation">{texts.citation(localized(c.shortTitle), number, document, today(), url)}</p>
      <p class="actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
          {texts.copyLink}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => print()}>
          {texts.print}
        </button>
        <span role="status">{announcement}</span>
      </p>
    </section>
  );
}
