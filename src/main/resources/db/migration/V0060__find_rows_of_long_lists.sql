-- Lists of editors are cut by the database, and what points to a place is found without reading all.
create index service_in_order on service (community_id, position);
create index site_of_location on service_at_location (location_id);
