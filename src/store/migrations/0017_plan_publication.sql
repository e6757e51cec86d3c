-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What is said with the reports of a plan, in parts that are saved one by one: src/report/plan-sections.ts.
CREATE TABLE planstand.plan_publication (
	municipality_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	section text NOT NULL,
	content jsonb NOT NULL,
	version integer NOT NULL,
	PRIMARY KEY (municipality_id, plan_id, section),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES planstand.plan ON DELETE CASCADE
);

-- What is shown with it: the film in sign language and its captions.
CREATE TABLE planstand.plan_publication_file (
	municipality_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	name text NOT NULL,
	media_type text NOT NULL,
	bytes bytea NOT NULL,
	sha256 text NOT NULL,
	changed_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, plan_id, name),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES planstand.plan ON DELETE CASCADE,
	CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['plan_publication', 'plan_publication_file']
	LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
