import { expect, test } from 'vitest';
import { violations } from '@/test/axe';
import {
  actions,
  agencies,
  frameworks,
  groups,
  indicators,
  meetings,
  partnership,
  plan,
  priorities,
} from '@/test/data';
import { renderAt } from '@/test/render';
import { paths } from './paths';

const idOf = (things: { id: string }[]) => things[0]?.id ?? '';

const PAGES: [string, string][] = [
  ['the page after signing out', paths.signedOut()],
  ["a plan's editions", paths.editions(plan.id)],
  ['an edition', paths.edition(plan.id, '1.0')],
  ['what changed between two', paths.changes(plan.id, { from: '1.0', to: '1.1' })],
  ['what changed as a list', paths.changesNote(plan.id, { from: '1.0', to: '1.1' })],
  ['the account', paths.account()],
  ['the plans', paths.plans()],
  ['a plan', paths.plan(plan.id)],
  ["a plan's text", paths.planText(plan.id)],
  ["a plan's actions by date", paths.planActions(plan.id)],
  ["a plan's readiness", paths.readiness(plan.id)],
  ["a plan's readiness by agency", paths.readiness(plan.id, { by: 'agency' })],
  ['a list of open things for a meeting', paths.readinessList(plan.id, { by: 'officer' })],
  ['what was deleted of a plan', paths.planDeletions(plan.id)],
  ['what was deleted', paths.deletions()],
  ["a plan's notes", paths.notes(plan.id)],
  ['what one watches', paths.watching()],
  ['a priority', paths.priority(idOf(priorities))],
  ['an action', paths.action(idOf(actions))],
  ["an action's history", paths.actionHistory(idOf(actions))],
  ["a priority's history", paths.priorityHistory(idOf(priorities))],
  ["an indicator's history", paths.indicatorHistory(idOf(indicators))],
  ["a plan's history with its parts", paths.planHistory(plan.id, { parts: 'yes' })],
  ['an action as it stood', paths.actionThen(idOf(actions), '2026-11-20T10:00:00Z')],
  ['a priority as it stood', paths.priorityThen(idOf(priorities), '2026-11-20T10:00:00Z')],
  ['an indicator as it stood', paths.indicatorThen(idOf(indicators), '2026-11-20T10:00:00Z')],
  ['a plan as it stood', paths.planThen(plan.id, '2026-11-20T10:00:00Z')],
  ['an indicator', paths.indicator(idOf(indicators))],
  ['a new indicator', paths.newIndicator(idOf(priorities))],
  ['changing an indicator', paths.editIndicator(idOf(indicators))],
  ['deleting an indicator', paths.deleteIndicator(idOf(indicators))],
  ['the agencies', paths.agencies()],
  ['an agency', paths.agency(idOf(agencies))],
  ['the officers', paths.officers()],
  ['the groups', paths.groups()],
  ['a group', paths.group(idOf(groups))],
  ['the meetings of a group', paths.meetings(idOf(groups))],
  ['a meeting', paths.meeting(idOf(groups), idOf(meetings))],
  ['the roles', paths.roles()],
  ['the invitations', paths.invitations()],
  ['the partnerships', paths.partnerships()],
  ['a partnership', paths.partnership(partnership.id)],
  ["a partnership's frameworks", paths.frameworks(partnership.id)],
  ['a new framework', paths.newFramework(partnership.id)],
  ['changing a framework', paths.editFramework(frameworks[1]?.id ?? '')],
  ['deleting a framework', paths.deleteFramework(frameworks[1]?.id ?? '')],
  ['the order of priorities', paths.planOrder(plan.id)],
  ['the order of actions', paths.priorityOrder(idOf(priorities))],
  ['moving an action', paths.moveAction(idOf(actions))],
  ['new numbers', paths.numbering(plan.id)],
  ['an address that leads nowhere', '/nowhere'],
  ['a plan that is not there', paths.plan('none')],
];

test.each(PAGES)(
  '%s has a title of its own and no accessibility violation',
  async (_name, path) => {
    const { container } = await renderAt(path);
    expect(document.title).toMatch(/.+ – Waymark$/);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  },
);
