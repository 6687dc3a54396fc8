import { useSuspenseQuery } from '@tanstack/react-query';
import { PlanFacts, PlanStatus } from '@/features/plans';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { planThenQuery } from './queries';
import { planThenRoute } from './routes';
import { ThenNotice } from './ThenNotice';

export function PlanThenPage() {
  const { planId, at } = planThenRoute.useParams();
  const { data: plan } = useSuspenseQuery(planThenQuery(planId, at));
  const { coverText, sections, themes } = plan;
  return (
    <>
      <ThenNotice thing="plan" id={planId} at={at} />
      <PageHeading title={`${plan.title}, as it stood`} caption={plan.partnership.name}>
        {plan.title} <PlanStatus status={plan.status} />
      </PageHeading>
      <PlanFacts plan={plan} />
      {themes.length > 0 && (
        <section aria-labelledby="themes">
          <h2 className="govuk-heading-m" id="themes">
            Themes
          </h2>
          <ol className="govuk-list govuk-list--bullet">
            {themes.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ol>
        </section>
      )}
      {coverText && <Markdown text={coverText} prefix="cover-" />}
      {sections.map(({ id, title, text }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 className="govuk-heading-m" id={`section-${id}`}>
            {title}
          </h2>
          <Markdown text={text} prefix={`${id}-`} />
        </section>
      ))}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
