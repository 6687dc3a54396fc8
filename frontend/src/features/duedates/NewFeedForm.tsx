import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '@/api/me';
import type { CalendarFeed, Me } from '@/api/types';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { ErrorSummary, RadioGroup, TextField } from '@/ui/fields';
import { feedsChanged, makeFeed } from './queries';

const OWN = 'own';

interface Props {
  /** The agency from whose page one comes. */
  wanted: string | undefined;
  onMade: (feed: CalendarFeed) => void;
}

const choicesOf = (me: Me) => [
  ...(me.officer ? [{ value: OWN, text: 'My own: what I lead, and my milestones' }] : []),
  ...me.agencies.map(({ id, name }) => ({
    value: id,
    text: `${name}: everything it leads or supports`,
  })),
];

export function NewFeedForm({ wanted, onMade }: Props) {
  const cache = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery());
  const choices = choicesOf(me);
  const start = choices.find(({ value }) => value === wanted) ?? choices[0];
  const [whose, setWhose] = useState(start?.value ?? OWN);
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => makeFeed(name, whose === OWN ? null : whose),
    onSuccess: async ({ data }) => {
      setName('');
      if (data) onMade(data);
      await feedsChanged(cache);
    },
  });
  const errors = making.error ? placeErrors(making.error) : NO_ERRORS;
  return (
    <section aria-labelledby="new-feed">
      <h2 className="govuk-heading-m" id="new-feed">
        Make a calendar
      </h2>
      {choices.length === 0 ? (
        <p className="govuk-body">
          You act for no agency and are linked to no officer here, so nothing is due of you. If
          something should be, ask your partnership officer to link you.
        </p>
      ) : (
        <form
          className="wm-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            making.mutate();
          }}
        >
          <ErrorSummary key={making.submittedAt} errors={errors.summary} />
          <RadioGroup
            id="agency"
            legend="Whose due dates?"
            error={errors.byField.get('agency')}
            choices={choices}
            value={whose}
            onChange={setWhose}
          />
          <TextField
            id="name"
            label="What to call it"
            hint="To know it from others later, such as “My phone”"
            error={errors.byField.get('name')}
            width={20}
            value={name}
            onChange={setName}
          />
          <Button type="submit" disabled={making.isPending}>
            Make the address
          </Button>
        </form>
      )}
    </section>
  );
}
