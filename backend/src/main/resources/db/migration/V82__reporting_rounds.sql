-- Rounds: a partnership asks for what is due for one period of its calendar, and what each agency owes.
create table reporting_round (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    period_start date not null,
    period_end date not null,
    period_label text not null check (period_label <> ''),
    state text not null check (state in ('open', 'closed')),
    opened_at timestamptz not null,
    due date not null,
    instructions text check (instructions <> ''),
    -- The plans that it asks about, also while they are drafts; null for all that are agreed or published.
    plans uuid[] check (plans <> '{}'),
    closed_at timestamptz,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    constraint one_round_a_period unique (partnership_id, period_start),
    check (period_end >= period_start),
    check (due > period_end),
    check ((state = 'closed') = (closed_at is not null))
);
create index reporting_round_partnership on reporting_round (partnership_id, id);
create index reporting_round_period on reporting_round (partnership_id, period_start, id);

call keep_history_of('reporting_round', 'reporting-round');

-- Who owes what, from when until when: what stands here is its own history, so that it can be asked of any moment. It
-- follows from changes that are in the record (who leads, what ended), and is not logged once more.
create table owed_report (
    number bigint generated always as identity primary key,
    round_id uuid not null references reporting_round on delete cascade,
    action_id uuid not null references action on delete cascade,
    agency_id uuid not null references agency,
    owed_from timestamptz not null,
    -- Null while it is owed. Nobody takes over what is owed no more, because its action ended, say.
    passed_on_at timestamptz,
    passed_to uuid references agency,
    check (passed_on_at >= owed_from),
    check (passed_to is null or passed_on_at is not null)
);
create unique index owed_once on owed_report (round_id, action_id, agency_id) where passed_on_at is null;
create index owed_report_round on owed_report (round_id, number);
create index owed_report_agency on owed_report (agency_id, round_id, number);
create index owed_report_action on owed_report (action_id);
create index owed_report_passed_to on owed_report (passed_to);

-- What a round asks for as things stand: of every lead agency, in order, each action that was there when it was opened,
-- of the agreed and published plans, or those that the round names, whose period touches the round's. An action with sub-actions is reported on through
-- these, and by itself where it has milestones of its own. What its first lead has reported as completed or cancelled is
-- not asked for again; nor is what another lead has, of that one.
create function reports_wanted(of_round uuid, of_actions uuid[])
    returns table (action_id uuid, agency_id uuid, place bigint) language sql stable as $$
    with r as materialized (select * from reporting_round where id = of_round),
    asked as materialized (
        select a.id, a.parent_id
        from r join plan p on p.partnership_id = r.partnership_id
                and case when r.plans is null then p.status in ('agreed', 'published')
                    else p.id = any (r.plans) and p.status <> 'closed' end
                and coalesce(p.period_start <= r.period_end and p.period_end >= r.period_start, true)
            join action a on a.plan_id = p.id
        where (of_actions is null or a.id = any (of_actions)) and a.ended_start is null and a.created_at <= r.opened_at
            and (exists (select from milestone m where m.action_id = a.id)
                or not exists (select from action s where s.parent_id = a.id and s.ended_start is null
                    and s.created_at <= r.opened_at))),
    leads as materialized (
        select k.id as action_id, e.agency_id,
            row_number() over (partition by k.id order by s.ordinal, e.agency_id) as place
        from asked k join action_agency e on e.action_id = k.id and e.role = 'lead'
            left join assignment s on s.agency_id = e.agency_id
                and s.action_id = case when e.inherited then k.parent_id else k.id end),
    said as materialized (
        select distinct on (g.action_id, coalesce(b.succeeded_by, b.id)) g.action_id,
            coalesce(b.succeeded_by, b.id) as agency_id, g.status
        from r join asked k on true
            join progress_report g on g.action_id = k.id and g.period_start < r.period_start
            join agency b on b.id = g.agency_id
        where g.state = 'accepted' or (g.state = 'submitted' and g.status not in ('deferred', 'cancelled'))
        order by g.action_id, coalesce(b.succeeded_by, b.id), g.period_start desc, g.submitted_at desc)
    select l.action_id, l.agency_id, l.place from leads l
    where not exists (
        select from said d join leads f on f.action_id = d.action_id and f.agency_id = d.agency_id
        where d.action_id = l.action_id and d.status in ('completed', 'cancelled')
            and (f.place = 1 or f.agency_id = l.agency_id))
$$;

-- Makes what is owed in a round what it should be, for these actions or, for null, for all. What was handed in stays
-- with whoever handed it in, also once somebody else leads, and is not asked for a second time.
create function refresh_owed(of_round uuid, of_actions uuid[]) returns void language plpgsql as $$
declare
    moment constant timestamptz := clock_timestamp();
begin
    with wanted as materialized (select * from reports_wanted(of_round, of_actions)),
    standing as materialized (
        select o.number, o.action_id, o.agency_id,
            exists (select from wanted w where w.action_id = o.action_id and w.agency_id = o.agency_id) as still,
            exists (select from progress_report g where g.action_id = o.action_id and g.agency_id = o.agency_id
                and g.period_start = r.period_start and g.state <> 'draft') as answered
        from owed_report o join reporting_round r on r.id = o.round_id
        where o.round_id = of_round and o.passed_on_at is null and (of_actions is null or o.action_id = any (of_actions))),
    fresh as materialized (
        select w.action_id, w.agency_id, w.place from wanted w
        where not exists (select from standing s where s.action_id = w.action_id
            and (s.agency_id = w.agency_id or (s.answered and not s.still)))),
    gone as (
        update owed_report o set passed_on_at = greatest(moment, o.owed_from),
            passed_to = (select f.agency_id from fresh f where f.action_id = o.action_id order by f.place limit 1)
        from standing s where s.number = o.number and not s.still and not s.answered)
    insert into owed_report (round_id, action_id, agency_id, owed_from)
        select of_round, f.action_id, f.agency_id, moment
        from fresh f join action a on a.id = f.action_id join priority r on r.id = a.priority_id
            left join action u on u.id = a.parent_id
        order by a.plan_id, r.ordinal, coalesce(u.ordinal, a.ordinal), a.parent_id nulls first, a.ordinal, f.place;
end $$;

-- Rounds are opened, closed and opened again one transaction at a time, and never beside one that changes who leads: the
-- two would not see one another. Whoever opens takes the same lock alone.
create function follow_owed(home uuid, of_actions uuid[]) returns void language plpgsql as $$
declare
    of_round uuid;
begin
    perform pg_advisory_xact_lock_shared(7209020, hashtext(home::text));
    for of_round in select r.id from reporting_round r where r.partnership_id = home and r.state = 'open' and exists (
            select from action a where a.id = any (of_actions) and a.created_at <= r.opened_at) order by r.id loop
        perform refresh_owed(of_round, of_actions);
    end loop;
end $$;

create function owed_follows_leads() returns trigger language plpgsql as $$
declare
    which constant uuid := coalesce(new.action_id, old.action_id);
begin
    perform follow_owed(a.partnership_id, array[which]) from action a where a.id = which;
    return null;
end $$;
create constraint trigger owed_follows after insert or update or delete on action_agency
    deferrable initially deferred for each row execute function owed_follows_leads();

-- With a sub-action that ends or moves, its action may be reported on by itself again.
create function owed_follows_action() returns trigger language plpgsql as $$
begin
    perform follow_owed(new.partnership_id, array_remove(array[new.id, new.parent_id, old.parent_id], null));
    return null;
end $$;
create constraint trigger owed_follows after update of ended_start, parent_id on action
    deferrable initially deferred for each row
    when ((old.ended_start, old.parent_id) is distinct from (new.ended_start, new.parent_id))
    execute function owed_follows_action();

create function owed_follows_plan() returns trigger language plpgsql as $$
begin
    perform follow_owed(new.partnership_id, array(
        select a.id from action a where a.plan_id = new.id));
    return null;
end $$;
create constraint trigger owed_follows after update of status, period_start, period_end on plan
    deferrable initially deferred for each row
    when ((old.status, old.period_start, old.period_end) is distinct from (new.status, new.period_start, new.period_end))
    execute function owed_follows_plan();

-- What a former lead takes back is the present one's to answer.
create function owed_follows_report() returns trigger language plpgsql as $$
begin
    perform follow_owed(old.partnership_id, array[old.action_id]);
    return null;
end $$;
create constraint trigger owed_follows after update of state on progress_report
    deferrable initially deferred for each row when (new.state = 'draft' and old.state <> 'draft')
    execute function owed_follows_report();

-- The day after which a report is late: the round's due day, or the day it was closed, if that came first.
create or replace function reports_due_on(of_partnership uuid, period_starts date) returns date language sql stable as $$
    select least(r.due, (r.closed_at at time zone 'Europe/London')::date) from reporting_round r
    where r.partnership_id = of_partnership and r.period_start = period_starts
$$;

-- Whom to ask for what an agency owes: of its own officers and posts those that lead the action, and those that hold its
-- seats on a group that leads; where it has none, those that stand beside (in Word, in brackets).
create function officers_asked(of_action uuid, of_agency uuid, today date) returns table (officer_id uuid)
    language sql stable as $$
    with named as materialized (
        select l.role, o.id as officer_id
        from action a join action_lead l on l.action_id =
                case when a.lead_officers_state = 'absent' and a.parent_id is not null then a.parent_id else a.id end
            left join seat s on s.group_id = l.group_id and s.agency_id = of_agency
                and daterange(s.valid_from, s.valid_to, '[]') @> today
            join officer o on o.id = coalesce(l.officer_id, s.officer_id)
        where a.id = of_action and o.agency_id = of_agency and o.merged_into is null
            and coalesce(o.left_on > today, true))
    select distinct n.officer_id from named n where n.role = (select min(m.role) from named m)
$$;
create index access_grant_officer_of_agency on access_grant (agency_id, officer_id) where officer_id is not null;
