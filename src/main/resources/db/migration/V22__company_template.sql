-- The company's own template for .pptx files; there is one or none. Another version of it is another row.
create table company_template (
	version uuid primary key,
	single boolean not null unique default true,
	bytes bytea not null,
	by_id uuid not null references person,
	at timestamptz not null,
	constraint company_template_single check (single)
);
