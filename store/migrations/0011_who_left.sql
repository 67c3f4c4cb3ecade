-- Up Migration

-- Who left signs in no more, whatever role still stands at their name: the gate has to know their last day.
grant select (ended_on) on people to doorzet_gate;
