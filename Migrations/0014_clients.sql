-- Clients: who an appointment is for, kept apart from the plan, found however a name is spelt, and read by whoever books.

-- Trigrams, edit distance, sound and accents, for names. All three are trusted: the owner of a database may add them.
CREATE SCHEMA search AUTHORIZATION sprechzeit_owner;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA search;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA search;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA search;

SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE casefile.client (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Drawn at random, so that it says nothing about how many there are or who came when.
    number text COLLATE "C" NOT NULL UNIQUE,
    -- As the person writes it, if they want to say,
    given_name text,
    family_name text,
    -- and in Latin letters, by which they are found.
    given_latin text,
    family_latin text,
    born date,
    language text COLLATE "C" NOT NULL,
    access_needs text[] NOT NULL,
    made_at timestamptz NOT NULL DEFAULT plan.clock(),
    CONSTRAINT client_number_readable CHECK (number ~ '^[A-Z]-[1-9][0-9]{3,8}$'),
    CONSTRAINT client_name_in_latin_too CHECK (
        num_nulls(given_name, given_latin) <> 1 AND num_nulls(family_name, family_latin) <> 1
    ),
    CONSTRAINT client_name_filled CHECK (given_name <> '' AND family_name <> ''),
    CONSTRAINT client_name_bearable CHECK (
        length(given_name) <= 100 AND length(family_name) <= 100
        AND length(given_latin) <= 400 AND length(family_latin) <= 400
    ),
    CONSTRAINT client_born_in_living_memory CHECK (born >= '1900-01-01'),
    CONSTRAINT client_language_coded CHECK (language ~ '^[a-z]{2,3}$'),
    CONSTRAINT client_access_needs_known CHECK (
        access_needs <@ ARRAY['step_free', 'hearing', 'vision', 'reading', 'companion']
    )
);
CREATE INDEX client_born ON casefile.client (born);

-- How a client is reached. What to mind is a word of a list, so that nobody writes down why.
CREATE TABLE casefile.contact_way (
    client_id bigint NOT NULL REFERENCES casefile.client ON DELETE CASCADE,
    kind text NOT NULL,
    value text NOT NULL,
    caution text,
    preferred boolean NOT NULL,
    -- The digits of a phone from the last to the first: a number without its prefixes begins alike.
    reversed_digits text COLLATE "C" GENERATED ALWAYS AS (CASE kind WHEN 'phone' THEN reverse(substr(value, 2)) END)
        STORED,
    PRIMARY KEY (client_id, kind, value),
    CONSTRAINT contact_way_kind_known CHECK (kind IN ('phone', 'email', 'letter', 'other')),
    CONSTRAINT contact_way_value_bearable CHECK (length(value) BETWEEN 1 AND 300),
    CONSTRAINT contact_way_phone_international CHECK (kind <> 'phone' OR value ~ '^\+[1-9][0-9]{4,14}$'),
    CONSTRAINT contact_way_caution_known CHECK (caution IN ('no_message', 'neutral_sender', 'do_not_use'))
);
CREATE UNIQUE INDEX contact_way_one_preferred ON casefile.contact_way (client_id) WHERE preferred;
CREATE INDEX contact_way_reversed_digits ON casefile.contact_way (reversed_digits);

-- Whose an appointment is. The plan does not know that there is such a table.
CREATE TABLE casefile.appointment_client (
    appointment_code text COLLATE "C" PRIMARY KEY REFERENCES plan.appointment (code),
    client_id bigint NOT NULL REFERENCES casefile.client ON DELETE CASCADE,
    -- As the appointment has it, kept up by a trigger.
    during tstzrange NOT NULL,
    takes_up_time boolean NOT NULL,
    -- Nobody is in two talks at once.
    CONSTRAINT appointment_client_no_overlap
        EXCLUDE USING gist (client_id WITH =, during WITH &&) WHERE (takes_up_time)
);
CREATE INDEX appointment_client_client ON casefile.appointment_client (client_id);

-- New clients by the keys of the requests that brought them, with a digest of what was asked for.
CREATE TABLE casefile.request (
    key text COLLATE "C" PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    made_by text NOT NULL DEFAULT session_user,
    content bytea NOT NULL,
    client_id bigint NOT NULL REFERENCES casefile.client ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT request_key_bearable CHECK (length(key) BETWEEN 1 AND 200)
);

-- What is left of a word once it is written as it sounds to most ears: consonants, those that languages write for one
-- another as one, doubled ones once. An Arabic name without vowels and its Latin forms come to the same.
CREATE FUNCTION casefile.skeleton(word text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT regexp_replace(
        translate(
            replace(
                regexp_replace(
                    regexp_replace(
                        regexp_replace(
                            regexp_replace(regexp_replace(word, 'tsch|tch', 'H', 'g'), 'sch|sh|zh|ts|tz', 'S', 'g'),
                            'ch|kh|gh', 'H', 'g'
                        ),
                        'ph', 'F', 'g'
                    ),
                    'th', 'T', 'g'
                ),
                'x', 'KS'
            ),
            'bcdfghklmnpqrstvwzaeiouyj', 'BKTFHHKLMNPKRSTFFS'
        ),
        '(.)\1+', '\1', 'g'
    )
$$;

-- Every word of anybody's name once, with what it sounds like.
CREATE TABLE casefile.name_word (
    word text COLLATE "C" PRIMARY KEY,
    sounds text[] NOT NULL GENERATED ALWAYS AS (
        array_remove(ARRAY[search.dmetaphone(word), search.dmetaphone_alt(word)], '')
    ) STORED,
    skeleton text COLLATE "C" NOT NULL GENERATED ALWAYS AS (casefile.skeleton(word)) STORED
);
CREATE INDEX name_word_trigrams ON casefile.name_word USING gin (word search.gin_trgm_ops);
CREATE INDEX name_word_sounds ON casefile.name_word USING gin (sounds);
CREATE INDEX name_word_skeleton ON casefile.name_word (skeleton);

CREATE TABLE casefile.client_word (
    word text COLLATE "C" NOT NULL,
    client_id bigint NOT NULL REFERENCES casefile.client ON DELETE CASCADE,
    PRIMARY KEY (word, client_id)
);
CREATE INDEX client_word_client ON casefile.client_word (client_id);

-- The words of a name, in small letters without accents, an article before its word as one; of a word with hyphens the
-- whole, and where they are wanted its longer parts.
CREATE FUNCTION casefile.name_words(latin text, with_parts boolean) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH chunk AS (
        SELECT text
          FROM regexp_split_to_table(
                   regexp_replace(
                       translate(lower(search.unaccent('search.unaccent', latin)), '''`', ''), '\m([ae]l)\s+', '\1-', 'g'
                   ),
                   '[]\s.,;:/()[%_\\"]+'
               ) AS text
    ), word AS (
        SELECT left(replace(text, '-', ''), 60) AS word FROM chunk
         UNION
        SELECT left(part, 60)
          FROM chunk CROSS JOIN LATERAL regexp_split_to_table(text, '-') AS part
         WHERE with_parts AND length(part) >= 3
    )
    SELECT coalesce(array_agg(word ORDER BY word COLLATE "C"), '{}') FROM word WHERE word <> ''
$$;

-- The words of a typed name that say something: those of three letters or more, and all where none is as long.
CREATE FUNCTION casefile.words_asked(latin text) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(
        array_agg(word ORDER BY word) FILTER (WHERE length(word) >= 3), array_agg(word ORDER BY word), '{}'
    ) FROM unnest(casefile.name_words(latin, false)) AS word
$$;

-- Keeps the words as the names are. Words that nobody has any more are forgotten with the last name that had them.
--
-- All words of a change are locked first, in one order: by those who take a word side by side, by those who may be the
-- last to give it up alone. A word that was forgotten meanwhile is learnt again.
CREATE FUNCTION casefile.index_name() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier text[] := '{}';
    present text[] := '{}';
    concerned text[];
    locked bigint;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        earlier := casefile.name_words(concat_ws(' ', OLD.family_latin, OLD.given_latin), true);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        present := casefile.name_words(concat_ws(' ', NEW.family_latin, NEW.given_latin), true);
    END IF;
    concerned := ARRAY(SELECT DISTINCT word FROM unnest(earlier || present) AS word);
    LOOP
        INSERT INTO casefile.name_word (word) SELECT word FROM unnest(concerned) AS word ORDER BY word COLLATE "C"
        ON CONFLICT DO NOTHING;
        IF TG_OP = 'INSERT' THEN
            PERFORM FROM casefile.name_word WHERE word = ANY (concerned) ORDER BY word FOR KEY SHARE;
        ELSE
            PERFORM FROM casefile.name_word WHERE word = ANY (concerned) ORDER BY word FOR UPDATE;
        END IF;
        GET DIAGNOSTICS locked = ROW_COUNT;
        EXIT WHEN locked = cardinality(concerned);
    END LOOP;
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM casefile.client_word WHERE client_id = OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO casefile.client_word (word, client_id) SELECT word, NEW.id FROM unnest(present) AS word;
    END IF;
    DELETE FROM casefile.name_word
     WHERE word = ANY (earlier)
       AND NOT EXISTS (SELECT FROM casefile.client_word WHERE client_word.word = name_word.word);
    RETURN NULL;
END
$$;

CREATE TRIGGER client_name_indexed AFTER INSERT OR UPDATE OF given_latin, family_latin OR DELETE ON casefile.client
    FOR EACH ROW EXECUTE FUNCTION casefile.index_name();

-- Words of names that may be what a typed word means, the likeliest first, each with the reason.
CREATE FUNCTION casefile.words_like(typed text) RETURNS TABLE (word text, reason text, likeness double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH bearable AS (
        -- In a short word a slip of the pen makes another name.
        SELECT CASE WHEN length(typed) >= 6 THEN 2 WHEN length(typed) >= 4 THEN 1 ELSE 0 END AS slips
    ), candidate AS (
        SELECT word FROM casefile.name_word
         WHERE word OPERATOR(search.%) typed OR word LIKE '%' || typed || '%'
            OR sounds && array_remove(ARRAY[search.dmetaphone(typed), search.dmetaphone_alt(typed)], '')
            OR skeleton = casefile.skeleton(typed)
         UNION
        SELECT word FROM casefile.name_word CROSS JOIN bearable
         WHERE length(word) BETWEEN length(typed) - slips AND length(typed) + slips
           AND search.levenshtein_less_equal(word, typed, slips) <= slips
    ), measured AS (
        SELECT candidate.word,
               greatest(
                   search.similarity(candidate.word, typed),
                   1 - search.levenshtein(candidate.word, typed)
                       / greatest(length(candidate.word), length(typed))::double precision
               ) AS nearness,
               name_word.sounds && array_remove(ARRAY[search.dmetaphone(typed), search.dmetaphone_alt(typed)], '')
                   OR name_word.skeleton = casefile.skeleton(typed) AS sounds_alike
          FROM candidate JOIN casefile.name_word ON name_word.word = candidate.word
    )
    SELECT word,
           CASE WHEN word = typed THEN 'name' WHEN position(typed IN word) > 0 THEN 'part'
                WHEN sounds_alike THEN 'sound' ELSE 'spelling' END,
           CASE WHEN word = typed THEN 1 WHEN starts_with(word, typed) THEN 0.8 + 0.1 * nearness
                WHEN position(typed IN word) > 0 THEN 0.6 + 0.2 * nearness
                WHEN sounds_alike THEN 0.4 + 0.5 * nearness ELSE 0.2 + 0.6 * nearness END AS likeness
      FROM measured
     -- What sounds alike and looks quite different is another name, unless all its consonants are there.
     WHERE nearness >= 0.3 OR sounds_alike AND length(casefile.skeleton(typed)) >= 2
     ORDER BY likeness DESC, word
     LIMIT 200
$$;

-- Refuses what is asked about a client, under the name by which the program knows why.
CREATE FUNCTION casefile.refuse(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'casefile', TABLE = 'client', CONSTRAINT = name;
END
$$;

-- Who is of a number.
CREATE FUNCTION casefile.known_client(number_asked text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint;
BEGIN
    SELECT id INTO known FROM casefile.client WHERE number = number_asked;
    IF NOT FOUND THEN
        PERFORM casefile.refuse('client_known', 'there is no client of this number');
    END IF;
    RETURN known;
END
$$;

-- Takes down a new client and gives the number. The same request again gives the same one.
CREATE FUNCTION casefile.add_client(
    request_key text, prefix text, given_name text, family_name text, given_latin text, family_latin text, born date,
    language text, access_needs text[]
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    digest bytea := sha256(convert_to(
        concat_ws(E'\x1f', prefix, given_name, '', family_name, '', born, language, access_needs::text), 'UTF8'
    ));
    new_id bigint := nextval('casefile.client_id_seq');
    earlier casefile.request;
    number text;
BEGIN
    INSERT INTO casefile.request (key, content, client_id) VALUES (request_key, digest, new_id) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        SELECT * INTO earlier FROM casefile.request WHERE key = request_key;
        IF earlier.content <> digest THEN
            PERFORM casefile.refuse('request_content_same', 'the key belongs to another request');
        END IF;
        RETURN (SELECT client.number FROM casefile.client WHERE id = earlier.client_id);
    END IF;
    -- Where five numbers of a length are taken, many are, and longer ones follow.
    FOR attempt IN 0..29 LOOP
        number := prefix || '-' || floor((1 + 9 * random()) * 10 ^ (3 + attempt / 5))::bigint;
        INSERT INTO casefile.client
            (id, number, given_name, family_name, given_latin, family_latin, born, language, access_needs)
        OVERRIDING SYSTEM VALUE
        VALUES (new_id, number, given_name, family_name, given_latin, family_latin, born, language, access_needs)
        ON CONFLICT ON CONSTRAINT client_number_key DO NOTHING;
        IF FOUND THEN
            PERFORM audit.record('client_add', number);
            RETURN number;
        END IF;
    END LOOP;
    RAISE EXCEPTION 'no number was free in thirty attempts' USING ERRCODE = 'program_limit_exceeded';
END
$$;

-- Shows a client in full, and writes down who looked; whoever is to change it keeps others from it meanwhile.
CREATE FUNCTION casefile.show_client(number_asked text, to_change boolean) RETURNS SETOF casefile.client
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_change THEN
        PERFORM FROM casefile.client WHERE id = casefile.known_client(number_asked) FOR NO KEY UPDATE;
    ELSE
        PERFORM casefile.known_client(number_asked);
    END IF;
    PERFORM audit.record('client_show', number_asked);
    RETURN QUERY SELECT * FROM casefile.client WHERE number = number_asked;
END
$$;

CREATE FUNCTION casefile.contact_ways(number_asked text)
RETURNS TABLE (kind text, value text, caution text, preferred boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM casefile.known_client(number_asked);
    PERFORM audit.record('client_contacts', number_asked);
    RETURN QUERY
    SELECT kind, value, caution, preferred
      FROM casefile.contact_way JOIN casefile.client ON client.id = contact_way.client_id
     WHERE number = number_asked
     ORDER BY preferred DESC, kind, value;
END
$$;

-- Writes a client anew, as it was shown to be changed.
CREATE FUNCTION casefile.change_client(
    number_asked text, new_given_name text, new_family_name text, new_given_latin text, new_family_latin text,
    new_born date, new_language text, new_access_needs text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE casefile.client
       SET given_name = new_given_name, family_name = new_family_name, given_latin = new_given_latin,
           family_latin = new_family_latin, born = new_born, language = new_language, access_needs = new_access_needs
     WHERE id = casefile.known_client(number_asked);
    PERFORM audit.record('client_change', number_asked);
END
$$;

-- Takes down a way to reach a client, or what is new about it.
CREATE FUNCTION casefile.set_contact_way(
    number_asked text, kind_asked text, value_asked text, new_caution text, new_preferred boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := casefile.known_client(number_asked);
BEGIN
    PERFORM FROM casefile.client WHERE id = known FOR NO KEY UPDATE;
    IF new_preferred THEN
        UPDATE casefile.contact_way SET preferred = false WHERE client_id = known AND preferred;
    END IF;
    INSERT INTO casefile.contact_way (client_id, kind, value, caution, preferred)
    VALUES (known, kind_asked, value_asked, new_caution, new_preferred)
    ON CONFLICT (client_id, kind, value) DO UPDATE SET caution = EXCLUDED.caution, preferred = EXCLUDED.preferred;
    PERFORM audit.record('client_contact', number_asked, jsonb_build_object('kind', kind_asked));
END
$$;

CREATE FUNCTION casefile.remove_contact_way(number_asked text, kind_asked text, value_asked text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM casefile.contact_way
     WHERE client_id = casefile.known_client(number_asked) AND kind = kind_asked AND value = value_asked;
    IF NOT FOUND THEN
        PERFORM casefile.refuse('contact_way_known', 'the client is not reached that way');
    END IF;
    PERFORM audit.record('client_contact_remove', number_asked, jsonb_build_object('kind', kind_asked));
END
$$;

-- Lets one change of a client's appointments follow another, and forgets holds that have run out.
CREATE FUNCTION casefile.wait_for_client(waited bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM casefile.client WHERE id = waited FOR NO KEY UPDATE;
    DELETE FROM casefile.appointment_client
     WHERE client_id = waited
       AND EXISTS (
           SELECT FROM plan.appointment
            WHERE code = appointment_code AND state = 'held' AND held_until <= plan.clock()
       );
END
$$;

-- What happens to an appointment happens to its client; of a hold that is given back nothing stays.
CREATE FUNCTION casefile.follow_appointment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    owner bigint := (SELECT client_id FROM casefile.appointment_client WHERE appointment_code = NEW.code);
BEGIN
    IF owner IS NOT NULL THEN
        PERFORM casefile.wait_for_client(owner);
        IF NEW.state = 'released' THEN
            DELETE FROM casefile.appointment_client WHERE appointment_code = NEW.code;
        ELSE
            UPDATE casefile.appointment_client
               SET during = NEW.during, takes_up_time = plan.takes_up_time(NEW.state)
             WHERE appointment_code = NEW.code;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_client_follows AFTER UPDATE ON plan.appointment
    FOR EACH ROW
    WHEN ((OLD.during, OLD.state) IS DISTINCT FROM (NEW.during, NEW.state))
    EXECUTE FUNCTION casefile.follow_appointment();

-- Says whose an appointment is; the same again changes nothing.
CREATE FUNCTION casefile.link_client(code_asked text, number_asked text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := casefile.known_client(number_asked);
    present bigint;
    talk plan.appointment;
BEGIN
    SELECT * INTO talk FROM plan.appointment WHERE code = code_asked FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM casefile.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    SELECT client_id INTO present FROM casefile.appointment_client WHERE appointment_code = code_asked;
    IF present = known THEN
        RETURN;
    ELSIF present IS NOT NULL THEN
        PERFORM casefile.refuse('appointment_has_no_other_client', 'the appointment is somebody else''s');
    ELSIF NOT plan.takes_up_time(talk.state) OR talk.held_until <= plan.clock() THEN
        PERFORM casefile.refuse('appointment_takes_place', 'the appointment does not take place');
    END IF;
    PERFORM casefile.wait_for_client(known);
    INSERT INTO casefile.appointment_client (appointment_code, client_id, during, takes_up_time)
    VALUES (code_asked, known, talk.during, true);
    PERFORM audit.record('client_link', number_asked, jsonb_build_object('appointment', code_asked));
END
$$;

CREATE FUNCTION casefile.unlink_client(code_asked text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    freed text;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM casefile.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    WITH unlinked AS (
        DELETE FROM casefile.appointment_client WHERE appointment_code = code_asked RETURNING client_id
    )
    SELECT number INTO freed FROM casefile.client WHERE id = (SELECT client_id FROM unlinked);
    IF freed IS NOT NULL THEN
        PERFORM audit.record('client_unlink', freed, jsonb_build_object('appointment', code_asked));
    END IF;
END
$$;

-- Books or holds a time for a client, both or neither.
CREATE FUNCTION casefile.book_for_client(
    number_asked text, request_key text, request_content text, known_revision bigint, new_code text, kind text,
    person text, place text, talk tstzrange, occupied tstzrange, hold_seconds double precision, spoken_language text,
    asked_channel text, urgent boolean, hidden boolean, too_many_because text, series_code text
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    booked plan.appointment_now;
BEGIN
    PERFORM casefile.known_client(number_asked);
    SELECT * INTO booked
      FROM plan.book(
          request_key, request_content, known_revision, new_code, kind, person, place, talk, occupied, hold_seconds,
          spoken_language, asked_channel, urgent, hidden, too_many_because, series_code
      );
    -- What was booked before is as it is by now, whatever has become of it.
    IF booked.code = new_code THEN
        PERFORM casefile.link_client(booked.code, number_asked);
    END IF;
    RETURN NEXT booked;
END
$$;

-- Whose appointments are: no more than number and initials.
CREATE FUNCTION casefile.clients_of(codes text[]) RETURNS TABLE (code text, number text, initials text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT appointment_code, number,
           coalesce(upper(left(given_latin, 1)) || '.', '') || coalesce(upper(left(family_latin, 1)) || '.', '')
      FROM casefile.appointment_client JOIN casefile.client ON client.id = appointment_client.client_id
     WHERE appointment_code = ANY (codes)
     ORDER BY appointment_code
$$;

-- The codes of a client's appointments, for whoever has shown that they may know: by the code of one of them, or to
-- somebody at the desk who answers for it. Nothing otherwise, whether or not there is such a client; either way it is
-- written down that somebody asked.
CREATE FUNCTION casefile.appointments_of(number_asked text, code_shown text, ground text) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := (SELECT id FROM casefile.client WHERE number = number_asked);
    codes text[];
BEGIN
    IF known IS NOT NULL AND (
        ground IN ('in_person', 'called_back')
        OR EXISTS (
            SELECT FROM casefile.appointment_client WHERE client_id = known AND appointment_code = code_shown
        )
    ) THEN
        codes := ARRAY(
            SELECT appointment_code FROM casefile.appointment_client WHERE client_id = known ORDER BY appointment_code
        );
        PERFORM audit.record(
            'client_appointments', number_asked, jsonb_build_object('ground', coalesce(ground, 'code'))
        );
    ELSE
        PERFORM audit.record('client_appointments_refused', coalesce(
            (SELECT number FROM casefile.client WHERE id = known), 'unknown'
        ));
    END IF;
    RETURN codes;
END
$$;

-- Finds clients by all that is known of them, the likeliest first, each with the reason, and writes down that somebody
-- looked and by what.
CREATE FUNCTION casefile.find_clients(
    number_asked text, phone_asked text, born_asked date, name_asked text, most integer
) RETURNS TABLE (
    number text, given_name text, family_name text, given_latin text, family_latin text, born date, language text,
    last_talk timestamptz, reason text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    words text[] := casefile.words_asked(name_asked);
    hits bigint;
BEGIN
    IF num_nonnulls(number_asked, phone_asked, born_asked, nullif(words, '{}')) = 0
        OR phone_asked !~ '^[0-9]{3,20}$'
    THEN
        RETURN;
    END IF;
    RETURN QUERY
    WITH named AS MATERIALIZED (
        SELECT client_id, (array_agg(reason ORDER BY likeness, ordinal))[1] AS reason, avg(likeness) AS likeness
          FROM (
              SELECT client_id, ordinal, max(match.likeness) AS likeness,
                     (array_agg(match.reason ORDER BY match.likeness DESC))[1] AS reason
                FROM unnest(words) WITH ORDINALITY AS asked (word, ordinal)
               CROSS JOIN LATERAL casefile.words_like(asked.word) AS match
                JOIN casefile.client_word ON client_word.word = match.word
               GROUP BY client_id, ordinal
          ) AS matched
         GROUP BY client_id
        HAVING count(*) = cardinality(words)
    ), found AS (
        SELECT client.id, client.number, client.born, named.reason, named.likeness
          FROM casefile.client LEFT JOIN named ON named.client_id = client.id
         WHERE (words = '{}' OR client.id IN (SELECT client_id FROM named))
           AND (number_asked IS NULL OR client.number = number_asked)
           AND (born_asked IS NULL OR client.born = born_asked)
           AND (phone_asked IS NULL OR client.id IN (
               SELECT client_id FROM casefile.contact_way WHERE reversed_digits LIKE reverse(phone_asked) || '%'
           ))
         ORDER BY named.likeness DESC NULLS LAST, client.number
         LIMIT least(greatest(coalesce(most, 20), 0), 50)
    )
    SELECT client.number, client.given_name, client.family_name, client.given_latin, client.family_latin, client.born,
           client.language,
           (
               SELECT max(lower(during)) FROM casefile.appointment_client
                WHERE client_id = client.id AND takes_up_time AND lower(during) <= plan.clock()
           ),
           CASE WHEN number_asked IS NOT NULL THEN 'number' WHEN phone_asked IS NOT NULL THEN 'phone'
                WHEN words = '{}' THEN 'born' ELSE found.reason END
      FROM found JOIN casefile.client ON client.id = found.id
     ORDER BY found.likeness DESC NULLS LAST, client.number;
    GET DIAGNOSTICS hits = ROW_COUNT;
    PERFORM audit.record('client_find', 'clients', jsonb_build_object(
        'hits', hits,
        'by', array_remove(ARRAY[
            CASE WHEN number_asked IS NOT NULL THEN 'number' END, CASE WHEN phone_asked IS NOT NULL THEN 'phone' END,
            CASE WHEN born_asked IS NOT NULL THEN 'born' END, CASE WHEN words <> '{}' THEN 'name' END
        ], NULL)
    ));
END
$$;

GRANT EXECUTE ON FUNCTION
    casefile.add_client(text, text, text, text, text, text, date, text, text[]),
    casefile.show_client(text, boolean),
    casefile.contact_ways(text),
    casefile.change_client(text, text, text, text, text, date, text, text[]),
    casefile.set_contact_way(text, text, text, text, boolean),
    casefile.remove_contact_way(text, text, text),
    casefile.link_client(text, text),
    casefile.unlink_client(text),
    casefile.book_for_client(
        text, text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text,
        text, boolean, boolean, text, text
    ),
    casefile.clients_of(text[]),
    casefile.appointments_of(text, text, text),
    casefile.find_clients(text, text, date, text, integer)
    TO sprechzeit_reception;

-- Where rows have policies, the server keeps their values out of its errors.
ALTER TABLE casefile.client ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE casefile.contact_way ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE casefile.appointment_client ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON casefile.client TO sprechzeit_owner USING (true);
CREATE POLICY everything ON casefile.contact_way TO sprechzeit_owner USING (true);
CREATE POLICY everything ON casefile.appointment_client TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON casefile.client FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY everybody ON casefile.contact_way FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY everybody ON casefile.appointment_client FOR SELECT TO sprechzeit_backup USING (true);

-- Their texts are read as they stand here, whatever the session of whoever asks makes of backslashes.
ALTER FUNCTION casefile.skeleton(text) SET standard_conforming_strings = on;
ALTER FUNCTION casefile.name_words(text, boolean) SET standard_conforming_strings = on;
