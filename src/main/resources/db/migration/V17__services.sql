-- What write-ups are about, and who looks after it. Write-ups hold the names; what nobody has taken into the catalogue yet is
-- found in them, by those who may read them.
create table service (
	id uuid primary key,
	name text not null,
	sentence text not null,
	team_id uuid references team on delete set null,
	link text,
	retired boolean not null default false,
	revision integer not null default 0,
	constraint service_link_safe check (link ~ '^https?://')
);

create unique index service_name on service (lower(name));
create index service_of_team on service (team_id);

-- What a service was called before or is called by others: whoever types it means the service.
create table service_alias (
	service_id uuid not null references service on delete cascade,
	alias text not null
);

create unique index service_alias_alias on service_alias (lower(alias));
create index service_alias_of on service_alias (service_id);

create index write_up_teams on write_up using gin (teams);
