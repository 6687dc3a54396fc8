import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { DeletedNotice } from '@/features/deletions';
import { Arrived, SavedNotice, watched } from '@/features/editing';
import { EndedFold, EndedLine, openTitle } from '@/features/kernel';
import { NextOpen } from '@/features/open';
import { NotesOn, notesQuery, PlanNotes } from '@/features/notes';
import { WatchButton } from '@/features/watching';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { PlanFacts } from './PlanFacts';
import { PlanLife } from './PlanLife';
import { PlanReadiness } from './PlanReadiness';
import { PlanStatus } from './PlanStatus';
import { PlanText } from './PlanText';
import {
  endedPrioritiesQuery,
  inReadingOrder,
  planQuery,
  prioritiesQuery,
  themesQuery,
} from './queries';
import { planRoute } from './routes';
import { ThemeList } from './ThemeList';
import { UnpublishedNotice } from './UnpublishedNotice';

export function PlanPage() {
  const { planId } = planRoute.useParams();
  const { saved, deleted, list } = planRoute.useSearch();
  const { data: plan } = useSuspenseQuery({ ...planQuery(planId), ...watched });
  const { data: themes } = useSuspenseQuery(themesQuery(planId));
  const { data: priorities } = useSuspenseQuery({ ...prioritiesQuery(planId), ...watched });
  const { data: ended } = useSuspenseQuery(endedPrioritiesQuery(planId));
  const { data: notes } = useQuery({ ...notesQuery({ on: planId }), ...watched });
  const mayEdit = plan.allowed.includes('edit');
  return (
    <>
      <SavedNotice shown={saved === 'yes'}>
        {list && <NextOpen planId={planId} list={list} />}
      </SavedNotice>
      {deleted && <DeletedNotice thing={deleted} />}
      <Breadcrumbs items={[{ href: paths.plans(), text: 'Plans' }]} />
      <PageHeading title={plan.title} caption={plan.partnership.name}>
        {plan.title} <PlanStatus status={plan.status} />
      </PageHeading>
      <Arrived
        key={planId}
        id={planId}
        things={[
          { kind: 'plan', id: planId, version: plan.version, name: 'This plan' },
          ...priorities.map(({ id, version, ref, title }) => ({
            kind: 'priority' as const,
            id,
            version,
            name: `${ref} ${openTitle(title)}`,
          })),
        ]}
      />
      <UnpublishedNotice plan={plan} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ThemeList plan={plan} blocks={inReadingOrder(themes, priorities)} />
          <EndedFold items={ended} what={['priority', 'priorities']} keyOf={({ id }) => id}>
            {(each) => (
              <EndedLine
                href={paths.priority(each.id)}
                label={each.ref}
                title={openTitle(each.title)}
                ended={each.ended}
              />
            )}
          </EndedFold>
          {mayEdit && (
            <div className="govuk-button-group wm-no-print">
              <Link
                href={paths.newPriority(planId)}
                className="govuk-button govuk-button--secondary"
                role="button"
              >
                Add a priority
              </Link>
              <Link href={paths.editPlan(planId, 'themes')}>Change the themes</Link>
              <Link href={paths.planOrder(planId)}>Put the priorities in order</Link>
              <Link href={paths.numbering(planId)}>Number the plan</Link>
            </div>
          )}
          <PlanText plan={plan} />
          <NotesOn
            id="notes"
            title="Notes on the plan itself"
            plan={planId}
            notes={notes?.items}
            lines={[
              { text: 'This plan', on: { type: 'plan', id: planId } },
              ...plan.themes.map(({ id, title }) => ({
                text: `Theme ${title}`,
                on: { type: 'theme' as const, id },
              })),
            ]}
            closed={plan.status === 'closed'}
          />
        </div>
        <aside className="govuk-grid-column-one-third wm-side" aria-label="About this plan">
          <WatchButton type="plan" id={planId} name="this plan" />
          <PlanReadiness plan={plan} />
          <PlanLife plan={plan} />
          <PlanNotes plan={planId} />
          <PlanFacts plan={plan} />
          <p className="govuk-body wm-no-print">
            <Link href={paths.planHistory(planId, { parts: 'yes' })}>
              What happened in this plan
            </Link>
          </p>
          {mayEdit && (
            <ul className="govuk-list wm-tight wm-no-print">
              <li>
                <Link href={paths.editPlan(planId, 'about')}>
                  Change the title, period, framework and contact
                </Link>
              </li>
              <li>
                <Link href={paths.reassign(planId)}>Give many lines to others</Link>
              </li>
              <li>
                <Link href={paths.planDeletions(planId)}>What was deleted</Link>
              </li>
              <li>
                <Link href={paths.deletePlan(planId)}>Delete this plan</Link>
              </li>
            </ul>
          )}
          {plan.parent && (
            <p className="govuk-body">
              Answers{' '}
              <Link href={paths.plan(plan.parent.id)}>
                {plan.parent.title ?? 'the county plan'}
              </Link>
            </p>
          )}
          <PrintButton>Print this page</PrintButton>
        </aside>
      </div>
    </>
  );
}
