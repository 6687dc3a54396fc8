-- What people search: one row for each thing that can be found, with its words as people see them. Triggers keep it: they
-- note what a transaction touched, and at its end the entries of all that are written anew in one go.
create extension if not exists fuzzystrmatch;

create text search configuration waymark (copy = english);
alter text search configuration waymark
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;
-- The same words unstemmed, as they are spelled.
create text search configuration waymark_spelled (copy = simple);
alter text search configuration waymark_spelled
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, simple;

-- Text as people see it: without the marks of Markdown, and without the ids by which a note mentions people. What stands
-- after a backslash is no mark. The two characters are those between which an excerpt marks what was found.
create function as_seen(markdown text) returns text language sql immutable parallel safe as $$
    select translate(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(markdown,
        '\[\^[^\]\s]+\]:?', ' ', 'g'),
        '\[([^\]]*)\]\([^)\s]*\)', '\1', 'g'),
        '@[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '@…', 'g'),
        '(^|\n)\s*[-*+]\s+', '\1', 'g'),
        '(?<!\\)\*+|(?<![\\[:alnum:]])_+(?=\S)|(?<=[^\s\\])_+(?![[:alnum:]])', '', 'g'),
        '\\([[:punct:]])', '\1', 'g'), U&'\E000\E001', '')
$$;

-- A number or a reference, however it is spaced: 'NI 55', 'ni55'.
create function ref_key(ref text) returns text language sql immutable parallel safe as $$
    select lower(regexp_replace(ref, '\s+', '', 'g'))
$$;

-- Where a person's name is erased, it is the things themselves that change, and their entries with them: the erasure goes
-- through every table that names a partnership by that name, and so passes this one by.
create table search_entry (
    id uuid primary key,
    kind text not null check (kind in ('plan', 'priority', 'action', 'indicator', 'note', 'agency', 'officer', 'group')),
    of_partnership uuid not null,
    plan_id uuid,
    ref text,
    -- The same, each as it can be asked for.
    refs text[] not null,
    title text,
    body text not null,
    ended_on date,
    words tsvector not null,
    -- Each word once as it is spelled, for what is typed wrongly.
    spelling text not null
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_refs on search_entry using gin (refs);
create index search_entry_partnership on search_entry (of_partnership);
create index search_entry_plan on search_entry (plan_id);

-- What can be found, and its words: the name, what stands beside it, and the rest.
create view search_source as
select 'plan' as kind, p.id, p.partnership_id, p.id as plan_id, '{}'::text[] as refs, p.title,
    concat_ws(E'\n', p.version_label, nullif(p.cover_text, ''),
        (select string_agg(concat_ws(E'\n', nullif(s.title, ''), nullif(s.text, '')), E'\n' order by s.ordinal)
         from plan_section s where s.plan_id = p.id),
        (select string_agg(t.title, E'\n' order by t.ordinal) from theme t where t.plan_id = p.id)) as body,
    p.closed_on as ended_on
from plan p
union all
select 'priority', r.id, r.partnership_id, r.plan_id, array[r.ref], r.title_text,
    concat_ws(E'\n', r.outcome_text, r.leads_text, r.population_text,
        (select string_agg(concat_ws(E'\n', c ->> 'heading', c ->> 'audience',
            (select string_agg(i, E'\n') from jsonb_array_elements_text(c -> 'items') i)), E'\n')
         from jsonb_array_elements(r.conditions) c),
        (select string_agg(concat_ws(E'\n', b ->> 'heading', b ->> 'text'), E'\n') from jsonb_array_elements(r.story) b),
        r.what_works, r.partners,
        (select string_agg(concat_ws(E'\n', x.wording_text, x.note), E'\n' order by x.ordinal)
         from priority_indicator x where x.priority_id = r.id),
        (select string_agg(h.text, E'\n' order by h.ordinal) from action_heading h where h.priority_id = r.id),
        r.actions_note, r.note),
    r.ended_start
from priority r
union all
select 'action', a.id, a.partnership_id, a.plan_id, array[a.ref], a.title_text,
    concat_ws(E'\n', a.description, a.timescale_text,
        (select string_agg(concat_ws(' ', m.text, m.timescale_text), E'\n' order by m.ordinal)
         from milestone m where m.action_id = a.id),
        a.lead_agencies_text, a.lead_officers_text, a.monitoring_text, a.monitoring_source,
        (select string_agg(c.text, E'\n' order by c.ordinal) from cross_reference c where c.action_id = a.id),
        a.note),
    a.ended_start
from action a
union all
select 'indicator', i.id, i.partnership_id, null, i.reference_codes, i.title_text,
    concat_ws(E'\n', i.definition_text, i.unit, i.frequency_text, i.source, i.lead_agencies_text, i.contact_text, i.note),
    i.ended_start
from indicator i
union all
select 'note', n.id, n.partnership_id, n.plan_id, '{}', null, n.text, null
from note n where n.text is not null
union all
select 'agency', g.id, g.partnership_id, null, array[g.code], g.name,
    array_to_string(array_remove(g.aliases, g.name), ', '), g.active_to
from agency g
union all
select 'officer', o.id, o.partnership_id, null, '{}', o.name,
    concat_ws(', ', nullif(o.job_title, o.name), nullif(array_to_string(array_remove(o.aliases, o.name), ', '), '')),
    o.left_on
from officer o where o.merged_into is null and o.erased_on is null
union all
select 'group', g.id, g.partnership_id, null, array[g.code], g.name,
    array_to_string(array_remove(g.aliases, g.name), ', '), null
from partner_group g;

-- A text longer than a search can hold is searched in its first part.
create function write_search_entries(of_kind text, ids uuid[]) returns void language sql as $$
    insert into search_entry as e (id, kind, of_partnership, plan_id, ref, refs, title, body, ended_on, words, spelling)
    select s.id, s.kind, s.partnership_id, s.plan_id, nullif(array_to_string(s.refs, ', '), ''), array(select ref_key(r) from unnest(s.refs) r), t.title, t.body,
        s.ended_on,
        setweight(to_tsvector('waymark', concat_ws(' ', array_to_string(s.refs, ' '), t.title)), 'A')
            || setweight(to_tsvector('waymark', t.body), 'C'),
        (select coalesce(string_agg(w, ' '), '')
         from unnest(tsvector_to_array(to_tsvector('waymark_spelled', concat_ws(' ', t.title, t.body)))) w
         where w ~ '^[[:alpha:]]{4,40}$')
    from search_source s
    cross join lateral (select left(as_seen(s.title), 10000) as title, left(as_seen(s.body), 150000) as body) t
    where s.kind = of_kind and s.id = any (ids)
    on conflict (id) do update set of_partnership = excluded.of_partnership, plan_id = excluded.plan_id,
        ref = excluded.ref, refs = excluded.refs, title = excluded.title, body = excluded.body,
        ended_on = excluded.ended_on, words = excluded.words, spelling = excluded.spelling
    where (e.of_partnership, e.plan_id, e.ref, e.title, e.body, e.ended_on) is distinct from
        (excluded.of_partnership, excluded.plan_id, excluded.ref, excluded.title, excluded.body, excluded.ended_on)
$$;

-- What the running transaction touched. Its rows are gone when it ends, so nothing is lost with them after a crash.
create unlogged table search_stale (
    tx xid8 not null default pg_current_xact_id(),
    kind text not null,
    id uuid not null,
    primary key (tx, kind, id)
);

-- Arguments: the kind of what is found, and the column that names it.
create function search_touched() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    touched record;
    thing uuid;
begin
    if tg_op = 'DELETE' then touched := old; else touched := new; end if;
    -- Each branch alone names a column, which the tables of the others have not.
    if tg_argv[1] = 'id' then
        thing := touched.id;
    elsif tg_argv[1] = 'action_id' then
        thing := touched.action_id;
    elsif tg_argv[1] = 'priority_id' then
        thing := touched.priority_id;
    else
        thing := touched.plan_id;
    end if;
    insert into search_stale (kind, id) values (tg_argv[0], thing) on conflict do nothing;
    return null;
end $$;

-- The first of what was touched takes all the rest along.
create function search_settled() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    of_kind text;
    ids uuid[];
begin
    if not exists (select from search_stale s where s.tx = new.tx and s.kind = new.kind and s.id = new.id) then
        return null;
    end if;
    for of_kind, ids in
        with taken as (delete from search_stale where tx = pg_current_xact_id() returning kind, id)
        select t.kind, array_agg(t.id) from taken t group by t.kind order by t.kind
    loop
        delete from search_entry e where e.id = any (ids)
            and not exists (select from search_source s where s.kind = of_kind and s.id = e.id);
        perform write_search_entries(of_kind, ids);
    end loop;
    return null;
end $$;
create constraint trigger search_settled after insert on search_stale deferrable initially deferred
    for each row execute function search_settled();

create trigger s_search after insert or delete or update of title, version_label, cover_text, closed_on on plan
    for each row execute function search_touched('plan', 'id');
create trigger s_search after insert or delete or update on plan_section
    for each row execute function search_touched('plan', 'plan_id');
create trigger s_search after insert or delete or update of title, ordinal on theme
    for each row execute function search_touched('plan', 'plan_id');
create trigger s_search after insert or delete or update of ref, title_text, outcome_text, leads_text, population_text,
    conditions, story, what_works, partners, actions_note, note, ended_start on priority
    for each row execute function search_touched('priority', 'id');
create trigger s_search after insert or delete or update on priority_indicator
    for each row execute function search_touched('priority', 'priority_id');
create trigger s_search after insert or delete or update on action_heading
    for each row execute function search_touched('priority', 'priority_id');
create trigger s_search after insert or delete or update of plan_id, ref, title_text, description, timescale_text,
    lead_agencies_text, lead_officers_text, monitoring_text, monitoring_source, note, ended_start on action
    for each row execute function search_touched('action', 'id');
create trigger s_search after insert or delete or update of ordinal, text, timescale_text on milestone
    for each row execute function search_touched('action', 'action_id');
create trigger s_search after insert or delete or update on cross_reference
    for each row execute function search_touched('action', 'action_id');
create trigger s_search after insert or delete or update of title_text, definition_text, reference_codes, unit,
    frequency_text, source, lead_agencies_text, contact_text, note, ended_start on indicator
    for each row execute function search_touched('indicator', 'id');
create trigger s_search after insert or delete or update of text on note
    for each row execute function search_touched('note', 'id');
create trigger s_search after insert or delete or update of code, name, aliases, active_to on agency
    for each row execute function search_touched('agency', 'id');
create trigger s_search after insert or delete or update of name, job_title, aliases, left_on, merged_into, erased_on on officer
    for each row execute function search_touched('officer', 'id');
create trigger s_search after insert or delete or update of code, name, aliases on partner_group
    for each row execute function search_touched('group', 'id');

select write_search_entries(k.kind, array(select s.id from search_source s where s.kind = k.kind))
from (select distinct kind from search_source) k;

revoke insert, update, delete, truncate on search_entry, search_stale from ${serviceRole};

-- What somebody asks for in a search field: words, phrases in quotes, a minus before what is not wanted. It asks for
-- nothing when no word is wanted.
create function search_query(asked text) returns tsquery language sql immutable parallel safe as $$
    select case when querytree(websearch_to_tsquery('waymark', asked)) in ('', 'T') then ''::tsquery
        else websearch_to_tsquery('waymark', asked) end
$$;

-- Two letters that changed places count as one fault, not as the two that they take to mend.
create function faults_of_typing(typed text, meant text) returns integer language sql immutable parallel safe as $$
    select case when edits = 2 and length(typed) = length(meant)
            and (select array_agg(c order by c) from string_to_table(typed, null) c)
                = (select array_agg(c order by c) from string_to_table(meant, null) c) then 1 else edits end
    from (select levenshtein_less_equal(typed, meant, 3) as edits) l
$$;

-- Of these words those that stand in nothing the caller may find, each with the nearest one that does: near enough to be
-- meant, or not. The words to choose from are gathered from what the caller may find, and from nothing else. Members are
-- found by those who see the directory, everything else by those who read the partnership.
create function near_words(asked text[], everywhere boolean, readable uuid[], directory uuid[])
    returns table (word text, near text, meant boolean) language sql stable as $$
    with seen as not materialized (
        select e.words, e.spelling from search_entry e
        where everywhere or e.of_partnership = any (case when e.kind in ('agency', 'officer', 'group')
            then directory else readable end)),
    strange as materialized (
        select w.word, w.place from unnest(asked) with ordinality w (word, place)
        where numnode(plainto_tsquery('waymark', w.word)) > 0
          and not exists (select from seen s where s.words @@ plainto_tsquery('waymark', w.word))),
    spelled as materialized (
        select t.near, count(*) as uses from seen s cross join lateral string_to_table(s.spelling, ' ') t (near)
        where exists (select from strange) group by t.near)
    select w.word, n.near, n.faults <= case when length(w.word) < 6 then 1 else 2 end
    from strange w
    left join lateral (
        select v.near, f.faults from spelled v cross join lateral faults_of_typing(w.word, v.near) f (faults)
        where abs(length(v.near) - length(w.word)) <= 3
            and (f.faults <= 1 or (f.faults <= 3 and word_similarity(w.word, v.near) >= 0.25))
        order by f.faults, word_similarity(w.word, v.near) desc, v.uses desc, v.near limit 1) n on true
    order by w.place
$$;
