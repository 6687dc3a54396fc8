import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agency, Assignment } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle, TimescaleText } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { AnswerPlace } from './AnswerPlace';
import { proposalsQuery } from './queries';

const nameOf = ({ action }: Assignment) => `${action.ref ?? ''} ${openTitle(action.title)}`.trim();

const ANSWERED = { accepted: 'accepted', declined: 'declined', proposed: 'proposed again' };

function Proposal({
  place,
  onAnswered,
}: {
  place: Assignment;
  onAnswered: (of: Assignment) => void;
}) {
  const name = nameOf(place);
  return (
    <li className="wm-findings__item">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Link href={paths.action(place.action.id)} className="govuk-link govuk-!-font-weight-bold">
          {name}
        </Link>
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {place.role === 'lead' ? 'To lead' : 'To support'}, in {openTitle(place.plan.title)},
        priority {place.priority.ref}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-2">
        <TimescaleText value={place.timescale} />
      </p>
      <AnswerPlace place={place} name={name} onAnswered={onAnswered} />
    </li>
  );
}

/** What is proposed to an agency: whoever acts for it answers here. Nothing when nothing is open. */
export function AgencyProposals({ agency }: { agency: Agency }) {
  const { data: open } = useSuspenseQuery(proposalsQuery(agency.id));
  const [said, setSaid] = useState('');
  const total = open.total ?? open.items.length;
  return (
    <section aria-labelledby={open.items.length > 0 ? 'proposals' : undefined}>
      <p className="govuk-body" role="status">
        {said}
      </p>
      {open.items.length > 0 && (
        <>
          <h2 className="govuk-heading-m" id="proposals">
            Proposed to {agency.name}: {count(total, 'answer')} open
          </h2>
          <ul className="wm-findings">
            {open.items.map((place) => (
              <Proposal
                key={place.id}
                place={place}
                onAnswered={(answered) =>
                  setSaid(`${nameOf(answered)} is ${ANSWERED[answered.state]}.`)
                }
              />
            ))}
          </ul>
          {total > open.items.length && (
            <p className="govuk-body">The next ones appear here as these are answered.</p>
          )}
        </>
      )}
    </section>
  );
}
