-- The feed serves ninety days. What is older leaves it; the change log and every thing's history keep it.
alter table feed_head add column trimmed bigint not null default 0;

create function trim_feed() returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    upto bigint;
begin
    select max(position) into upto from feed where at < now() - interval '90 days';
    if upto is not null then
        -- First the mark: whoever follows from before it is told, even while the rows are still going.
        update feed_head set trimmed = greatest(trimmed, upto);
        delete from feed where position <= upto;
    end if;
    return coalesce(upto, 0);
end $$;
