-- The board lists what is done and waits to be verified, too. An index without those doesn't serve it, so that all follow-ups there
-- ever were had to be read and sorted for each look at it.
drop index follow_up_due;
create index follow_up_due on follow_up (due, id) where status in ('OPEN', 'IN_PROGRESS', 'DONE');
