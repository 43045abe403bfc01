-- The case managers, when they ordinarily work, and when they are away.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.case_manager (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    display_name text NOT NULL,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    home_site_id bigint NOT NULL REFERENCES plan.site,
    full_time_equivalent numeric NOT NULL,
    transport text NOT NULL,
    languages text[] NOT NULL,
    skills text[] NOT NULL,
    employed daterange NOT NULL,
    CONSTRAINT case_manager_code_filled CHECK (code <> ''),
    CONSTRAINT case_manager_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT case_manager_transport_known CHECK (transport IN ('car', 'transit')),
    CONSTRAINT case_manager_full_time_equivalent_not_negative CHECK (full_time_equivalent >= 0),
    CONSTRAINT case_manager_languages_known CHECK (array_position(languages, NULL) IS NULL),
    CONSTRAINT case_manager_skills_known CHECK (array_position(skills, NULL) IS NULL),
    CONSTRAINT case_manager_employment_not_empty CHECK (NOT isempty(employed))
);

CREATE TABLE plan.working_window (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    -- Monday is 1.
    weekday smallint NOT NULL,
    starts time NOT NULL,
    ends time NOT NULL,
    parity text NOT NULL,
    CONSTRAINT working_window_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT working_window_ends_after_start CHECK (starts < ends),
    CONSTRAINT working_window_parity_known CHECK (parity IN ('all', 'odd', 'even'))
);
CREATE INDEX working_window_case_manager ON plan.working_window (case_manager_id);

CREATE TABLE plan.leave (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    days daterange NOT NULL,
    part text NOT NULL,
    -- The reason never leaves the employer.
    kind text NOT NULL,
    known_from date NOT NULL,
    status text NOT NULL,
    CONSTRAINT leave_code_filled CHECK (code <> ''),
    CONSTRAINT leave_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT leave_days_finite CHECK (NOT isempty(days) AND NOT lower_inf(days) AND NOT upper_inf(days)),
    CONSTRAINT leave_part_known CHECK (part IN ('full', 'am', 'pm')),
    CONSTRAINT leave_kind_known CHECK (kind IN ('vacation', 'sick', 'training', 'special')),
    CONSTRAINT leave_status_known CHECK (status IN ('approved', 'requested')),
    -- Nobody is away twice at once; a morning and an afternoon of one day may be two leaves.
    CONSTRAINT leave_no_overlap_in_the_morning
        EXCLUDE USING gist (case_manager_id WITH =, days WITH &&) WHERE (status = 'approved' AND part <> 'pm'),
    CONSTRAINT leave_no_overlap_in_the_afternoon
        EXCLUDE USING gist (case_manager_id WITH =, days WITH &&) WHERE (status = 'approved' AND part <> 'am')
);

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.case_manager, plan.working_window, plan.leave TO sprechzeit_coordinator;
GRANT SELECT ON plan.case_manager, plan.working_window
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
GRANT SELECT ON plan.leave TO sprechzeit_employer_lead, sprechzeit_auditor;
-- That somebody is away, never why.
GRANT SELECT (id, ordinal, code, case_manager_id, days, part, status)
    ON plan.leave TO sprechzeit_reception, sprechzeit_case_manager;
-- A calendar shows the short code of a person, never the name.
GRANT SELECT (id, ordinal, code, employing_body_id, employed) ON plan.case_manager TO sprechzeit_feed;
