-- What an edition, a report or a value knows is not deleted: it ends, with a reason, and can be brought back. From when it
-- has ended, why, and with what above it: together they are its property 'ended'.
alter table priority
    add column ended_start date, add column ended_text text check (ended_text <> ''),
    add check ((ended_start is null) = (ended_text is null));
-- What ended with something above it names that thing, and comes back with it.
alter table action
    add column ended_start date, add column ended_text text check (ended_text <> ''), add column ended_id uuid,
    add check ((ended_start is null) = (ended_text is null)), add check (ended_id is null or ended_start is not null);
alter table indicator
    add column ended_start date, add column ended_text text check (ended_text <> ''), add column ended_id uuid,
    add check ((ended_start is null) = (ended_text is null)), add check (ended_id is null or ended_start is not null);
create index action_ended_id on action (ended_id) where ended_id is not null;
create index indicator_ended_id on indicator (ended_id) where ended_id is not null;

-- Nothing is owed of what has ended. It runs after the trigger that works out the day.
create function ended_owes_nothing() returns trigger language plpgsql as $$
begin
    if new.ended_start is not null then
        new.next_due := null;
    end if;
    return new;
end $$;
create trigger c_ended before insert or update on action for each row execute function ended_owes_nothing();

-- Nothing current stands under what has ended. The row above is shared first, so that it does not end unseen.
create function action_under_current() returns trigger language plpgsql as $$
begin
    perform from priority where id = new.priority_id for key share;
    perform from action where id = new.parent_id for key share;
    if new.ended_start is null and (exists (select from priority where id = new.priority_id and ended_start is not null)
        or exists (select from action where id = new.parent_id and ended_start is not null)) then
        raise exception 'it would stand under what has ended'
            using errcode = 'check_violation', constraint = 'stands_under_current';
    end if;
    return new;
end $$;
create trigger b_stands before insert or update of priority_id, parent_id, ended_start on action
    for each row execute function action_under_current();
create function indicator_under_current() returns trigger language plpgsql as $$
begin
    perform from indicator where id = new.parent_id for key share;
    if new.ended_start is null and exists (select from indicator where id = new.parent_id and ended_start is not null) then
        raise exception 'it would stand under what has ended'
            using errcode = 'check_violation', constraint = 'stands_under_current';
    end if;
    return new;
end $$;
create trigger b_stands before insert or update of parent_id, ended_start on indicator
    for each row execute function indicator_under_current();
