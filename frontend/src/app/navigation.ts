import type { Me } from '@/api/types';
import { paths } from './paths';

interface Item {
  href: string;
  text: string;
  /** The addresses that belong to this entry. */
  owns: RegExp;
}

export function navigation(me: Me, mayImport: boolean, unseen: number): Item[] {
  // One's own page is under "My work", which leaves the others to the officers.
  const others = me.officer ? `officers(?!/${me.officer.id}$)` : 'officers';
  const items: Item[] = [
    { href: paths.plans(), text: 'Plans', owns: /^\/(plans|priorities|actions|indicators)/ },
  ];
  if (me.officer) {
    const href = paths.officer(me.officer.id);
    items.push({ href, text: 'My work', owns: new RegExp(`^${href}$`) });
  }
  if (me.agencies.length > 0) {
    const text = me.agencies.length === 1 ? 'My agency' : 'My agencies';
    items.push({ href: paths.myAgency(), text, owns: /^\/my-agency/ });
  }
  if (me.grants.length > 0) {
    items.push({ href: paths.rounds(), text: 'Reporting', owns: /^\/rounds/ });
  }
  if (me.grants.length > 0) {
    items.push({
      href: paths.agencies(),
      text: 'Agencies and groups',
      owns: new RegExp(
        `^/(agencies|${others}|groups|partnerships|frameworks|calendars|memberships|roles|invitations|mail)`,
      ),
    });
  }
  if (me.grants.length > 0) {
    items.push({
      href: paths.watching(),
      text: unseen > 0 ? `What I watch (${unseen} new)` : 'What I watch',
      owns: /^\/watching/,
    });
  }
  if (mayImport) {
    items.push({ href: paths.newImport(), text: 'Import a plan', owns: /^\/imports/ });
  }
  return items;
}
