/** `awaiting[].items[].body`, in JSON: it follows the state and the last save of the draft. */
const BODY_OF_DRAFT = String.raw`(?<="draftState":"\w+"(?:,"saved":\{[^{}]*\})?),"body":\{(?:[^{}]|\{[^{}]*\})*\}`;

/**
 * The paragraphs of a DOCX that were added: a link to the heads of the journals with the hash of the register, with which readers verify
 * it; and the day of a statement that was published on a later one.
 */
const ADDED_LINES = String.raw`<w:p>(?:(?!</w:p>).)*(?:/journalHeads/|>(?:Date du fait|Datum van het feit)\s?: )(?:(?!</w:p>).)*</w:p>`;

/**
 * Responses that changed on purpose since an earlier commit, and why.
 *
 * `without`: the part that was added to texts, `property`: the property that changed in JSON; any other change is a difference.
 * Left out where the whole response may differ.
 */
export const EXCEPTIONS = [
  { paths: /^\/catalogue/, why: 'exports of tables were added' },
  { paths: /^\/doc\//, why: 'the contract and the format of documents have additions' },
  { paths: /^\/refData\/(participantRoles|eventKinds|problemTypes)/, why: 'codes were added, and the types of text files' },
  { paths: /^\/exports\/(\w+\?format=xlsx|dataPackage)/, why: 'columns and tables were added' },
  {
    paths: /^\/me /,
    why: 'the filters of a link are in the order of their names, which differed at each start; drafts of reports name their body',
    without: new RegExp(`assessment=disputed&|&assessment=disputed|${BODY_OF_DRAFT}`, 'g'),
  },
  { paths: /^\/statistics(\?asOf|$| )/, why: 'themes are counted within one resolution', property: 'byTheme' },
  { paths: /^\/changes\?kind=withdrawn/, why: 'the problem lists codes, of which some were added, with their labels' },
  { paths: /^\/(feeds|calendars|embeds)\//, why: 'titles begin with the resolution', without: /A-\d+\\?, /g },
  {
    paths: /^\/reports\/followUp.*docx/,
    why: 'links name the resolution; a report of the day is no longer "0 days" old; lines have the hash of the register, and days of earlier facts',
    without: new RegExp(
      `A-\\d+ \\(\\d{4}-\\d{4}\\), |0 jour depuis le dernier rapport|dernier rapport publié ce jour|0 dagen sinds het laatste verslag|laatste verslag op deze dag gepubliceerd|${ADDED_LINES}`,
      'g',
    ),
  },
  { paths: /^\/reports\/followUp.*pdf/, why: 'as the DOCX, in columns' },
];

/** A text in one line, because PDF and calendars break lines elsewhere. @param without the part that is left out */
export const plain = (text, without) => text.replace(/\r\n /g, '').replace(/\s+/g, ' ').replace(without, '');

export const exceptionFor = (path) => EXCEPTIONS.find(({ paths }) => paths.test(path));
