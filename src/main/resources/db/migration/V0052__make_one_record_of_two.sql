-- Records that look alike and that somebody said are two. The first name comes first.
create table told_apart (
  community_id varchar(64) not null,
  kind varchar(16) not null,
  one_slug varchar(64) not null,
  other_slug varchar(64) not null,
  told_at timestamp with time zone not null,
  primary key (community_id, kind, one_slug, other_slug)
);
-- The record was there before this source's came to it: it is not the source's to take away.
alter table source_record add column merged boolean default false not null;
