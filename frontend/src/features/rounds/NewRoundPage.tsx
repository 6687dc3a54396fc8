import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { onlyOne, PartnershipField, WritePage } from '@/features/members';
import { PeriodField } from './PeriodField';
import { PlansField } from './PlansField';
import { Proposal } from './Proposal';
import { fromRound, newRound, roundFields, type RoundDraft } from './roundDraft';
import { RoundFields } from './RoundFields';
import { openRound } from './writes';

export function NewRoundPage() {
  const { data: partnerships } = useSuspenseQuery(editablePartnershipsQuery());
  return (
    <WritePage<RoundDraft, Round>
      kind="reporting-round"
      view={null}
      start={newRound(onlyOne(partnerships))}
      toDraft={fromRound}
      save={openRound}
      after={({ id }) => paths.round(id)}
      heading="Open a round"
      crumbs={[{ href: paths.rounds(), text: 'Reporting rounds' }]}
      back={paths.rounds()}
      fields={roundFields}
      button="Open the round"
      intro={
        <p className="govuk-body">
          Every lead agency is then asked, by mail and on its page, for a report on each of its
          actions in the plans that the round asks about.
        </p>
      }
    >
      {(editor) => (
        <>
          <PartnershipField
            partnerships={partnerships}
            error={editor.errors.byField.get('partnership')}
            value={editor.draft.partnership}
            onChange={(partnership) => editor.set({ partnership, periodStart: '', plans: [] })}
          />
          <PeriodField editor={editor} />
          <PlansField editor={editor} />
          <Proposal draft={editor.draft}>
            {(hint) => <RoundFields editor={editor} hint={hint} />}
          </Proposal>
        </>
      )}
    </WritePage>
  );
}
