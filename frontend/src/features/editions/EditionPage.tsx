import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Contents } from '@/ui/Contents';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { EditionAbout } from './EditionAbout';
import { EditionBody } from './EditionBody';
import { EditionNeighbours } from './EditionNeighbours';
import { editionPrioritiesQuery, editionQuery, everyEditionQuery } from './queries';
import { editionRoute } from './routes';
import { isLong, shownWhole } from './whole';

export function EditionPage() {
  const { planId, label } = editionRoute.useParams();
  const search = editionRoute.useSearch();
  const { data: edition } = useSuspenseQuery(editionQuery(planId, label));
  const { data: all } = useSuspenseQuery(everyEditionQuery(planId));
  const { data: priorities } = useSuspenseQuery(editionPrioritiesQuery(planId, label));
  const whole = shownWhole(edition, search);
  const one = priorities.find(({ id }) => id === search.priority);
  const shown = one ? [one] : whole ? priorities : [];
  const contents = [
    ...edition.sections.map(({ id, title }) => ({ href: `#section-${id}`, text: title })),
    ...priorities.map(({ id, ref, title }) => ({
      href: whole ? `#priority-${id}` : paths.edition(planId, label, { priority: id }),
      text: `${ref} ${openTitle(title)}`,
    })),
  ];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: openTitle(edition.plan.title) },
          { href: paths.editions(planId), text: 'Editions' },
        ]}
      />
      <PageHeading title={`${edition.title}, edition ${label}`} caption={`Edition ${label}`}>
        {edition.title}
      </PageHeading>
      <EditionAbout planId={planId} edition={edition} />
      <EditionNeighbours planId={planId} edition={edition} all={all} />
      {one ? (
        <p className="govuk-body">
          Only one priority is shown.{' '}
          <Link href={paths.edition(planId, label)}>Show the edition from its beginning</Link>
        </p>
      ) : (
        <>
          {contents.length > 1 && <Contents items={contents} />}
          {isLong(edition) && !whole && (
            <p className="govuk-body">
              This edition is long: choose a priority, or{' '}
              <Link href={paths.edition(planId, label, { whole: 'yes' })}>
                show all of it on one page
              </Link>{' '}
              to print it.
            </p>
          )}
          {edition.coverText && <Markdown text={edition.coverText} prefix="cover-" />}
          {edition.sections.map((section) => (
            <section key={section.id} aria-labelledby={`section-${section.id}`}>
              <h2 className="govuk-heading-m" id={`section-${section.id}`}>
                {section.title}
              </h2>
              {section.text ? (
                <Markdown text={section.text} prefix={`${section.id}-`} />
              ) : (
                <p className="govuk-body wm-absent">Nothing was written.</p>
              )}
            </section>
          ))}
        </>
      )}
      {shown.length > 0 && (
        <EditionBody
          planId={planId}
          label={label}
          priorities={shown}
          {...(one ? { priority: one.id } : {})}
        />
      )}
      <PrintButton>Print this edition</PrintButton>
    </>
  );
}
