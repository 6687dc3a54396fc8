-- Where a line of a plan stands: the plan, a section, a theme, a priority, an indicator's place in a priority (or the
-- indicator itself, in no plan, when no priority is named), an action or sub-action, a milestone. No row when it is gone.
create function plan_line(of_type text, of_id uuid, under uuid)
    returns table (partnership_id uuid, plan_id uuid, ref text, title text, priority_id uuid, priority_ref text,
        priority_title text, action_id uuid, action_ref text, action_title text)
    language sql stable as $$
    select p.partnership_id, p.id, null::text, p.title, null::uuid, null::text, null::text, null::uuid, null::text, null::text
    from plan p where of_type = 'plan' and p.id = of_id
    union all
    select p.partnership_id, p.id, null, s.title, null, null, null, null, null, null
    from plan_section s join plan p on p.id = s.plan_id where of_type = 'section' and s.id = of_id
    union all
    select p.partnership_id, p.id, null, t.title, null, null, null, null, null, null
    from theme t join plan p on p.id = t.plan_id where of_type = 'theme' and t.id = of_id
    union all
    select r.partnership_id, r.plan_id, r.ref, r.title_text, r.id, r.ref, r.title_text, null, null, null
    from priority r where of_type = 'priority' and r.id = of_id
    union all
    select r.partnership_id, r.plan_id, x.label, coalesce(x.wording_text, i.title_text), r.id, r.ref, r.title_text, null,
        null, null
    from priority_indicator x join priority r on r.id = x.priority_id join indicator i on i.id = x.indicator_id
    where of_type = 'indicator' and x.priority_id = under and x.indicator_id = of_id
    union all
    select i.partnership_id, null, null, i.title_text, null, null, null, null, null, null
    from indicator i where of_type = 'indicator' and under is null and i.id = of_id
    union all
    select a.partnership_id, a.plan_id, a.ref, a.title_text, r.id, r.ref, r.title_text, a.id, a.ref, a.title_text
    from action a join priority r on r.id = a.priority_id where of_type = 'action' and a.id = of_id
    union all
    select a.partnership_id, a.plan_id, a.ref, m.text, r.id, r.ref, r.title_text, a.id, a.ref, a.title_text
    from milestone m join action a on a.id = m.action_id join priority r on r.id = a.priority_id
    where of_type = 'milestone' and m.id = of_id
$$;

-- Notes and questions that members leave on the lines of a plan, and their replies. They refer to a line by its id
-- alone: a line that is deleted takes them out of sight, one that is restored shows them again.
create table note (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    plan_id uuid not null,
    parent_id uuid,
    on_type text not null check (on_type in ('plan', 'section', 'theme', 'priority', 'indicator', 'action', 'milestone')),
    on_id uuid not null,
    on_priority_id uuid,
    on_field text,
    kind text not null check (kind in ('note', 'question')),
    state text not null check (state in ('open', 'settled', 'withdrawn')),
    text text check (text <> '' and length(text) <= 5000),
    issuer text not null, subject text not null,
    author_officer_id uuid references officer, author_agency_id uuid references agency, author_name text,
    edited_at timestamptz,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    unique (id, plan_id),
    foreign key (parent_id, plan_id) references note (id, plan_id),
    check (parent_id <> id),
    check ((on_type = 'indicator') = (on_priority_id is not null)),
    check ((state = 'withdrawn') = (text is null)),
    check (parent_id is null or (kind = 'note' and state <> 'settled'))
);
create index note_plan on note (plan_id, id) where parent_id is null;
create index note_partnership on note (partnership_id, id) where parent_id is null;
create index note_line on note (on_id, id) where parent_id is null;
create index note_reply on note (parent_id, id) where parent_id is not null;
create index note_author on note (issuer, subject);

-- Whom a note names, under the id that stands in its text.
create table note_mention (
    note_id uuid not null references note on delete cascade,
    ordinal integer not null,
    written uuid not null,
    officer_id uuid references officer,
    group_id uuid references partner_group,
    primary key (note_id, ordinal),
    unique (note_id, written),
    check (num_nonnulls(officer_id, group_id) = 1)
);
create index note_mention_officer on note_mention (officer_id);
create index note_mention_group on note_mention (group_id);

-- Who settled it, when, and in what words.
create table note_settled (
    note_id uuid primary key references note on delete cascade,
    at timestamptz not null,
    reason text,
    officer_id uuid references officer, agency_id uuid references agency, name text
);

-- A note is written on a line that is there, and a reply below a note of the same line that is none itself.
create function note_stands_on_a_line() returns trigger language plpgsql as $$
begin
    if not exists (select from plan_line(new.on_type, new.on_id, new.on_priority_id) l
                   where l.plan_id = new.plan_id and l.partnership_id = new.partnership_id) then
        raise exception 'there is no such line in the plan'
            using errcode = 'foreign_key_violation', constraint = 'note_stands_on_a_line';
    end if;
    if new.parent_id is not null and not exists (
        select from note p where p.id = new.parent_id and p.parent_id is null and p.on_id = new.on_id
            and p.on_priority_id is not distinct from new.on_priority_id) then
        raise exception 'replies are one level deep, on the line of their note'
            using errcode = 'check_violation', constraint = 'note_replies_one_level';
    end if;
    return new;
end $$;
create trigger b_line before insert on note for each row execute function note_stands_on_a_line();

call keep_history_of('note', 'note');
call keep_history_under('note_mention', 'note', 'note', 'note_id', 'mentions');
call keep_history_under('note_settled', 'note', 'note', 'note_id', 'settled');
