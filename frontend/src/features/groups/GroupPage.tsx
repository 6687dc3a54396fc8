import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { EditLink, SavedNotice } from '@/features/editing';
import { words } from '@/features/kernel';
import { LatestMeetings } from '@/features/meetings';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { groupQuery } from './queries';
import { groupRoute } from './routes';
import { Sitting } from './Sitting';

export function GroupPage() {
  const { groupId } = groupRoute.useParams();
  const { on, saved } = groupRoute.useSearch();
  const { data: group } = useSuspenseQuery(groupQuery(groupId));
  const may = group.allowed.includes('edit');
  return (
    <>
      <Breadcrumbs items={[{ href: paths.groups(), text: 'Groups' }]} />
      <PageHeading caption={words(group.kind)}>{group.name}</PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body wm-quiet">
        Known as {[group.code, ...group.aliases].join(', ')} in {group.partnership.name}.{' '}
        <EditLink may={may} href={paths.editGroup(group.id, 'about')} what={group.name} />
        {may && (
          <Link href={paths.deleteGroup(group.id)} className="govuk-link wm-edit-link wm-no-print">
            Delete this group
          </Link>
        )}
      </p>
      {group.parent && (
        <p className="govuk-body">
          Accountable to <Link href={paths.group(group.parent.id)}>{group.parent.name}</Link>
        </p>
      )}
      {group.termsOfReference && <Markdown text={group.termsOfReference} />}
      <Sitting group={group} on={on} />
      <LatestMeetings group={group.id} mayCall={may} />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
