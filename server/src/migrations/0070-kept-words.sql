-- How often writers let words stand that the guard pointed out: for the organisation, by day and rule. Neither the words
-- nor who wrote them are in it, and nothing leads from here to a text. A year is kept.
create table kept_words (
  organization_id uuid not null references organizations,
  day date not null,
  rule text not null check (rule ~ '^guard/[a-z-]{1,80}$'),
  times int not null default 1 check (times > 0),
  primary key (organization_id, day, rule)
);

alter table kept_words enable row level security;
create policy read on kept_words for select to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_is_administrator()) or (select app_is_hr())));
grant select on kept_words to tweespraak_app;

-- Whoever writes adds one to each of these rules and reads nothing. What is older than a year goes meanwhile.
create function count_kept_words(rules text[], moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  today date := (moment at time zone
    (select time_zone from organizations where organization_id = app_organization()))::date;
begin
  insert into kept_words as known (organization_id, day, rule)
    select distinct app_organization(), today, rule from unnest(rules) rule
    on conflict (organization_id, day, rule) do update set times = known.times + 1;
  delete from kept_words where organization_id = app_organization() and day < today - 365;
end $$;
revoke execute on function count_kept_words(text[], timestamptz) from public;
grant execute on function count_kept_words(text[], timestamptz) to tweespraak_app;
