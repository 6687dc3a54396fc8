-- Who answers for an action: the first agency that leads it, and the first officer who does, else its priority's lead.
create view action_owner as
select a.id as action_id,
    (select e.agency_id from action_agency e
     left join assignment s on s.action_id = case when e.inherited then a.parent_id else a.id end
         and s.agency_id = e.agency_id
     where e.action_id = a.id order by e.role, s.ordinal limit 1) as agency_id,
    coalesce(
        (select l.officer_id from action_lead l where l.officer_id is not null and l.action_id =
            case when a.lead_officers_state = 'absent' and a.parent_id is not null then a.parent_id else a.id end
         order by l.ordinal limit 1),
        (select l.officer_id from priority_lead l where l.priority_id = a.priority_id and l.officer_id is not null
         order by l.ordinal limit 1)) as officer_id
from action a;

-- Everything of a plan that is said to be open, is missing, or looks wrong: one row for each.
create view readiness_row as
-- the plan itself
select p.id as plan_id, null::uuid as priority_id, null::uuid as action_id, x.kind, x.code, null::text as text, x.detail,
    'plan' as type, p.id as thing, null::text as ref, p.title, x.field, null::uuid as agency_id, p.contact_id as officer_id,
    ''::text as part
from plan p cross join lateral (values
    (p.period_start is null, 'missing', 'no-period', 'The plan does not say from when to when it runs.', 'period'),
    (p.contact_id is null, 'missing', 'no-contact', 'The plan names nobody to turn to.', 'contact'),
    (not exists (select from priority r where r.plan_id = p.id), 'missing', 'no-priority', 'The plan has no priority.', null)
    ) x (holds, kind, code, detail, field)
where x.holds
union all
-- priorities
select r.plan_id, r.id, null, x.kind, x.code, x.text, x.detail, 'priority', r.id, r.ref, r.title_text, x.field, null,
    (select l.officer_id from priority_lead l where l.priority_id = r.id and l.officer_id is not null
     order by l.ordinal limit 1), ''
from priority r cross join lateral (
    select r.theme_id is not null or not exists (select from theme t where t.plan_id = r.plan_id) as templated) y
cross join lateral (values
    (r.title_state = 'unconfirmed', 'unconfirmed', 'title-unconfirmed', r.title_text, 'The title is to be confirmed.', 'title'),
    (r.leads_state = 'unconfirmed', 'unconfirmed', 'lead-unconfirmed', r.leads_text, 'The lead is to be confirmed.', 'leads'),
    (r.population_state = 'unconfirmed', 'unconfirmed', 'population-unconfirmed', r.population_text,
        'Which children it is about is to be confirmed.', 'population'),
    (r.leads_state = 'absent', 'missing', 'no-lead', null, 'The priority has no lead.', 'leads'),
    (y.templated and r.outcome_code is null, 'missing', 'no-outcome', r.outcome_text,
        'The priority serves no outcome of the framework.', 'outcome'),
    (y.templated and r.population_state = 'absent', 'missing', 'no-population', null,
        'The priority does not say which children it is about.', 'population'),
    (y.templated and not exists (select from priority_indicator i where i.priority_id = r.id), 'missing', 'no-indicator',
        null, 'The priority has no indicator.', 'indicators'),
    (not exists (select from action a where a.priority_id = r.id), 'missing', 'no-action', null,
        'The priority has no action.', null),
    (r.ref <> '' and exists (select from priority b where b.plan_id = r.plan_id and b.id <> r.id
        and lower(b.ref) = lower(r.ref)), 'suspicious', 'same-ref', r.ref, 'Another priority has the same number.', 'ref')
    ) x (holds, kind, code, text, detail, field)
where x.holds
union all
select r.plan_id, r.id, null, 'suspicious', 'lead-has-left', o.name, 'The lead''s officer has left.', 'priority', r.id, r.ref,
    r.title_text, 'leads', o.agency_id, o.id, o.id::text
from priority r join priority_lead l on l.priority_id = r.id join officer o on o.id = l.officer_id
where o.left_on <= (now() at time zone 'Europe/London')::date
union all
-- indicators that the plan's priorities place, and their parts
select r.plan_id, r.id, null, x.kind, x.code, x.text, x.detail, 'indicator', i.id,
    coalesce(case when i.id = n.indicator_id then n.label else i.part_label end, i.reference_codes[1]), i.title_text, x.field,
    (select l.agency_id from indicator_agency l where l.indicator_id = coalesce(own.id, i.id) order by l.ordinal limit 1),
    i.contact_officer_id, ''
from priority_indicator n join priority r on r.id = n.priority_id
join indicator i on n.indicator_id in (i.id, i.parent_id)
left join indicator own on own.id = i.parent_id
    and not exists (select from indicator_agency l where l.indicator_id = i.id)
cross join lateral (values
    (i.title_state = 'unconfirmed', 'unconfirmed', 'title-unconfirmed', i.title_text,
        'The indicator''s title is to be confirmed.', 'title'),
    (i.id = n.indicator_id and n.wording_state = 'unconfirmed', 'unconfirmed', 'wording-unconfirmed', n.wording_text,
        'The indicator''s wording is to be confirmed.', 'wording'),
    (i.definition_state = 'unconfirmed' or i.definition_status = 'to-be-confirmed', 'unconfirmed', 'definition-unconfirmed',
        i.definition_text, 'The definition is to be confirmed.', 'definition'),
    (i.definition_status = 'in-development', 'unconfirmed', 'definition-in-development', i.definition_text,
        'The indicator is still being developed.', 'definitionStatus'),
    (i.lead_agencies_state = 'unconfirmed', 'unconfirmed', 'lead-unconfirmed', i.lead_agencies_text,
        'The agency that gives the values is to be confirmed.', 'leadAgencies'),
    (i.contact_state = 'unconfirmed', 'unconfirmed', 'contact-unconfirmed', i.contact_text,
        'The contact is to be confirmed.', 'contact'),
    (i.parent_id is null and i.lead_agencies_state = 'absent', 'missing', 'no-lead', null,
        'No agency gives the indicator''s values.', 'leadAgencies'),
    (i.parent_id is null and i.definition_state = 'absent' and i.definition_status = 'defined' and i.reference_codes = '{}',
        'missing', 'no-definition', null, 'The indicator has no definition and no reference.', 'definition'),
    (i.parent_id is null and i.source is null, 'missing', 'no-source', null,
        'No source is named from which a baseline could be read.', 'source'),
    (i.parent_id is null and i.frequency is null and i.frequency_text is null, 'missing', 'no-frequency', null,
        'It is not said how often the indicator is measured.', 'frequency')
    ) x (holds, kind, code, text, detail, field)
where x.holds
union all
-- actions
select a.plan_id, a.priority_id, a.id, x.kind, x.code, x.text, x.detail, 'action', a.id, a.ref, a.title_text, x.field,
    w.agency_id, w.officer_id, ''
from action a join plan p on p.id = a.plan_id join action_owner w on w.action_id = a.id
cross join lateral (values
    (a.title_state = 'unconfirmed', 'unconfirmed', 'title-unconfirmed', a.title_text, 'The title is to be confirmed.', 'title'),
    (a.timescale_state = 'unconfirmed', 'unconfirmed', 'timescale-unconfirmed', a.timescale_text,
        'The timescale is to be confirmed.', 'timescale'),
    (a.lead_agencies_state = 'unconfirmed', 'unconfirmed', 'lead-unconfirmed', a.lead_agencies_text,
        'The lead agency is to be confirmed.', 'leadAgencies'),
    (a.lead_officers_state = 'unconfirmed', 'unconfirmed', 'officer-unconfirmed', a.lead_officers_text,
        'The lead officer is to be confirmed.', 'leadOfficers'),
    (a.monitoring_state = 'unconfirmed', 'unconfirmed', 'monitoring-unconfirmed', a.monitoring_text,
        'How progress is monitored is to be confirmed.', 'monitoring'),
    (a.parent_id is null and a.lead_agencies_state = 'absent', 'missing', 'no-lead', null,
        'The action has no lead agency.', 'leadAgencies'),
    (a.parent_id is null and a.lead_officers_state = 'absent', 'missing', 'no-officer', null,
        'The action has no lead officer.', 'leadOfficers'),
    (a.parent_id is null and a.monitoring_state = 'absent', 'missing', 'no-monitoring', null,
        'It is not said how progress is monitored.', 'monitoring'),
    (a.timescale_state = 'absent' and not exists (select from milestone m where m.action_id = a.id)
        and not exists (select from action s where s.parent_id = a.id), 'missing', 'no-milestone', null,
        'The action has no milestone and no timescale.', 'milestones'),
    (a.ref <> '' and exists (select from action b where b.plan_id = a.plan_id and b.id <> a.id
        and lower(b.ref) = lower(a.ref)), 'suspicious', 'same-ref', a.ref, 'Another action has the same number.', 'ref'),
    (a.timescale_kind = 'free-text', 'suspicious', 'free-text-timescale', a.timescale_text,
        'No date could be read from the timescale.', 'timescale'),
    (a.timescale_doubt is not null, 'suspicious', 'doubtful-timescale', a.timescale_text,
        'The timescale can be read in more than one way.', 'timescale'),
    (coalesce(a.timescale_due, a.timescale_start) < p.period_start, 'suspicious', 'before-period', a.timescale_text,
        'The timescale lies before the plan begins.', 'timescale'),
    (coalesce(a.timescale_start, a.timescale_due) > p.period_end, 'suspicious', 'after-period', a.timescale_text,
        'The timescale lies after the plan ends.', 'timescale')
    ) x (holds, kind, code, text, detail, field)
where x.holds
union all
-- the places of agencies in actions
select a.plan_id, a.priority_id, a.id, 'suspicious', x.code, g.name, x.detail, 'action', a.id, a.ref, a.title_text,
    'leadAgencies', g.id, w.officer_id, s.id::text
from assignment s join action a on a.id = s.action_id join agency g on g.id = s.agency_id
join action_owner w on w.action_id = a.id
cross join lateral (select (now() at time zone 'Europe/London')::date as today) t
cross join lateral (values
    (s.state = 'proposed', 'open-proposal', 'The agency has not yet said whether it takes this on.'),
    (s.state = 'declined', 'lead-declined', 'The agency has declined: ' || s.reason),
    (s.state <> 'declined' and (g.active_to < t.today or g.active_from > t.today), 'agency-not-active',
        'The agency is not active.'),
    (s.state <> 'declined' and not exists (select from membership m where m.agency_id = g.id
        and m.partnership_id = a.partnership_id and daterange(m.valid_from, m.valid_to, '[]') @> t.today),
        'agency-not-member', 'The agency is not a member of the partnership.')
    ) x (holds, code, detail)
where x.holds
union all
select a.plan_id, a.priority_id, a.id, 'suspicious', 'lead-has-left', o.name, 'The lead officer has left.', 'action', a.id,
    a.ref, a.title_text, 'leadOfficers', o.agency_id, o.id, o.id::text
from action a join action_lead l on l.action_id = a.id join officer o on o.id = l.officer_id
where o.left_on <= (now() at time zone 'Europe/London')::date
union all
select a.plan_id, a.priority_id, a.id, 'suspicious', 'reference-without-target', c.text,
    'The plan has nothing of the number it refers to.', 'action', a.id, a.ref, a.title_text, 'crossReferences', w.agency_id,
    w.officer_id, c.ordinal::text
from action a join cross_reference c on c.action_id = a.id join action_owner w on w.action_id = a.id
where c.target_priority_id is null and c.target_action_id is null
union all
-- milestones
select a.plan_id, a.priority_id, a.id, x.kind, x.code, x.text, x.detail, 'milestone', m.id, a.ref,
    coalesce(m.text, m.timescale_text, a.title_text), x.field, w.agency_id, coalesce(m.officer_id, w.officer_id), ''
from milestone m join action a on a.id = m.action_id join plan p on p.id = a.plan_id
join action_owner w on w.action_id = a.id left join officer o on o.id = m.officer_id
cross join lateral (values
    (m.timescale_state = 'unconfirmed', 'unconfirmed', 'timescale-unconfirmed', m.timescale_text,
        'The milestone''s timescale is to be confirmed.', 'timescale'),
    (m.timescale_state = 'absent', 'missing', 'no-timescale', null, 'The milestone has no timescale.', 'timescale'),
    (m.timescale_kind = 'free-text', 'suspicious', 'free-text-timescale', m.timescale_text,
        'No date could be read from the timescale.', 'timescale'),
    (m.timescale_doubt is not null, 'suspicious', 'doubtful-timescale', m.timescale_text,
        'The timescale can be read in more than one way.', 'timescale'),
    (coalesce(m.timescale_due, m.timescale_start) < p.period_start, 'suspicious', 'before-period', m.timescale_text,
        'The milestone lies before the plan begins.', 'timescale'),
    (coalesce(m.timescale_start, m.timescale_due) > p.period_end, 'suspicious', 'after-period', m.timescale_text,
        'The milestone lies after the plan ends.', 'timescale'),
    (m.done_on is null and o.left_on <= (now() at time zone 'Europe/London')::date, 'suspicious', 'officer-has-left', o.name,
        'The milestone''s officer has left.', 'officer')
    ) x (holds, kind, code, text, detail, field)
where x.holds;

-- The same with an id of its own, which stays the same as long as the matter does. An indicator that several
-- priorities place is one matter.
create view readiness_item as
select distinct on (y.plan_id, y.id) y.* from (
    select md5(concat_ws('/', x.plan_id, x.code, x.thing, x.field, x.part))::uuid as id, x.* from readiness_row x) y
order by y.plan_id, y.id, y.priority_id;
