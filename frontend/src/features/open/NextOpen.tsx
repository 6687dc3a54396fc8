import { useQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { addressOf, inWords } from './address';
import { fromList, wholeOf } from './filters';
import { nextOpenQuery } from './queries';

interface Props {
  planId: string;
  /** The list one is working through; nothing when one is not. */
  list: string | undefined;
  /** What stands before the next one's name. */
  lead?: string;
}

/** How much is left of the list one is working through, and the next of it. */
export function NextOpen({ planId, list, lead = 'Next' }: Props) {
  const filters = fromList(list ?? '');
  const { data } = useQuery({ ...nextOpenQuery(planId, filters), enabled: list !== undefined });
  if (list === undefined || !data) return null;
  return (
    <p className="govuk-body wm-no-print" role="status">
      {data.next ? (
        <>
          {data.total} left in your list. {lead}:{' '}
          <Link href={addressOf(data.next, planId, filters)}>{inWords(data.next)}</Link>
        </>
      ) : (
        'Nothing is left in your list.'
      )}{' '}
      <Link href={paths.readiness(planId, wholeOf(filters))}>Back to the list</Link>
    </p>
  );
}
