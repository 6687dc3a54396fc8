import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PartTable } from './PartTable';
import { agencySummaryQuery } from './queries';
import { Tiles } from './Tiles';

/** How it stands with what an agency leads and supports, in all open plans and in each. */
export function AgencyFigures({ agency }: { agency: string }) {
  const { data: summary } = useSuspenseQuery(agencySummaryQuery(agency));
  if (summary.plans.length === 0) return null;
  return (
    <section aria-labelledby="standing">
      <h2 className="govuk-heading-m" id="standing">
        Where it stands
      </h2>
      <Tiles figures={summary.all} label="In all open plans" />
      {summary.plans.some(({ freshness }, _, all) => all.length > 1 || freshness) && (
        <PartTable
          caption="By plan"
          first="Plan"
          parts={summary.plans.map(({ of, figures, freshness }) => {
            const name = of?.title ?? '';
            const id = of?.id ?? '';
            const shown = <Link href={paths.plan(id)}>{name}</Link>;
            return { key: id, name, shown, figures, freshness };
          })}
        />
      )}
    </section>
  );
}
