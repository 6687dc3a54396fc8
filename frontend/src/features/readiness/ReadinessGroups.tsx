import type { ReadinessItem } from '@/api/types';
import { fieldName, words } from '@/features/kernel';
import { paths } from '@/app/paths';
import { grouped } from '@/ui/groups';
import { Link } from '@/ui/Link';
import { KIND_WORDS } from './kinds';

type Where = ReadinessItem['where'];

const PAGES: Record<string, (id: string, plan: string) => string> = {
  priority: (id) => paths.priority(id),
  indicator: (id) => paths.indicator(id),
  action: (id) => paths.action(id),
  milestone: (id, plan) => paths.milestone(plan, id),
};

const addressOf = ({ type, id }: Where, plan: string) =>
  PAGES[type]?.(id, plan) ?? paths.plan(plan);

function place({ type, ref, title }: Where) {
  return [words(type), ref, title].filter(Boolean).join(' ');
}

function Item({ item, planId }: { item: ReadinessItem; planId: string }) {
  const owners = [item.agency?.name, item.officer?.name].filter(Boolean);
  return (
    <li className="wm-findings__item">
      <Link href={addressOf(item.where, planId)}>{place(item.where)}</Link>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {item.where.field && <strong>{fieldName(item.where.field)}: </strong>}
        {item.detail}
      </p>
      {item.text && <p className="wm-quote">{item.text}</p>}
      {owners.length > 0 && <p className="govuk-body-s wm-quiet">With {owners.join(', ')}</p>}
    </li>
  );
}

/** Grouped by kind, then in the order the service gives them. */
export function ReadinessGroups({ items, planId }: { items: ReadinessItem[]; planId: string }) {
  return grouped(items, (item) => item.kind).map(([kind, group]) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <h2 className="govuk-heading-m" id={`kind-${kind}`}>
        {KIND_WORDS[kind].title}
      </h2>
      <ul className="wm-findings">
        {group.map((item) => (
          <Item key={item.id} item={item} planId={planId} />
        ))}
      </ul>
    </section>
  ));
}
