import type { LocalizedText } from '../../../api/schema.gen';

/** Fields of a committee's names, by language. */
const FIELDS = { fr: 'committeeFr', nl: 'committeeNl' } as const;
type Language = keyof typeof FIELDS;
const LANGUAGES = Object.keys(FIELDS) as Language[];

/** The committees of registered resolutions, offered while a name is typed. */
export const CommitteeNames = ({ committees }: { committees: LocalizedText[] }) => (
  <>
    {LANGUAGES.map((language) => (
      <datalist key={language} id={`${FIELDS[language]}-known`}>
        {[...new Set(committees.map((committee) => committee[language]))].sort().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    ))}
  </>
);

/** The values that change with that of a field: the name of a known committee brings its name in the other language. */
export function withOtherName(field: string, value: string, committees: LocalizedText[]): Record<string, string> {
  const language = LANGUAGES.find((one) => FIELDS[one] === field);
  const known = language && committees.find((committee) => committee[language] === value);
  return known ? { committeeFr: known.fr, committeeNl: known.nl } : { [field]: value };
}
