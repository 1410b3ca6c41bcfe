import { publisher as texts } from '#texts/publisher';
import { getPublisher } from '../api/publisher';
import type { LocalizedText } from '../api/schema.gen';
import { useQuery } from '../api/useQuery';
import { localized } from '../i18n/localized';
import { AsyncContent } from './AsyncContent';

/** Who publishes the site, the address to write to, and the service for complaints. */
export function Publisher() {
  const found = useQuery(getPublisher());
  // The document of the build is complete without: its footer names the publisher too.
  if (!found.value && !found.error) return null;
  return (
    <section id="publisher" tabIndex={-1}>
      <h2>{texts.title}</h2>
      <AsyncContent of={found}>
        {({ notice, page, email, ombuds }) => (
          <>
            <p>{linked(localized(notice), page)}</p>
            <p>
              {email ? (
                <>
                  {texts.contact} <a href={`mailto:${localized(email)}`}>{localized(email)}</a>
                </>
              ) : (
                texts.noContact
              )}
            </p>
            {ombuds && (
              <p>
                {texts.ombuds} {linked(localized(ombuds.name), ombuds.page)}
              </p>
            )}
          </>
        )}
      </AsyncContent>
    </section>
  );
}

const linked = (text: string, page: LocalizedText | undefined) => (page ? <a href={localized(page)}>{text}</a> : text);
