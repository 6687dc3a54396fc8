import type { WorkLine } from '@/api/types';
import { SelectField } from '@/ui/fields';
import { keyOf, KINDS } from './kinds';

interface Props {
  lines: WorkLine[];
  options: { value: string; text: string }[];
  chosen: Record<string, string>;
  onChange: (key: string, value: string) => void;
}

/** For the few lines that go elsewhere than the rest; out of the way until somebody wants it. */
export function LineSuccessors({ lines, options, chosen, onChange }: Props) {
  if (lines.length < 2) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Give single lines to somebody else</span>
      </summary>
      <div className="govuk-details__text">
        {lines.map((line) => (
          <SelectField
            key={keyOf(line)}
            id={`line-${keyOf(line)}`}
            label={[line.where.code, line.where.name].filter(Boolean).join(' ')}
            hint={[KINDS[line.kind], line.text].filter(Boolean).join(': ')}
            placeholder="As above"
            options={options}
            value={chosen[keyOf(line)] ?? ''}
            onChange={(value) => onChange(keyOf(line), value)}
          />
        ))}
      </div>
    </details>
  );
}
