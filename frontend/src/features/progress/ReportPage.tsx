import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery, meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { ElsewherePlaces } from './ElsewherePlaces';
import { NotAskedHere } from './NotAskedHere';
import { agenciesToReportFor, placeOf, type Place } from './place';
import { actionQuery, actionReportsQuery, periodsQuery, planQuery } from './queries';
import { ReportSteps } from './ReportSteps';
import { reportRoute } from './routes';
import { whereToReport } from './whereToReport';

const WRITING = ['edit', 'submit', 'withdraw'];

const mayWrite = ({ report }: Place) =>
  !report || WRITING.some((each) => report.allowed.includes(each));

/** From a mail's link on a phone: how it stands, one sentence, one look, handed in. */
export function ReportPage() {
  const { actionId } = reportRoute.useParams();
  const search = reportRoute.useSearch();
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: action } = useSuspenseQuery(actionQuery(actionId));
  const { data: plan } = useSuspenseQuery(planQuery(action.plan.id));
  const { data: periods } = useSuspenseQuery(periodsQuery(plan.partnership.id));
  const { data: reports } = useSuspenseQuery(actionReportsQuery(actionId));
  const agencies = agenciesToReportFor(
    action,
    me,
    editable.some(({ id }) => id === plan.partnership.id),
  );
  const found = whereToReport({ action, agencies, periods, reports }, search);
  const usual = periods.newestEnded ?? periods.current;
  const title = openTitle(action.title);
  const place =
    found && 'period' in found ? placeOf(action, found.agency, found.period, reports, me) : null;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.action(actionId), text: `${action.ref} ${title}` }]} />
      <PageHeading
        title={`Report progress: ${action.ref} ${title}`}
        caption={[`Report on ${action.ref}`, place?.period.label, place?.agency.name]
          .filter(Boolean)
          .join(', ')}
      >
        {title}
      </PageHeading>
      {found && !place && 'what' in found && (
        <NotAskedHere action={action} notAsked={found} agencies={agencies} usual={usual} />
      )}
      {!found && agencies.length === 0 && (
        <p className="govuk-body">
          You cannot report on this action. The agencies that lead or support it do, until it ends
          or its plan is closed. If yours should be among them, ask your partnership officer.
        </p>
      )}
      {!found && agencies.length > 0 && (
        <p className="govuk-body">No period that can be reported on has begun yet.</p>
      )}
      {place && (
        <>
          {place.onBehalf && mayWrite(place) && (
            <p className="govuk-inset-text">
              You report on behalf of {place.agency.name}. The report is marked so.
            </p>
          )}
          <ReportSteps
            key={`${action.id} ${place.agency.id} ${place.period.start}`}
            place={place}
            partnership={plan.partnership.id}
            step={search.step}
            saved={search.saved === 'yes'}
            person={me.principal.subject}
          />
          {!search.step && agencies.some(({ id }) => id === place.agency.id) && (
            <ElsewherePlaces place={place} agencies={agencies} periods={periods.periods} />
          )}
        </>
      )}
    </>
  );
}
