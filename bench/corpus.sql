-- As many published write-ups as :'count' says, of realistic length: a median of 470 words and 8 timeline entries (90th
-- percentile 20, at most 93), and one follow-up each, of which one in twenty is open. The same on every run.
set session_replication_role = replica;
set work_mem = '256MB';
select setseed(0.5);

create temporary table word as
select row_number() over () as n, word from unnest(string_to_array(
	'the a deploy queue replica write cache lock request timeout disk alert graph release region customer table migration '
	|| 'retry certificate clock flag rollback index worker session login payment backup restore network zone config pipeline '
	|| 'latency error budget pager runbook owner review test staging traffic peak cron job batch bucket token secret proxy '
	|| 'was were had went saw grew fell stopped started waited failed passed read wrote moved changed noticed asked cancelled '
	|| 'slowly quickly again before after during while because although until since nobody somebody everybody we they it '
	|| 'and but so that which on in for from with without under over at to of by as not never always only already still', ' ')) as word;

create temporary table passage as
select n, words, (
	select initcap(string_agg(case when place % 17 = 5 then '`' || word || '`' when place % 29 = 3 then '**' || word || '**' else word end
		|| case when place % 12 = 0 then '.' else '' end, ' ' order by place))
	from (select place, (select word from word where word.n = 1 + (abs(hashint8(passage.n * 1000 + place)) % (select count(*) from word))) as word
		from generate_series(1, passage.words) as place) as chosen) || '.' as text
from (select n, 8 + abs(hashint8(n)) % 60 as words from generate_series(1, 4000) as n) as passage;
create unique index on passage (n);

insert into person (id, name, email, zone, role, active, version)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Person ' || n, 'person' || n || '@example.org', 'UTC', 'MEMBER', true, 0
from generate_series(1, 200) as n;

insert into write_up (id, revision, status, created_at, changed_at, published_at, title, kind, severity, occurred_at, zone, services,
	teams, tags, impact_started_at, detected_at, acknowledged_at, mitigated_at, resolved_at, communicated_at, last_item, teller_id)
select n, 14, 'PUBLISHED', at, at, at + interval '14 days', left((select text from passage where passage.n = 1 + story.n % 4000), 60),
	'INCIDENT', 'SEV_' || 1 + n % 4, at, 'UTC', array['service-' || n % 300], array['team-' || n % 40], array['tag-' || n % 500, 'tag-' || n % 37],
	at, at + interval '3 min', at + interval '5 min', at + interval '27 min', at + interval '32 min', at + interval '13 min', 200,
	('00000000-0000-4000-8000-' || lpad((1 + n % 200)::text, 12, '0'))::uuid
from (select n, timestamptz '2016-01-01 10:00Z' + n * interval '50 min' as at from generate_series(1, :count) as n) as story;

insert into involved (write_up_id, person_id, role)
select n, ('00000000-0000-4000-8000-' || lpad((1 + (n * 7 + k) % 200)::text, 12, '0'))::uuid, (array['CO_TELLER', 'FACILITATOR', 'RESPONDER'])[k]
from generate_series(1, :count) as n, generate_series(1, 3) as k;

insert into prose (write_up_id, part, text)
select story, part, string_agg(passage.text, E'\n\n' order by k)
from generate_series(1, :count) as story,
	(values ('IN_SHORT', 1), ('IMPACT', 1), ('WHAT_HAPPENED', 3), ('SURPRISE', 1), ('WENT_WELL', 1), ('WAS_HARD', 1), ('GOT_LUCKY', 1),
		('LEARNED', 2), ('THE_BIT', 1)) as parts (part, pieces), generate_series(1, pieces) as k, passage
where passage.n = 1 + abs(hashint8(story * 100 + ascii(right(part, 1)) * 7 + k)) % 4000
group by story, part;

insert into timeline_entry (write_up_id, id, at, precise, kind, text, starred)
select n, k, timestamptz '2016-01-01 10:00Z' + n * interval '50 min' + k * interval '2 min', 'EXACT',
	(array['OBSERVATION', 'ACTION', 'DECISION', 'COMMUNICATION'])[1 + (n + k) % 4],
	left((select text from passage where passage.n = 1 + (story.n * 31 + k) % 4000), 40 + (n + k)::integer % 160), k % 4 = 0
from (select n, least(93, ceil(8 * exp(0.715 * sqrt(-2 * ln(random() + 1e-9)) * cos(2 * pi() * random())))::integer) as entries
	from generate_series(1, :count) as n) as story, generate_series(1, story.entries) as k;

insert into factor (write_up_id, id, title, detail, role, layer, entries)
select n, 100 + k, left((select text from passage where passage.n = 1 + (story.n * 13 + k) % 4000), 50),
	(select text from passage where passage.n = 1 + (story.n * 17 + k) % 4000), 'CONTRIBUTING',
	(array['CODE', 'CONFIGURATION', 'MONITORING', 'PROCESS', 'KNOWLEDGE', 'TOOLING'])[1 + (n + k) % 6], '{}'
from generate_series(1, :count) as story (n), generate_series(1, 4) as k;

insert into follow_up (id, write_up_id, title, owner_id, due, type, status, addresses, created_at, done_at)
select n, n, left((select text from passage where passage.n = 1 + (story.n * 19) % 4000), 60),
	('00000000-0000-4000-8000-' || lpad((1 + n % 200)::text, 12, '0'))::uuid, date '2026-01-01' + (n % 900)::integer, 'PREVENT',
	case when n % 20 = 0 then 'OPEN' else 'VERIFIED' end, array[101], timestamptz '2026-01-01 10:00Z',
	case when n % 20 = 0 then null else timestamptz '2026-02-01 10:00Z' end
from generate_series(1, :count) as story (n);

insert into revision (write_up_id, number, place, part, item, by_id, at, state)
select write_up_id, row_number() over (partition by write_up_id order by part), 0, part, 0,
	('00000000-0000-4000-8000-' || lpad((1 + write_up_id % 200)::text, 12, '0'))::uuid,
	timestamptz '2016-01-01 10:00Z' + write_up_id * interval '50 min', text
from prose;

select setval('write_up_number', :count + 1), setval('follow_up_number', :count + 1);
set session_replication_role = origin;
