import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Agency } from '@/api/types';
import { paths } from '@/app/paths';
import { onlyOne, PartnershipField, topLevel, WritePage } from '@/features/members';
import { agencyFields, emptyAgency, fromAgency, type AgencyDraft } from './agencyDraft';
import { AgencyFields } from './AgencyFields';
import { makeAgency } from './writes';

export function NewAgencyPage() {
  const { data } = useSuspenseQuery(editablePartnershipsQuery());
  const partnerships = topLevel(data);
  return (
    <WritePage<AgencyDraft, Agency>
      kind="agency"
      view={null}
      start={emptyAgency(onlyOne(partnerships))}
      toDraft={fromAgency}
      save={makeAgency}
      after={({ id }) => paths.agency(id)}
      heading="Enter an agency"
      crumbs={[{ href: paths.agencies(), text: 'Agencies' }]}
      back={paths.agencies()}
      fields={agencyFields}
      intro={
        <p className="govuk-body">
          Once it is there, enter from when on it is a member of the partnership.
        </p>
      }
    >
      {(editor) => (
        <>
          <PartnershipField
            partnerships={partnerships}
            error={editor.errors.byField.get('partnership')}
            value={editor.draft.partnership}
            onChange={(partnership) => editor.set({ partnership })}
          />
          <AgencyFields editor={editor} />
        </>
      )}
    </WritePage>
  );
}
