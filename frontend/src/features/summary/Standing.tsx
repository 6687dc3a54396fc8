import type { Figures } from '@/api/types';
import { words } from '@/features/kernel';
import { Bar, type Share } from './Bar';
import { FigureLink } from './FigureLink';

type Status = Figures['statuses'][number]['status'];

const COLOURS: Record<Status, Share['colour']> = {
  'not-started': 'grey',
  'on-track': 'green',
  'at-risk': 'orange',
  'off-track': 'red',
  completed: 'blue',
  deferred: 'purple',
  cancelled: 'black',
};

const RATED: Record<Figures['ratings'][number]['rating'], string> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
};

/** How many stand so, as links and as a bar; what nobody is, is left out. */
export function Standing({ figures, name }: { figures: Figures; name: string }) {
  const some = figures.statuses.filter(({ count }) => count > 0);
  if (some.length === 0) return <span className="wm-quiet">None</span>;
  return (
    <>
      <ul className="govuk-list wm-standing">
        {some.map((figure) => (
          <li key={figure.status}>
            <FigureLink figure={figure} of={`${words(figure.status).toLowerCase()}, ${name}`} />{' '}
            <span aria-hidden="true">{words(figure.status).toLowerCase()}</span>
          </li>
        ))}
      </ul>
      <Bar shares={some.map(({ status, count }) => ({ count, colour: COLOURS[status] }))} />
    </>
  );
}

/** The same by rating, in one line. */
export function Rated({ figures, name }: { figures: Figures; name: string }) {
  const some = figures.ratings.filter(({ count }) => count > 0);
  if (some.length === 0) return <span className="wm-quiet">None</span>;
  return (
    <ul className="govuk-list wm-standing">
      {some.map((figure) => (
        <li key={figure.rating}>
          <FigureLink figure={figure} of={`rated ${RATED[figure.rating]}, ${name}`} />{' '}
          <span aria-hidden="true">{RATED[figure.rating]}</span>
        </li>
      ))}
    </ul>
  );
}
