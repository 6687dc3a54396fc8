import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { anyOf } from './kinds';

interface Props {
  q: string;
  suggestion: string | null;
  /** The same search without what narrows it; null when nothing does. */
  wider: string | null;
}

/** Nothing was found: what may have been meant, and what else to try. */
export function NothingFound({ q, suggestion, wider }: Props) {
  const any = anyOf(q);
  return (
    <>
      {suggestion && (
        <p className="govuk-body-l">
          Did you mean <Link href={paths.search({ q: suggestion })}>{suggestion}</Link>?
        </p>
      )}
      <h2 className="govuk-heading-m">What you can try</h2>
      <ul className="govuk-list govuk-list--bullet">
        {wider && (
          <li>
            <Link href={wider}>search everything you may read</Link>
          </li>
        )}
        {any && (
          <li>
            <Link href={paths.search({ q: any })}>search for any of these words</Link>
          </li>
        )}
        <li>use fewer words, or others for the same thing</li>
        <li>search for a number, such as 1.2 or NI 55</li>
        <li>
          <Link href={paths.plans()}>look through the plans</Link>
        </li>
      </ul>
    </>
  );
}
