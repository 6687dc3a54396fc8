import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers, SavedNotice } from '@/features/editing';
import { CheckReport } from './CheckReport';
import { HandedIn } from './HandedIn';
import { HandedInAlready } from './HandedInAlready';
import type { Place } from './place';
import { actionReportsQuery } from './queries';
import { ReportForm } from './ReportForm';

interface Props {
  place: Place;
  /** Whose round it answers. */
  partnership: string;
  step: 'check' | 'done' | undefined;
  saved: boolean;
  /** Who is signed in: what they type is kept for them alone. */
  person: string;
}

// The form begins anew after a draft was saved, and its button with it.
const takeFocus = (notice: HTMLElement | null) => notice?.focus();

/** Form, look, arrival: which of them the address says, as far as the report has come. */
export function ReportSteps({ place, partnership, step, saved, person }: Props) {
  const { action, agency, period, report } = place;
  const cache = useQueryClient();
  const navigate = useNavigate();
  // What was saved last is what the form goes on from, whatever is read in the meantime.
  const [held, setHeld] = useState({ report, times: 0 });
  const hold = (now: Report) => setHeld({ report: now, times: held.times + 1 });
  const here = { period: period.start, agency: agency.id };
  const go = (next: { step?: string; saved?: 'yes' }) =>
    navigate({ to: paths.report(action.id), search: { ...here, ...next } });
  const moved = async (now: Report, next: { step?: string }) => {
    const query = actionReportsQuery(action.id);
    const others = cache.getQueryData(query.queryKey) ?? [];
    await forgetOthers(cache);
    cache.setQueryData(query.queryKey, [now, ...others.filter(({ id }) => id !== now.id)]);
    hold(now);
    await go(next);
  };
  if (report && step === 'done' && !report.allowed.includes('submit')) {
    return <HandedIn report={report} partnership={partnership} />;
  }
  if (report && step === 'check' && report.allowed.includes('submit')) {
    return (
      <CheckReport
        report={report}
        back={paths.report(action.id, here)}
        onHandedIn={(now) => moved(now, { step: 'done' })}
      />
    );
  }
  // What came back is mended in the form that it came from; saving it takes it back.
  const back = report?.state === 'returned' && report.allowed.includes('withdraw');
  if (report && !back && !report.allowed.includes('edit')) {
    return <HandedInAlready report={report} onTakenBack={(now) => moved(now, {})} />;
  }
  return (
    <>
      {saved && (
        <div tabIndex={-1} ref={takeFocus}>
          <SavedNotice shown>
            <p className="govuk-notification-banner__heading">
              Your draft is saved. It is not handed in yet.
            </p>
          </SavedNotice>
        </div>
      )}
      <ReportForm
        key={held.times}
        place={{ ...place, report: held.times === 0 ? report : held.report }}
        keptAs={[person, action.id, agency.id, period.start].join(':')}
        onSaved={async (now, intent) => {
          hold(now);
          await go(intent === 'check' ? { step: 'check' } : { saved: 'yes' });
        }}
      />
    </>
  );
}
