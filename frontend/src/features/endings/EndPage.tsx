import { useSuspenseQuery } from '@tanstack/react-query';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { endRoute } from './routes';
import { StandingForm } from './StandingForm';
import { KINDS, thingQuery } from './things';

/** The question before something ends, with what ends along. */
export function EndPage() {
  const { thingId } = endRoute.useParams();
  const { kind } = endRoute.useLoaderData();
  const { data: thing } = useSuspenseQuery(thingQuery(kind, thingId));
  const { one, below, href } = KINDS[kind];
  if (!thing) return null;
  return (
    <>
      <Breadcrumbs items={[{ href: href(thingId), text: thing.name }]} />
      <PageHeading title={`End ${thing.name}`} caption={thing.name}>
        End this {one}
      </PageHeading>
      <StandingForm
        kind={kind}
        thing={thing}
        to="ended"
        why="Why it ends"
        hint="Everybody in the partnership can read this. Once the plan is published, so can the public."
        button={`End this ${one}`}
      >
        <p className="govuk-body">
          What has ended stays on record, in the editions too, but nobody owes it any more: it is
          not chased, not overdue, and out of the lists unless one asks for it. You can bring it
          back.
        </p>
        {thing.below > 0 && (
          <p className="govuk-body">
            Of its {count(thing.below, below)}, whatever has not ended yet ends with it.
          </p>
        )}
      </StandingForm>
    </>
  );
}
