import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Group } from '@/api/types';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { MemberTabs } from '@/features/members';
import { byName } from '@/ui/byName';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { groupsQuery } from './queries';
import { groupsRoute } from './routes';

const COLUMNS: Column<Group>[] = [
  {
    heading: 'Group',
    header: true,
    cell: (group) => <Link href={paths.group(group.id)}>{group.name}</Link>,
  },
  { heading: 'Kind', cell: (group) => words(group.kind) },
  {
    heading: 'Accountable to',
    cell: ({ parent }) =>
      parent ? <Link href={paths.group(parent.id)}>{parent.name}</Link> : 'Nobody above it',
  },
  { heading: 'Seats', cell: (group) => group.seats.length },
];

export function GroupsPage() {
  const { after } = groupsRoute.useSearch();
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: groups } = useSuspenseQuery(groupsQuery(after));
  return (
    <>
      <PageHeading>Groups</PageHeading>
      <MemberTabs current="groups" />
      {groups.items.length === 0 ? (
        <p className="govuk-body">No groups have been entered yet.</p>
      ) : (
        <Table
          caption="Groups"
          captionHidden
          columns={COLUMNS}
          rows={byName(groups.items)}
          keyOf={(group) => group.id}
        />
      )}
      {editable.length > 0 && (
        <Link href={paths.newGroup()} className="govuk-button" role="button">
          Enter a group
        </Link>
      )}
      <Pagination
        label="Pages of groups"
        next={groups.next ? paths.groups(groups.next) : null}
        first={after ? paths.groups() : null}
      />
    </>
  );
}
