import type { Agency } from '@/api/types';
import { day } from '@/ui/dates';

function section10({ category, from, to }: Agency['section10'][number]) {
  const dates = [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ');
  return `section ${category}${dates ? ` ${dates}` : ''}`;
}

/** Who the agency is, in a line or two: the page is about its work. */
export function AgencyFacts({ agency }: { agency: Agency }) {
  return (
    <p className="govuk-body wm-quiet">
      Known as {[agency.code, ...agency.aliases].join(', ')} in {agency.partnership.name}.
      {agency.section10.length > 0 &&
        ` Children Act 2004, ${agency.section10.map(section10).join('; ')}.`}
      {agency.activeTo && ` Until ${day(agency.activeTo)}.`}
    </p>
  );
}
