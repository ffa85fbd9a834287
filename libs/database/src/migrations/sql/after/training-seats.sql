-- Seats are never oversold, whatever writes. The session is locked before its seats are counted: of two writers one counts after the other.
create function seats_must_suffice() returns trigger language plpgsql as $$
declare
  there int;
  taken int;
begin
  if new.state in ('WAITING', 'CANCELLED') then
    return null;
  end if;
  select s.seats into there from training_session s where s.id = new.session_id for no key update;
  select count(*) into taken from enrolment e where e.session_id = new.session_id and e.state not in ('WAITING', 'CANCELLED');
  if taken > there then
    raise exception 'more persons than seats' using errcode = 'check_violation', constraint = 'enrolment_seats_suffice';
  end if;
  return null;
end
$$;
create trigger enrolment_seats_suffice after insert or update on enrolment for each row execute function seats_must_suffice();

create function seats_must_stay_sufficient() returns trigger language plpgsql as $$
begin
  if (select count(*) from enrolment e where e.session_id = new.id and e.state not in ('WAITING', 'CANCELLED')) > new.seats then
    raise exception 'fewer seats than persons' using errcode = 'check_violation', constraint = 'enrolment_seats_suffice';
  end if;
  return null;
end
$$;
create trigger training_session_seats_suffice after update of seats on training_session for each row execute function seats_must_stay_sufficient();
