-- Tokens by which scripts act for a person. Only the hash of a token is kept; an ended one is gone, and the audit log says so.
create table api_token (
	id uuid primary key,
	person_id uuid not null references person,
	token_hash bytea not null,
	name text not null,
	scope text not null,
	made_at timestamptz not null default now(),
	expires_at timestamptz not null,
	last_used_at timestamptz,
	constraint api_token_scope_known check (scope in ('READ', 'WRITE', 'ADMIN'))
);

create unique index api_token_by_hash on api_token (token_hash);
create index api_token_of_person on api_token (person_id, made_at);
