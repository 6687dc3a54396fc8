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

type ToAgency = (id: string) => string;

function Owners({ items, toAgency }: { items: ReadinessItem[]; toAgency: ToAgency }) {
  const agencies = new Map(items.flatMap(({ agency }) => (agency ? [[agency.id, agency]] : [])));
  const officers = new Set(items.flatMap(({ officer }) => officer?.name ?? []));
  if (agencies.size + officers.size === 0) return null;
  return (
    <ul className="govuk-list wm-tight wm-open-thing__owners">
      {[...agencies.values()].map(({ id, name }) => (
        <li key={id}>
          <Link href={toAgency(id)}>{name}</Link>
        </li>
      ))}
      {[...officers].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** One thing of the plan with all that is open in it, and whose it is. */
function OpenThing(props: { items: ReadinessItem[]; planId: string; toAgency: ToAgency }) {
  const { items, planId, toAgency } = props;
  const [first] = items;
  if (!first) return null;
  return (
    <li className="wm-findings__item wm-open-thing">
      <div>
        <Link href={addressOf(first.where, planId)}>{place(first.where)}</Link>
        {items.map((item) => (
          <div key={item.id} className="wm-open-thing__point">
            <p className="govuk-body govuk-!-margin-bottom-1">
              {item.where.field && <strong>{fieldName(item.where.field)}: </strong>}
              {item.detail}
            </p>
            {item.text && <p className="wm-quote">{item.text}</p>}
          </div>
        ))}
      </div>
      <Owners items={items} toAgency={toAgency} />
    </li>
  );
}

interface Props {
  items: ReadinessItem[];
  planId: string;
  /** The address of what is with one agency alone. */
  toAgency: ToAgency;
}

/** Grouped by kind, then in the order the service gives them. */
export function ReadinessGroups({ items, planId, toAgency }: Props) {
  return grouped(items, (item) => item.kind).map(([kind, group]) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <h2 className="govuk-heading-m" id={`kind-${kind}`}>
        {KIND_WORDS[kind].title}
      </h2>
      <ul className="wm-findings">
        {grouped(group, ({ where }) => `${where.type} ${where.id}`).map(([thing, open]) => (
          <OpenThing key={thing} items={open} planId={planId} toAgency={toAgency} />
        ))}
      </ul>
    </section>
  ));
}
