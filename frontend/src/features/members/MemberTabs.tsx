import { paths } from '@/app/paths';
import { FilterLinks } from '@/ui/FilterLinks';

/** From one list of members to the others. */
export function MemberTabs({ current }: { current: 'agencies' | 'officers' | 'groups' }) {
  return (
    <FilterLinks
      label="Members"
      items={[
        { href: paths.agencies(), text: 'Agencies', current: current === 'agencies' },
        { href: paths.officers(), text: 'Officers and posts', current: current === 'officers' },
        { href: paths.groups(), text: 'Groups', current: current === 'groups' },
      ]}
    />
  );
}
