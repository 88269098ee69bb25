-- Links by which somebody without an account reads one write-up. Only the hash of a token is kept; what was closed stays
-- listed.
create table shared_link (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	token_hash bytea not null,
	shows text not null,
	made_by uuid not null references person,
	made_at timestamptz not null default now(),
	expires_at timestamptz not null,
	revoked_at timestamptz,
	opened integer not null default 0,
	last_opened_at timestamptz,
	constraint shared_link_shows_known check (shows in ('WRITE_UP', 'SLIDES'))
);

create unique index shared_link_by_token on shared_link (token_hash);
create index shared_link_of_write_up on shared_link (write_up_id, made_at desc);
