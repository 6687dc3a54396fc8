-- A document of thousands of lines is one transaction. What each of its things changed is gathered in one pass over
-- it: looking through the whole transaction again for each thing took minutes, while the feed stood still.
-- First, by how much each agency's places in a thing grew or shrank.
create function places_moved(before uuid[], after uuid[]) returns table (agency uuid, net bigint)
    language sql immutable as $$
    select a, sum(weight)::bigint
    from (select unnest(before) as a, -1 as weight union all select unnest(after), 1) m group by a
$$;

create or replace function stamp_changes() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head bigint;
    made integer;
begin
    if not pg_try_advisory_xact_lock(7209001) then
        return 0;
    end if;
    select position into head from feed_head for update;
    with taken as (delete from change_pending returning id, at),
    rows as (select c.*, max(c.id) over (partition by c.tx) as last_of_tx
             from taken t join change c on c.at = t.at and c.id = t.id),
    things as (
        select r.last_of_tx, r.tx, r.type, r.aggregate, min(r.id) as first_id, max(r.at) as at, max(r.version) as version,
            (array_agg(r.partnership order by r.id) filter (where r.partnership is not null))[1] as partnership,
            bool_or(r.root and r.operation = 'insert') as created, bool_or(r.root and r.operation = 'delete') as deleted,
            max(r.actor) as actor, max(r.actor_name) as actor_name, max(r.client) as client,
            string_agg(array_to_string(r.fields, ','), ',') as fields,
            string_agg(array_to_string(r.concerned || r.agency_before || r.agency_after, ','), ',') as agencies,
            array_agg(r.agency_before) filter (where r.agency_before is not null) as before,
            array_agg(r.agency_after) filter (where r.agency_after is not null) as after
        from rows r group by r.last_of_tx, r.tx, r.type, r.aggregate),
    entered as (
        insert into feed (position, at, kind, type, thing, version, partnership, fields, agencies, assigned, unassigned,
                actor, actor_name, client)
        select head + row_number() over (order by t.last_of_tx, t.first_id), t.at,
            case when t.created then 'created' when t.deleted then 'deleted' else 'updated' end,
            t.type, t.aggregate, t.version, t.partnership,
            case when t.created or t.deleted then '{}' else
                array(select distinct f from unnest(string_to_array(t.fields, ',')) f where f <> '' order by 1) end,
            array(select distinct a::uuid from unnest(string_to_array(t.agencies, ',')) a where a <> ''),
            array(select m.agency from places_moved(t.before, t.after) m where m.net > 0),
            array(select m.agency from places_moved(t.before, t.after) m where m.net < 0),
            t.actor, t.actor_name, t.client
        from things t where not (t.created and t.deleted)
        returning 1)
    select count(*) into made from entered;
    update feed_head set position = head + made where made > 0;
    return made;
end $$;

-- A session keeps the plans of these functions. One that was made while a table was empty reads all of it for every
-- row that a large document brings; each of them looks for one row by its key, which an index always gives best.
alter function refresh_action_agencies(uuid) set enable_seqscan = off;
alter function assignment_changed() set enable_seqscan = off;
alter function refresh_next_due() set enable_seqscan = off;
alter function own_next_due() set enable_seqscan = off;
alter function sub_actions_one_level() set enable_seqscan = off;
