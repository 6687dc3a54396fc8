import { useSuspenseQuery } from '@tanstack/react-query';
import type { SavedView } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { savedViewsQuery } from './queries';
import { sharedInWords } from './sharing';
import { viewAddress, viewInWords } from './words';

function View({ view }: { view: SavedView }) {
  const address = viewAddress(view);
  const shared = sharedInWords(view);
  return (
    <li className="wm-view">
      {address ? <Link href={address}>{view.name}</Link> : <strong>{view.name}</strong>}
      <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">
        {viewInWords(view)}
        {shared && `. ${shared}`}
        {!address && '. It filters by more than this page can show.'}
      </p>
      {view.allowed.includes('edit') && (
        <p className="govuk-body-s govuk-!-margin-bottom-0 wm-no-print">
          <Link href={paths.editView(view.id)}>
            Change <span className="govuk-visually-hidden">{view.name}</span>
          </Link>
        </p>
      )}
    </li>
  );
}

/** Lists to come back to, each with what it filters in words; nothing at all while there are none. */
export function SavedViews({ plan }: { plan?: string }) {
  const { data: views } = useSuspenseQuery(savedViewsQuery(plan));
  if (views.length === 0) return null;
  return (
    <section aria-labelledby="saved-views">
      <h2 className="govuk-heading-m" id="saved-views">
        Saved lists
      </h2>
      <ul className="govuk-list">
        {views.map((view) => (
          <View key={view.id} view={view} />
        ))}
      </ul>
    </section>
  );
}
