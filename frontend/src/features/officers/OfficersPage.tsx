import { useSuspenseQuery } from '@tanstack/react-query';
import type { Officer } from '@/api/types';
import { paths } from '@/app/paths';
import { editablePartnershipsQuery } from '@/api/me';
import { SavedNotice } from '@/features/editing';
import { MemberTabs } from '@/features/members';
import { day } from '@/ui/dates';
import { byName } from '@/ui/byName';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { officersQuery } from './queries';
import { officersRoute } from './routes';

const COLUMNS: Column<Officer>[] = [
  {
    heading: 'Officer or post',
    header: true,
    cell: (officer) => (
      <>
        <Link href={paths.officer(officer.id)}>{officer.name}</Link>
        {officer.jobTitle && <span className="wm-quiet">, {officer.jobTitle}</span>}
        {officer.leftOn && <span className="wm-quiet"> (left on {day(officer.leftOn)})</span>}
      </>
    ),
  },
  {
    heading: 'Agency',
    cell: ({ agency }) =>
      agency ? (
        <Link href={paths.agency(agency.id)}>{agency.name}</Link>
      ) : (
        <span className="wm-absent">Not given</span>
      ),
  },
  {
    heading: 'E-mail',
    cell: ({ email, mailReturned }) => (
      <>
        {email ?? <span className="wm-absent">Not given</span>}
        {mailReturned && <span className="wm-quiet"> (mail comes back)</span>}
      </>
    ),
  },
];

const CHANGE: Column<Officer> = {
  heading: 'Change',
  cell: ({ id, name, allowed }) =>
    allowed.includes('edit') && (
      <Link href={paths.editOfficer(id)}>
        Change <span className="govuk-visually-hidden">{name}</span>
      </Link>
    ),
};

export function OfficersPage() {
  const { after, saved } = officersRoute.useSearch();
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: officers } = useSuspenseQuery(officersQuery(after));
  return (
    <>
      <PageHeading>Officers and posts</PageHeading>
      <MemberTabs current="officers" />
      <SavedNotice shown={saved === 'yes'} />
      {officers.items.length === 0 ? (
        <p className="govuk-body">No officers or posts have been entered yet.</p>
      ) : (
        <Table
          caption="Officers and posts"
          captionHidden
          columns={editable.length > 0 ? [...COLUMNS, CHANGE] : COLUMNS}
          rows={byName(officers.items)}
          keyOf={(officer) => officer.id}
        />
      )}
      {editable.length > 0 && (
        <Link href={paths.newOfficer()} className="govuk-button" role="button">
          Enter an officer or a post
        </Link>
      )}
      <Pagination
        label="Pages of officers"
        next={officers.next ? paths.officers(officers.next) : null}
        first={after ? paths.officers() : null}
      />
    </>
  );
}
