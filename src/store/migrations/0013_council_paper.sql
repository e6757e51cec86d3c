-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Where a municipality's council information system is, and how far the copy of its papers is: one row where one was ever set.
CREATE TABLE council_mirror (
	municipality_id uuid NOT NULL REFERENCES municipality,
	-- Of the OParl system or of one of its bodies.
	address text NOT NULL DEFAULT '',
	enabled boolean NOT NULL DEFAULT false,
	version integer NOT NULL DEFAULT 1,
	-- Rises whenever links to papers may be others; pages that show some are named by it.
	revision bigint NOT NULL DEFAULT 1,
	body_name text NOT NULL DEFAULT '',
	-- What changed since then is asked for next; null: everything.
	modified_since timestamptz,
	-- src/council/mirror-run.ts: a run that has not come to its end.
	run jsonb,
	-- Who reads now, and until when nobody else does.
	lease_id uuid,
	lease_until timestamptz,
	next_run_at timestamptz,
	last_run_at timestamptz,
	last_read integer NOT NULL DEFAULT 0,
	last_changed integer NOT NULL DEFAULT 0,
	last_skipped integer NOT NULL DEFAULT 0,
	-- In a row; a page that comes ends the row.
	failures integer NOT NULL DEFAULT 0,
	-- src/council/system-problem.ts
	problem text,
	problem_detail text NOT NULL DEFAULT '',
	problem_at timestamptz,
	PRIMARY KEY (municipality_id)
);

-- A paper of the council as its system names it: what can be found by a number in a text.
CREATE TABLE council_paper (
	municipality_id uuid NOT NULL REFERENCES council_mirror,
	-- The address of the OParl object.
	id text NOT NULL,
	reference text NOT NULL,
	-- src/council/paper-reference.ts: equal for two spellings of one number. Several papers may have the same.
	key text NOT NULL,
	name text NOT NULL,
	date date,
	paper_type text NOT NULL,
	web text,
	main_file text,
	auxiliary_file text,
	deleted boolean NOT NULL,
	modified timestamptz,
	-- The beginning of the last run that met it.
	seen_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id)
);
CREATE INDEX council_paper_key ON council_paper (municipality_id, key) WHERE key <> '' AND NOT deleted;

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['council_mirror', 'council_paper'] LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
