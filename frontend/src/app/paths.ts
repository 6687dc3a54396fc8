type Query = Record<string, string | undefined>;

export interface ChangesFilters extends Query {
  from?: string;
  to?: string;
  kind?: string;
  after?: string;
}

function withQuery(path: string, query: Query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return search.size > 0 ? `${path}?${search}` : path;
}

export interface ReadinessFilters extends Query {
  kind?: string;
  priority?: string;
  agency?: string;
  officer?: string;
  group?: string;
  by?: string;
  after?: string;
}

/** Where in a form one begins, and which list of open things one is working through. */
export interface FormPlace {
  field?: string | undefined;
  list?: string | undefined;
  /** The plan whose list it is, where the thing itself may stand in several. */
  plan?: string | undefined;
}

const atPlace = (path: string, { field, list, plan }: FormPlace = {}) =>
  `${withQuery(path, { plan, list })}${field ? `#${field}` : ''}`;

export interface ActionFilters extends Query {
  agency?: string | undefined;
  role?: string | undefined;
  officer?: string | undefined;
  group?: string | undefined;
  /** One or more ids, joined by commas. */
  priority?: string | undefined;
  theme?: string | undefined;
  status?: string | undefined;
  rating?: string | undefined;
  unreported?: string | undefined;
  due?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  open?: string | undefined;
  ended?: string | undefined;
  since?: string | undefined;
  q?: string | undefined;
  after?: string | undefined;
}

export interface ProposalFilters extends Query {
  /** One or more ids, joined by commas. */
  priority?: string;
  theme?: string;
  agency?: string;
  after?: string;
}

export interface AgencyFilters extends Query {
  role?: string;
  due?: string;
  open?: string;
  status?: string;
  rating?: string;
  unreported?: string;
  plan?: string;
  after?: string;
}

/** What ends with a reason, by the word for its collection in an address. */
export type Endable = 'actions' | 'priorities' | 'indicators';

export const isEndable = (kind: string): kind is Endable =>
  kind === 'actions' || kind === 'priorities' || kind === 'indicators';
export interface HistoryFilters extends Query {
  kind?: string;
  by?: string;
  parts?: string;
  since?: string;
  others?: string;
  after?: string;
}

export interface NoteFilters extends Query {
  show?: string;
  priority?: string;
  after?: string;
}

export interface SearchFilters extends Query {
  q?: string | undefined;
  kind?: string | undefined;
  plan?: string | undefined;
  after?: string | undefined;
}

/** For which period, by its first day, and which agency one reports. */
export interface ReportPlace extends Query {
  period?: string;
  agency?: string;
}

export interface OwedFilters extends Query {
  agency?: string;
  officer?: string;
  priority?: string;
  plan?: string;
  answered?: string;
  after?: string;
}

export interface PlanReportFilters extends Query {
  since?: string;
  others?: string;
  after?: string;
}

export interface StoryFilters extends Query {
  agency?: string;
  priority?: string;
  fresh?: string;
  after?: string;
}

export interface MailFilters extends Query {
  state?: string;
  after?: string;
}

export interface NewsFilters extends Query {
  days?: string;
  after?: string;
}

/** Every address of the client. No other file spells one out. */
export const paths = {
  start: () => '/',
  signIn: (to?: string) => withQuery('/sign-in', { to }),
  signInCallback: () => '/sign-in/callback',
  signedOut: () => '/signed-out',
  account: () => '/account',
  preferences: () => '/preferences',
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  mail: (filters?: MailFilters) => withQuery('/mail', filters),
  dueDates: (of?: { agency?: string }) => withQuery('/account/calendars', of),
  planStep: (id: string, step: string) => `/plans/${id}/next/${step}`,
  editions: (id: string, after?: string) => withQuery(`/plans/${id}/editions`, { after }),
  edition: (id: string, label: string, parts?: { priority?: string; whole?: string }) =>
    withQuery(`/plans/${id}/editions/${label}`, parts),
  changes: (id: string, filters?: ChangesFilters) => withQuery(`/plans/${id}/changes`, filters),
  changesNote: (id: string, filters?: ChangesFilters) =>
    withQuery(`/plans/${id}/changes/note`, filters),
  plans: (after?: string) => withQuery('/plans', { after }),
  plan: (id: string) => `/plans/${id}`,
  newPlan: () => '/plans/new',
  editPlan: (id: string, part: string, at?: FormPlace) => atPlace(`/plans/${id}/edit/${part}`, at),
  deletePlan: (id: string) => `/plans/${id}/delete`,
  planOrder: (id: string) => `/plans/${id}/order`,
  numbering: (id: string, priority?: string) => withQuery(`/plans/${id}/numbering`, { priority }),
  planDeletions: (id: string, after?: string) => withQuery(`/plans/${id}/deleted`, { after }),
  deletions: (after?: string) => withQuery('/deleted', { after }),
  restore: (deletion: string) => `/deleted/${deletion}`,
  planText: (id: string, section?: string) =>
    `/plans/${id}/text${section ? `#section-${section}` : ''}`,
  planActions: (id: string, filters?: ActionFilters) => withQuery(`/plans/${id}/actions`, filters),
  newView: (plan: string, filters?: ActionFilters) =>
    withQuery(`/plans/${plan}/actions/save`, filters),
  editView: (id: string) => `/saved-views/${id}/edit`,
  deleteView: (id: string) => `/saved-views/${id}/delete`,
  newWorkbook: (plan: string) => `/plans/${plan}/workbook`,
  workbook: (plan: string, id: string, shown?: { load?: string; rows?: string; from?: string }) =>
    withQuery(`/plans/${plan}/workbook/${id}`, shown),
  planSummary: (id: string) => `/plans/${id}/summary`,
  planReports: (id: string, filters?: PlanReportFilters) =>
    withQuery(`/plans/${id}/reports`, filters),
  planStories: (id: string, filters?: StoryFilters) => withQuery(`/plans/${id}/stories`, filters),
  planProposals: (id: string, filters?: ProposalFilters) =>
    withQuery(`/plans/${id}/proposals`, filters),
  readiness: (id: string, filters?: ReadinessFilters) =>
    withQuery(`/plans/${id}/readiness`, filters),
  readinessList: (id: string, filters?: ReadinessFilters) =>
    withQuery(`/plans/${id}/readiness/list`, filters),
  notes: (plan: string, filters?: NoteFilters) => withQuery(`/plans/${plan}/notes`, filters),
  search: (filters?: SearchFilters) => withQuery('/search', filters),
  watching: (filters?: NewsFilters) => withQuery('/watching', filters),
  priority: (id: string, part?: string) => `/priorities/${id}${part ? `#${part}` : ''}`,
  editPriority: (id: string, part: string, at?: FormPlace) =>
    atPlace(`/priorities/${id}/edit/${part}`, at),
  deletePriority: (id: string) => `/priorities/${id}/delete`,
  newPriority: (plan: string) => `/plans/${plan}/priorities/new`,
  action: (id: string, part?: string) => `/actions/${id}${part ? `#${part}` : ''}`,
  editAction: (id: string, at?: FormPlace) => atPlace(`/actions/${id}/edit`, at),
  report: (action: string, at?: ReportPlace) => withQuery(`/actions/${action}/report`, at),
  priorityOrder: (id: string) => `/priorities/${id}/order`,
  moveAction: (id: string) => `/actions/${id}/move`,
  deleteAction: (id: string) => `/actions/${id}/delete`,
  newAction: (priority: string) => `/priorities/${priority}/actions/new`,
  newSubAction: (parent: string) => `/actions/${parent}/sub-actions/new`,
  end: (kind: Endable, id: string) => `/${kind}/${id}/end`,
  bringBack: (kind: Endable, id: string) => `/${kind}/${id}/bring-back`,
  indicator: (id: string) => `/indicators/${id}`,
  newIndicator: (priority: string) => `/priorities/${priority}/indicators/new`,
  editIndicator: (id: string, at?: FormPlace) => atPlace(`/indicators/${id}/edit`, at),
  deleteIndicator: (id: string) => `/indicators/${id}/delete`,
  agencies: (after?: string) => withQuery('/agencies', { after }),
  agency: (id: string, filters?: AgencyFilters) => withQuery(`/agencies/${id}`, filters),
  newAgency: () => '/agencies/new',
  editAgency: (id: string) => `/agencies/${id}/edit`,
  deleteAgency: (id: string) => `/agencies/${id}/delete`,
  myAgency: () => '/my-agency',
  newMembership: (of: { agency?: string; partnership?: string }) =>
    withQuery('/memberships/new', of),
  editMembership: (id: string) => `/memberships/${id}/edit`,
  deleteMembership: (id: string) => `/memberships/${id}/delete`,
  partnerships: () => '/partnerships',
  partnership: (id: string) => `/partnerships/${id}`,
  newPartnership: () => '/partnerships/new',
  editPartnership: (id: string) => `/partnerships/${id}/edit`,
  frameworks: (partnership: string) => `/partnerships/${partnership}/frameworks`,
  newFramework: (partnership: string) => `/partnerships/${partnership}/frameworks/new`,
  editFramework: (id: string) => `/frameworks/${id}/edit`,
  deleteFramework: (id: string) => `/frameworks/${id}/delete`,
  calendars: (partnership: string) => `/partnerships/${partnership}/calendars`,
  newCalendar: (partnership: string) => `/partnerships/${partnership}/calendars/new`,
  editCalendar: (id: string) => `/calendars/${id}/edit`,
  deleteCalendar: (id: string) => `/calendars/${id}/delete`,
  rounds: (after?: string) => withQuery('/rounds', { after }),
  newRound: () => '/rounds/new',
  round: (id: string, query?: { by?: string }) => withQuery(`/rounds/${id}`, query),
  editRound: (id: string) => `/rounds/${id}/edit`,
  roundStep: (id: string, step: 'close' | 'reopen') => `/rounds/${id}/next/${step}`,
  owed: (round: string, filters?: OwedFilters) => withQuery(`/rounds/${round}/owed`, filters),
  remind: (round: string) => `/rounds/${round}/remind`,
  reminder: (round: string, id: string) => `/rounds/${round}/reminders/${id}`,
  acceptReports: (round: string) => `/rounds/${round}/waiting`,
  roundReport: (round: string, agency?: string) => withQuery(`/rounds/${round}/report`, { agency }),
  template: (round: string, agency?: string) => withQuery(`/rounds/${round}/template`, { agency }),
  officers: (after?: string) => withQuery('/officers', { after }),
  newOfficer: (agency?: string) => withQuery('/officers/new', { agency }),
  editOfficer: (id: string) => `/officers/${id}/edit`,
  deleteOfficer: (id: string) => `/officers/${id}/delete`,
  officer: (id: string, after?: string) => withQuery(`/officers/${id}`, { after }),
  leaver: (id: string) => `/officers/${id}/leaves`,
  mergeOfficer: (id: string) => `/officers/${id}/merge`,
  eraseOfficer: (id: string) => `/officers/${id}/erase`,
  agencySuccession: (id: string) => `/agencies/${id}/succession`,
  reassign: (plan: string) => `/plans/${plan}/reassign`,
  groups: (after?: string) => withQuery('/groups', { after }),
  group: (id: string, on?: string) => withQuery(`/groups/${id}`, { on }),
  meetings: (group: string, after?: string) => withQuery(`/groups/${group}/meetings`, { after }),
  meeting: (group: string, id: string) => `/groups/${group}/meetings/${id}`,
  newMeeting: (group: string) => `/groups/${group}/meetings/new`,
  editMeeting: (group: string, id: string) => `/groups/${group}/meetings/${id}/edit`,
  recordMeeting: (group: string, id: string) => `/groups/${group}/meetings/${id}/record`,
  deleteMeeting: (group: string, id: string) => `/groups/${group}/meetings/${id}/delete`,
  newGroup: () => '/groups/new',
  editGroup: (id: string, part: string) => `/groups/${id}/edit/${part}`,
  deleteGroup: (id: string) => `/groups/${id}/delete`,
  roles: (after?: string) => withQuery('/roles', { after }),
  newRole: () => '/roles/new',
  editRole: (id: string) => `/roles/${id}/edit`,
  endRole: (id: string) => `/roles/${id}/end`,
  invitations: (query?: { status?: string; after?: string }) => withQuery('/invitations', query),
  newInvitation: (again?: string) => withQuery('/invitations/new', { again }),
  withdrawInvitation: (id: string) => `/invitations/${id}/withdraw`,
  planHistory: (id: string, filters?: HistoryFilters) => withQuery(`/plans/${id}/history`, filters),
  planThen: (id: string, at: string) => `/plans/${id}/as-of/${at}`,
  priorityHistory: (id: string, filters?: HistoryFilters) =>
    withQuery(`/priorities/${id}/history`, filters),
  priorityThen: (id: string, at: string) => `/priorities/${id}/as-of/${at}`,
  actionHistory: (id: string, filters?: HistoryFilters) =>
    withQuery(`/actions/${id}/history`, filters),
  actionThen: (id: string, at: string) => `/actions/${id}/as-of/${at}`,
  indicatorHistory: (id: string, filters?: HistoryFilters) =>
    withQuery(`/indicators/${id}/history`, filters),
  indicatorThen: (id: string, at: string) => `/indicators/${id}/as-of/${at}`,
  newImport: () => '/imports/new',
  import: (id: string, query?: { load?: string; severity?: string; outcome?: string }) =>
    withQuery(`/imports/${id}`, query),
} as const;
