import { useState } from 'preact/hooks';
import { eventKind } from '#texts/events';
import { userActivity as texts } from '#texts/userActivity';
import { listBodies } from '../../../api/calls';
import type { UserPage } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { navigate } from '../../../navigation/history';
import { toUserActivity } from '../admin/accountAddresses';
import { nameOf } from '../admin/accountForm';
import { listUsers, readUser } from '../admin/userApi';
import { Field, FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { type ActivityFilterValues, parametersOf } from './filters';

const OFFERED = 10;

class NoMatch extends Error {}

/** Filters by person, body, kind and period. A person is found by a part of the name, and chosen if several match. */
export function ActivityFilters({ filters }: { filters: ActivityFilterValues }) {
  const [values, setValues] = useState(filters);
  const [person, setPerson] = useState('');
  const [matching, setMatching] = useState<UserPage>();
  const sending = useSubmission();
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const address = (more: Partial<ActivityFilterValues>) => toUserActivity(parametersOf({ ...values, ...more }));
  const set = (name: keyof ActivityFilterValues) => (value: string) => {
    // A day may be wrong because of the other one.
    for (const field of ['from', 'to']) sending.changed(field);
    setValues({ ...values, [name]: value });
  };

  function submit() {
    setMatching(undefined);
    const errors = unreadableFields(['from', 'to']);
    // An unreadable day has its last readable value.
    if (errors.length === 0 && values.from && values.to && values.from > values.to)
      errors.push({ field: 'from', text: texts.startAfterEnd });
    if (errors.length > 0) return sending.refuse(errors);
    return sending.attempt(
      async () => {
        const q = person.trim();
        const found = q && !values.user ? (await listUsers({ q, pageSize: OFFERED })).value : undefined;
        const [only, another] = found?.items ?? [];
        if (found && another) setMatching(found);
        else if (found && !only) throw new NoMatch();
        else navigate(address(only ? { user: only.userId } : {}), { arrival: 'filter' });
      },
      (error) => (error instanceof NoMatch ? [{ field: 'person', text: texts.noPerson }] : formErrorsOf(error, {})),
    );
  }

  return (
    <search>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <form
        class="list-filters"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {values.user ? (
          <ChosenPerson userId={values.user} all={address({ user: '' })} />
        ) : (
          <Field id="person" label={texts.person} hint={texts.personHint} errors={sending.errors}>
            {(attributes) => (
              <input
                class="ds-input"
                type="search"
                maxLength={200}
                autocomplete="off"
                {...attributes}
                value={person}
                onInput={(event) => {
                  sending.changed('person');
                  setMatching(undefined);
                  setPerson(event.currentTarget.value);
                }}
              />
            )}
          </Field>
        )}
        <Field id="body" label={texts.body} errors={[]}>
          {(attributes) => (
            <select
              class="ds-input"
              {...attributes}
              value={values.body}
              onChange={(event) => set('body')(event.currentTarget.value)}
            >
              <option value="">{texts.all}</option>
              {ordered(bodies, (body) => body.abbreviation).map((body) => (
                <option key={body.bodyId} value={body.bodyId}>
                  {localized(body.abbreviation)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="kind" label={texts.kind} errors={[]}>
          {(attributes) => (
            <select
              class="ds-input"
              {...attributes}
              value={values.kind}
              onChange={(event) => set('kind')(event.currentTarget.value)}
            >
              <option value="">{texts.all}</option>
              <optgroup label={texts.facts}>
                <Options labels={{ fact: texts.allFacts, ...eventKind }} />
              </optgroup>
              <optgroup label={texts.operations}>
                <Options labels={{ staffOperation: texts.allOperations, ...texts.staffOperation }} />
              </optgroup>
              <optgroup label={texts.accounts}>
                <Options labels={{ accountChange: texts.allAccounts, ...texts.accountChange }} />
              </optgroup>
              <optgroup label={texts.bodies}>
                <Options labels={{ bodyChange: texts.allBodies, ...texts.bodyChange }} />
              </optgroup>
            </select>
          )}
        </Field>
        <Field id="from" label={texts.from} errors={sending.errors}>
          {(attributes) => <ParsedInput of={DAY} {...attributes} value={values.from} set={set('from')} />}
        </Field>
        <Field id="to" label={texts.to} errors={sending.errors}>
          {(attributes) => <ParsedInput of={DAY} {...attributes} value={values.to} set={set('to')} />}
        </Field>
        <div class="button-row full-row">
          <SubmitButton of={sending} submit={texts.show} />
          <a href={toUserActivity()}>{texts.withoutFilters}</a>
        </div>
      </form>
      <div role="status">{matching && <Matching page={matching} to={(user) => address({ user })} />}</div>
    </search>
  );
}

const Options = ({ labels }: { labels: Record<string, string> }) => (
  <>
    {Object.entries(labels).map(([code, label]) => (
      <option key={code} value={code}>
        {label}
      </option>
    ))}
  </>
);

function ChosenPerson({ userId, all }: { userId: string; all: string }) {
  const { result, error } = useAuthorizedQuery(userId, () => readUser(userId));
  // An account that does not exist any more has its id only.
  const name = result ? nameOf(result.value) : error === undefined ? '' : userId;
  return (
    <div class="field">
      <p>
        {texts.chosenPerson} <strong>{name}</strong>
      </p>
      <a href={all}>{texts.everyPerson}</a>
    </div>
  );
}

function Matching({ page, to }: { page: UserPage; to: (userId: string) => string }) {
  return (
    <>
      <p>{texts.whichPerson(page.total)}</p>
      <ul>
        {page.items.map((user) => (
          <li key={user.userId}>
            <a href={to(user.userId)}>{nameOf(user)}</a> <span class="small">{user.email}</span>
          </li>
        ))}
      </ul>
      {page.total > page.items.length && <p>{texts.tooMany}</p>}
    </>
  );
}
