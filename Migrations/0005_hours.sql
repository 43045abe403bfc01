-- When sites must be staffed, and when the team meets.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.on_site_hours (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    site_id bigint NOT NULL REFERENCES plan.site,
    -- Monday is 1.
    weekday smallint NOT NULL,
    -- The one date of hours that are held once.
    only_date date,
    starts time NOT NULL,
    ends time NOT NULL,
    staff_needed bigint NOT NULL,
    hard_languages text[] NOT NULL,
    wished_languages text[] NOT NULL,
    hard_skills text[] NOT NULL,
    parity text NOT NULL,
    valid daterange NOT NULL,
    format text NOT NULL,
    slot_minutes bigint NOT NULL,
    CONSTRAINT on_site_hours_code_filled CHECK (code <> ''),
    CONSTRAINT on_site_hours_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT on_site_hours_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT on_site_hours_date_fits_weekday CHECK (extract(isodow FROM only_date) = weekday),
    CONSTRAINT on_site_hours_ends_after_start CHECK (starts < ends),
    CONSTRAINT on_site_hours_staff_not_negative CHECK (staff_needed >= 0),
    CONSTRAINT on_site_hours_hard_languages_known CHECK (array_position(hard_languages, NULL) IS NULL),
    CONSTRAINT on_site_hours_wished_languages_known CHECK (array_position(wished_languages, NULL) IS NULL),
    CONSTRAINT on_site_hours_hard_skills_known CHECK (array_position(hard_skills, NULL) IS NULL),
    CONSTRAINT on_site_hours_parity_known CHECK (parity IN ('all', 'odd', 'even')),
    CONSTRAINT on_site_hours_validity_not_empty CHECK (NOT isempty(valid)),
    CONSTRAINT on_site_hours_format_known CHECK (format IN ('walk_in', 'appointments', 'mixed')),
    CONSTRAINT on_site_hours_slot_not_negative CHECK (slot_minutes >= 0)
);

CREATE TABLE plan.team_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    -- None for an event online.
    site_id bigint REFERENCES plan.site,
    first_date date NOT NULL,
    starts time NOT NULL,
    ends time NOT NULL,
    -- RFC 5545, the subset that Core reads; none for an event held once.
    recurrence text,
    is_mandatory boolean NOT NULL,
    CONSTRAINT team_event_code_filled CHECK (code <> ''),
    CONSTRAINT team_event_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT team_event_ends_after_start CHECK (starts < ends)
);

-- Everybody is invited where neither a body nor a person is named.
CREATE TABLE plan.team_event_invitation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    team_event_id bigint NOT NULL REFERENCES plan.team_event,
    employing_body_id bigint REFERENCES plan.employing_body,
    case_manager_id bigint REFERENCES plan.case_manager,
    CONSTRAINT team_event_invitation_of_one_kind CHECK (num_nonnulls(employing_body_id, case_manager_id) <= 1)
);
CREATE INDEX team_event_invitation_team_event ON plan.team_event_invitation (team_event_id);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON plan.on_site_hours, plan.team_event, plan.team_event_invitation TO sprechzeit_coordinator;
GRANT SELECT ON plan.on_site_hours, plan.team_event, plan.team_event_invitation
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor, sprechzeit_feed;
