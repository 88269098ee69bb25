-- Tries to sign in that nobody has followed by a right password, by account and address. The mark is a hash of the two; a row
-- counts until a minute has passed since the last try that was answered.
create table sign_in_tries (
	mark bytea primary key,
	tries integer not null,
	quiet_at timestamptz not null
);

create index sign_in_tries_by_quiet_at on sign_in_tries (quiet_at);
