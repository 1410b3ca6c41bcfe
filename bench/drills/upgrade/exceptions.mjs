/**
 * Answers that changed on purpose since an earlier commit, and why.
 *
 * `without`: what was added to texts; any other change is a difference. Left out where the whole answer may differ.
 */
export const EXCEPTIONS = [
  { paths: /^\/catalogue/, why: 'exports of tables were added' },
  { paths: /^\/doc\//, why: 'the contract and the format of documents have additions' },
  { paths: /^\/refData\/(participantRoles|eventKinds|problemTypes)/, why: 'codes were added, and the types of text files' },
  { paths: /^\/exports\/(commitments\?format=xlsx|dataPackage)/, why: 'columns and tables were added' },
  { paths: /^\/(feeds|calendars|embeds)\//, why: 'titles begin with the resolution', without: /A-\d+\\?, /g },
  { paths: /^\/reports\/followUp/, why: 'links name the resolution', without: /A-\d+ \(\d{4}-\d{4}\), /g },
];

/** Text of both versions in one line: PDF and calendars break lines elsewhere. */
const plain = (text, without) => text.replace(/\r\n /g, '').replace(/\s+/g, ' ').replace(without, '');

/** @returns why the texts of an answer may differ; nothing if they may not */
export function excuse(path, then, now) {
  const exception = EXCEPTIONS.find(({ paths }) => paths.test(path));
  if (!exception) return undefined;
  const { why, without } = exception;
  return !without || plain(then, without) === plain(now, without) ? why : undefined;
}
