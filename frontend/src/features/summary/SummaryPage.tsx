import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlanSummary } from '@/api/types';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { PlanFreshness } from './Freshness';
import { PartTable, type Part } from './PartTable';
import { summaryQuery } from './queries';
import { summaryRoute } from './routes';
import { SinceLooked } from './SinceLooked';
import { Tiles } from './Tiles';

const ofThemes = ({ themes }: PlanSummary): Part[] =>
  themes.map(({ of, figures, freshness }) => {
    const name = of?.title ?? 'No theme';
    return { key: of?.id ?? 'none', name, shown: name, figures, freshness };
  });

const ofPriorities = ({ priorities }: PlanSummary): Part[] =>
  priorities.map(({ of, figures, freshness }) => {
    const name = `${of?.ref ?? ''} ${of?.title ?? 'Not worded yet'}`.trim();
    const id = of?.id ?? '';
    const shown = <Link href={paths.priority(id)}>{name}</Link>;
    return { key: id, name, shown, figures, freshness };
  });

const ofAgencies = ({ agencies }: PlanSummary): Part[] =>
  agencies.map(({ of, figures, freshness }) => ({
    key: of.id,
    name: of.name,
    shown: <Link href={paths.agency(of.id)}>{of.name}</Link>,
    figures,
    freshness,
  }));

export function SummaryPage() {
  const { planId } = summaryRoute.useParams();
  const { data: summary } = useSuspenseQuery(summaryQuery(planId));
  const title = summary.plan.title ?? '';
  const tables = [
    { caption: 'By theme', first: 'Theme', parts: ofThemes(summary) },
    { caption: 'By priority', first: 'Priority', parts: ofPriorities(summary) },
    { caption: 'By lead agency', first: 'Agency', parts: ofAgencies(summary) },
  ];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: title },
        ]}
      />
      <PageHeading caption={title}>Where it stands</PageHeading>
      <p className="govuk-body">
        On {day(summary.today)}. Every number leads to what it counts; sub-actions count like
        actions, and what has ended is left out.
      </p>
      <Tiles figures={summary.all} label="The whole plan" />
      <PlanFreshness freshness={summary.freshness} />
      <SinceLooked plan={planId} changes={summary.changes} />
      {tables
        .filter(({ parts }) => parts.length > 0)
        .map((table) => (
          <PartTable key={table.caption} {...table} />
        ))}
      <p className="govuk-body wm-quiet">
        An action stands where the newest report of its first lead agency says; without reports,
        where the worst of its sub-actions does. Deferring and cancelling count once they are
        accepted. One that two agencies lead counts for both. A report is outstanding when the
        newest round asks for it and it has not come.
      </p>
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
