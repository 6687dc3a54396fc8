import { useState, type ReactNode } from 'react';
import { ErrorSummary } from '@/ui/fields';
import { move, type Block, type Direction, type Step } from './steps';

interface Props {
  blocks: Block[];
  /** The order that the service keeps, where blocks do not follow it. */
  order?: string[];
  /** Sends the step; answers once the new order has been read. */
  onStep: (step: Step) => Promise<unknown>;
  /** What follows a line's name, such as a link. */
  extra?: (id: string) => ReactNode;
}

const WAYS: [Direction, string][] = [
  [-1, 'Up'],
  [1, 'Down'],
];

const buttonId = (id: string, way: Direction) => `${way < 0 ? 'up' : 'down'}-${id}`;

/** Lines in their blocks, each with buttons that move it by one; a move is saved at once and said aloud. */
export function OrderList({ blocks, order, onStep, extra }: Props) {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const step = async (id: string, way: Direction) => {
    const found = busy ? null : move(blocks, id, way, order);
    if (!found) return;
    setBusy(true);
    setError(null);
    try {
      await onStep(found);
      setSaid(found.said);
    } catch (refused) {
      setSaid('');
      setError(refused as Error);
    } finally {
      setBusy(false);
      // A line that has moved in the page has lost the focus on its way.
      requestAnimationFrame(() => document.getElementById(buttonId(id, way))?.focus());
    }
  };
  return (
    <>
      {error && <ErrorSummary errors={[{ fieldId: null, text: error.message }]} />}
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {blocks.map((block) => (
        // A heading may stand above several runs of lines; the first line tells them apart.
        <div key={`${block.id} ${block.lines[0]?.id}`}>
          {block.title && <h2 className="govuk-heading-s">{block.title}</h2>}
          {block.lines.length === 0 && <p className="govuk-body wm-absent">Nothing here.</p>}
          <ol className="wm-order">
            {block.lines.map((line) => (
              <li
                key={line.id}
                className={line.sub ? 'wm-order__line wm-order__sub' : 'wm-order__line'}
              >
                <span className="wm-order__name">
                  {line.ref && <span className="wm-ref">{line.ref}</span>} {line.title}
                </span>
                <span className="wm-rows__buttons">
                  {WAYS.map(([way, text]) => (
                    <button
                      key={text}
                      type="button"
                      id={buttonId(line.id, way)}
                      className="wm-rows__button"
                      aria-disabled={busy || !move(blocks, line.id, way, order)}
                      onClick={() => step(line.id, way)}
                    >
                      {text}{' '}
                      <span className="govuk-visually-hidden">
                        {line.ref} {line.title}
                      </span>
                    </button>
                  ))}
                  {extra?.(line.id)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
