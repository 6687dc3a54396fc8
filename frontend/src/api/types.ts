import type { components } from './schema';

// Short names for the contract's own shapes; nothing is declared here by hand.
type Schemas = components['schemas'];

export type Me = Schemas['MeView'];
export type Partnership = Schemas['PartnershipView'];
export type Agency = Schemas['AgencyView'];
export type Officer = Schemas['OfficerView'];
export type Group = Schemas['GroupView'];
export type Meeting = Schemas['MeetingView'];
export type MeetingPatch = Schemas['MeetingPatch'];
export type Attendance = Meeting['attendance'][number];
export type Decided = Meeting['decisions'][number];
/** Who sits on a group on one day. */
export type Sitting = Schemas['GroupMember'];
export type Membership = Schemas['MembershipView'];
export type Grant = Schemas['GrantView'];
export type Invitation = Schemas['InvitationView'];

export type WorkLine = Schemas['WorkLine'];
export type MovedLine = Schemas['MovedLine'];
export type DepartureInput = Schemas['DepartureInput'];
export type HandedOn = Schemas['HandedOn'];
export type Erased = Schemas['Erased'];
export type Succession = Schemas['SuccessionView'];
export type SuccessionInput = Schemas['SuccessionInput'];
export type Succeeded = Schemas['Succeeded'];
export type ReassignmentInput = Schemas['ReassignmentInput'];
export type Reassigned = Schemas['Reassigned'];

export type Framework = Schemas['FrameworkView'];
export type Plan = Schemas['PlanView'];
export type PlanTransition = Schemas['PlanTransition'];
export type Edition = Schemas['EditionView'];
export type EditionPriority = Schemas['EditionPriority'];
export type EditionAction = Schemas['EditionAction'];
export type EditionIndicator = Schemas['EditionIndicator'];
export type PlanChanges = Schemas['PlanChangesPage'];
export type PlanChange = Schemas['PlanChange'];
export type FieldChange = Schemas['FieldChange'];
export type Theme = Schemas['ThemeView'];
export type Priority = Schemas['PriorityView'];
export type Indicator = Schemas['IndicatorView'];
/** An action whole. */
export type Action = Schemas['ActionView'];
/** An action in a list by date. */
export type ActionSummary = Schemas['ActionSummary'];

export type Ended = NonNullable<Action['ended']>;
export type StandingTransition = Schemas['StandingTransition'];
export type Standing = StandingTransition['to'];

export type Deletion = Schemas['DeletionView'];

export type Freshness = Schemas['Freshness'];
export type FreshnessPart = Schemas['FreshnessPart'];

export type Open = Priority['title'];
export type Leads = Priority['leads'];
export type Lead = Leads['items'][number];
export type IndicatorUse = Priority['indicators'][number];
export type Timescale = Action['timescale'];
export type Assignment = Schemas['Assignment'];
export type Milestone = Action['milestones'][number];
export type ActionPlace = Schemas['ActionPlace'];
export type Numbering = Schemas['NumberingView'];
export type NewNumber = Numbering['items'][number];
export type Monitoring = Action['monitoring'];
export type ActionPatch = Schemas['ActionPatch'];
export type PriorityPatch = Schemas['PriorityPatch'];
export type IndicatorPatch = Schemas['IndicatorPatch'];
export type PlanPatch = Schemas['PlanPatch'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type ReadinessItem = Schemas['ReadinessItem'];
export type ReadinessPage = Schemas['ReadinessPage'];

/** A line of a plan: what a note stands on and what can be watched. */
export type Line = Schemas['LineView'];
export type LineInput = Schemas['LineInput'];
export type Note = Schemas['NoteView'];
export type Reply = Note['replies'][number];
export type NoteCounts = Schemas['NoteCounts'];
export type Watch = Schemas['WatchView'];
export type NewsItem = Schemas['NewsItem'];
export type PlanSummary = Schemas['PlanSummary'];
export type AgencySummary = Schemas['AgencySummary'];
export type Figures = Schemas['Figures'];
export type CalendarFeed = Schemas['CalendarFeedView'];

export type SearchHit = Schemas['SearchHit'];
export type SearchKind = SearchHit['kind'];

export type SavedView = Schemas['SavedViewView'];
export type SavedViewInput = Schemas['SavedViewInput'];
/** What an agency says of an action at the end of a period. */
export type Report = Schemas['ProgressReportView'];
export type ReportInput = Schemas['ProgressReportInput'];
export type ReportPatch = Schemas['ProgressReportPatch'];
export type ReportTransition = Schemas['ProgressReportTransition'];
export type ActionStatus = Action['status'];
export type Rating = NonNullable<Report['rating']>;
export type Period = Report['period'];
export type Round = Schemas['RoundView'];
export type RoundPatch = Schemas['RoundPatch'];
export type Owed = Schemas['OwedView'];
export type Outstanding = Schemas['OutstandingView'];
/** What a filled-in template of a round would do, or did: row by row, and counted. */
export type TemplateComparison = Schemas['TemplateComparison'];
export type ComparedRow = Schemas['ComparedRow'];
export type CellProblem = Schemas['CellProblem'];
export type Calendar = Schemas['CalendarView'];
export type Periods = Schemas['PeriodsView'];
/** That those who owe reports were asked for them, and whom it reached. */
export type Reminder = Schemas['ReminderView'];

export type Mail = Schemas['MailView'];
export type MailTimes = Schemas['MailTimes'];
export type Preferences = Schemas['PreferencesView'];
export type Unsubscribe = Schemas['UnsubscribeView'];

export type Job = Schemas['JobView'];
export type ImportResult = NonNullable<Job['result']>;
export type Finding = ImportResult['findings'][number];
export type UnknownName = ImportResult['unknown'][number];
export type ComparedThing = ImportResult['comparison'][number];
export type LoadInput = Schemas['LoadInput'];
export type Decision = NonNullable<LoadInput['decisions']>[number];
