import type { Job } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** A job that came to nothing: why, in the service's words, and what to do now. */
export function JobEnded({ job }: { job: Job }) {
  return (
    <>
      {job.problems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {job.problems.map((problem) => (
            <li key={`${problem.type}-${problem.detail ?? ''}`}>
              {problem.detail ?? problem.title}
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">Nothing was loaded, and no plan was changed.</p>
      <Link href={paths.newImport()} className="govuk-button" role="button">
        Try another document
      </Link>
    </>
  );
}
