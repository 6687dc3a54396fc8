import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { openTitle } from '@/features/kernel';
import { Button } from '@/ui/Button';
import { RowList, SelectField, TextField } from '@/ui/fields';
import { count } from '@/ui/numbers';
import type { ActionDraft } from './actionDraft';
import { actionsFoundQuery } from './queries';

interface Props {
  value: ActionDraft['dependsOn'];
  onChange: (value: ActionDraft['dependsOn']) => void;
  errors: Map<string, string>;
  planId: string;
  /** The action itself, which does not wait for itself. */
  self: string | null;
}

/** Which actions have to be done before this one; a plan may have thousands, so the service looks for them. */
export function DependsOnField({ value, onChange, errors, planId, self }: Props) {
  const [part, setPart] = useState('');
  const [chosen, setChosen] = useState('');
  const sought = useDeferredValue(part.trim());
  const { data } = useQuery({ ...actionsFoundQuery(planId, sought), enabled: sought !== '' });
  const found = (sought === '' ? [] : (data?.items ?? []))
    .filter(({ id }) => id !== self && !value.some((each) => each.id === id))
    .map(({ id, ref, title }) => ({ id, name: `${ref} ${openTitle(title)}`.trim() }));
  const option = found.find(({ id }) => id === chosen);
  const add = () => {
    if (!option) return;
    onChange([...value, option]);
    setChosen('');
    setPart('');
  };
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="dependsOn" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Depends on</legend>
      <p className="govuk-hint">Actions of this plan that have to be done before this one.</p>
      {errors.get('dependsOn') && <p className="govuk-error-message">{errors.get('dependsOn')}</p>}
      <RowList rows={value} keyOf={({ id }) => id} nameOf={({ name }) => name} onChange={onChange}>
        {({ name }, index) => {
          const error = errors.get(`dependsOn-${index}`);
          return (
            <>
              <p className="govuk-body" id={`dependsOn-${index}`} tabIndex={-1}>
                {name}
              </p>
              {error && <p className="govuk-error-message">{error}</p>}
            </>
          );
        }}
      </RowList>
      <div className="wm-pick">
        <TextField
          id="dependsOn-search"
          label="Find an action by its number or a part of its title"
          type="search"
          width={20}
          value={part}
          onChange={setPart}
        />
        <p className="govuk-body-s wm-quiet" role="status">
          {sought &&
            data &&
            `${count(found.length, 'action')} found${data.next ? ', and more' : ''}`}
        </p>
        <SelectField
          id="dependsOn-add"
          label="Depends on: add an action"
          value={option ? chosen : ''}
          onChange={setChosen}
          placeholder={found.length > 0 ? 'Choose' : 'Find one first'}
          options={found.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Button look="secondary" disabled={!option} onClick={add}>
          Add <span className="govuk-visually-hidden">{option?.name ?? '(Depends on)'}</span>
        </Button>
      </div>
    </fieldset>
  );
}
