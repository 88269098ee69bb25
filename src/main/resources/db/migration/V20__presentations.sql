create table presentation (
	id uuid primary key,
	code text not null unique,
	seal bytea not null,
	write_up_id bigint references write_up,
	festival_id bigint,
	stories bigint[] not null,
	title text not null,
	roles boolean not null,
	length text,
	presenter_id uuid not null references person,
	slide integer not null,
	reached integer not null,
	slides integer not null,
	deck integer not null,
	open boolean not null,
	black boolean not null,
	reactions boolean not null,
	questions boolean not null,
	ended boolean not null,
	turn integer not null,
	minutes integer not null,
	told integer not null,
	running_since timestamptz,
	followers integer not null default 0,
	started_at timestamptz not null,
	ended_at timestamptz,
	version integer not null,
	constraint ended_at_some_time check (ended = (ended_at is not null))
);

create index presentation_running on presentation (started_at) where ended_at is null;
create index presentation_by on presentation (presenter_id, started_at) where ended_at is null;

-- What the presenter started is what the room sees, whatever is edited meanwhile. It goes when the presentation ends.
create table presented_deck (
	presentation_id uuid primary key references presentation,
	deck jsonb not null
);

create table presentation_reaction (
	presentation_id uuid not null references presentation,
	kind text not null,
	count integer not null,
	primary key (presentation_id, kind)
);

-- Nothing here says who asked, unless they said it themselves.
create table presentation_question (
	id uuid primary key,
	presentation_id uuid not null references presentation,
	slide integer not null,
	write_up_id bigint references write_up,
	name text not null,
	text text not null,
	asked_at timestamptz not null,
	outcome text not null
);

create index presentation_question_of on presentation_question (presentation_id, asked_at);
