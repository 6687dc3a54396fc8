import type { Agency, Group, Me, Officer, Partnership } from '@/api/types';
import { id, STAMPS } from './ids';

export const partnership: Partnership = {
  id: id('par', 1),
  version: 1,
  name: 'Rowanshire Children’s Trust Partnership',
  shortName: 'Rowanshire',
  kind: 'county',
  area: null,
  childrensServicesAuthority: true,
  parent: null,
  ...STAMPS,
  allowed: ['edit'],
};

const own = { id: partnership.id, code: null, name: partnership.name };

function agency(
  n: number,
  code: string,
  name: string,
  kind: Agency['kind'],
  category: string | null,
): Agency {
  return {
    id: id('age', n),
    version: 1,
    partnership: own,
    code,
    name,
    kind,
    aliases: [],
    activeFrom: null,
    activeTo: null,
    section10: category ? [{ category, from: '2005-03-01', to: null }] : [],
    externalIds: [],
    ...STAMPS,
    allowed: ['edit'],
  };
}

export const agencies: Agency[] = [
  agency(1, 'RCC', 'Rowanshire County Council Children’s Services', 'council', '10(1)(a)'),
  agency(2, 'RPCT', 'Rowanshire Primary Care Trust', 'health', '10(4)(e)'),
  agency(3, 'POL', 'Rowanshire Constabulary', 'police', '10(4)(b)'),
  agency(4, 'YOT', 'Rowanshire Youth Offending Team', 'youth-offending', '10(4)(d)'),
  agency(5, 'EDC', 'Eastvale District Council', 'district-council', '10(4)(a)'),
  agency(6, 'LARK', 'Larkfield Young Carers', 'voluntary', '10(1)(c)'),
];

export const ref = ({ id: own_, code, name }: Agency) => ({ id: own_, code, name });

export function agencyByCode(code: string) {
  const found = agencies.find((each) => each.code === code);
  if (!found) throw new Error(`The mock has no agency ${code}.`);
  return found;
}

function post(n: number, code: string, name: string): Officer {
  return {
    id: id('off', n),
    version: 1,
    partnership: own,
    agency: ref(agencyByCode(code)),
    kind: 'post',
    name,
    jobTitle: null,
    email: null,
    mailReturned: null,
    leftOn: null,
    aliases: [],
    externalIds: [],
    ...STAMPS,
    allowed: ['edit'],
  };
}

export const officers: Officer[] = [
  post(1, 'RCC', 'Head of Early Help'),
  post(2, 'RPCT', 'Consultant in Child Health'),
  post(3, 'YOT', 'Youth Offending Manager'),
  post(4, 'RCC', 'Plan Officer'),
];

export const groups: Group[] = [
  {
    id: id('gro', 1),
    version: 1,
    partnership: own,
    code: 'BOARD',
    name: 'Children’s Trust Board',
    kind: 'board',
    parent: null,
    termsOfReference: 'Agrees the plan and answers for it to the public.',
    aliases: [],
    seats: [
      seat(1, 'RCC', 'Director of Children’s Services', true),
      seat(2, 'RPCT', 'Chief Executive', false),
      seat(3, 'LARK', null, false),
    ],
    ...STAMPS,
    allowed: ['edit'],
  },
  {
    id: id('gro', 2),
    version: 1,
    partnership: own,
    code: 'HEALTH',
    name: 'Healthy Lives Group',
    kind: 'sub-group',
    parent: { id: id('gro', 1), code: 'BOARD', name: 'Children’s Trust Board' },
    termsOfReference: null,
    aliases: ['HLG'],
    seats: [],
    ...STAMPS,
    allowed: ['edit'],
  },
];

function seat(
  n: number,
  code: string,
  role: string | null,
  chair: boolean,
): Group['seats'][number] {
  return {
    id: id('sea', n),
    agency: ref(agencyByCode(code)),
    role,
    statutory: code !== 'LARK',
    chair,
    inAttendance: false,
    officer: role ? { id: id('off', n), code: null, name: role } : null,
    from: null,
    to: null,
  };
}

export const officerOfThePartnership: Me = {
  principal: { issuer: 'https://id.example', subject: 'plan-officer' },
  name: 'Plan Officer',
  email: 'plan.officer@rowanshire.example',
  officer: { id: id('off', 4), code: null, name: 'Plan Officer' },
  grants: [
    {
      id: id('gra', 1),
      version: 1,
      principal: { issuer: 'https://id.example', subject: 'plan-officer' },
      name: 'Plan Officer',
      role: 'partnership-officer',
      scope: { type: 'partnership', id: partnership.id, code: 'Rowanshire' },
      officer: null,
      createdAt: STAMPS.createdAt,
      allowed: [],
    },
  ],
  agencies: [ref(agencyByCode('RCC'))],
  partnerships: [own],
  allowed: ['invite'],
};

export const nobodyYet: Me = {
  ...officerOfThePartnership,
  officer: null,
  grants: [],
  agencies: [],
  partnerships: [],
  allowed: [],
};

/** One who made the partnership and gives every role. */
export const administrator: Me = {
  ...officerOfThePartnership,
  grants: officerOfThePartnership.grants.map((grant) => ({
    ...grant,
    role: 'administrator',
    scope: { type: 'all', id: null, code: null },
  })),
  allowed: ['create-partnership', 'invite'],
};
