import { intake as texts } from '#texts/intake';
import { COMMANDS, type Command, type CommandName, keyLabel } from '../commands';

interface Props {
  name: CommandName;
  run: (command: Command) => void;
  /** Whether its key acts here. */
  hasKey?: boolean;
}

interface HelpProps extends Pick<Props, 'run'> {
  /** Whether the keys act. */
  areOn: boolean;
  toggle: () => void;
}

/** A command as a button, with its key. */
export function CommandButton({ name, run, hasKey = true }: Props) {
  const [, command] = COMMANDS[name];
  return (
    <button type="button" class="ds-button" data-variant="tertiary" onClick={() => run(command)}>
      {texts.commands[name]} {hasKey && <kbd>{keyLabel(name)}</kbd>}
    </button>
  );
}

/** All commands with their keys; each is a button too. The keys can be switched off. */
export function Help({ run, areOn, toggle }: HelpProps) {
  return (
    <section aria-labelledby="keys" class="shortcuts">
      <h2 id="keys">{texts.help}</h2>
      <p>{texts.helpHint}</p>
      <p>
        <label>
          <input type="checkbox" checked={areOn} onChange={toggle} /> {texts.keysOn}
        </label>
      </p>
      <ul>
        {(Object.keys(COMMANDS) as CommandName[]).map((name) => (
          <li key={name}>
            <CommandButton name={name} run={run} />
          </li>
        ))}
      </ul>
    </section>
  );
}
