-- What a person handed in and signed, as far as a resource asks for it. Like booking facts, these decide nothing.

-- Papers asked of a person who books a resource of that kind; of no kind: those asked whatever one books. Staff and trainers work
-- here: the place insures them, but nobody drives without a licence. A newcomer is asked for those of the business they named.
create function required_document_types(of_person uuid, of_kind text) returns setof document_type language plpgsql stable as $$
begin
  return query select t.* from document_type t
    where case t.required_of
      when 'BOOKERS_OF_KIND' then t.resource_kind = of_kind
      when 'NOBODY' then false
      else exists (
        select from person p where p.id = of_person and not p.roles && array['TRAINER','MANAGER','ADMINISTRATOR']
          and (t.required_of = 'EVERY_MEMBER' or exists (
            select from business_member m where m.person_id = p.id and m.left_at is null
            union all
            select from membership_application a where a.person_id = p.id and a.siret is not null
              and a.state in ('DRAFT','SUBMITTED')))) end;
end
$$;

-- Documents of a type in a person's hands: their own and those of the business they work for. Withdrawn ones count for nothing.
create function documents_held(of_person uuid, of_type uuid) returns setof supporting_document language plpgsql stable as $$
begin
  return query select d.* from supporting_document d where d.type_id = of_type and d.state <> 'WITHDRAWN'
    and (d.person_id = of_person or d.business_id in (
      select m.business_id from business_member m where m.person_id = of_person and m.left_at is null));
end
$$;

-- The best document of a type in a person's hands: good through these days; else one that staff still have to read; else the
-- accepted one that lasted longest; else what staff last refused.
create function best_document(of_person uuid, of_type uuid, days daterange) returns setof supporting_document language plpgsql stable as $$
begin
  return query select d.* from documents_held(of_person, of_type) d
    order by case when d.state = 'ACCEPTED' and (d.expires_on is null or d.expires_on >= upper(days) - 1) then 1
        when d.state = 'SUBMITTED' then 2 when d.state = 'ACCEPTED' then 3 else 4 end,
      coalesce(d.expires_on, 'infinity') desc, d.submitted_at desc, d.id limit 1;
end
$$;

-- Each paper asked of a person, with the best one handed in.
create function required_documents(of_person uuid, of_kind text, days daterange)
returns table (type_id uuid, type_name text, state text, valid_through date, document_id uuid) language plpgsql stable as $$
begin
  return query select t.id, t.name, coalesce(best.state, 'MISSING'), best.expires_on, best.id
    from required_document_types(of_person, of_kind) t left join lateral best_document(of_person, t.id, days) best on true
    order by t.position, t.name, t.id;
end
$$;

create function document_facts(of_person uuid, r resource, days daterange) returns json language plpgsql stable as $$
begin
  if not exists (select from document_type) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(json_build_object('typeId', d.type_id, 'typeName', d.type_name, 'state', d.state,
      'validThrough', d.valid_through)), '[]')
    from required_documents(of_person, r.kind, days) d);
end
$$;

-- The house rules in force on a day, and whether the person accepted that version.
create function house_rules_facts(of_person uuid, on_day date) returns json language plpgsql stable as $$
begin
  return (
    select json_build_object('version', v.number, 'accepted', exists (
      select from house_rules_acceptance a where a.version_id = v.id and a.person_id = of_person))
    from house_rules_version v where v.in_force_from <= on_day order by v.in_force_from desc, v.number desc limit 1);
end
$$;

-- The safety sheets in force on a day for a resource: its own and that of its category.
create function safety_sheets_in_force(r resource, on_day date) returns setof safety_sheet_version language plpgsql stable as $$
begin
  return query select distinct on (s.resource_id) s.* from safety_sheet_version s
    where (s.resource_id = r.id or s.category = r.category) and s.in_force_from <= on_day
    order by s.resource_id, s.in_force_from desc, s.number desc;
end
$$;

create function safety_sheet_facts(of_person uuid, r resource, on_day date) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('about', coalesce(s.category, r.name), 'version', s.number, 'accepted', exists (
      select from safety_sheet_acceptance a where a.version_id = s.id and a.person_id = of_person)) order by s.category), '[]')
    from safety_sheets_in_force(r, on_day) s);
end
$$;

-- All the papers that a slot of a resource asks of a person; texts are those in force at the moment of asking.
create function paper_facts(of_person uuid, r resource, span tstzrange, known_at timestamptz) returns json language plpgsql stable as $$
declare
  today date := timezone('Europe/Paris', known_at)::date;
begin
  return json_build_object(
    'documents', document_facts(of_person, r, daterange(timezone('Europe/Paris', lower(span))::date,
      timezone('Europe/Paris', upper(span) - interval '1 microsecond')::date, '[]')),
    'houseRules', house_rules_facts(of_person, today),
    'safetySheets', safety_sheet_facts(of_person, r, today));
end
$$;
