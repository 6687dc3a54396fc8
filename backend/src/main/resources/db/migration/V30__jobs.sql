-- Long work: asked for in a request, done in the background in the asker's name.
create table job (
    id uuid primary key,
    kind text not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    partnership_id uuid not null references partnership,
    subject uuid not null,
    input jsonb not null,
    issuer text not null, principal text not null, name text, client text,
    done_count integer not null default 0, total_count integer, message text,
    problems jsonb not null default '[]', problem_counts jsonb not null default '{}',
    result jsonb,
    attempt integer not null default 0,
    created_at timestamptz not null default now(),
    heartbeat_at timestamptz,
    finished_at timestamptz,
    check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null))
);
create index job_waiting on job (created_at) where state in ('queued', 'running');
create index job_subject on job (subject);
