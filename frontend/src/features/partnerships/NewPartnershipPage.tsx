import type { Partnership } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { fromPartnership, NEW, partnershipFields, type PartnershipDraft } from './partnershipDraft';
import { PartnershipFields } from './PartnershipFields';
import { makePartnership } from './writes';

export function NewPartnershipPage() {
  return (
    <WritePage<PartnershipDraft, Partnership>
      kind="partnership"
      view={null}
      start={NEW}
      toDraft={fromPartnership}
      save={makePartnership}
      after={({ id }) => paths.partnership(id)}
      heading="Enter a partnership"
      crumbs={[{ href: paths.partnerships(), text: 'Partnerships' }]}
      back={paths.partnerships()}
      fields={partnershipFields((id) => id)}
      intro={<p className="govuk-body">Then invite its officers: they do the rest themselves.</p>}
    >
      {(editor) => <PartnershipFields editor={editor} own={null} />}
    </WritePage>
  );
}
