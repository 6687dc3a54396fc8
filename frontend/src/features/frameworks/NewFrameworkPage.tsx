import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Framework } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { partnershipQuery } from '@/features/partnerships';
import {
  frameworkFields,
  fromFramework,
  newFramework,
  type FrameworkDraft,
} from './frameworkDraft';
import { FrameworkFields } from './FrameworkFields';
import { newFrameworkRoute } from './routes';
import { makeFramework } from './writes';

export function NewFrameworkPage() {
  const { partnershipId } = newFrameworkRoute.useParams();
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId));
  const [start] = useState(newFramework);
  return (
    <WritePage<FrameworkDraft, Framework>
      kind="framework"
      view={null}
      start={start}
      toDraft={fromFramework}
      save={(draft) => makeFramework(partnershipId, draft)}
      after={() => paths.frameworks(partnershipId)}
      heading="Define an outcomes framework"
      caption={partnership.name}
      crumbs={[
        { href: paths.partnership(partnershipId), text: partnership.name },
        { href: paths.frameworks(partnershipId), text: 'Outcomes frameworks' },
      ]}
      back={paths.frameworks(partnershipId)}
      fields={frameworkFields}
    >
      {(editor) => <FrameworkFields editor={editor} />}
    </WritePage>
  );
}
