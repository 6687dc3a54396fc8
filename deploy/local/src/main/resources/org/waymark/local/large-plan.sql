-- A plan as large as a county has ever had and larger: @priorities@ priorities of @actions@ actions each. Every fourth
-- action is a sub-action of the one before it; each has two milestones, and three leads or those it inherits. Every
-- seventh date is still open, every eleventh is words without a date, every thirteenth place is not answered yet.
create temporary table large_plan on commit drop as
select gen_random_uuid() as plan, '@partnership@'::uuid as partnership, '@title@'::text as title;

insert into plan (id, partnership_id, framework_id, title, status, period_start, period_end)
select l.plan, l.partnership, f.id, l.title, 'draft', date '2026-04-01', date '2029-03-31'
from large_plan l, framework f where f.code = 'every-child-matters';

create temporary table large_priority on commit drop as
select gen_random_uuid() as id, l.plan, l.partnership, n from large_plan l, generate_series(1, @priorities@) n;

insert into priority (id, partnership_id, plan_id, ordinal, ref, title_state, title_text, leads_state, outcome_code,
    population_state, population_text, conditions, story)
select p.id, p.partnership, p.plan, p.n, p.n::text, 'set', 'Children are well served, part ' || p.n, 'absent',
    'be-healthy', 'set', 'All children of the county', '[{"heading": "Our services", "audience": null, "items": ["Listen"]}]',
    '[{"heading": "Where we are", "text": "Words about the baseline.", "kind": null}]'
from large_priority p;

create temporary table large_action on commit drop as
select gen_random_uuid() as id, p.id as priority, p.plan, p.partnership, p.n as p, c.n, c.n % 4 = 0 as sub
from large_priority p, generate_series(1, @actions@) c (n);
create index on large_action (priority, n);
create index on large_action (id);

create temporary table large_agency on commit drop as
select g.id, row_number() over (order by g.id) - 1 as n, count(*) over () as all
from agency g, large_plan l where g.partnership_id = l.partnership;
create temporary table large_officer on commit drop as
select o.id, row_number() over (order by o.id) - 1 as n, count(*) over () as all
from officer o, large_plan l where o.partnership_id = l.partnership and o.left_on is null;

insert into action (id, partnership_id, plan_id, priority_id, parent_id, ordinal, ref, title_state, title_text, description,
    timescale_state, timescale_text, timescale_kind, timescale_due, lead_agencies_state, lead_officers_state,
    monitoring_state, monitoring_text)
select a.id, a.partnership, a.plan, a.priority, u.id, case when a.sub then 0 else a.n end,
    a.p || '.' || case when a.sub then (a.n - 1) || 'a' else a.n::text end, 'set',
    'Do something that helps, number ' || a.n || ' of priority ' || a.p,
    'What is done, with whom and why, in a sentence or two as a real plan has them.',
    case when a.n % 7 = 0 then 'unconfirmed' else 'set' end,
    case when a.n % 7 = 0 then 'tbc' when a.n % 11 = 0 then 'In due course' else 'Sept 2027' end,
    case when a.n % 7 = 0 then null when a.n % 11 = 0 then 'free-text' else 'due' end,
    case when a.n % 7 <> 0 and a.n % 11 <> 0 then date '2027-09-30' end,
    case when a.sub and a.n % 8 = 0 then 'absent' else 'set' end,
    case when a.sub and a.n % 8 = 0 then 'absent' else 'set' end,
    case when a.n % 9 = 0 then 'absent' else 'set' end, case when a.n % 9 <> 0 then 'The minutes' end
from large_action a left join large_action u on a.sub and u.priority = a.priority and u.n = a.n - 1
order by a.sub, a.p, a.n;

insert into milestone (id, action_id, ordinal, text, timescale_state, timescale_text, timescale_kind, timescale_due)
select gen_random_uuid(), a.id, m, 'Step ' || m, case when a.n % 5 = 0 and m = 1 then 'unconfirmed' else 'set' end,
    case when a.n % 5 = 0 and m = 1 then 'tbc' else 'March 2027' end,
    case when a.n % 5 = 0 and m = 1 then null else 'due' end,
    case when a.n % 5 = 0 and m = 1 then null else date '2027-03-31' end
from large_action a, generate_series(0, 1) m;

insert into assignment (id, action_id, agency_id, ordinal, role, state, recorded)
select gen_random_uuid(), a.id, g.id, k, case k when 0 then 'lead' else 'supporting' end,
    case when a.n % 13 = 0 and k = 0 then 'proposed' else 'accepted' end, true
from large_action a, generate_series(0, 1) k, large_agency g
where not (a.sub and a.n % 8 = 0) and g.n = (a.n + k) % g.all and (k = 0 or g.all > 1);

insert into action_lead (action_id, ordinal, officer_id, role)
select a.id, 0, o.id, 'lead' from large_action a, large_officer o
where not (a.sub and a.n % 8 = 0) and o.n = a.n % o.all;

-- Whatever the partnership asks about now, it asks about this plan, too: of every lead. Half have answered, and all had
-- the quarter before.
update reporting_round r set plans = array_append(r.plans, l.plan)
from large_plan l where r.partnership_id = l.partnership and r.state = 'open' and r.plans is not null;

insert into owed_report (round_id, action_id, agency_id, owed_from)
select r.id, a.id, s.agency_id, now()
from large_action a join assignment s on s.action_id = a.id and s.role = 'lead'
    join reporting_round r on r.partnership_id = a.partnership and r.state = 'open';

insert into progress_report (id, partnership_id, plan_id, action_id, agency_id, period_start, period_end, period_label,
    state, status, done, on_behalf, submitted_at, first_submitted_at)
select gen_random_uuid(), a.partnership, a.plan, a.id, s.agency_id,
    (r.period_start - q * interval '3 months')::date, (r.period_end - q * interval '3 months')::date, 'A quarter',
    'submitted', (array['on-track', 'at-risk', 'off-track'])[1 + a.n % 3], 'Two sessions were held.', false, now(), now()
from large_action a join assignment s on s.action_id = a.id and s.role = 'lead'
    join reporting_round r on r.partnership_id = a.partnership and r.state = 'open', generate_series(0, 1) q
where q = 1 or a.n % 2 = 0;
