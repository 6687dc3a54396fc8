-- The meetings of groups: who came, and what was decided.
create table meeting (
    id uuid primary key,
    partnership_id uuid not null,
    group_id uuid not null,
    date date not null,
    place text, agenda text, minutes text,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    constraint meeting_of_group foreign key (group_id, partnership_id) references partner_group (id, partnership_id)
);
create index meeting_group on meeting (group_id, id);
create index meeting_date on meeting (group_id, date, id);

-- One entry a seat, or a person without one. The holder of that day is kept: a seat passes from one to another.
create table attendance (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    ordinal integer not null,
    seat_id uuid references seat,
    officer_id uuid references officer,
    presence text not null check (presence in ('present', 'apologies', 'absent', 'deputy')),
    deputy_id uuid references officer,
    note text,
    unique (meeting_id, ordinal) deferrable initially deferred,
    constraint attendance_of_somebody check (seat_id is not null or officer_id is not null),
    constraint attendance_deputy_came check (deputy_id is null or presence = 'deputy')
);
create unique index attendance_seat_once on attendance (meeting_id, seat_id);
create unique index attendance_officer_once on attendance (meeting_id, officer_id) where seat_id is null;
create index attendance_seat on attendance (seat_id);
create index attendance_officer on attendance (officer_id);
create index attendance_deputy on attendance (deputy_id);

-- No cascade: a meeting at which something was decided is not deleted.
create table decision (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    ordinal integer not null,
    number text,
    text text not null check (text <> ''),
    dissent text,
    plan_id uuid references plan, edition_id uuid references edition, action_id uuid references action,
    unique (meeting_id, ordinal) deferrable initially deferred,
    constraint decision_about_one_thing check (num_nonnulls(plan_id, edition_id, action_id) <= 1)
);
create index decision_plan on decision (plan_id) where plan_id is not null;
create index decision_edition on decision (edition_id) where edition_id is not null;
create index decision_action on decision (action_id) where action_id is not null;

create function attendance_in_group() returns trigger language plpgsql as $$
begin
    if exists (
        select from meeting m
        where m.id = new.meeting_id and (
            exists (select from seat s where s.id = new.seat_id and s.group_id <> m.group_id)
            or exists (select from officer o
                       where o.id in (new.officer_id, new.deputy_id) and o.partnership_id <> m.partnership_id))) then
        raise exception 'attendance names a seat of another group or an officer of another partnership'
            using errcode = 'check_violation', constraint = 'attendance_in_group';
    end if;
    return new;
end $$;
create trigger b_group before insert or update on attendance
    for each row execute function attendance_in_group();

create function decision_in_partnership() returns trigger language plpgsql as $$
declare
    owner constant uuid := coalesce(
        (select partnership_id from plan where id = new.plan_id),
        (select partnership_id from edition where id = new.edition_id),
        (select partnership_id from action where id = new.action_id));
begin
    if owner is not null and not exists (
        select from meeting m join partnership p on p.id = owner
        where m.id = new.meeting_id and coalesce(p.parent_id, p.id) = m.partnership_id) then
        raise exception 'a decision is about something of another partnership'
            using errcode = 'check_violation', constraint = 'decision_in_partnership';
    end if;
    return new;
end $$;
create trigger b_partnership before insert or update on decision
    for each row execute function decision_in_partnership();

call keep_history_of('meeting', 'meeting');
call keep_history_under('attendance', 'meeting', 'meeting', 'meeting_id', 'attendance');
call keep_history_under('decision', 'meeting', 'meeting', 'meeting_id', 'decisions');
