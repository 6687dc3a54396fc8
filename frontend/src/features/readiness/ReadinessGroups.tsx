import type { ReadinessItem } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName } from '@/features/kernel';
import { addressOf, thingName, type OpenFilters, type Order } from '@/features/open';
import { grouped } from '@/ui/groups';
import { Link } from '@/ui/Link';
import { sectionOf } from './owners';

interface Props {
  items: ReadinessItem[];
  planId: string;
  by: Order;
  /** The list that is shown, so that one can work through it. */
  filters: OpenFilters;
}

function Owners({ items, planId, filters }: Omit<Props, 'by'>) {
  const agencies = new Map(items.flatMap(({ agency }) => (agency ? [[agency.id, agency]] : [])));
  const others = new Set(
    items.flatMap(({ officer, group }) => [officer?.name ?? [], group?.name ?? []].flat()),
  );
  if (agencies.size + others.size === 0) return null;
  return (
    <ul className="govuk-list wm-tight wm-open-thing__owners">
      {[...agencies.values()].map(({ id, name }) => (
        <li key={id}>
          <Link href={paths.readiness(planId, { ...filters, agency: id })}>{name}</Link>
        </li>
      ))}
      {[...others].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** One thing of the plan with all that is open in it, each a link to its field, and whose it is. */
function OpenThing({ items, planId, filters }: Omit<Props, 'by'>) {
  const [first] = items;
  if (!first) return null;
  return (
    <li className="wm-findings__item wm-open-thing">
      <div>
        <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
          {thingName(first.where)}
        </p>
        {items.map((item) => (
          <div key={item.id} className="wm-open-thing__point">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <Link href={addressOf(item, planId, filters)}>
                {fieldName(item.where.field)}
                <span className="govuk-visually-hidden">: {thingName(item.where)}</span>
              </Link>
              : {item.detail}
            </p>
            {item.text && <p className="wm-quote">{item.text}</p>}
          </div>
        ))}
      </div>
      <Owners items={items} planId={planId} filters={filters} />
    </li>
  );
}

/** Under the headings that are asked for, each in the order the service gives. */
export function ReadinessGroups({ items, planId, by, filters }: Props) {
  return grouped(items, (item) => sectionOf(item, by).id).map(([id, group]) => {
    const [first] = group;
    if (!first) return null;
    const { title, alone } = sectionOf(first, by);
    return (
      <section key={id} aria-labelledby={`part-${id}`}>
        <h2 className="govuk-heading-m" id={`part-${id}`}>
          {by !== 'kind' && alone ? (
            <Link href={paths.readiness(planId, { ...filters, ...alone })}>{title}</Link>
          ) : (
            title
          )}
        </h2>
        <ul className="wm-findings">
          {grouped(group, ({ where }) => `${where.type} ${where.id}`).map(([thing, open]) => (
            <OpenThing key={thing} items={open} planId={planId} filters={filters} />
          ))}
        </ul>
      </section>
    );
  });
}
