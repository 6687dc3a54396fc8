import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { FilterLinks } from '@/ui/FilterLinks';
import { plansOfQuery, type WorkFilters as Filters } from './queries';
import { StandingLinks } from './StandingLinks';

interface Props {
  agencyId: string;
  filters: Omit<Filters, 'after'>;
}

export function WorkFilters({ agencyId, filters }: Props) {
  const { data: plans } = useSuspenseQuery(plansOfQuery());
  const to = (change: Record<string, string | undefined>) =>
    paths.agency(agencyId, { ...filters, ...change });
  const { role, due, open, plan } = filters;
  return (
    <div className="wm-filters">
      <FilterLinks
        label="Part"
        items={[
          { href: to({ role: undefined }), text: 'Leads or supports', current: !role },
          { href: to({ role: 'lead' }), text: 'Leads', current: role === 'lead' },
          { href: to({ role: 'supporting' }), text: 'Supports', current: role === 'supporting' },
        ]}
      />
      <FilterLinks
        label="Due"
        items={[
          { href: to({ due: undefined }), text: 'Any time', current: !due },
          { href: to({ due: 'overdue' }), text: 'Overdue', current: due === 'overdue' },
          { href: to({ due: 'soon' }), text: 'Due in 30 days', current: due === 'soon' },
        ]}
      />
      <FilterLinks
        label="Open"
        items={[
          { href: to({ open: undefined }), text: 'All', current: !open },
          {
            href: to({ open: 'yes' }),
            text: 'With something to be confirmed',
            current: open === 'yes',
          },
        ]}
      />
      <StandingLinks filters={filters} to={to} />
      {plans.items.length > 1 && (
        <FilterLinks
          label="Plan"
          items={[
            { href: to({ plan: undefined }), text: 'All open plans', current: !plan },
            ...plans.items.map((each) => ({
              href: to({ plan: each.id }),
              text: each.title,
              current: plan === each.id,
            })),
          ]}
        />
      )}
    </div>
  );
}
