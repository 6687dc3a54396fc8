-- What an agency says of an action at the end of a period: one report an action, agency and period. It does not touch the
-- action's own row or version.
create table progress_report (
    id uuid primary key,
    partnership_id uuid not null,
    plan_id uuid not null,
    action_id uuid not null,
    agency_id uuid not null references agency,
    period_start date not null,
    period_end date not null,
    period_label text not null check (period_label <> ''),
    state text not null check (state in ('draft', 'submitted', 'accepted', 'returned')),
    status text check (status in ('not-started', 'on-track', 'at-risk', 'off-track', 'completed', 'deferred', 'cancelled')),
    -- Null follows the status.
    rating text check (rating in ('green', 'amber', 'red')),
    rating_reason text check (rating_reason <> ''),
    done text, next text, obstacles text,
    percent integer check (percent between 0 and 100),
    evidence jsonb not null default '[]',
    -- Given by a partnership's officer for a body that is not their own.
    on_behalf boolean not null,
    officer_id uuid references officer,
    submitted_at timestamptz,
    -- Kept when it is withdrawn: from then on others have seen it, and whether it was late is judged by it.
    first_submitted_at timestamptz,
    decided_at timestamptz,
    decided_by uuid references officer,
    -- Kept while its author mends it, until it is handed in again.
    return_reason text check (return_reason <> ''),
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    foreign key (plan_id, partnership_id) references plan (id, partnership_id),
    -- No cascade: an action of which a report tells is not deleted.
    constraint known_by_report foreign key (action_id, plan_id) references action (id, plan_id),
    constraint one_report_a_period unique (action_id, agency_id, period_start),
    check (period_end >= period_start),
    check (state = 'draft' or (status is not null and submitted_at is not null)),
    check (state <> 'draft' or submitted_at is null),
    check (submitted_at is null or first_submitted_at is not null),
    check (state = 'draft' or (rating is null) = (rating_reason is null)),
    check ((state in ('accepted', 'returned')) = (decided_at is not null)),
    check (decided_by is null or decided_at is not null),
    check (state <> 'returned' or return_reason is not null)
);
create index progress_report_partnership on progress_report (partnership_id, id);
create index progress_report_plan on progress_report (plan_id, id);
create index progress_report_agency on progress_report (agency_id, id);
create index progress_report_period on progress_report (partnership_id, period_start, id);
create index progress_report_officer on progress_report (officer_id);
create index progress_report_decider on progress_report (decided_by);
-- The newest report of an action, which says where it stands.
create index progress_report_newest on progress_report (action_id, period_start desc, submitted_at desc)
    where state in ('submitted', 'accepted');

-- By which day the reports of a period are owed; null where nobody asked for them. Replaced by the migration of the
-- rounds, which ask.
create function reports_due_on(of_partnership uuid, period_starts date) returns date language sql stable as $$
    select null::date
$$;

call keep_history_of('progress_report', 'progress-report');

create or replace function agencies_concerned(of_type text, of_thing uuid, of_row jsonb) returns uuid[]
    language sql stable as $$
    select case of_type
        when 'action' then array(select agency_id from action_agency where action_id = of_thing)
        when 'indicator' then array(select agency_id from indicator_agency where indicator_id = of_thing)
        when 'agency' then array[of_thing]
        when 'membership' then array_remove(array[(of_row ->> 'agency_id')::uuid], null)
        when 'officer' then array_remove(array[(of_row ->> 'agency_id')::uuid], null)
        when 'group' then array(select distinct agency_id from seat where group_id = of_thing and agency_id is not null)
        when 'progress-report' then array_remove(array[(of_row ->> 'agency_id')::uuid], null)
        else '{}'::uuid[] end
$$;
