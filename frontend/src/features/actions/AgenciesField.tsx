import { LeadsField, type LeadsDraft, type Members } from '@/features/editing';
import { Checkbox, TextField } from '@/ui/fields';
import type { AgencyLeadDraft } from './actionDraft';

interface Props {
  value: LeadsDraft<AgencyLeadDraft>;
  onChange: (value: LeadsDraft<AgencyLeadDraft>) => void;
  errors: Map<string, string>;
  members: Members;
  hint?: string;
}

/** Recorded as agreed when it was agreed elsewhere; otherwise the agency is asked. */
function asked(item: AgencyLeadDraft, agreed: boolean): AgencyLeadDraft {
  return { ...item, state: agreed ? 'accepted' : 'proposed', recorded: agreed };
}

const STATES = { accepted: 'Accepted by the agency', declined: 'Declined', proposed: 'Proposed' };

export function AgenciesField({ members, hint, ...rest }: Props) {
  return (
    <LeadsField<AgencyLeadDraft>
      {...rest}
      {...(hint ? { hint } : {})}
      id="leadAgencies"
      legend="Lead agencies"
      one="agency"
      options={members.agencies}
      toItem={({ id, name }) =>
        asked({ kind: 'agency', id, name, role: 'lead' } as AgencyLeadDraft, false)
      }
      partOf={() => 'agency'}
    >
      {(item, index, change) => {
        const id = `leadAgencies-items-${index}`;
        // What an agency has answered itself is its own and is only shown.
        if (item.state === 'accepted' && !item.recorded) {
          return <p className="govuk-body wm-quiet">{STATES.accepted}</p>;
        }
        return (
          <>
            {item.state === 'declined' && (
              <TextField
                id={`${id}-reason`}
                label={`${item.name} declined because`}
                error={rest.errors.get(`${id}-reason`)}
                value={item.reason ?? ''}
                onChange={(reason) => change({ ...item, reason })}
              />
            )}
            <Checkbox
              id={`${id}-state`}
              label={`${item.name} has agreed elsewhere: record it`}
              checked={item.recorded && item.state === 'accepted'}
              onChange={(agreed) => change({ ...asked(item, agreed), reason: null })}
            />
          </>
        );
      }}
    </LeadsField>
  );
}
