import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Assignment } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Tag, type TagColour } from '@/ui/Tag';
import { AnswerPlace } from './AnswerPlace';
import { placesQuery } from './queries';

const STATES: Record<Assignment['state'], [TagColour, string]> = {
  proposed: ['blue', 'Proposed'],
  accepted: ['green', 'Accepted'],
  declined: ['red', 'Declined'],
};

function inWords({ state, recorded, agency, decidedAt }: Assignment) {
  const when = decidedAt ? ` on ${day(decidedAt.slice(0, 10))}` : '';
  if (state === 'proposed') return `${agency.name} has to answer.`;
  if (state === 'declined') return `${agency.name} declined${when}.`;
  return recorded
    ? `Agreed elsewhere: a partnership officer recorded it${when}.`
    : `${agency.name} accepted${when}.`;
}

interface Props {
  actionId: string;
  /** Whether the reader may change the action, and so name another agency. */
  mayEdit: boolean;
}

/** Each agency's place in an action: how it stands, who has to answer, and why it was declined. */
export function ActionPlaces({ actionId, mayEdit }: Props) {
  const { data: places } = useSuspenseQuery(placesQuery(actionId));
  const [said, setSaid] = useState('');
  if (places.items.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 className="govuk-heading-m" id="places">
        What the agencies have answered
      </h2>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <ul className="wm-findings">
        {places.items.map((place) => (
          <li key={place.id} className="wm-findings__item">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <Link href={paths.agency(place.agency.id)}>{place.agency.name}</Link>{' '}
              <span className="wm-quiet">({place.role === 'lead' ? 'lead' : 'supporting'})</span>{' '}
              <Tag colour={STATES[place.state][0]}>{STATES[place.state][1]}</Tag>
            </p>
            <p className="govuk-body govuk-!-margin-bottom-1">{inWords(place)}</p>
            {place.reason && (
              <blockquote className="govuk-body wm-quote">{place.reason}</blockquote>
            )}
            <AnswerPlace
              place={place}
              name={place.agency.name ?? ''}
              onAnswered={(answered) => setSaid(inWords(answered))}
            />
            {mayEdit && place.state === 'declined' && (
              <p className="govuk-body wm-no-print">
                <Link href={paths.editAction(actionId, { field: 'leadAgencies' })}>
                  Name another agency
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
