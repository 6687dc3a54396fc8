import type { SearchHit } from '@/api/types';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { addressOf, KINDS, nameOf, placeOf } from './kinds';

/** What has no id of its own is told apart by where it begins. */
function withPlaces(runs: SearchHit['excerpt']) {
  let at = 0;
  return runs.map((run) => {
    const placed = { ...run, at };
    at += run.text.length;
    return placed;
  });
}

/** Something that was found: its name leads to it, and its words say why it is here. */
export function Hit({ hit }: { hit: SearchHit }) {
  const place = placeOf(hit);
  return (
    <li className="wm-hit">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link href={addressOf(hit)}>{nameOf(hit) || KINDS[hit.kind].one}</Link>
      </h2>
      <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
        <strong>{KINDS[hit.kind].one}</strong>
        {place && `, ${place}`}
        {hit.endedOn && (
          <span className="govuk-tag govuk-tag--grey wm-hit__tag">
            {`${hit.kind === 'officer' ? 'Left' : hit.kind === 'plan' ? 'Closed' : 'Ended'} ${day(hit.endedOn)}`}
          </span>
        )}
      </p>
      {hit.excerpt.length > 0 && (
        <p className="govuk-body govuk-!-margin-bottom-0">
          {withPlaces(hit.excerpt).map(({ text, marked, at }) =>
            marked ? (
              <mark key={at} className="wm-found">
                {text}
              </mark>
            ) : (
              <span key={at}>{text}</span>
            ),
          )}
        </p>
      )}
    </li>
  );
}
