import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { EditLink, SavedNotice } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Contents } from '@/ui/Contents';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { planQuery } from './queries';
import { planTextRoute } from './routes';

export function PlanTextPage() {
  const { planId } = planTextRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const contents = plan.sections.map((section) => ({
    href: `#section-${section.id}`,
    text: section.title,
  }));
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
        </section>
      ))}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
