import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Arrived, EditLink, SavedNotice, watched } from '@/features/editing';
import { LineNotes, notesQuery, ofLines } from '@/features/notes';
import { WatchButton } from '@/features/watching';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Contents } from '@/ui/Contents';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { planQuery } from './queries';
import { planTextRoute } from './routes';

export function PlanTextPage() {
  const { planId } = planTextRoute.useParams();
  const { data: plan } = useSuspenseQuery({ ...planQuery(planId), ...watched });
  const contents = plan.sections.map((section) => ({
    href: `#section-${section.id}`,
    text: section.title,
  }));
  const { data: notes } = useQuery({
    ...notesQuery({ plan: planId, type: ['section'] }),
    ...watched,
  });
  const { saved } = planTextRoute.useSearch();
  return (
    <>
      <SavedNotice shown={saved === 'yes'} />
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(plan.id), text: plan.title },
        ]}
      />
      <PageHeading caption={plan.title}>The plan&rsquo;s text</PageHeading>
      <Arrived
        key={planId}
        id={planId}
        things={[{ kind: 'plan', id: planId, version: plan.version, name: 'This plan' }]}
      />
      <p className="govuk-body">
        <EditLink
          may={plan.allowed.includes('edit')}
          href={paths.editPlan(plan.id, 'text')}
          what="the plan’s text"
        />
      </p>
      {contents.length > 1 && <Contents items={contents} label="Sections" />}
      {plan.coverText && <Markdown text={plan.coverText} prefix="cover-" />}
      {plan.sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 className="govuk-heading-m" id={`section-${section.id}`}>
            {section.title}
          </h2>
          {section.text ? (
            <Markdown text={section.text} prefix={`${section.id}-`} />
          ) : (
            <p className="govuk-body wm-absent">Nothing written yet.</p>
          )}
          <WatchButton type="section" id={section.id} name={section.title} />
          <LineNotes
            id={`note-${section.id}`}
            plan={plan.id}
            notes={ofLines(notes?.items, ({ id }) => id === section.id)}
            lines={[{ text: section.title, on: { type: 'section', id: section.id } }]}
            closed={plan.status === 'closed'}
          />
        </section>
      ))}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
