-- An action that ends waits for whatever is being put under it, and what comes to stand there waits for the ending, by a
-- lock of their own. They met on the action's row (V94), where whoever adds a sub-action, holding the priority, also waited
-- for a load that was changing the action and wanted the priority next.
create or replace function action_under_current() returns trigger language plpgsql as $$
begin
    if new.ended_start is not null then
        return new;
    end if;
    perform from priority where id = new.priority_id for key share;
    if new.parent_id is not null then
        perform pg_advisory_xact_lock_shared(7209095, hashtext(new.parent_id::text));
    end if;
    if exists (select from priority where id = new.priority_id and ended_start is not null)
        or exists (select from action where id = new.parent_id and ended_start is not null) then
        raise exception 'it would stand under what has ended'
            using errcode = 'check_violation', constraint = 'stands_under_current';
    end if;
    return new;
end $$;

-- Whoever ends an action takes it before the action itself.
create function ends_action(which uuid) returns void language sql as $$
    select pg_advisory_xact_lock(7209095, hashtext(which::text))
$$;
