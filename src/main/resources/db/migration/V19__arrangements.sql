-- How the teller of a write-up wants its slides. What nobody decided isn't here: slides are generated.
create table arrangement (
	write_up_id bigint primary key references write_up (id) on delete cascade,
	theme text not null,
	length text not null,
	own_slides integer not null
);

create table arranged_slide (
	write_up_id bigint not null references arrangement (write_up_id) on delete cascade,
	place integer not null,
	slide_key text not null,
	hidden boolean not null,
	title text not null,
	notes text not null,
	text text not null,
	written text not null,
	primary key (write_up_id, place)
);
