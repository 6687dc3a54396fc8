import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { NO_ERRORS, placeErrors, type PlacedErrors } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary, TextArea, TextField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Done } from './Done';
import { officerQuery } from './queries';
import { eraseRoute } from './routes';
import { erase } from './writes';

const MISTYPED = 'Type the name as it stands above, so that the right person is removed';

export function ErasePage() {
  const { officerId } = eraseRoute.useParams();
  const { data } = useSuspenseQuery(officerQuery(officerId));
  // Afterwards the entry has no name to speak of.
  const [{ name }] = useState(data);
  const cache = useQueryClient();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<PlacedErrors>(NO_ERRORS);
  const erasing = useMutation({
    mutationFn: () => erase(officerId, reason.trim()),
    onSuccess: () => {
      setErrors(NO_ERRORS);
      return cache.invalidateQueries();
    },
    onError: (error) => setErrors(placeErrors(error)),
  });
  const submit = () => {
    if (typed.trim() === name) return erasing.mutate();
    const mistyped = { fieldId: 'name', text: MISTYPED };
    return setErrors({ summary: [mistyped], byField: new Map([['name', MISTYPED]]) });
  };
  if (erasing.isSuccess) {
    const { lines, editions, record, own } = erasing.data;
    return (
      <>
        <Breadcrumbs items={[{ href: paths.officers(), text: 'Officers and posts' }]} />
        <PageHeading>Name removed</PageHeading>
        <Done said="The name is gone. Everything now says “Name removed”.">
          <p className="govuk-body">
            It stood in {lines} texts, {editions} places of editions and {record} entries of the
            record. {own} things that were theirs alone, such as what they watched, are deleted.
            What was done stays, and so does{' '}
            <Link href={paths.officer(officerId)}>the entry without a name</Link>.
          </p>
        </Done>
      </>
    );
  }
  return (
    <>
      <Breadcrumbs items={[{ href: paths.officer(officerId), text: name }]} />
      <PageHeading caption={name}>Remove this person’s name</PageHeading>
      <form
        className="wm-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {errors.summary.length > 0 && (
          <ErrorSummary
            key={errors.summary.map(({ text }) => text).join()}
            errors={errors.summary}
          />
        )}
        <p className="govuk-body">
          For a request under UK GDPR, article 17. The name, its spellings and the e-mail address go
          out of this entry, every plan and edition, the notes, the history and the invitations.
          Roles in this service end, and what the person watched is deleted. The agency, the job
          title, what was done and what their notes say stay.
        </p>
        <p className="govuk-body govuk-!-font-weight-bold">
          This cannot be undone, and nobody can look the name up afterwards.
        </p>
        <TextField
          id="name"
          label={`Type “${name}” to confirm`}
          error={errors.byField.get('name')}
          value={typed}
          onChange={setTyped}
        />
        <TextArea
          id="reason"
          label="Reason"
          hint="It stays in the history. Do not write the name into it."
          error={errors.byField.get('reason')}
          value={reason}
          onChange={setReason}
        />
        <div className="govuk-button-group">
          <Button type="submit" look="warning" disabled={erasing.isPending}>
            Remove the name for good
          </Button>
          <Link href={paths.officer(officerId)}>Cancel</Link>
        </div>
      </form>
    </>
  );
}
