import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarFeed } from '@/api/types';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { Feeds } from './Feeds';
import { HowToAdd } from './HowToAdd';
import { NewAddress } from './NewAddress';
import { NewFeedForm } from './NewFeedForm';
import { feedsQuery } from './queries';
import { calendarsRoute } from './routes';

export function CalendarsPage() {
  const { agency } = calendarsRoute.useSearch();
  const { data: feeds } = useSuspenseQuery(feedsQuery());
  const [made, setMade] = useState<CalendarFeed | null>(null);
  return (
    <>
      <Breadcrumbs items={[{ href: paths.account(), text: 'Your account' }]} />
      <PageHeading>Due dates in your calendar</PageHeading>
      <p className="govuk-body-l">
        Make an address, add it to Outlook or your phone once, and what is due appears there and
        keeps up with the plans by itself.
      </p>
      {made?.address && <NewAddress key={made.id} feed={made} address={made.address} />}
      <Feeds items={feeds.items} onRevoked={(id) => setMade(made?.id === id ? null : made)} />
      <NewFeedForm wanted={agency} onMade={setMade} />
      <HowToAdd />
    </>
  );
}
