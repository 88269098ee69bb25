-- Mails that are still to go out. What one says is written when it is sent, for somebody who may still know of it then; so
-- nothing lies here but who, why and about what.
create table outgoing_mail (
	id uuid primary key,
	occasion text not null,
	person_id uuid references person,
	invitation_id uuid references invitation,
	by_id uuid references person,
	write_up_id bigint references write_up on delete cascade,
	item bigint,
	made_at timestamptz not null default now(),
	due_at timestamptz default now(),
	tries integer not null default 0,
	held boolean not null default false,
	trouble text,
	constraint outgoing_mail_to_somebody check ((person_id is null) <> (invitation_id is null))
);

-- One that was given up isn't due any more.
create index outgoing_mail_due on outgoing_mail (due_at) where due_at is not null;
create index outgoing_mail_held on outgoing_mail (write_up_id) where held;

-- Which mails people don't want.
create table unwanted_mail (
	person_id uuid not null references person,
	topic text not null,
	primary key (person_id, topic)
);

-- The links of an invitation that went out by mail, which are made when they do: only hashes are kept, and the one that was
-- shown to whoever invites opens too.
create table mailed_invitation (
	token_hash bytea primary key,
	invitation_id uuid not null references invitation on delete cascade
);
