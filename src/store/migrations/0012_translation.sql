-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A further language of a plan's public pages.
CREATE TABLE planstand.plan_language (
	municipality_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	-- src/report/translation/language.ts
	language text NOT NULL,
	-- Whether everybody sees it.
	visible boolean NOT NULL DEFAULT false,
	PRIMARY KEY (municipality_id, plan_id, language),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES planstand.plan ON DELETE CASCADE
);

-- A text of a plan in a further language.
CREATE TABLE planstand.translation (
	municipality_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	language text NOT NULL,
	-- Which text it is: src/report/translation/translatable.ts
	key text NOT NULL,
	text text NOT NULL CHECK (text <> ''),
	origin text NOT NULL CHECK (origin IN ('human', 'machine')),
	-- SHA-256 of the German text that it was made from: with another one it is stale.
	original_hash text NOT NULL,
	changed_at timestamptz NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, plan_id, language, key),
	FOREIGN KEY (municipality_id, plan_id, language) REFERENCES planstand.plan_language ON DELETE CASCADE
);

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['plan_language', 'translation']
	LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
