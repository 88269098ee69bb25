-- Who came in, whom they invited and what they made public. Entries outlive what they speak of, so nothing is referenced.
create table audit_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null default clock_timestamp(),
	person_id uuid,
	name text not null,
	address text not null default '',
	action text not null,
	subject text not null default '',
	detail text not null default '',
	constraint audit_entry_name_length check (length(name) <= 254)
);

create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_by_action on audit_entry (action, at desc, id desc);
create index audit_entry_by_person on audit_entry (person_id, at desc, id desc);

create function refuse_to_change_the_past() returns trigger language plpgsql as $$
begin
	raise exception 'What is in the audit log stays as it is'
		using errcode = 'insufficient_privilege', hint = 'Entries are added and never changed or taken out.';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
	for each statement execute function refuse_to_change_the_past();

-- Also where a session says that it replicates, which turns ordinary triggers off.
alter table audit_entry enable always trigger audit_entry_append_only;
