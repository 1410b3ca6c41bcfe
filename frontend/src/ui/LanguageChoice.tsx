interface Props {
  words: { languages: string; bothLanguages: string; onlyOwn: string };
  /** Whether both languages are shown, or the reader's alone. */
  both: boolean;
  choose: (both: boolean) => void;
}

/** Shows the official text in both languages or in the reader's. */
export const LanguageChoice = ({ words, both, choose }: Props) => (
  <fieldset class="choice-row">
    <legend class="ds-sr-only">{words.languages}</legend>
    {[true, false].map((value) => (
      <label key={String(value)}>
        <input class="ds-input" type="radio" name="languages" checked={both === value} onChange={() => choose(value)} />{' '}
        {value ? words.bothLanguages : words.onlyOwn}
      </label>
    ))}
  </fieldset>
);
