-- People and how they come in.

create table person (
	id uuid primary key,
	name text not null,
	email text not null,
	zone text not null,
	role text not null,
	password_hash text,
	active boolean not null,
	created_at timestamptz not null default now(),
	version integer not null,
	constraint person_name_length check (length(name) between 1 and 100),
	constraint person_email_length check (length(email) between 3 and 254),
	constraint person_role_known check (role in ('MEMBER', 'MANAGER', 'ADMINISTRATOR'))
);

create unique index person_by_email on person (lower(email));
create index person_by_name on person (lower(name), id);

-- A link that lets one person in once. Only the hash of its token is kept.
create table invitation (
	id uuid primary key,
	token_hash bytea not null,
	name text,
	email text,
	role text not null,
	invited_by uuid not null references person,
	created_at timestamptz not null default now(),
	expires_at timestamptz not null,
	revoked_at timestamptz,
	used_at timestamptz,
	used_by uuid references person,
	constraint invitation_role_known check (role in ('MEMBER', 'MANAGER', 'ADMINISTRATOR')),
	constraint invitation_used_by_someone check ((used_at is null) = (used_by is null))
);

create unique index invitation_by_token on invitation (token_hash);
create index invitation_pending on invitation (expires_at) where used_at is null and revoked_at is null;

-- One row: whether the first administrator has been made. The row is also the lock that
-- lets one of two set-ups win.
create table set_up (
	only_row boolean primary key default true check (only_row),
	completed_at timestamptz
);

insert into set_up default values;

-- Every instance prints a code of its own; any of them opens the set-up page.
create table set_up_code (
	code_hash bytea primary key,
	made_at timestamptz not null default now()
);

-- Spring Session 4 (schema-postgresql.sql of spring-session-jdbc).

create table spring_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint spring_session_attributes_fk foreign key (session_primary_id)
		references spring_session (primary_id) on delete cascade
);

-- Spring Modulith 2's outbox (schemas/v2/schema-postgresql.sql of spring-modulith-events-jdbc).

create table event_publication (
	id uuid not null,
	listener_id text not null,
	event_type text not null,
	serialized_event text not null,
	publication_date timestamptz not null,
	completion_date timestamptz,
	status text,
	completion_attempts int,
	last_resubmission_date timestamptz,
	primary key (id)
);

create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
