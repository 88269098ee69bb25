-- What severities are called here and what they mean. The rank stays as it is: write-ups hold it, and colours go by it.
create table severity (
	rank text primary key,
	label text not null,
	word text not null,
	meaning text not null,
	days integer not null,
	offered boolean not null default true,
	revision integer not null default 0,
	constraint severity_rank_known check (rank in ('SEV_1', 'SEV_2', 'SEV_3', 'SEV_4')),
	constraint severity_days_sensible check (days between 1 and 365)
);

create unique index severity_label on severity (lower(label));

insert into severity (rank, label, word, meaning, days) values
	('SEV_1', 'SEV-1', 'critical', 'Most people could not do what they came for, or data was lost or exposed.', 15),
	('SEV_2', 'SEV-2', 'major', 'An important thing was broken or very slow for many people.', 30),
	('SEV_3', 'SEV-3', 'minor', 'Some people were hindered and had a way around it.', 56),
	('SEV_4', 'SEV-4', 'low', 'Hardly anybody outside the team could have noticed.', 56);

-- They are names that pages show, like those of people, and counted as such.
create trigger severity_changed after update on severity
	for each row execute function count_name_change();
