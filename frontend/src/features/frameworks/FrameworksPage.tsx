import { useSuspenseQuery } from '@tanstack/react-query';
import type { Framework } from '@/api/types';
import { paths } from '@/app/paths';
import { SavedNotice } from '@/features/editing';
import { partnershipQuery } from '@/features/partnerships';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { byName } from '@/ui/byName';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { frameworksQuery } from './queries';
import { frameworksRoute } from './routes';

function FrameworkSection({ framework }: { framework: Framework }) {
  const { id, name, outcomes, partnership, allowed } = framework;
  const may = allowed.includes('edit');
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={id}>
        {name}
      </h2>
      {partnership ? (
        may && (
          <p className="govuk-body wm-no-print">
            <Link href={paths.editFramework(id)}>
              Change <span className="govuk-visually-hidden">{name}</span>
            </Link>
            {' · '}
            <Link href={paths.deleteFramework(id)}>
              Delete <span className="govuk-visually-hidden">{name}</span>
            </Link>
          </p>
        )
      ) : (
        <p className="govuk-body">Shared by every partnership, and read only.</p>
      )}
      <ol className="govuk-list govuk-list--number">
        {outcomes.map((outcome) => (
          <li key={outcome.code}>{outcome.name}</li>
        ))}
      </ol>
    </section>
  );
}

export function FrameworksPage() {
  const { partnershipId } = frameworksRoute.useParams();
  const { saved } = frameworksRoute.useSearch();
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId));
  const { data: frameworks } = useSuspenseQuery(frameworksQuery(partnershipId));
  const own = byName(frameworks.filter((each) => each.partnership));
  const shared = byName(frameworks.filter((each) => !each.partnership));
  const may = partnership.allowed.includes('edit');
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.partnerships(), text: 'Partnerships' },
          { href: paths.partnership(partnershipId), text: partnership.name },
        ]}
      />
      <PageHeading
        title={`Outcomes frameworks: ${partnership.shortName}`}
        caption={partnership.name}
      >
        Outcomes frameworks
      </PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body">
        A plan says which framework it uses, and each of its priorities serves one of the outcomes.
      </p>
      {may && (
        <Link
          href={paths.newFramework(partnershipId)}
          className="govuk-button wm-no-print"
          role="button"
        >
          Define a framework
        </Link>
      )}
      {own.length === 0 && (
        <p className="govuk-body">The partnership has defined none of its own yet.</p>
      )}
      {[...own, ...shared].map((framework) => (
        <FrameworkSection key={framework.id} framework={framework} />
      ))}
    </>
  );
}
