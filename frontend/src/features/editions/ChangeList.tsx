import type { PlanChange } from '@/api/types';
import { ChangeCard } from './ChangeCard';

const PARTS = [
  {
    kind: 'promise',
    title: 'What is promised',
    hint: 'Actions, dates, leads, targets and what else people hold one another to.',
  },
  { kind: 'wording', title: 'Wording only', hint: 'The same promise in other words.' },
] as const;

/** The changes of a page: those of the promise, then those that only put it otherwise. */
export function ChangeList({ changes }: { changes: PlanChange[] }) {
  return PARTS.map(({ kind, title, hint }) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={kind}>
        <h2 className="govuk-heading-m" id={kind}>
          {title}
        </h2>
        <p className="govuk-body wm-quiet">{hint}</p>
        <ul className="wm-changes">
          {own.map((change) => (
            <ChangeCard key={`${change.type}-${change.id}`} change={change} />
          ))}
        </ul>
      </section>
    );
  });
}
