import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Framework } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { frameworkFields, fromFramework, type FrameworkDraft } from './frameworkDraft';
import { FrameworkFields } from './FrameworkFields';
import { frameworkQuery } from './queries';
import { editFrameworkRoute } from './routes';
import { changeFramework } from './writes';

export function EditFrameworkPage() {
  const { frameworkId } = editFrameworkRoute.useParams();
  const query = frameworkQuery(frameworkId);
  const { data: framework } = useSuspenseQuery(query);
  const cache = useQueryClient();
  const back = framework.partnership
    ? paths.frameworks(framework.partnership.id)
    : paths.partnerships();
  return (
    <WritePage<FrameworkDraft, Framework>
      kind="framework"
      view={framework}
      start={fromFramework(framework)}
      toDraft={fromFramework}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeFramework(frameworkId, draft, changed, version)}
      after={() => back}
      heading="Change this framework"
      caption={framework.name}
      crumbs={[{ href: back, text: 'Outcomes frameworks' }]}
      back={back}
      fields={frameworkFields}
      intro={
        <p className="govuk-body">
          Priorities keep the outcome they serve when it gets another name or another place. One
          that a priority serves cannot be removed.
        </p>
      }
    >
      {(editor) => <FrameworkFields editor={editor} />}
    </WritePage>
  );
}
