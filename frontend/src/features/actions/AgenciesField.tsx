import { LeadsField, type LeadsDraft, type Members } from '@/features/editing';
import { Checkbox } from '@/ui/fields';
import type { AgencyLeadDraft } from './actionDraft';

interface Props {
  value: LeadsDraft<AgencyLeadDraft>;
  onChange: (value: LeadsDraft<AgencyLeadDraft>) => void;
  errors: Map<string, string>;
  members: Members;
  hint?: string;
}

const ANSWERS = {
  accepted: 'Has taken it on.',
  declined: 'Has declined.',
  proposed: 'Has been asked and has not answered yet.',
};

/** Naming an agency proposes a place to it; what was agreed elsewhere can be recorded. */
export function AgenciesField({ members, ...rest }: Props) {
  return (
    <LeadsField<AgencyLeadDraft>
      {...rest}
      id="leadAgencies"
      legend="Lead agencies"
      one="agency"
      options={members.agencies}
      toItem={({ id, name }) => ({
        kind: 'agency',
        id,
        name,
        role: 'lead',
        answer: null,
        agreed: false,
      })}
      partOf={() => 'agency'}
    >
      {(item, index, change) => (
        <>
          <p className="govuk-body wm-quiet">
            {item.answer ? ANSWERS[item.answer] : 'Will be asked whether it takes this on.'}
          </p>
          {item.answer !== 'accepted' && (
            <Checkbox
              id={`leadAgencies-items-${index}-state`}
              label={`${item.name} has agreed elsewhere: record it`}
              checked={item.agreed}
              onChange={(agreed) => change({ ...item, agreed })}
            />
          )}
        </>
      )}
    </LeadsField>
  );
}
