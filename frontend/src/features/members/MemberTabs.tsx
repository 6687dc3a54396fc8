import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { FilterLinks } from '@/ui/FilterLinks';

type Tab = 'agencies' | 'officers' | 'groups' | 'partnerships' | 'roles' | 'invitations' | 'mail';

/** From one list of members to the others; who has which role is shown to those who give them. */
export function MemberTabs({ current }: { current: Tab }) {
  const { data: me } = useSuspenseQuery(meQuery());
  const tabs: { tab: Tab; href: string; text: string }[] = [
    { tab: 'agencies', href: paths.agencies(), text: 'Agencies' },
    { tab: 'officers', href: paths.officers(), text: 'Officers and posts' },
    { tab: 'groups', href: paths.groups(), text: 'Groups' },
    { tab: 'partnerships', href: paths.partnerships(), text: 'Partnerships' },
  ];
  if (me.allowed.includes('invite')) {
    tabs.push(
      { tab: 'roles', href: paths.roles(), text: 'Who may do what' },
      { tab: 'invitations', href: paths.invitations(), text: 'Invitations' },
      { tab: 'mail', href: paths.mail(), text: 'Mail' },
    );
  }
  return (
    <FilterLinks
      label="Members"
      items={tabs.map(({ tab, href, text }) => ({ href, text, current: tab === current }))}
    />
  );
}
