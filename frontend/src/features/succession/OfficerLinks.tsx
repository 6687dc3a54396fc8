import { useMutation } from '@tanstack/react-query';
import type { Officer } from '@/api/types';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { personalData } from './writes';

/** Everything held of a person, as a file that they can be given. */
function keep(name: string, file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function OfficerLinks({ officer }: { officer: Officer }) {
  const reading = useMutation({
    mutationFn: () => personalData(officer.id),
    onSuccess: (data) => keep(officer.name, data),
  });
  const person = officer.kind === 'person';
  return (
    <section className="wm-no-print" aria-labelledby="keep">
      <h2 className="govuk-heading-m" id="keep">
        Look after this entry
      </h2>
      {reading.error && (
        <ErrorSummary
          key={reading.submittedAt}
          errors={[{ fieldId: null, text: reading.error.message }]}
        />
      )}
      <ul className="govuk-list">
        <li>
          <Link href={paths.leaver(officer.id)}>
            {person ? 'This person has left' : 'This post has gone'}: hand on their work
          </Link>
        </li>
        <li>
          <Link href={paths.mergeOfficer(officer.id)}>Entered twice: make one of two entries</Link>
        </li>
        {person && (
          <li>
            <Link href={paths.eraseOfficer(officer.id)}>Remove this person’s name</Link>
          </li>
        )}
      </ul>
      {person && (
        <>
          <p className="govuk-body">
            Somebody who asks what is held of them gets all of it in one file (UK GDPR, articles 15
            and 20).
          </p>
          <Button look="secondary" disabled={reading.isPending} onClick={() => reading.mutate()}>
            Download what is held of this person
          </Button>
        </>
      )}
    </section>
  );
}
