import { useSuspenseQuery } from '@tanstack/react-query';
import type { Indicator } from '@/api/types';
import { paths } from '@/app/paths';
import { DeletedNotice } from '@/features/deletions';
import { Arrived, SavedNotice, watched } from '@/features/editing';
import { EndedNote, openTitle } from '@/features/kernel';
import { NextOpen, StillOpen } from '@/features/open';
import { WatchButton } from '@/features/watching';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { indicatorFacts } from './indicatorFacts';
import { indicatorQuery } from './queries';
import { indicatorRoute } from './routes';

function Uses({ uses }: { uses: Indicator['uses'] }) {
  if (uses.length === 0) return null;
  return (
    <section aria-labelledby="uses">
      <h2 className="govuk-heading-m" id="uses">
        Where it is used
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {uses.map(({ priority, plan, label }) => (
          <li key={`${priority.id}-${label}`}>
            {label && `Indicator ${label} of `}
            <Link href={paths.priority(priority.id, 'indicators')}>
              {priority.ref} {openTitle(priority.title)}
            </Link>{' '}
            in {openTitle(plan.title)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ parts }: { parts: Indicator['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        Its parts
      </h2>
      <ul className="govuk-list">
        {parts.map((part) => (
          <li key={part.id}>
            <Link href={paths.indicator(part.id)}>
              {part.label && <span className="wm-ref">{part.label}</span>} {openTitle(part.title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function IndicatorPage() {
  const { indicatorId } = indicatorRoute.useParams();
  const { saved, deleted, list, plan } = indicatorRoute.useSearch();
  const { data: indicator } = useSuspenseQuery({ ...indicatorQuery(indicatorId), ...watched });
  const use = indicator.uses[0];
  const openIn = plan ?? use?.plan.id;
  const title = openTitle(indicator.title);
  const mayEdit = indicator.allowed.includes('edit');
  return (
    <>
      <SavedNotice shown={saved === 'yes'}>
        {openIn && list && <NextOpen planId={openIn} list={list} />}
      </SavedNotice>
      {deleted && <DeletedNotice thing={deleted} />}
      <Breadcrumbs
        items={
          use
            ? [
                { href: paths.plan(use.plan.id), text: openTitle(use.plan.title) },
                {
                  href: paths.priority(use.priority.id, 'indicators'),
                  text: `${use.priority.ref} ${openTitle(use.priority.title)}`,
                },
              ]
            : [{ href: paths.plans(), text: 'Plans' }]
        }
      />
      <PageHeading caption="Indicator">{title}</PageHeading>
      <Arrived
        key={indicatorId}
        id={indicatorId}
        things={[{ kind: 'indicator', id: indicatorId, version: indicator.version, name: title }]}
      />
      <EndedNote
        ended={indicator.ended}
        what="indicator"
        below="part"
        hrefOf={paths.indicator}
        bringBack={
          indicator.allowed.includes('bring-back')
            ? paths.bringBack('indicators', indicatorId)
            : null
        }
      />
      {mayEdit && (
        <div className="govuk-button-group wm-no-print">
          <Link href={paths.editIndicator(indicatorId)} className="govuk-button" role="button">
            Change this indicator
          </Link>
          {indicator.allowed.includes('end') && (
            <Link href={paths.end('indicators', indicatorId)}>End this indicator</Link>
          )}
          <Link href={paths.deleteIndicator(indicatorId)}>Delete</Link>
        </div>
      )}
      {mayEdit && openIn && <StillOpen planId={openIn} thing={indicatorId} />}
      <WatchButton type="indicator" id={indicatorId} name="this indicator" />
      {indicator.parent && (
        <p className="govuk-body">
          Part of{' '}
          <Link href={paths.indicator(indicator.parent.id)}>
            {openTitle(indicator.parent.title)}
          </Link>
        </p>
      )}
      <Facts items={indicatorFacts(indicator)} />
      <Parts parts={indicator.parts} />
      <Uses uses={indicator.uses} />
      <p className="govuk-body wm-no-print">
        <Link href={paths.indicatorHistory(indicatorId)}>History</Link>
      </p>
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
