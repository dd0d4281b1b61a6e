-- What HR writes of a kind of conversation before it is published, as with forms (0020): one draft for each kind.
-- `revision` goes on counting when a draft is published or thrown away (`content` is then null), so that nobody saves
-- over what they did not see. A kind that was never published stands here alone; `copy_of` says what it began as.
create table kind_drafts (
  organization_id uuid not null references organizations,
  kind_id uuid not null,
  revision int not null check (revision >= 1),
  copy_of uuid,
  content jsonb,
  saved_at timestamptz not null,
  primary key (organization_id, kind_id),
  foreign key (organization_id, copy_of) references kinds
);

alter table kind_drafts enable row level security;

-- What everybody may plan is HR's for everybody to write; drafts are theirs alone to read.
create policy written_by_hr on kind_drafts to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));

grant select, insert, update on kind_drafts to tweespraak_app;

-- Who led a conversation before is told for a while that it came under somebody else: with whom it is, under whom it
-- came and when. Nothing else of it: how far it is they see where they held the talk (0025).
create function app_handed_over(since timestamptz)
  returns table (conversation uuid, employee uuid, heir uuid, was_begun boolean, handed_at timestamptz)
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return query select distinct on (h.conversation_id) h.conversation_id, c.employee_id, h.to_id, h.begun, h.at
    from conversation_handovers h
    join conversations c on c.organization_id = h.organization_id and c.conversation_id = h.conversation_id
    where h.organization_id = app_organization() and h.from_id = app_person() and h.at >= since
      and c.state not in ('cancelled', 'withdrawn')
      and not exists (select from conversation_participants seat where seat.organization_id = h.organization_id
        and seat.conversation_id = h.conversation_id and seat.person_id = h.from_id)
    order by h.conversation_id, h.at desc;
end $$;
revoke execute on function app_handed_over from public;
grant execute on function app_handed_over to tweespraak_app;
