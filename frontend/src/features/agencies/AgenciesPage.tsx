import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Agency } from '@/api/types';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { byName } from '@/ui/byName';
import { Link } from '@/ui/Link';
import { MemberTabs } from '@/features/members';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { agenciesQuery } from './queries';
import { agenciesRoute } from './routes';

const PARTNERSHIP: Column<Agency> = {
  heading: 'Partnership',
  cell: (agency) => agency.partnership.name,
};

const COLUMNS: Column<Agency>[] = [
  {
    heading: 'Agency',
    header: true,
    cell: (agency) => <Link href={paths.agency(agency.id)}>{agency.name}</Link>,
  },
  { heading: 'Short name', cell: (agency) => agency.code },
  { heading: 'Kind', cell: (agency) => words(agency.kind) },
];

export function AgenciesPage() {
  const { after } = agenciesRoute.useSearch();
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: agencies } = useSuspenseQuery(agenciesQuery(after));
  const several = new Set(agencies.items.map(({ partnership }) => partnership.id)).size > 1;
  return (
    <>
      <PageHeading>Agencies</PageHeading>
      <MemberTabs current="agencies" />
      {agencies.items.length === 0 ? (
        <p className="govuk-body">No agencies have been entered yet.</p>
      ) : (
        <Table
          caption="Agencies"
          captionHidden
          columns={several ? [...COLUMNS, PARTNERSHIP] : COLUMNS}
          rows={byName(agencies.items)}
          keyOf={(agency) => agency.id}
        />
      )}
      {editable.length > 0 && (
        <Link href={paths.newAgency()} className="govuk-button" role="button">
          Enter an agency
        </Link>
      )}
      <Pagination
        label="Pages of agencies"
        next={agencies.next ? paths.agencies(agencies.next) : null}
        first={after ? paths.agencies() : null}
      />
    </>
  );
}
