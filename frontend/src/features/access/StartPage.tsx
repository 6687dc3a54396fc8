import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';

export function StartPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading title="Start">
          Your partnership&rsquo;s plan for children and young people, kept live
        </PageHeading>
        <p className="govuk-body-l">
          One place of record for what each agency has promised, by when, and what is still to be
          confirmed.
        </p>
        <p className="govuk-body">Sign in to:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>read your partnership&rsquo;s plans and drafts</li>
          <li>see what your agency leads and supports, by date</li>
          <li>
            load a plan from the Word document your partnership already keeps, or write one here
          </li>
        </ul>
        <Link
          href={paths.signIn(paths.plans())}
          className="govuk-button govuk-button--start"
          role="button"
          draggable={false}
        >
          Sign in
          <svg
            className="govuk-button__start-icon"
            xmlns="http://www.w3.org/2000/svg"
            width="17.5"
            height="19"
            viewBox="0 0 33 40"
            aria-hidden="true"
            focusable="false"
          >
            <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
          </svg>
        </Link>
        <p className="govuk-body">
          No account yet? A partnership officer can invite you by e-mail.
        </p>
      </div>
    </div>
  );
}
