import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import type { Partnership } from '@/api/types';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { MemberTabs } from '@/features/members';
import { byName } from '@/ui/byName';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Table, type Column } from '@/ui/Table';
import { partnershipsQuery } from './queries';

const COLUMNS: Column<Partnership>[] = [
  {
    heading: 'Partnership',
    header: true,
    cell: ({ id, name }) => <Link href={paths.partnership(id)}>{name}</Link>,
  },
  { heading: 'Kind', cell: ({ kind }) => words(kind) },
  {
    heading: 'District of',
    cell: ({ parent }) => parent?.name ?? <span className="wm-absent">No county</span>,
  },
];

export function PartnershipsPage() {
  const { data: partnerships } = useSuspenseQuery(partnershipsQuery());
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <>
      <PageHeading>Partnerships</PageHeading>
      <MemberTabs current="partnerships" />
      {partnerships.length === 0 ? (
        <p className="govuk-body">There is no partnership here yet.</p>
      ) : (
        <Table
          caption="Partnerships you may see"
          captionHidden
          columns={COLUMNS}
          rows={byName(partnerships)}
          keyOf={({ id }) => id}
        />
      )}
      {me.allowed.includes('create-partnership') && (
        <Link href={paths.newPartnership()} className="govuk-button" role="button">
          Enter a partnership
        </Link>
      )}
    </>
  );
}
