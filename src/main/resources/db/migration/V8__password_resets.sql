-- The way back for somebody who has lost their password: one link at a time, gone when it is used. Only the hash of its
-- token is kept.
create table password_reset (
	person_id uuid primary key references person,
	token_hash bytea not null,
	expires_at timestamptz not null
);

create unique index password_reset_by_token on password_reset (token_hash);
