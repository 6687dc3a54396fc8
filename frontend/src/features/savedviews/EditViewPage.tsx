import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { changeView, savedViewQuery } from './queries';
import { editViewRoute } from './routes';
import { sharingOf } from './sharing';
import { ViewForm } from './ViewForm';
import { viewAddress, viewInWords } from './words';

export function EditViewPage() {
  const { viewId } = editViewRoute.useParams();
  const { data: view } = useSuspenseQuery(savedViewQuery(viewId));
  const back = viewAddress(view) ?? paths.plans();
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: view.name }]} />
      <PageHeading title={`Change this saved list: ${view.name}`} caption={view.name}>
        Change this saved list
      </PageHeading>
      <p className="govuk-body">{viewInWords(view)}.</p>
      <p className="govuk-body">
        To filter otherwise, open the list, filter it, and save it under another name. If it is no
        longer wanted, <Link href={paths.deleteView(viewId)}>delete it</Link>.
      </p>
      <ViewForm
        name={view.name}
        sharing={sharingOf(view)}
        back={back}
        button="Save"
        save={(said) => changeView(view, said)}
      />
    </>
  );
}
