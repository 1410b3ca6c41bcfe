import { fetchData } from '../api/client';
import { getPublisher } from '../api/publisher';
import { localized } from '../i18n/localized';

/** States who publishes the site, in a document that another host than the API sent: the API writes it into its own. */
export async function namePublisher(): Promise<void> {
  const line = document.querySelector('.publisher:empty');
  if (line) line.textContent = localized((await fetchData(getPublisher())).notice);
}
