import type { components } from './schema';

// Short names for the contract's own shapes; nothing is declared here by hand.
type Schemas = components['schemas'];

export type Open = Schemas['Open'];
export type Timescale = Schemas['Timescale'];
export type Leads = Schemas['Leads'];
export type Lead = Schemas['Lead'];
export type Me = Schemas['MeView'];
export type Partnership = Schemas['PartnershipView'];
export type Agency = Schemas['AgencyView'];
export type Officer = Schemas['OfficerView'];
export type Group = Schemas['GroupView'];
export type Plan = Schemas['PlanView'];
export type Theme = Schemas['ThemeView'];
export type Priority = Schemas['PriorityView'];
export type IndicatorUse = Schemas['IndicatorUse'];
export type Indicator = Schemas['IndicatorView'];
export type Action = Schemas['ActionView'];
export type Milestone = Schemas['Milestone'];
export type Monitoring = Schemas['Monitoring'];
export type ReadinessItem = Schemas['ReadinessItem'];
export type Job = Schemas['JobView'];
export type ImportResult = Schemas['ImportResult'];
export type Finding = Schemas['Finding'];
export type UnknownName = Schemas['UnknownName'];
export type ComparedThing = Schemas['ComparedThing'];
export type LoadInput = Schemas['LoadInput'];
export type Decision = Schemas['Decision'];
