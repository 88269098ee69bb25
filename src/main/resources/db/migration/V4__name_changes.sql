-- One row that counts the changes of people's names, in the transaction that changes them: a page that shows names can tell
-- by it whether it is still right.
create table name_changes (
	only_row boolean primary key default true check (only_row),
	changes bigint not null
);

insert into name_changes (changes) values (0);

create function count_name_change() returns trigger language plpgsql as $$
begin
	update name_changes set changes = changes + 1;
	return null;
end
$$;

create trigger name_changed after update of name on person
	for each row when (old.name is distinct from new.name) execute function count_name_change();
