-- Who vouches for a person at single sign-on, and what they are called there. Nothing that the provider gave us to use is kept.
alter table person
	add column issuer text,
	add column subject text,
	add constraint person_linked_wholly check ((issuer is null) = (subject is null));

create unique index person_by_subject on person (issuer, subject);

-- Whether somebody belongs to a team only by a group at the provider, which can end that too.
alter table team_member add column by_group boolean not null default false;
