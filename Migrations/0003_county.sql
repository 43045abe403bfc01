-- The county itself: its limits, municipalities, employing bodies, sites, and the days on which nothing is held.
--
-- `code` is the name that files and people use (S-MOE), kept byte for byte. It may be longer than a B-tree allows,
-- therefore its uniqueness rests on a hash. `ordinal` is the place in the file: an export reads as the import did.
SET LOCAL ROLE sprechzeit_owner;

-- One database is one county.
CREATE TABLE plan.county (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    region_code text NOT NULL,
    population bigint NOT NULL,
    area_square_kilometres numeric NOT NULL,
    time_zone text NOT NULL,
    instance_name text NOT NULL,
    plan_year bigint NOT NULL,
    CONSTRAINT county_code_filled CHECK (code <> ''),
    CONSTRAINT county_population_not_negative CHECK (population >= 0)
);
CREATE UNIQUE INDEX county_only_one ON plan.county ((true));

-- The limits of a working day, in minutes.
CREATE TABLE plan.working_time_limits (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day_maximum bigint NOT NULL,
    rest bigint NOT NULL,
    first_break_after bigint NOT NULL,
    first_break bigint NOT NULL,
    second_break_after bigint NOT NULL,
    second_break bigint NOT NULL,
    shortest_break_part bigint NOT NULL,
    longest_stretch bigint NOT NULL,
    half_day_split time NOT NULL,
    CONSTRAINT working_time_limits_not_negative CHECK (
        least(day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
              shortest_break_part, longest_stretch) >= 0
    )
);
CREATE UNIQUE INDEX working_time_limits_only_one ON plan.working_time_limits ((true));

CREATE TABLE plan.municipality (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    population bigint NOT NULL,
    population_status text NOT NULL,
    area_square_kilometres numeric NOT NULL,
    latitude numeric NOT NULL,
    longitude numeric NOT NULL,
    river_side text NOT NULL,
    has_foreigners_office boolean NOT NULL,
    site_kind text NOT NULL,
    note text NOT NULL,
    CONSTRAINT municipality_code_filled CHECK (code <> ''),
    CONSTRAINT municipality_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT municipality_status_known CHECK (status IN ('large', 'medium', 'small')),
    CONSTRAINT municipality_site_kind_known CHECK (site_kind IN ('permanent', 'weekly', 'being_set_up')),
    CONSTRAINT municipality_population_not_negative CHECK (population >= 0)
);

CREATE TABLE plan.employing_body (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    posts numeric NOT NULL,
    posts_status text NOT NULL,
    agreement text NOT NULL,
    -- No limit where nothing is said.
    max_cover_minutes_per_week bigint,
    CONSTRAINT employing_body_code_filled CHECK (code <> ''),
    CONSTRAINT employing_body_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT employing_body_kind_known CHECK (kind IN ('county', 'municipality', 'welfare')),
    CONSTRAINT employing_body_posts_not_negative CHECK (posts >= 0),
    CONSTRAINT employing_body_cover_not_negative CHECK (max_cover_minutes_per_week >= 0)
);

CREATE TABLE plan.site (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    municipality_id bigint NOT NULL REFERENCES plan.municipality,
    name text NOT NULL,
    host_body_id bigint NOT NULL REFERENCES plan.employing_body,
    kind text NOT NULL,
    latitude numeric NOT NULL,
    longitude numeric NOT NULL,
    address text NOT NULL,
    -- One where nothing is said.
    rooms bigint,
    is_step_free boolean NOT NULL,
    -- The days on which the site exists.
    active daterange NOT NULL,
    CONSTRAINT site_code_filled CHECK (code <> ''),
    CONSTRAINT site_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT site_kind_known CHECK (kind IN ('permanent', 'weekly', 'being_set_up')),
    CONSTRAINT site_rooms_not_negative CHECK (rooms >= 0),
    CONSTRAINT site_life_not_empty CHECK (NOT isempty(active))
);

CREATE TABLE plan.cover_rule (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    -- Every site where none is named.
    site_id bigint REFERENCES plan.site,
    mode text NOT NULL,
    note text NOT NULL,
    CONSTRAINT cover_rule_once UNIQUE NULLS NOT DISTINCT (employing_body_id, site_id),
    CONSTRAINT cover_rule_mode_known CHECK (mode IN ('none', 'cover', 'regular'))
);

CREATE TABLE plan.closure (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    -- Every site where none is named.
    site_id bigint REFERENCES plan.site,
    days daterange NOT NULL,
    reason text NOT NULL,
    CONSTRAINT closure_days_finite CHECK (NOT isempty(days) AND NOT lower_inf(days) AND NOT upper_inf(days))
);

-- Two holidays may share a date, as in 2008.
CREATE TABLE plan.public_holiday (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    date date NOT NULL,
    name text NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON plan.county, plan.working_time_limits, plan.municipality, plan.employing_body, plan.site, plan.cover_rule,
       plan.closure, plan.public_holiday
    TO sprechzeit_coordinator;
GRANT SELECT
    ON plan.county, plan.working_time_limits, plan.municipality, plan.employing_body, plan.site, plan.cover_rule,
       plan.closure, plan.public_holiday
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
GRANT SELECT ON plan.county, plan.employing_body, plan.site, plan.closure, plan.public_holiday TO sprechzeit_feed;
