-- How people get to a site, as slips say it; and interpreters and clients only for appointments in one's own hands.
SET LOCAL ROLE sprechzeit_owner;

-- Empty where nobody has said.
ALTER TABLE plan.site
    ADD COLUMN phone text NOT NULL DEFAULT '',
    -- The nearest stop of bus or train.
    ADD COLUMN stop text NOT NULL DEFAULT '',
    -- The way inside the house: floor, room, entrance.
    ADD COLUMN directions text NOT NULL DEFAULT '';

-- An interpreter who cancels is lost to every appointment, whoever takes the call; nothing but that function and a new
-- plan loses one.
CREATE OR REPLACE FUNCTION plan.refuse_appointment_of_others() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.event = 'lose' OR NEW.event = 'release' AND OLD.held_until <= plan.clock()) THEN
        RETURN NEW;
    END IF;
    IF NOT plan.may_book(NEW.case_manager_id, NEW.site_id)
        OR TG_OP = 'UPDATE' AND (NEW.case_manager_id, NEW.site_id) <> (OLD.case_manager_id, OLD.site_id)
        AND NOT plan.may_book(OLD.case_manager_id, OLD.site_id)
    THEN
        PERFORM plan.refuse('appointment_in_own_hands', 'the login does not book with this person at this site');
    END IF;
    RETURN NEW;
END
$$;

-- Gives an appointment an interpreter, a named one or whoever can come; what needed a decision for want of one takes
-- place then.
CREATE FUNCTION plan.assign_interpreter(
    request_key text, request_content text, code_asked text, spoken_language text, who text
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    talk plan.appointment;
    asked plan.interpretation;
    taken bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    IF plan.claim_request(request_key, request_content, code_asked) IS NULL THEN
        PERFORM plan.join_bookings();
        SELECT * INTO talk FROM plan.appointment WHERE code = code_asked FOR UPDATE;
        IF NOT plan.may_book(talk.case_manager_id, talk.site_id) THEN
            PERFORM plan.refuse(
                'appointment_in_own_hands', 'the login does not book with this person at this site'
            );
        END IF;
        IF talk.state NOT IN ('booked', 'needs_decision') OR lower(talk.during) <= plan.clock() THEN
            PERFORM plan.refuse('appointment_state_follows', 'nobody can be asked for it', talk.state);
        END IF;
        SELECT * INTO asked FROM plan.interpretation WHERE appointment_code = code_asked;
        asked.language := coalesce(spoken_language, asked.language);
        IF asked.language IS NULL THEN
            PERFORM plan.refuse('interpretation_has_language', 'nobody has said in which language');
        END IF;
        DELETE FROM plan.occupancy
         USING plan.resource
         WHERE resource.id = occupancy.resource_id AND occupancy.appointment_id = talk.id
           AND resource.interpreter_id IS NOT NULL;
        taken := plan.take_interpreter(
            talk, asked.language, asked.interpreter_id, asked.interpreter_id IS NOT NULL, named => who
        );
        IF taken IS NULL THEN
            PERFORM plan.refuse('interpreter_free', 'no interpreter can come', asked.language);
        END IF;
        INSERT INTO plan.interpretation (appointment_code, language, interpreter_id)
        VALUES (code_asked, asked.language, taken)
        ON CONFLICT (appointment_code) DO UPDATE
            SET language = excluded.language, interpreter_id = excluded.interpreter_id;
        UPDATE plan.appointment
           SET state = 'booked', event = 'keep', version = version + 1
         WHERE id = talk.id AND state = 'needs_decision';
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = code_asked;
END
$$;

GRANT EXECUTE ON FUNCTION plan.assign_interpreter(text, text, text, text, text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;

-- Reception says whose appointment it is where it books; holds that are gone are cleared away by anybody.
CREATE FUNCTION casefile.refuse_link_of_others() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    linked text := CASE TG_OP WHEN 'DELETE' THEN OLD.appointment_code ELSE NEW.appointment_code END;
BEGIN
    IF plan.login_is('reception') AND EXISTS (
        SELECT FROM plan.appointment
         WHERE code = linked AND state <> 'released' AND coalesce(held_until > plan.clock(), true)
           AND NOT plan.may_book(case_manager_id, site_id)
    ) THEN
        RAISE EXCEPTION 'the login does not book with this person at this site'
            USING ERRCODE = 'insufficient_privilege', SCHEMA = 'casefile', TABLE = 'appointment_client';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER appointment_client_in_own_hands BEFORE INSERT OR DELETE ON casefile.appointment_client
    FOR EACH ROW EXECUTE FUNCTION casefile.refuse_link_of_others();
