import { AddRow, RowList } from '@/ui/fields';
import { emptySeat } from './groupDraft';
import type { GroupFieldsProps } from './groupParts';
import { SeatFields } from './SeatFields';

/** The seats, in the order in which the group lists them. */
export function GroupSeatsFields({ editor, members }: GroupFieldsProps) {
  const { draft, set, errors } = editor;
  const { seats } = draft;
  const names = new Map(members.agencies.map(({ id, name }) => [id, name]));
  return (
    <div id="seats" tabIndex={-1}>
      {errors.byField.get('seats') && (
        <p className="govuk-error-message">{errors.byField.get('seats')}</p>
      )}
      <RowList
        rows={seats}
        keyOf={({ key }) => key}
        nameOf={(seat, index) => seat.role || names.get(seat.agency) || `seat ${index + 1}`}
        onChange={(rows) => set({ seats: rows })}
      >
        {(seat, index) => (
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              Seat {index + 1}
            </legend>
            <SeatFields
              id={`seats-${index}`}
              seat={seat}
              members={members}
              errors={errors.byField}
              onChange={(next) => set({ seats: seats.with(index, next) })}
            />
          </fieldset>
        )}
      </RowList>
      <AddRow
        focus={`seats-${seats.length}-agency`}
        onAdd={() => set({ seats: [...seats, emptySeat()] })}
      >
        Add a seat
      </AddRow>
    </div>
  );
}
