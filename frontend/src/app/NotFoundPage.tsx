import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { paths } from './paths';

export function NotFoundPage() {
  return (
    <>
      <PageHeading>Page not found</PageHeading>
      <p className="govuk-body">There is nothing at this address that you may see.</p>
      <p className="govuk-body">
        If you typed the address, check it. If you followed a link, the thing may have been removed,
        or it belongs to a partnership you have no part in: ask whoever sent you the link.
      </p>
      <p className="govuk-body">
        <Link href={paths.plans()}>Go to the plans you can see</Link>
      </p>
    </>
  );
}
