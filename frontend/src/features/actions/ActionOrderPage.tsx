import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { watched } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { OrderList, type Block, type Step } from '@/features/order';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { actionOrderRoute } from './editRoutes';
import { moveAction } from './places';
import { actionsOfPriorityQuery, priorityQuery } from './queries';
import { inTableOrder, type ActionRow } from './rows';

/** The runs of actions between heading rows. */
function blocksOf(rows: ActionRow[]): Block[] {
  const blocks: Block[] = [];
  for (const { action, sub } of rows) {
    const heading = action.heading?.id ?? null;
    const last = blocks.at(-1);
    if (!last || (!sub && last.id !== heading)) {
      blocks.push({ id: heading, title: action.heading?.text ?? null, lines: [] });
    }
    blocks.at(-1)?.lines.push({
      id: action.id,
      ref: action.ref,
      title: openTitle(action.title),
      ...(action.parent ? { sub: action.parent.id } : {}),
    });
  }
  return blocks;
}

/** The actions of a priority, moved up and down by one; each move is saved at once. */
export function ActionOrderPage() {
  const { priorityId } = actionOrderRoute.useParams();
  const cache = useQueryClient();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  const { data: actions } = useSuspenseQuery({ ...actionsOfPriorityQuery(priorityId), ...watched });
  const title = openTitle(priority.title);
  const step = async ({ id, block, after }: Step) => {
    const action = actions.find((each) => each.id === id);
    if (!action) return;
    const parent = action.parent?.id ?? null;
    const heading = parent ? null : block;
    try {
      await moveAction(action, { priority: priorityId, parent, heading, after });
    } finally {
      await cache.invalidateQueries();
    }
  };
  return (
    <>
      <Breadcrumbs
        items={[{ href: paths.priority(priorityId, 'actions'), text: `${priority.ref} ${title}` }]}
      />
      <PageHeading title={`Order of ${priority.ref} ${title}`} caption={`Priority ${priority.ref}`}>
        Order of the actions
      </PageHeading>
      <p className="govuk-body">
        Each move is saved at once. Numbers stay as they are until you{' '}
        <Link href={paths.numbering(priority.plan.id, priorityId)}>number them anew</Link>.
      </p>
      {actions.length > 0 ? (
        <OrderList
          blocks={blocksOf(inTableOrder(actions))}
          onStep={step}
          extra={(id) => (
            <Link href={paths.moveAction(id)} className="govuk-link wm-small">
              Move elsewhere
              <span className="govuk-visually-hidden">
                : {actions.find((each) => each.id === id)?.ref}
              </span>
            </Link>
          )}
        />
      ) : (
        <p className="govuk-body wm-absent">No actions yet.</p>
      )}
      <p className="govuk-body">
        <Link href={paths.priority(priorityId, 'actions')}>Back to the priority</Link>
      </p>
    </>
  );
}
