import { paths } from '../src/app/paths.ts';
import type { OneOfEach } from './oneOfEach.ts';

/** The provider sends people there, or a document that was read; nobody opens them by themselves. */
const NOT_TO_BE_OPENED = ['signIn', 'signInCallback', 'import', 'unsubscribe', 'workbook'] as const;
const ADMINISTRATORS = ['newPartnership', 'editPartnership'] as const;
const AGENCIES = ['myAgency'] as const;

type Name = keyof typeof paths;

/** One address at least of every page there is: a page that is added has no line here, and that does not compile. */
export function addresses(made: OneOfEach): Record<Name, string[]> {
  const { partnership, agency, membership, officer, group, meeting, plan, priority } = made;
  const { action, ended, doomed, indicator, deletion, invitation, role, at } = made;
  const { framework, calendar, view, round, reminder, owed } = made;
  return {
    start: [paths.start()],
    signIn: [],
    signInCallback: [],
    signedOut: [paths.signedOut()],
    account: [paths.account()],
    preferences: [paths.preferences()],
    // The word of a link stands in a mail alone.
    unsubscribe: [],
    mail: [paths.mail()],
    dueDates: [paths.dueDates()],
    search: [paths.search(), paths.search({ q: 'every' }), paths.search({ q: 'xyzzy' })],
    newView: [paths.newView(plan, { due: 'overdue' })],
    editView: [paths.editView(view)],
    deleteView: [paths.deleteView(view)],
    newWorkbook: [paths.newWorkbook(plan)],
    // A workbook that was read is looked at in the tests of its own pages.
    workbook: [],
    planSummary: [paths.planSummary(plan)],
    planReports: [paths.planReports(plan), paths.planReports(plan, { others: 'yes' })],
    planStories: [paths.planStories(plan), paths.planStories(plan, { fresh: 'no' })],
    planProposals: [paths.planProposals(plan)],
    report: [paths.report(owed.action, { agency: owed.agency })],
    frameworks: [paths.frameworks(partnership)],
    newFramework: [paths.newFramework(partnership)],
    editFramework: [paths.editFramework(framework)],
    deleteFramework: [paths.deleteFramework(framework)],
    calendars: [paths.calendars(partnership)],
    newCalendar: [paths.newCalendar(partnership)],
    editCalendar: [paths.editCalendar(calendar)],
    deleteCalendar: [paths.deleteCalendar(calendar)],
    rounds: [paths.rounds()],
    newRound: [paths.newRound()],
    round: [paths.round(round), paths.round(round, { by: 'officer' })],
    editRound: [paths.editRound(round)],
    roundStep: [paths.roundStep(round, 'close')],
    owed: [paths.owed(round), paths.owed(round, { answered: 'no' })],
    remind: [paths.remind(round)],
    reminder: reminder ? [paths.reminder(round, reminder)] : [],
    acceptReports: [paths.acceptReports(round)],
    roundReport: [paths.roundReport(round, owed.agency)],
    template: [paths.template(round), paths.template(round, owed.agency)],
    planStep: ['consult', 'agree', 'make-edition'].map((step) => paths.planStep(plan, step)),
    editions: [paths.editions(plan)],
    edition: [paths.edition(plan, '0.2'), paths.edition(plan, '0.2', { whole: 'yes' })],
    changes: [paths.changes(plan, { from: '0.1', to: '0.2' })],
    changesNote: [paths.changesNote(plan, { from: '0.1', to: '0.2' })],
    plans: [paths.plans()],
    plan: [paths.plan(plan)],
    newPlan: [paths.newPlan()],
    editPlan: ['about', 'text', 'themes'].map((part) => paths.editPlan(plan, part)),
    deletePlan: [paths.deletePlan(plan)],
    planOrder: [paths.planOrder(plan)],
    numbering: [paths.numbering(plan)],
    planDeletions: [paths.planDeletions(plan)],
    deletions: [paths.deletions()],
    restore: [paths.restore(deletion)],
    planText: [paths.planText(plan)],
    planActions: [paths.planActions(plan), paths.planActions(plan, { ended: 'yes' })],
    readiness: [paths.readiness(plan), paths.readiness(plan, { by: 'agency' })],
    readinessList: [paths.readinessList(plan, { by: 'officer' })],
    notes: [paths.notes(plan)],
    watching: [paths.watching()],
    priority: [paths.priority(priority)],
    editPriority: [
      'about',
      'population',
      'conditions',
      'story',
      'indicators',
      'actions',
      'note',
    ].map((part) => paths.editPriority(priority, part)),
    deletePriority: [paths.deletePriority(priority)],
    newPriority: [paths.newPriority(plan)],
    action: [paths.action(action), paths.action(ended)],
    editAction: [paths.editAction(action)],
    priorityOrder: [paths.priorityOrder(priority)],
    moveAction: [paths.moveAction(action)],
    deleteAction: [paths.deleteAction(doomed)],
    newAction: [paths.newAction(priority)],
    newSubAction: [paths.newSubAction(action)],
    end: [
      paths.end('actions', action),
      paths.end('priorities', priority),
      paths.end('indicators', indicator),
    ],
    bringBack: [paths.bringBack('actions', ended)],
    indicator: [paths.indicator(indicator)],
    newIndicator: [paths.newIndicator(priority)],
    editIndicator: [paths.editIndicator(indicator)],
    deleteIndicator: [paths.deleteIndicator(indicator)],
    agencies: [paths.agencies()],
    agency: [paths.agency(agency)],
    newAgency: [paths.newAgency()],
    editAgency: [paths.editAgency(agency)],
    deleteAgency: [paths.deleteAgency(agency)],
    myAgency: [paths.myAgency()],
    newMembership: [paths.newMembership({ agency })],
    editMembership: [paths.editMembership(membership)],
    deleteMembership: [paths.deleteMembership(membership)],
    partnerships: [paths.partnerships()],
    partnership: [paths.partnership(partnership)],
    newPartnership: [paths.newPartnership()],
    editPartnership: [paths.editPartnership(partnership)],
    officers: [paths.officers()],
    newOfficer: [paths.newOfficer()],
    editOfficer: [paths.editOfficer(officer)],
    deleteOfficer: [paths.deleteOfficer(officer)],
    officer: [paths.officer(officer)],
    leaver: [paths.leaver(officer)],
    mergeOfficer: [paths.mergeOfficer(officer)],
    eraseOfficer: [paths.eraseOfficer(officer)],
    agencySuccession: [paths.agencySuccession(agency)],
    reassign: [paths.reassign(plan)],
    groups: [paths.groups()],
    group: [paths.group(group)],
    meetings: [paths.meetings(group)],
    meeting: [paths.meeting(group, meeting)],
    newMeeting: [paths.newMeeting(group)],
    editMeeting: [paths.editMeeting(group, meeting)],
    recordMeeting: [paths.recordMeeting(group, meeting)],
    deleteMeeting: [paths.deleteMeeting(group, meeting)],
    newGroup: [paths.newGroup()],
    editGroup: ['about', 'seats'].map((part) => paths.editGroup(group, part)),
    deleteGroup: [paths.deleteGroup(group)],
    roles: [paths.roles()],
    newRole: [paths.newRole()],
    editRole: [paths.editRole(role)],
    endRole: [paths.endRole(role)],
    invitations: [paths.invitations()],
    newInvitation: [paths.newInvitation()],
    withdrawInvitation: [paths.withdrawInvitation(invitation)],
    planHistory: [paths.planHistory(plan), paths.planHistory(plan, { parts: 'yes' })],
    planThen: [paths.planThen(plan, at)],
    priorityHistory: [paths.priorityHistory(priority)],
    priorityThen: [paths.priorityThen(priority, at)],
    actionHistory: [paths.actionHistory(action)],
    actionThen: [paths.actionThen(action, at)],
    indicatorHistory: [paths.indicatorHistory(indicator)],
    indicatorThen: [paths.indicatorThen(indicator, at)],
    newImport: [paths.newImport()],
    // A document that was read is looked at in the journey that reads it.
    import: [],
  };
}

const of = (all: Record<Name, string[]>, names: readonly Name[]) =>
  names.flatMap((name) => all[name]);

export const forAdministrators = (made: OneOfEach) => of(addresses(made), ADMINISTRATORS);

export const forAgencies = (made: OneOfEach) => of(addresses(made), AGENCIES);

export function forOfficers(made: OneOfEach) {
  const all = addresses(made);
  const others = new Set<Name>([...ADMINISTRATORS, ...AGENCIES, ...NOT_TO_BE_OPENED]);
  return of(
    all,
    (Object.keys(all) as Name[]).filter((name) => !others.has(name)),
  );
}
