-- An appointment that cannot be read keeps nobody from reading the rest of a calendar; its owner is told how many there are.
alter table connected_calendars add column unread int not null default 0 check (unread >= 0);
grant select (unread) on connected_calendars to tweespraak_app;
grant update (unread) on connected_calendars to tweespraak_calendar;
