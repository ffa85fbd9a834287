-- What a booking made or moved writes, in one round trip: the booking, the time it takes, the audit row, the answer kept for the client.
-- The only way a booking comes to take a resource. The constraints of these tables refuse what must not be.
create function place_booking(placed json, audited json, answered json) returns void language plpgsql volatile as $$
begin
  insert into booking (id, person_id, resource_id, starts_at, ends_at, note, booked_by_id, override_reason, overlap_allowed,
    counts_in_quota, quota_allowed, state, approval, series_id, occurrence_on)
  values ((placed->>'bookingId')::uuid, (placed->>'personId')::uuid, (placed->>'resourceId')::uuid,
    (placed->>'startsAt')::timestamptz, (placed->>'endsAt')::timestamptz, placed->>'note',
    (placed->>'bookedById')::uuid, placed->>'overrideReason', (placed->>'overlapAllowed')::boolean,
    coalesce((placed->>'countsInQuota')::boolean, true), coalesce((placed->>'quotaAllowed')::boolean, false),
    coalesce(placed->>'state', 'CONFIRMED'), case when placed->>'state' = 'REQUESTED' then 'ASKED' end,
    (placed->>'seriesId')::uuid, (placed->>'occurrenceOn')::date)
  on conflict (id) do update set resource_id = excluded.resource_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    override_reason = coalesce(excluded.override_reason, booking.override_reason), overlap_allowed = excluded.overlap_allowed,
    counts_in_quota = excluded.counts_in_quota, quota_allowed = excluded.quota_allowed,
    state = excluded.state, revision = booking.revision + 1,
    approval = case when excluded.state = 'REQUESTED' then 'ASKED' when booking.approval is not null then 'GIVEN' end;

  perform take_time((placed->>'bookingId')::uuid, (placed->>'resourceId')::uuid,
    tstzrange((placed->>'startsAt')::timestamptz, (placed->>'freeAgainAt')::timestamptz), (placed->>'occupationId')::uuid);

  if placed->'accessories' is not null then
    perform keep_accessories((placed->>'bookingId')::uuid, placed->'accessories',
      tstzrange((placed->>'startsAt')::timestamptz, (placed->>'endsAt')::timestamptz));
  end if;

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

-- A booking takes its resource and what stands in it, in the order of ids; what it took elsewhere before is free again.
create function take_time(of_booking uuid, of_resource uuid, span tstzrange, occupation_id uuid) returns void language plpgsql volatile as $$
begin
  delete from occupation o where o.booking_id = of_booking and o.resource_id <> of_resource
    and not exists (select from resource c where c.id = o.resource_id and c.parent_id = of_resource);
  insert into occupation (id, resource_id, during, kind, booking_id)
  select case when r.id = of_resource then occupation_id else gen_random_uuid() end, r.id, span, 'BOOKING', of_booking
  from resource r where r.id = of_resource or r.parent_id = of_resource order by r.id
  on conflict on constraint occupation_booking_unique do update set during = excluded.during;
end
$$;
