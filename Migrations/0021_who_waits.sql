-- Whose the places on the waiting list are, kept apart from the plan, and the tags of clients for the lists of the desk.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE casefile.waiting_client (
    waiting_code text COLLATE "C" PRIMARY KEY REFERENCES plan.waiting_entry (code),
    client_id bigint NOT NULL REFERENCES casefile.client ON DELETE CASCADE
);
CREATE INDEX waiting_client_client ON casefile.waiting_client (client_id);

-- Says who waits; the same again changes nothing. What is held for them already is theirs as well.
CREATE FUNCTION casefile.link_waiting(code_asked text, number_asked text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := casefile.known_client(number_asked);
    entry plan.waiting_entry := plan.lock_waiting(code_asked);
    present bigint;
BEGIN
    SELECT client_id INTO present FROM casefile.waiting_client WHERE waiting_code = code_asked;
    IF present = known THEN
        RETURN;
    ELSIF present IS NOT NULL THEN
        PERFORM casefile.refuse('appointment_has_no_other_client', 'somebody else waits under this code');
    END IF;
    INSERT INTO casefile.waiting_client (waiting_code, client_id) VALUES (code_asked, known);
    IF EXISTS (
        SELECT FROM plan.appointment
         WHERE code = entry.offered_code AND state = 'held' AND held_until > plan.clock()
    ) THEN
        PERFORM casefile.link_client(entry.offered_code, number_asked);
    END IF;
    PERFORM audit.record('client_wait', number_asked, jsonb_build_object('waiting', code_asked));
END
$$;

-- What is held for somebody who waits is theirs; who leaves the list is known there no longer.
CREATE FUNCTION casefile.follow_waiting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    owner text := (
        SELECT number FROM casefile.client JOIN casefile.waiting_client ON client_id = client.id
         WHERE waiting_code = NEW.code
    );
BEGIN
    IF owner IS NOT NULL AND NEW.offered_code IS DISTINCT FROM OLD.offered_code AND NEW.offered_code IS NOT NULL THEN
        PERFORM casefile.link_client(NEW.offered_code, owner);
    END IF;
    IF NEW.state = 'removed' THEN
        DELETE FROM casefile.waiting_client WHERE waiting_code = NEW.code;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER waiting_client_follows AFTER UPDATE ON plan.waiting_entry
    FOR EACH ROW
    WHEN ((OLD.offered_code, OLD.state) IS DISTINCT FROM (NEW.offered_code, NEW.state))
    EXECUTE FUNCTION casefile.follow_waiting();

-- What a list says of a client: a dot behind the first letter of each name.
CREATE FUNCTION casefile.initials(of_client casefile.client) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(upper(left((of_client).given_latin, 1)) || '.', '')
        || coalesce(upper(left((of_client).family_latin, 1)) || '.', '')
$$;

-- Whose appointments are, the first one first: number, initials and language, and no more.
CREATE FUNCTION casefile.tags_of(codes text[]) RETURNS TABLE (code text, number text, initials text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT appointment_code, client.number, casefile.initials(client), client.language
      FROM casefile.appointment_client JOIN casefile.client ON client.id = client_id
     WHERE appointment_code = ANY (codes)
     ORDER BY appointment_code, position
$$;

-- Who waits, in the same words.
CREATE FUNCTION casefile.waiting_tags_of(codes text[])
RETURNS TABLE (code text, number text, initials text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT waiting_code, client.number, casefile.initials(client), client.language
      FROM casefile.waiting_client
      JOIN casefile.client ON client.id = client_id
      JOIN plan.waiting_entry ON waiting_entry.code = waiting_code
     WHERE waiting_code = ANY (codes) AND waiting_entry.state = 'waiting'
     ORDER BY waiting_code
$$;

GRANT EXECUTE ON FUNCTION
    casefile.link_waiting(text, text), casefile.tags_of(text[]), casefile.waiting_tags_of(text[])
    TO sprechzeit_reception;

ALTER TABLE casefile.waiting_client ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON casefile.waiting_client TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON casefile.waiting_client FOR SELECT TO sprechzeit_backup USING (true);
