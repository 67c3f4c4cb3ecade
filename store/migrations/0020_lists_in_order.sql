-- Up Migration

-- Who is late is counted and listed among open cases only, from this alone.
create index advices_late_in_order on advices (region, late_since, reference)
  where status = 'open' and late_what is not null;
drop index advices_late;

-- The board's tasks in the order in which it shows them, a crisis first.
create index tasks_in_order on tasks (region, (kind = 'crisis') desc, pressing desc, raised_at);
drop index tasks_by_age;
