import type { ComparedThing, ImportResult } from '@/api/types';
import { count } from '@/ui/numbers';
import { amount } from './things';

type Outcome = ComparedThing['outcome'];

interface Props {
  result: ImportResult;
  open: number;
  overwrite: boolean;
}

/** What happens when the button is pressed, in sentences. */
export function Consequences({ result, open, overwrite }: Props) {
  const { created, updated, unchanged, conflicts } = result.changes;
  const of = (outcome: Outcome, n: number) => amount(result.comparison, outcome, n);
  const lines = [
    created > 0 && `${of('created', created)} will be added`,
    updated > 0 && `${of('updated', updated)} will be changed to what the document says`,
    unchanged > 0 && `${of('unchanged', unchanged)} will stay unchanged`,
    conflicts > 0 &&
      `${of('conflict', conflicts)} edited here since the last import will ${
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
