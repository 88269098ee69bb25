-- Sessions at which write-ups are told, each with a running order.
create sequence festival_number;

create table festival (
	id bigint primary key,
	calendar_id uuid not null,
	revision integer not null,
	sequence integer not null,
	title text not null,
	starts_at timestamptz not null,
	zone text not null,
	minutes integer not null,
	place text not null,
	call_link text,
	welcome text not null,
	host_id uuid not null references person,
	created_by uuid not null references person,
	created_at timestamptz not null,
	last_item integer not null,
	notes text not null,
	notes_revision integer not null,
	decisions text not null,
	decisions_revision integer not null,
	cancelled_at timestamptz,
	cancelled_because text,
	closed_at timestamptz,
	laughs integer not null,
	hugs integer not null,
	applause integer not null,
	same_here integer not null,
	constraint festival_ends_one_way check (cancelled_at is null or closed_at is null),
	constraint festival_cancelled_whole check ((cancelled_at is null) = (cancelled_because is null))
);

create index festival_by_start on festival (starts_at, id);

-- A story, or words such as a welcome or a break.
create table festival_item (
	festival_id bigint not null references festival,
	place integer not null,
	id integer not null,
	write_up_id bigint references write_up,
	words text,
	minutes integer not null,
	primary key (festival_id, place),
	constraint festival_item_is_something check ((write_up_id is null) <> (words is null))
);

create index festival_item_of_write_up on festival_item (write_up_id);

-- Who would like to tell a story there, and what the host says.
create table festival_sign_up (
	id uuid primary key,
	festival_id bigint not null references festival,
	write_up_id bigint not null references write_up,
	person_id uuid not null references person,
	at timestamptz not null,
	accepted boolean,
	words text,
	constraint festival_sign_up_once unique (festival_id, write_up_id)
);

create index festival_sign_up_of_write_up on festival_sign_up (write_up_id);

-- Who has an invitation, and hears of changes.
create table festival_guest (
	festival_id bigint not null references festival,
	person_id uuid not null references person,
	invited_at timestamptz not null,
	primary key (festival_id, person_id)
);

-- What people say afterwards; who said what is kept so that they can change it, and shown to nobody.
create table festival_answer (
	festival_id bigint not null references festival,
	person_id uuid not null references person,
	learned text not null,
	again text not null,
	primary key (festival_id, person_id)
);

-- Where a write-up was told to the room. It belongs to the write-up, which knows nothing else of festivals.
create table told_at (
	write_up_id bigint not null references write_up,
	festival_id bigint not null,
	title text not null,
	day date not null,
	primary key (write_up_id, festival_id)
);
