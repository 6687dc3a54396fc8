import type { ReadinessPage } from '@/api/types';
import { paths } from '@/app/paths';
import type { OpenFilters } from '@/features/open';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';
import { KIND_WORDS } from './kinds';
import { counted, type OwnerCount } from './owners';

interface Props {
  owners: ReadinessPage['owners'];
  by: 'agency' | 'officer';
  planId: string;
  filters: OpenFilters;
}

/** How much is with whom; each name leads to that one's list, which can be sent to them. */
export function OwnersTable({ owners, by, planId, filters }: Props) {
  const columns: Column<OwnerCount>[] = [
    {
      heading: by === 'agency' ? 'Agency' : 'Officer, post or group',
      header: true,
      cell: ({ name, alone }) =>
        alone ? <Link href={paths.readiness(planId, { ...filters, ...alone })}>{name}</Link> : name,
    },
    { heading: KIND_WORDS.unconfirmed.title, cell: ({ unconfirmed }) => unconfirmed },
    { heading: KIND_WORDS.missing.title, cell: ({ missing }) => missing },
    { heading: KIND_WORDS.suspicious.title, cell: ({ suspicious }) => suspicious },
  ];
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How much is with whom</span>
      </summary>
      <Table
        caption={by === 'agency' ? 'Open things by agency' : 'Open things by officer'}
        captionHidden
        columns={columns}
        rows={counted(owners, by)}
        keyOf={({ id }) => id}
      />
    </details>
  );
}
