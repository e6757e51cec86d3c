-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- How a municipality publishes, in parts that are saved one by one. A part that is missing is as src/report/publication-settings.ts begins it.
CREATE TABLE planstand.publication_settings (
	municipality_id uuid NOT NULL REFERENCES planstand.municipality,
	section text NOT NULL,
	content jsonb NOT NULL,
	version integer NOT NULL,
	PRIMARY KEY (municipality_id, section)
);

-- What is shown with it: the logo, the film in sign language.
CREATE TABLE planstand.publication_file (
	municipality_id uuid NOT NULL REFERENCES planstand.municipality,
	name text NOT NULL,
	media_type text NOT NULL,
	bytes bytea NOT NULL,
	sha256 text NOT NULL,
	changed_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, name),
	CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- A barrier that somebody came across and told of without an account.
CREATE TABLE planstand.barrier_report (
	municipality_id uuid NOT NULL REFERENCES planstand.municipality,
	id uuid NOT NULL,
	-- The address on which it was met, as it was told.
	page text NOT NULL,
	description text NOT NULL CHECK (description <> ''),
	-- Where an answer goes; empty where none is wanted, and again some time after it is done.
	email text NOT NULL DEFAULT '',
	state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'working', 'done')),
	reported_at timestamptz NOT NULL,
	changed_at timestamptz NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id)
);
CREATE INDEX barrier_report_state ON planstand.barrier_report (municipality_id, state, changed_at);

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['publication_settings', 'publication_file', 'barrier_report']
	LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
