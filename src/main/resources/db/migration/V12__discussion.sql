create table comment_thread (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	part text not null,
	item bigint not null,
	started_at timestamptz not null,
	started_by uuid not null references person,
	resolved_at timestamptz,
	resolved_by uuid references person,
	version integer not null,
	constraint resolved_by_someone check ((resolved_at is null) = (resolved_by is null))
);

create index comment_thread_of_write_up on comment_thread (write_up_id, started_at);

create table comment (
	id uuid primary key,
	thread_id uuid not null references comment_thread,
	by_id uuid not null references person,
	at timestamptz not null,
	text text not null,
	changed_at timestamptz,
	removed boolean not null,
	version integer not null
);

create index comment_of_thread on comment (thread_id, at);

create table review (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	reviewer_id uuid not null references person,
	asked_by uuid not null references person,
	asked_at timestamptz not null,
	message text,
	verdict text,
	sentence text,
	given_at timestamptz,
	given_revision integer,
	version integer not null,
	constraint review_given_whole check ((verdict is null) = (given_at is null)
		and (verdict is null) = (given_revision is null) and (verdict is null) = (sentence is null))
);

create unique index review_waiting on review (write_up_id, reviewer_id) where given_at is null;
create index review_of_write_up on review (write_up_id, asked_at);
create index review_waiting_for on review (reviewer_id, asked_at) where given_at is null;

create table reaction (
	write_up_id bigint not null references write_up,
	person_id uuid not null references person,
	kind text not null,
	at timestamptz not null,
	primary key (write_up_id, person_id, kind)
);

create table thanks (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	by_id uuid not null references person,
	to_id uuid not null references person,
	text text not null,
	at timestamptz not null
);

create index thanks_of_write_up on thanks (write_up_id, at);

-- What people offer to do for the stories of others.
create table volunteer (
	person_id uuid not null references person,
	as_what text not null,
	primary key (person_id, as_what)
);

create table facilitator_request (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	asked_by uuid not null references person,
	asked_at timestamptz not null
);

create unique index facilitator_request_of_write_up on facilitator_request (write_up_id);

create table facilitator_offer (
	request_id uuid not null references facilitator_request on delete cascade,
	person_id uuid not null references person,
	at timestamptz not null,
	primary key (request_id, person_id)
);
