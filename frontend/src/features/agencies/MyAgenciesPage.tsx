import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';

export function MyAgenciesPage() {
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <>
      <PageHeading>My agencies</PageHeading>
      {me.agencies.length === 0 ? (
        <p className="govuk-body">
          You do not act for an agency here. If you should, ask your partnership officer.
        </p>
      ) : (
        <ul className="govuk-list">
          {me.agencies.map((agency) => (
            <li key={agency.id}>
              <Link href={paths.agency(agency.id)}>{agency.name}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
