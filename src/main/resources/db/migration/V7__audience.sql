create table team (
	id uuid primary key,
	name text not null
);

create unique index team_name on team (lower(name));

create table team_member (
	team_id uuid not null references team,
	person_id uuid not null references person,
	leads boolean not null,
	primary key (team_id, person_id)
);

create index team_member_person on team_member (person_id, team_id);

alter table write_up
	add column restricted boolean not null default false,
	add column readers uuid[] not null default '{}',
	add column reading_teams uuid[] not null default '{}';
