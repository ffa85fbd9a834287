-- Exclusion constraints that compare an id with = beside a range with &&.
create extension if not exists btree_gist;
