import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { deleteView, savedViewQuery } from './queries';
import { deleteViewRoute } from './routes';
import { sharedInWords } from './sharing';
import { viewInWords } from './words';

export function DeleteViewPage() {
  const { viewId } = deleteViewRoute.useParams();
  const { data: view } = useSuspenseQuery(savedViewQuery(viewId));
  const shared = sharedInWords(view);
  return (
    <RemovePage
      name={view.name}
      question="Do you want to delete this saved list?"
      button="Delete this saved list"
      back={paths.editView(viewId)}
      after={paths.plans()}
      remove={() => deleteView(view)}
    >
      <p className="govuk-body">{viewInWords(view)}.</p>
      <p className="govuk-body">
        The actions stay as they are{shared && '. Nobody has the list any more'}.
      </p>
    </RemovePage>
  );
}
