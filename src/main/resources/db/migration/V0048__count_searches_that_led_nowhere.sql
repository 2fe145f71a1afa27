-- Searches that led nowhere, counted by place, month and the need they come near. No words.
create table unmet_search (
  community_id varchar(64) not null,
  search_month varchar(7) not null,
  place varchar(64) not null,
  need varchar(64) not null,
  outcome varchar(16) not null,
  many integer not null,
  primary key (community_id, search_month, place, need, outcome)
);

-- Words of such searches: a keyed hash and a count, and the words themselves once they came so often,
-- on so many days, that they are nobody's. What stays rare goes with its month.
create table search_words (
  community_id varchar(64) not null,
  search_month varchar(7) not null,
  language varchar(35) not null,
  words_hash varchar(64) not null,
  visits integer not null,
  nothing integer not null,
  days integer not null,
  last_day date not null,
  words varchar(64),
  primary key (community_id, search_month, language, words_hash)
);
