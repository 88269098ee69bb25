create sequence write_up_number;
create sequence follow_up_number;

create table write_up (
	id bigint primary key,
	revision integer not null,
	status text not null,
	archived_from text,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	published_at timestamptz,
	title text not null,
	kind text not null,
	severity text,
	occurred_at timestamptz not null,
	zone text not null,
	services text[] not null,
	teams text[] not null,
	tags text[] not null,
	impact_started_at timestamptz,
	detected_at timestamptz,
	acknowledged_at timestamptz,
	mitigated_at timestamptz,
	resolved_at timestamptz,
	communicated_at timestamptz,
	last_item integer not null,
	teller_id uuid not null references person
);

create index write_up_newest on write_up (occurred_at desc, id desc);
create index write_up_newest_by_status on write_up (status, occurred_at desc, id desc);
create index write_up_of_teller on write_up (teller_id, occurred_at desc, id desc);
create index write_up_services on write_up using gin (services);
create index write_up_tags on write_up using gin (tags);
create index write_up_title on write_up using gin (to_tsvector('simple', title));

create table involved (
	write_up_id bigint not null references write_up,
	person_id uuid not null references person,
	role text not null,
	primary key (write_up_id, person_id, role)
);

create index involved_person on involved (person_id, write_up_id);

create table prose (
	write_up_id bigint not null references write_up,
	part text not null,
	text text not null,
	primary key (write_up_id, part)
);

create table timeline_entry (
	write_up_id bigint not null references write_up,
	id integer not null,
	at timestamptz not null,
	precise text not null,
	kind text not null,
	text text not null,
	belief text,
	evidence text,
	starred boolean not null,
	moment text,
	primary key (write_up_id, id)
);

create table factor (
	write_up_id bigint not null references write_up,
	id integer not null,
	title text not null,
	detail text not null,
	role text not null,
	layer text not null,
	entries integer[] not null,
	primary key (write_up_id, id)
);

create table follow_up (
	id bigint primary key,
	write_up_id bigint not null references write_up,
	title text not null,
	owner_id uuid not null references person,
	due date not null,
	type text not null,
	status text not null,
	note text,
	addresses integer[] not null,
	created_at timestamptz not null,
	done_at timestamptz
);

create index follow_up_of_write_up on follow_up (write_up_id, due, id);
create index follow_up_due on follow_up (due, id) where status in ('OPEN', 'IN_PROGRESS');
create index follow_up_of_owner on follow_up (owner_id, due, id);

create table revision (
	write_up_id bigint not null references write_up,
	number integer not null,
	place integer not null,
	part text not null,
	item bigint not null,
	by_id uuid not null references person,
	at timestamptz not null,
	state text,
	restored integer,
	primary key (write_up_id, number, place)
);

create index revision_of_part on revision (write_up_id, part, item, number desc, place desc);

create table image (
	id uuid primary key,
	write_up_id bigint not null references write_up,
	type text not null,
	bytes bytea not null,
	alternative text not null,
	by_id uuid not null references person,
	at timestamptz not null
);

create index image_of_write_up on image (write_up_id, at);
