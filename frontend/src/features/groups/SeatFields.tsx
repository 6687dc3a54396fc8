import type { Members } from '@/features/editing';
import { Checkbox, PeriodFields, SelectField, TextField } from '@/ui/fields';
import type { SeatDraft } from './groupDraft';

interface Props {
  /** The id that the pointer at this seat spells. */
  id: string;
  seat: SeatDraft;
  members: Members;
  errors: Map<string, string>;
  onChange: (seat: SeatDraft) => void;
}

const asOptions = (members: { id: string; name: string }[]) =>
  members.map(({ id, name }) => ({ value: id, text: name }));

/** One seat: whose it is, what it is, and who holds it from when to when. */
export function SeatFields({ id, seat, members, errors, onChange }: Props) {
  return (
    <div id={id} tabIndex={-1}>
      {errors.get(id) && <p className="govuk-error-message">{errors.get(id)}</p>}
      <SelectField
        id={`${id}-agency`}
        label="Seat of the agency"
        error={errors.get(`${id}-agency`)}
        placeholder="No agency: a role alone"
        options={asOptions(members.agencies)}
        value={seat.agency}
        onChange={(agency) => onChange({ ...seat, agency })}
      />
      <TextField
        id={`${id}-role`}
        label="Role"
        hint="“Director of Children’s Services”, “Young person”."
        error={errors.get(`${id}-role`)}
        value={seat.role}
        onChange={(role) => onChange({ ...seat, role })}
      />
      <Checkbox
        id={`${id}-chair`}
        label="Chairs the group"
        checked={seat.chair}
        onChange={(chair) => onChange({ ...seat, chair })}
      />
      <Checkbox
        id={`${id}-statutory`}
        label="A law gives this seat"
        checked={seat.statutory}
        onChange={(statutory) => onChange({ ...seat, statutory })}
      />
      <Checkbox
        id={`${id}-inAttendance`}
        label="In attendance: without a vote"
        checked={seat.inAttendance}
        onChange={(inAttendance) => onChange({ ...seat, inAttendance })}
      />
      <SelectField
        id={`${id}-officer`}
        label="Held by"
        error={errors.get(`${id}-officer`)}
        placeholder="Vacant"
        options={asOptions(members.officers)}
        value={seat.officer}
        onChange={(officer) => onChange({ ...seat, officer })}
      />
      <PeriodFields
        fromId={`${id}-from`}
        toId={`${id}-to`}
        first="Since"
        last="Until"
        lastHint="Leave it out while it lasts. When another takes over, end this row and add a row for them."
        errors={errors}
        value={seat.days}
        onChange={(days) => onChange({ ...seat, days })}
      />
    </div>
  );
}
