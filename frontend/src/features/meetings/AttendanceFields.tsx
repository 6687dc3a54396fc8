import type { Editor, Members } from '@/features/editing';
import { Button } from '@/ui/Button';
import { PickField, SelectField, TextField } from '@/ui/fields';
import { Table, type Column } from '@/ui/Table';
import { PRESENCE } from './presence';
import type { AttendanceDraft, RecordDraft } from './recordDraft';

interface Props {
  editor: Editor<RecordDraft>;
  members: Members;
}

/** A row's place among those that are sent: what a pointer of the service counts. */
const sentAs = (rows: AttendanceDraft[], row: AttendanceDraft) =>
  row.presence
    ? `attendance-${rows.filter(({ presence }) => presence).indexOf(row)}`
    : `unrecorded-${row.key}`;

export function AttendanceFields({ editor: { draft, set, errors }, members }: Props) {
  const rows = draft.attendance;
  const change = (key: string, part: Partial<AttendanceDraft>) =>
    set({ attendance: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const error = (id: string) => errors.byField.get(id);
  const officers = members.officers.map(({ id, name }) => ({ value: id, text: name }));
  const columns: Column<AttendanceDraft>[] = [
    {
      heading: 'Who',
      header: true,
      cell: (row) => (
        <span id={sentAs(rows, row)} tabIndex={-1}>
          {row.name}
          {error(sentAs(rows, row)) && (
            <span className="govuk-error-message">{error(sentAs(rows, row))}</span>
          )}
        </span>
      ),
    },
    {
      heading: 'Was',
      cell: (row) => (
        <>
          <SelectField
            id={`${sentAs(rows, row)}-presence`}
            label={`${row.name} was`}
            labelHidden
            error={error(`${sentAs(rows, row)}-presence`)}
            placeholder="Not recorded"
            options={PRESENCE}
            value={row.presence}
            onChange={(chosen) =>
              change(row.key, {
                presence: PRESENCE.find(({ value }) => value === chosen)?.value ?? '',
              })
            }
          />
          {row.presence === 'deputy' && (
            <SelectField
              id={`${sentAs(rows, row)}-deputy`}
              label={`Who came for ${row.name}`}
              error={error(`${sentAs(rows, row)}-deputy`)}
              placeholder="Not named"
              options={officers}
              value={row.deputy}
              onChange={(deputy) => change(row.key, { deputy })}
            />
          )}
        </>
      ),
    },
    {
      heading: 'Note',
      cell: (row) => (
        <TextField
          id={`${sentAs(rows, row)}-note`}
          label={`Note on ${row.name}`}
          labelHidden
          error={error(`${sentAs(rows, row)}-note`)}
          value={row.note}
          onChange={(note) => change(row.key, { note })}
        />
      ),
    },
  ];
  const seatless = new Set(rows.map(({ key }) => key));
  return (
    <div id="attendance" className="wm-attendance" tabIndex={-1}>
      <h2 className="govuk-heading-m">Who came</h2>
      {rows.length > 0 && (
        <>
          <Table
            caption="Who came"
            captionHidden
            columns={columns}
            rows={rows}
            keyOf={({ key }) => key}
          />
          <Button
            look="secondary"
            onClick={() =>
              set({
                attendance: rows.map((row) =>
                  row.presence ? row : { ...row, presence: 'present' },
                ),
              })
            }
          >
            All others were present
          </Button>
        </>
      )}
      <PickField
        id="attendance-pick"
        label="Somebody else who came"
        options={members.officers.filter(({ id }) => !seatless.has(id))}
        onPick={({ id, name }) =>
          set({
            attendance: [
              ...rows,
              { key: id, seat: null, officer: id, name, presence: 'present', deputy: '', note: '' },
            ],
          })
        }
      />
    </div>
  );
}
