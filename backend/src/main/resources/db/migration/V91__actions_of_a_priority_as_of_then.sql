-- Around a priority stand its actions with all that is shown of them, also those of other priorities that wait for one
-- of its own, and what agencies have reported of them: so a priority of the past is read with its actions.

alter function things_around(text, uuid, timestamptz) rename to things_near;
create function things_around(of_type text, thing uuid, moment timestamptz) returns uuid[]
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    known constant uuid[] := things_near(of_type, thing, moment);
    texts constant text[] := known::text[];
begin
    if of_type <> 'priority' then
        return known;
    end if;
    return known || array(
        select c.aggregate from change c
        where c.row_table = 'action_dependency' and c.after ->> 'depends_on_id' = any (texts) and c.at <= moment
        union
        select c.aggregate from change c
        where c.type = 'progress-report' and c.root and c.after ->> 'action_id' = any (texts) and c.at <= moment);
end $$;
