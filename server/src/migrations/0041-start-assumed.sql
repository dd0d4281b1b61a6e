-- Whether nobody said when an employment began: it then starts on the day from which the file held that brought the
-- person in, and the screens say since when they are known here, not since when they work here.
alter table employments add column start_assumed boolean not null default false;
alter table import_rows add column start_assumed boolean not null default false;

-- Of who came in before this it was not kept. Who came together with others (one import has one moment) and began on
-- that very day came from a file that did not say: what is said of them now is true in any case.
update employments e set start_assumed = true
  from people p join organizations o on o.organization_id = p.organization_id
  where p.organization_id = e.organization_id and p.person_id = e.person_id
    and e.starts_on = (p.created_at at time zone o.time_zone)::date
    and exists (select from people other where other.organization_id = p.organization_id
      and other.created_at = p.created_at and other.person_id <> p.person_id);
