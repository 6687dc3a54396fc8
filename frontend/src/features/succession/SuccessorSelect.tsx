import type { MovedLine } from '@/api/types';
import { keyOf } from './kinds';

interface Props {
  line: MovedLine;
  successors: { id: string; name: string }[];
  takers: Record<string, string>;
  onChange: (takers: Record<string, string>) => void;
}

/** Who takes one line of an agency that was split. */
export function SuccessorSelect({ line, successors, takers, onChange }: Props) {
  // Every successor sits where the old agency sat, so nobody takes a membership from another.
  if (line.kind === 'membership') return 'Each of them';
  const name = [line.where.code, line.where.name].filter(Boolean).join(' ');
  return (
    <select
      className="govuk-select wm-select"
      aria-label={`Who takes ${name}`}
      value={takers[keyOf(line)] ?? line.to?.id ?? ''}
      // What was shown still holds: only who takes this line is another.
      onChange={(event) => {
        event.stopPropagation();
        onChange({ ...takers, [keyOf(line)]: event.target.value });
      }}
    >
      {successors.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </select>
  );
}
