import type { ImportResult } from '@/api/types';
import { count } from '@/ui/numbers';

interface Props {
  result: ImportResult;
  open: number;
  overwrite: boolean;
}

/** What happens when the button is pressed, in sentences. */
export function Consequences({ result, open, overwrite }: Props) {
  const { created, updated, unchanged, conflicts } = result.changes;
  const lines = [
    created > 0 && `${count(created, 'new thing')} will be added`,
    updated > 0 && `${count(updated, 'thing')} will be changed to what the document says`,
    unchanged > 0 && `${count(unchanged, 'thing')} will stay as they are`,
    conflicts > 0 &&
      `${count(conflicts, 'thing')} edited here since the last import will ${
        overwrite ? 'be changed to what the document says' : 'keep the words they have here'
      }`,
    open > 0 && `${count(open, 'name')} will stay as written, marked to be confirmed`,
    'nothing will be deleted',
    'every member agency can read the result at once',
  ];
  return (
    <>
      <p className="govuk-body">If you load it:</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.filter(Boolean).map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </>
  );
}
