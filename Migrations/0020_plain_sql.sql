-- What a login could still do by hand: leave is decided by the employer, booking keeps its policy whoever asks, texts are
-- bounded and visible, reads leave a trace that nobody takes back, and desks read what desks need.

-- Large objects belong to nobody's work and have no limit. Only a superuser can take them from everybody; SECURITY.md
-- says what to do where none migrates.
DO $$
DECLARE
    writing regprocedure;
BEGIN
    FOREACH writing IN ARRAY ARRAY[
        'lo_creat(integer)', 'lo_create(oid)', 'lo_from_bytea(oid,bytea)', 'lo_put(oid,bigint,bytea)',
        'lo_open(oid,integer)', 'lowrite(integer,bytea)', 'lo_truncate(integer,integer)',
        'lo_truncate64(integer,bigint)', 'lo_unlink(oid)'
    ]::regprocedure[] LOOP
        BEGIN
            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', writing);
        EXCEPTION
            WHEN insufficient_privilege THEN
                NULL;
        END;
    END LOOP;
END
$$;

SET LOCAL ROLE sprechzeit_owner;

-- Every entry is told to the server's log as well, at once: whoever reads and then takes the transaction back takes the
-- entry back, but neither that line nor the entry's number.
CREATE OR REPLACE FUNCTION audit.record(action text, object text, detail jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    number bigint;
BEGIN
    INSERT INTO audit.entry (action, object, detail)
    VALUES (record.action, record.object, record.detail)
    RETURNING id INTO number;
    RAISE LOG 'audit entry %: % by %: %', number, record.action, session_user, record.object;
END
$$;

-- Numbers of entries that were taken back, or lost with a transaction that failed: each has its line in the server's log.
CREATE VIEW audit.gap AS
    SELECT earlier + 1 AS first_number, id - 1 AS last_number, earlier_made_at AS after, made_at AS before
      FROM (
          SELECT id, made_at, lag(id, 1, 0::bigint) OVER (ORDER BY id) AS earlier,
                 lag(made_at) OVER (ORDER BY id) AS earlier_made_at
            FROM audit.entry
           UNION ALL
          SELECT last_value + 1, NULL, coalesce((SELECT max(id) FROM audit.entry), 0),
                 (SELECT made_at FROM audit.entry ORDER BY id DESC LIMIT 1)
            FROM audit.entry_id_seq WHERE is_called
      ) AS numbered
     WHERE id > earlier + 1;
GRANT SELECT ON audit.gap TO sprechzeit_auditor;

-- Who made a revision is for those who plan and those who look over them.
REVOKE SELECT ON plan.revision
    FROM sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
         sprechzeit_feed;
GRANT SELECT (number, made_at, action) ON plan.revision
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_feed;

-- Posts, shares of a post and agreements between bodies are no matter of those who book.
REVOKE SELECT ON plan.case_manager, plan.employing_body, plan.cover_rule
    FROM sprechzeit_reception, sprechzeit_case_manager;
GRANT SELECT (
    id, ordinal, code, display_name, employing_body_id, home_site_id, transport, languages, skills, employed
) ON plan.case_manager TO sprechzeit_reception, sprechzeit_case_manager;
GRANT SELECT (id, ordinal, code, name, kind) ON plan.employing_body
    TO sprechzeit_reception, sprechzeit_case_manager;

-- Whether a text is short enough and shows what it holds: no control characters, no marks that turn the direction of
-- writing or that nobody sees. Joiners stay, for Persian is written with them.
CREATE FUNCTION plan.is_visible(text text, longest integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN length(text) <= longest
   AND text !~ '[\u0001-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]';

-- The same for each text of a list, and that there are not too many.
CREATE FUNCTION plan.are_visible(texts text[], most integer, longest integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN cardinality(texts) <= most
   AND array_position(texts, NULL) IS NULL
   AND plan.is_visible(array_to_string(texts, ''), most * longest);

-- The form of a code that is printed on slips; the program knows its check character besides.
CREATE FUNCTION plan.is_code(code text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN code ~ '^[0-9A-HJKMNP-TV-Y]{8}$';
GRANT EXECUTE ON FUNCTION plan.is_visible(text, integer), plan.are_visible(text[], integer, integer), plan.is_code(text)
    TO sprechzeit_coordinator, sprechzeit_accounts;

-- What is there already may stay as it is: these hold for what is written from now on.
ALTER TABLE plan.appointment
    ADD CONSTRAINT appointment_code_readable CHECK (plan.is_code(code)) NOT VALID,
    ADD CONSTRAINT appointment_series_readable CHECK (plan.is_code(series)) NOT VALID,
    ADD CONSTRAINT appointment_overbooking_bearable CHECK (plan.is_visible(overbooked_because, 500)) NOT VALID;
ALTER TABLE plan.request
    ADD CONSTRAINT request_key_visible CHECK (plan.is_visible(key, 200)) NOT VALID,
    ADD CONSTRAINT request_content_bearable CHECK (length(content) <= 4000) NOT VALID;
ALTER TABLE plan.interpretation
    ADD CONSTRAINT interpretation_language_bearable CHECK (plan.is_visible(language, 100)) NOT VALID;
ALTER TABLE plan.interpreter
    ADD CONSTRAINT interpreter_code_bearable CHECK (plan.is_visible(code, 100)) NOT VALID,
    ADD CONSTRAINT interpreter_display_name_bearable CHECK (plan.is_visible(display_name, 200)) NOT VALID,
    ADD CONSTRAINT interpreter_languages_bearable CHECK (plan.are_visible(languages, 100, 100)) NOT VALID;
ALTER TABLE plan.waiting_entry
    ADD CONSTRAINT waiting_entry_code_readable CHECK (plan.is_code(code)) NOT VALID,
    ADD CONSTRAINT waiting_entry_request_key_bearable CHECK (
        request_key <> '' AND plan.is_visible(request_key, 200)
    ) NOT VALID,
    ADD CONSTRAINT waiting_entry_sites_bearable CHECK (plan.are_visible(sites, 200, 1000)) NOT VALID,
    ADD CONSTRAINT waiting_entry_case_managers_bearable CHECK (plan.are_visible(case_managers, 200, 1000)) NOT VALID,
    ADD CONSTRAINT waiting_entry_weekdays_once CHECK (cardinality(weekdays) <= 7) NOT VALID,
    ADD CONSTRAINT waiting_entry_language_bearable CHECK (plan.is_visible(language, 100)) NOT VALID,
    ADD CONSTRAINT waiting_entry_skill_bearable CHECK (plan.is_visible(skill, 200)) NOT VALID;
ALTER TABLE plan.user_account
    ADD CONSTRAINT user_account_display_name_visible CHECK (plan.is_visible(display_name, 200)) NOT VALID;
ALTER TABLE casefile.client
    ADD CONSTRAINT client_name_visible CHECK (
        plan.is_visible(given_name, 100) AND plan.is_visible(family_name, 100)
        AND plan.is_visible(given_latin, 400) AND plan.is_visible(family_latin, 400)
    ) NOT VALID,
    -- A day later, for somewhere it is tomorrow already.
    ADD CONSTRAINT client_born_already CHECK (born <= (made_at AT TIME ZONE 'UTC')::date + 1) NOT VALID,
    ADD CONSTRAINT client_access_needs_once CHECK (cardinality(access_needs) <= 5) NOT VALID;
ALTER TABLE casefile.contact_way
    ADD CONSTRAINT contact_way_value_visible CHECK (plan.is_visible(value, 300)) NOT VALID;

-- Two names and what belongs to them; whoever types more is not looking for anybody.
CREATE OR REPLACE FUNCTION casefile.words_asked(latin text) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(
        array_agg(word ORDER BY word) FILTER (WHERE length(word) >= 3), array_agg(word ORDER BY word), '{}'
    ) FROM unnest(casefile.name_words(left(latin, 400), false)) AS word
$$;

-- Whoever may not look into an appointment hears that there is none, whatever has become of it.
CREATE FUNCTION plan.refuse_request_about_others() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM plan.appointment
         WHERE code = NEW.appointment_code AND NOT plan.may_book(case_manager_id, site_id)
    ) THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER request_in_own_hands BEFORE INSERT ON plan.request
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_request_about_others();

-- What the county has laid down as data holds for whoever books: length, channel, buffers, grid, notice and horizon. The
-- program knows the same by heart, and says which of them stands against a time before anybody tries.
--
-- A talk that begins within five minutes is one with somebody who is there: it may begin at any minute.
CREATE FUNCTION plan.refuse_outside_policy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kind plan.appointment_kind;
    terms record;
    now timestamptz := plan.clock();
    begins timestamptz := lower(NEW.during);
    length_minutes numeric := extract(epoch FROM upper(NEW.during) - lower(NEW.during)) / 60;
    grid bigint := coalesce((SELECT grid_minutes FROM plan.site_policy WHERE site_id = NEW.site_id), 15);
    last_date date;
BEGIN
    SELECT * INTO kind FROM plan.appointment_kind WHERE id = NEW.appointment_kind_id;
    SELECT * INTO terms FROM plan.my_terms();
    last_date := plan.local_date(now) + least(kind.horizon_days, terms.horizon_days)::integer;
    IF length_minutes NOT BETWEEN 5 AND 480 OR length_minutes <> trunc(length_minutes) THEN
        PERFORM plan.refuse('appointment_lasts', 'a talk takes 5 to 480 whole minutes');
    ELSIF NEW.channel <> ALL (kind.channels) THEN
        PERFORM plan.refuse('appointment_channel_of_kind', 'it does not take place that way', NEW.channel);
    ELSIF EXISTS (
        SELECT FROM plan.occupancy
         WHERE appointment_id = NEW.id
           AND during <> tstzrange(
               begins - make_interval(mins => kind.buffer_before_minutes::integer),
               upper(NEW.during) + make_interval(mins => kind.buffer_after_minutes::integer)
           )
    ) THEN
        PERFORM plan.refuse('appointment_takes_what_it_needs', 'it takes its length and the buffers of its kind');
    ELSIF plan.local_date(begins) > last_date THEN
        PERFORM plan.refuse('appointment_within_horizon', 'it is too far ahead', last_date::text);
    ELSIF begins < now + interval '5 minutes' THEN
        RETURN NULL;
    ELSIF begins < now + make_interval(mins => terms.notice_minutes::integer) THEN
        PERFORM plan.refuse(
            'appointment_with_notice', 'it is too soon',
            ceil(extract(epoch FROM now + make_interval(mins => terms.notice_minutes::integer)))::bigint::text
        );
    ELSIF extract(epoch FROM begins) % 60 <> 0 OR (
        SELECT extract(minute FROM begins AT TIME ZONE time_zone)::bigint % grid FROM plan.county
    ) <> 0 THEN
        PERFORM plan.refuse('appointment_on_grid', 'it begins between two times of the grid', grid::text);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_z_keeps_policy_on_insert AFTER INSERT ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_outside_policy();
CREATE TRIGGER appointment_z_keeps_policy_on_move AFTER UPDATE ON plan.appointment
    FOR EACH ROW WHEN (NEW.event = 'move') EXECUTE FUNCTION plan.refuse_outside_policy();

-- Whether the login decides about somebody's leave: who leads their body, and nobody about their own.
CREATE FUNCTION plan.may_decide_leave(person bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.login_is('owner')
        OR plan.login_is('employer_lead')
           AND person IN (SELECT plan.staff_of_login()) AND person IS DISTINCT FROM plan.person_of_login()
$$;

-- Brings in leave with the files of a county, in the place of all that was there. With its first files a county brings
-- what was decided before; from then on whoever does not decide adds requests, and changes or removes nothing. Reasons
-- are compared only for those who may read them, so that nobody finds one out by trying.
CREATE FUNCTION plan.replace_leave(
    codes text[], people bigint[], periods daterange[], parts text[], known date[], statuses text[], kinds text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    is_first boolean := (SELECT revision = 0 FROM plan.head);
    decided bigint[] := ARRAY(SELECT id FROM plan.case_manager WHERE plan.may_decide_leave(id));
    kept text[] := ARRAY(
        SELECT leave.code
          FROM plan.leave
          JOIN unnest(codes, people, periods, parts, known, statuses, kinds)
               AS given (code, person, days, part, known_from, status, kind) ON given.code = leave.code
          LEFT JOIN plan.leave_reason ON leave_reason.leave_id = leave.id
         WHERE (leave.case_manager_id, leave.days, leave.part, leave.known_from, leave.status)
               = (given.person, given.days, given.part, given.known_from, given.status)
           AND (leave.case_manager_id <> ALL (decided) OR leave_reason.kind = given.kind)
    );
    refused text := (
        SELECT code
          FROM (
              SELECT code, case_manager_id AS person FROM plan.leave WHERE code <> ALL (kept)
               UNION ALL
              SELECT code, person FROM unnest(codes, people, statuses) AS given (code, person, status)
               WHERE status = 'approved' AND code <> ALL (kept) AND NOT is_first
          ) AS changed
         WHERE person <> ALL (decided)
         ORDER BY code COLLATE "C"
         LIMIT 1
    );
BEGIN
    IF refused IS NOT NULL THEN
        RAISE EXCEPTION 'leave is decided by the employer'
            USING DETAIL = refused, ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'leave',
                  CONSTRAINT = 'leave_decided_by_employer';
    END IF;
    DELETE FROM plan.leave WHERE code <> ALL (kept);
    UPDATE plan.leave SET ordinal = place - 1
      FROM unnest(codes) WITH ORDINALITY AS given (code, place)
     WHERE leave.code = given.code AND leave.ordinal <> place - 1;
    INSERT INTO plan.leave (ordinal, code, case_manager_id, days, part, known_from, status)
    SELECT place - 1, code, person, days, part, known_from, status
      FROM unnest(codes, people, periods, parts, known, statuses) WITH ORDINALITY
           AS given (code, person, days, part, known_from, status, place)
     WHERE code <> ALL (kept);
    INSERT INTO plan.leave_reason (leave_id, kind)
    SELECT leave.id, given.kind
      FROM unnest(codes, kinds) AS given (code, kind) JOIN plan.leave ON leave.code = given.code
     WHERE given.code <> ALL (kept);
END
$$;

REVOKE INSERT, UPDATE, DELETE ON plan.leave FROM sprechzeit_coordinator;
REVOKE INSERT ON plan.leave_reason FROM sprechzeit_coordinator;
DROP POLICY everything ON plan.leave;
CREATE POLICY everything ON plan.leave TO sprechzeit_owner USING (true);
CREATE POLICY everybody_planned ON plan.leave FOR SELECT TO sprechzeit_coordinator USING (true);
DROP POLICY brought_in ON plan.leave_reason;
GRANT EXECUTE ON FUNCTION plan.may_decide_leave(bigint)
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION plan.replace_leave(text[], bigint[], daterange[], text[], date[], text[], text[])
    TO sprechzeit_coordinator;

-- Ends what logins are doing that have been locked: one that came in while it was being locked is seen only afterwards.
GRANT CREATE ON SCHEMA plan TO sprechzeit_accounts;
SET LOCAL ROLE sprechzeit_accounts;
CREATE FUNCTION plan.end_locked_sessions() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_terminate_backend(pid)
      FROM pg_stat_activity JOIN plan.user_account ON user_account.login = usename
     WHERE locked_at IS NOT NULL AND datname = current_database()
$$;
REVOKE EXECUTE ON FUNCTION plan.end_locked_sessions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan.end_locked_sessions() TO sprechzeit_administrator, sprechzeit_owner;

SET LOCAL ROLE sprechzeit_owner;
REVOKE CREATE ON SCHEMA plan FROM sprechzeit_accounts;
