-- What a booking made or moved writes, in one round trip: the booking, the time it takes, the audit row, the answer kept for the client.
-- The only way a booking comes to take a resource. The constraints of these tables refuse what must not be.
create function place_booking(placed json, audited json, answered json) returns void language plpgsql volatile as $$
begin
  insert into booking (id, person_id, resource_id, starts_at, ends_at, note, booked_by_id, override_reason, overlap_allowed)
  values ((placed->>'bookingId')::uuid, (placed->>'personId')::uuid, (placed->>'resourceId')::uuid,
    (placed->>'startsAt')::timestamptz, (placed->>'endsAt')::timestamptz, placed->>'note',
    (placed->>'bookedById')::uuid, placed->>'overrideReason', (placed->>'overlapAllowed')::boolean)
  on conflict (id) do update set resource_id = excluded.resource_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    override_reason = coalesce(excluded.override_reason, booking.override_reason), overlap_allowed = excluded.overlap_allowed,
    revision = booking.revision + 1;

  insert into occupation (id, resource_id, during, kind, booking_id)
  values ((placed->>'occupationId')::uuid, (placed->>'resourceId')::uuid,
    tstzrange((placed->>'startsAt')::timestamptz, (placed->>'freeAgainAt')::timestamptz), 'BOOKING', (placed->>'bookingId')::uuid)
  on conflict on constraint occupation_booking_unique do update set resource_id = excluded.resource_id, during = excluded.during;

  insert into audit_entry (actor_id, action, subject_type, subject_id, details, override_reason)
  values ((placed->>'bookedById')::uuid, audited->>'action', 'booking', (placed->>'bookingId')::uuid,
    (audited->'details')::jsonb, placed->>'overrideReason');

  if answered is not null then
    insert into client_request (id, person_id, client_mutation_id, action, body_hash, subject_id)
    values ((answered->>'id')::uuid, (answered->>'actorId')::uuid, answered->>'clientMutationId', answered->>'action',
      decode(answered->>'bodyHash', 'hex'), (placed->>'bookingId')::uuid);
  end if;
end
$$;
