import type { Job } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

type JobProblem = Job['problems'][number];

function Why({ problem }: { problem: JobProblem }) {
  const faults = problem.errors ?? [];
  return (
    <li>
      {problem.detail ?? problem.title}
      {faults.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {faults.map(({ pointer, detail }) => (
            <li key={pointer + detail}>{detail}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface Props {
  job: Job;
  /** Where the person can go on from, when something was read already. */
  back?: string;
  /** What of the person's work is not lost. */
  kept?: string;
  /** Another file of the same kind. */
  again?: { href: string; text: string };
}

const ANOTHER = { href: paths.newImport(), text: 'Try another document' };

/** A job that came to nothing: why, in the service's words, and what to do now. */
export function JobEnded({ job, back, kept, again = ANOTHER }: Props) {
  return (
    <>
      {job.problems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {job.problems.map((problem) => (
            <Why key={`${problem.type}-${problem.detail ?? ''}`} problem={problem} />
          ))}
        </ul>
      )}
      <p className="govuk-body">Nothing was loaded, and no plan was changed.</p>
      {back && (
        <Link href={back} className="govuk-button" role="button">
          Go back to what was read
        </Link>
      )}
      <p className="govuk-body">
        {kept && `${kept} `}
        <Link href={again.href}>{again.text}</Link>
      </p>
    </>
  );
}
