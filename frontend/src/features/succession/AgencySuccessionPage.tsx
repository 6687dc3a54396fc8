import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Succeeded } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Done } from './Done';
import { MovedTable } from './MovedTable';
import { PreviewForm } from './PreviewForm';
import { agencyToSucceedQuery, successionQuery } from './queries';
import { ReasonField } from './ReasonField';
import { agencySuccessionRoute } from './routes';
import { NEW_SUCCESSION, toSuccession } from './successionDraft';
import { SuccessionFields } from './SuccessionFields';
import { SuccessionHistory } from './SuccessionHistory';
import { SuccessorSelect } from './SuccessorSelect';
import { usePreview } from './usePreview';
import { succeed } from './writes';

export function AgencySuccessionPage() {
  const { agencyId } = agencySuccessionRoute.useParams();
  const { data: shownAgency } = useSuspenseQuery(agencyToSucceedQuery(agencyId));
  const { data: history } = useSuspenseQuery(successionQuery(agencyId));
  const { data: members } = useSuspenseQuery(membersQuery(shownAgency.partnership.id));
  // Once merged, the address answers with the agency that follows.
  const [agency] = useState(shownAgency);
  const [draft, setDraft] = useState(NEW_SUCCESSION);
  const preview = usePreview<Succeeded>((dryRun, seen) =>
    succeed(agencyId, toSuccession(draft, seen?.lines ?? []), dryRun),
  );
  const { shown, errors } = preview;
  const heading = 'Renamed, merged or split';
  if (shown?.done) {
    const { succession, lines } = shown.result;
    return (
      <>
        <Breadcrumbs items={[{ href: paths.agencies(), text: 'Agencies' }]} />
        <PageHeading caption={agency.name}>{heading}</PageHeading>
        <Done
          said={`${agency.name} is now ${succession.successors.map(({ name }) => name).join(' and ')}.`}
        >
          <p className="govuk-body">
            <Link href={paths.agency(shown.result.agency.id)}>
              Go to {shown.result.agency.name}
            </Link>
          </p>
          {lines.length > 0 && <MovedTable caption="What went over" lines={lines} />}
        </Done>
      </>
    );
  }
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.agencies(), text: 'Agencies' },
          { href: paths.agency(agency.id), text: agency.name },
        ]}
      />
      <PageHeading caption={agency.name}>{heading}</PageHeading>
      <SuccessionHistory items={history.items} />
      {agency.allowed.includes('edit') ? (
        <PreviewForm
          preview={preview}
          back={paths.agency(agency.id)}
          button={({ succession }) =>
            succession.kind === 'renamed' ? 'Change the name' : 'Record it and move everything'
          }
          changes={({ succession, lines, agency: after }) =>
            succession.kind === 'renamed' ? (
              <p className="govuk-body">
                It is called {after.name} ({after.code}) from then on, and is still found as{' '}
                {after.aliases.join(', ')}. Editions and history keep the old name.
              </p>
            ) : (
              <>
                <p className="govuk-body">
                  {agency.name} ends the day before. Whoever asks for it is given {after.name},
                  which is also found under the old names. Closed plans, editions and history keep
                  the old name.
                </p>
                <MovedTable
                  caption="What would go over"
                  lines={lines}
                  {...(succession.kind === 'split'
                    ? {
                        to: (line) => (
                          <SuccessorSelect
                            line={line}
                            successors={succession.successors}
                            takers={draft.takers}
                            onChange={(takers) => setDraft({ ...draft, takers })}
                          />
                        ),
                      }
                    : {})}
                />
              </>
            )
          }
        >
          <SuccessionFields
            agency={agency.name}
            draft={draft}
            options={members.agencies.filter(({ id }) => id !== agency.id)}
            errors={errors.byField}
            onChange={(next) => {
              preview.forget();
              setDraft(next);
            }}
          />
          <ReasonField
            value={draft.reason}
            error={errors.byField.get('reason')}
            onChange={(reason) => setDraft({ ...draft, reason })}
          />
        </PreviewForm>
      ) : (
        <p className="govuk-body">Only the partnership’s officers record this.</p>
      )}
    </>
  );
}
