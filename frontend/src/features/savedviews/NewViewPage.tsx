import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { readFilters, savedQueryOf, type FilterName } from './filters';
import { useFilterNames } from './names';
import { saveView } from './queries';
import { newViewRoute } from './routes';
import { ViewForm } from './ViewForm';
import { chosenInWords } from './words';

export function NewViewPage() {
  const { planId } = newViewRoute.useParams();
  const { after: _after, ...filters } = readFilters(newViewRoute.useSearch());
  const { plan, nameOf } = useFilterNames(planId);
  const back = paths.planActions(planId, { ...filters });
  const names = Object.keys(filters) as FilterName[];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: plan.title },
          { href: back, text: 'Actions by date' },
        ]}
      />
      <PageHeading caption={plan.title}>Save this list</PageHeading>
      <p className="govuk-body">
        {names.length > 0
          ? `Actions of this plan: ${names.map((name) => chosenInWords(name, filters[name] ?? '', nameOf)).join('; ')}.`
          : 'All actions of this plan.'}
      </p>
      <ViewForm
        name=""
        sharing="nobody"
        back={back}
        button="Save the list"
        save={(said) =>
          saveView({ ...said, list: 'actions', query: savedQueryOf(planId, filters) })
        }
      />
    </>
  );
}
