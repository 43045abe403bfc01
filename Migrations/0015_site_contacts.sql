-- How people get to a site and reach it, as slips say it. Empty where nobody has said.
SET LOCAL ROLE sprechzeit_owner;

ALTER TABLE plan.site
    ADD COLUMN phone text NOT NULL DEFAULT '',
    -- The nearest stop of bus or train.
    ADD COLUMN stop text NOT NULL DEFAULT '',
    -- The way inside the house: floor, room, entrance.
    ADD COLUMN directions text NOT NULL DEFAULT '';
