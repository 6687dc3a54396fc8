import type { Agency } from '@/api/types';
import { paths } from '@/app/paths';
import { EditLink } from '@/features/editing';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { categoryInWords } from './section10';

function dates(from: string | null, to: string | null) {
  return [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ');
}

/** Who the agency is, in a few lines: the page is about its work. */
export function AgencyFacts({ agency }: { agency: Agency }) {
  const may = agency.allowed.includes('edit');
  return (
    <>
      <p className="govuk-body wm-quiet">
        Known as {[agency.code, ...agency.aliases].join(', ')} in {agency.partnership.name}.
        {agency.activeFrom && ` Since ${day(agency.activeFrom)}.`}
        {agency.activeTo && ` Until ${day(agency.activeTo)}.`}{' '}
        <EditLink may={may} href={paths.editAgency(agency.id)} what={agency.name} />
        {may && (
          <Link
            href={paths.deleteAgency(agency.id)}
            className="govuk-link wm-edit-link wm-no-print"
          >
            Delete this agency
          </Link>
        )}
      </p>
      {agency.section10.length > 0 && (
        <ul className="govuk-list wm-quiet" aria-label="Under the Children Act 2004, section 10">
          {agency.section10.map(({ category, from, to }) => (
            <li key={`${category} ${from}`}>
              {categoryInWords(category)}: Children Act 2004, section {category}
              {(from || to) && `, ${dates(from, to)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
