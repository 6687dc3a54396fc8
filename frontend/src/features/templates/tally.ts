import type { TemplateComparison } from '@/api/types';
import { count } from '@/ui/numbers';

type Counts = TemplateComparison['counts'];

const list = (parts: (string | false)[]) => parts.filter(Boolean).join(', ');

/** What a file would do, as far as it does anything: "2 new reports, 1 row left as before". */
export const wouldDo = ({ created, updated, unchanged, failed }: Counts) =>
  list([
    created > 0 && count(created, 'new report'),
    updated > 0 && count(updated, 'change'),
    unchanged > 0 && `${count(unchanged, 'row')} left as before`,
    failed > 0 && `${count(failed, 'row')} with something wrong`,
  ]) || 'no rows';

/** What it did. */
export const hasDone = ({ created, updated, handedIn }: Counts) =>
  list([
    created > 0 && `${count(created, 'report')} begun`,
    updated > 0 && `${count(updated, 'report')} changed`,
    handedIn > 0 && `${count(handedIn, 'report')} handed in`,
  ]);
