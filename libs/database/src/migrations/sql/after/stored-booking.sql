-- One booking as its person and staff read it, with the fields of a list of them (STORED_BOOKING). A function, because its plan is kept by
-- each connection: planning these joins took five times as long as running them, after each act.
create function stored_booking(of_booking uuid) returns json language plpgsql stable as $$
begin
  return (
    select json_build_object('id', b.id, 'resourceId', b.resource_id, 'resourceName', r.name, 'personId', b.person_id,
      'displayName', p.first_name || ' ' || p.last_name, 'state', b.state, 'note', b.note, 'revision', b.revision,
      'overrideReason', b.override_reason,
      'slot', json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)),
      'createdAt', milliseconds(b.created_at), 'cancelledAt', milliseconds(b.cancelled_at),
      'cancellationDeadlineMinutes', r.cancellation_deadline_minutes, 'checkInMinutes', r.check_in_minutes,
      'approval', b.approval, 'seriesId', b.series_id, 'checkedInAt', milliseconds(b.checked_in_at),
      'releasedAt', milliseconds(b.released_at), 'finishedAt', milliseconds(b.finished_at), 'bookedUntil', milliseconds(b.booked_until))
    from booking b join resource r on r.id = b.resource_id join person p on p.id = b.person_id
    where b.id = of_booking);
end
$$;
