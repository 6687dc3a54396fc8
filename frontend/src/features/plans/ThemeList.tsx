import type { Plan, Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { WaitingInPriority } from '@/features/notes';
import { WatchButton } from '@/features/watching';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import type { ThemeBlock } from './queries';

function PriorityLine({ priority }: { priority: Priority }) {
  const { actions, subActions, indicators } = priority.counts;
  return (
    <li className="wm-lines__item">
      <span className="wm-lines__ref">{priority.ref}</span>
      <div>
        <Link href={paths.priority(priority.id)} className="govuk-link govuk-!-font-weight-bold">
          {openTitle(priority.title)}
        </Link>
        <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">
          {count(actions, 'action')}
          {subActions > 0 && `, ${count(subActions, 'sub-action')}`},{' '}
          {count(indicators, 'indicator')}
        </p>
        <WaitingInPriority plan={priority.plan.id} id={priority.id} />
      </div>
    </li>
  );
}

export function ThemeList({ plan, blocks }: { plan: Plan; blocks: ThemeBlock[] }) {
  if (blocks.length === 0) {
    return (
      <p className="govuk-body">
        {plan.title} has no priorities yet. They appear here once the plan has been loaded or
        written.
      </p>
    );
  }
  return blocks.map(({ theme, priorities }) => (
    <section key={theme?.id ?? 'none'} aria-labelledby={`theme-${theme?.id ?? 'none'}`}>
      <h2 className="govuk-heading-m" id={`theme-${theme?.id ?? 'none'}`}>
        {theme?.title ?? (blocks.length === 1 ? 'Priorities' : 'Outside the themes')}
      </h2>
      {theme && <WatchButton type="theme" id={theme.id} name={`the theme ${theme.title}`} />}
      {priorities.length > 0 ? (
        <ul className="wm-lines">
          {priorities.map((priority) => (
            <PriorityLine key={priority.id} priority={priority} />
          ))}
        </ul>
      ) : (
        <p className="govuk-body wm-absent">No priorities under this theme yet.</p>
      )}
    </section>
  ));
}
