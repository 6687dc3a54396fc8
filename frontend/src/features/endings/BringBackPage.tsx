import { useSuspenseQuery } from '@tanstack/react-query';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { bringBackRoute } from './routes';
import { StandingForm } from './StandingForm';
import { KINDS, thingQuery } from './things';

/** The question before what has ended is owed again. */
export function BringBackPage() {
  const { thingId } = bringBackRoute.useParams();
  const { kind } = bringBackRoute.useLoaderData();
  const { data: thing } = useSuspenseQuery(thingQuery(kind, thingId));
  const { one, below, href } = KINDS[kind];
  if (!thing) return null;
  const along = thing.ended?.along ?? 0;
  return (
    <>
      <Breadcrumbs items={[{ href: href(thingId), text: thing.name }]} />
      <PageHeading title={`Bring back ${thing.name}`} caption={thing.name}>
        Bring this {one} back
      </PageHeading>
      <StandingForm
        kind={kind}
        thing={thing}
        to="current"
        why="Why it comes back"
        hint="Everybody in the partnership can read this."
        button={`Bring this ${one} back`}
      >
        {thing.ended && (
          <p className="govuk-body">
            It ended on {day(thing.ended.on)}: {thing.ended.reason}
          </p>
        )}
        {along > 0 && (
          <p className="govuk-body">{count(along, below)} that ended with it will come back too.</p>
        )}
      </StandingForm>
    </>
  );
}
