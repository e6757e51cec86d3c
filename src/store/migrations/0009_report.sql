-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A published report: immutable, numbered, complete in itself. What is wrong in one is corrected by another that names it.
CREATE TABLE report (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	-- Counted from 1 within the plan, without gaps.
	number integer NOT NULL CHECK (number > 0),
	-- The round that it tells of.
	round_id uuid,
	as_of date NOT NULL,
	-- src/report/snapshot.ts: the version of the schema, the canonical bytes, and their SHA-256 as hexadecimal digits.
	schema_version integer NOT NULL,
	snapshot bytea NOT NULL,
	sha256 text NOT NULL,
	-- The report that this one corrects, and what it changes, in the publisher's words.
	corrects_id uuid,
	correction text NOT NULL DEFAULT '',
	published_by uuid,
	published_at timestamptz NOT NULL,
	-- Nobody but those who work here sees it before (Sperrfrist).
	visible_from timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, plan_id, number),
	CHECK (sha256 = encode(sha256(snapshot), 'hex')),
	CHECK ((corrects_id IS NULL) = (correction = '')),
	-- A plan with published reports is not deleted: no CASCADE.
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan,
	FOREIGN KEY (municipality_id, round_id) REFERENCES round,
	FOREIGN KEY (municipality_id, corrects_id) REFERENCES report
);

-- The files of a report as they were published.
CREATE TABLE report_file (
	municipality_id uuid NOT NULL,
	report_id uuid NOT NULL,
	-- src/report/report-format.ts
	format text NOT NULL,
	media_type text NOT NULL,
	bytes bytea NOT NULL,
	sha256 text NOT NULL,
	PRIMARY KEY (municipality_id, report_id, format),
	CHECK (sha256 = encode(sha256(bytes), 'hex')),
	FOREIGN KEY (municipality_id, report_id) REFERENCES report
);

-- A report that was taken down; its address says so for ever, and why.
CREATE TABLE report_withdrawal (
	municipality_id uuid NOT NULL,
	report_id uuid NOT NULL,
	reason text NOT NULL CHECK (reason <> ''),
	withdrawn_by uuid,
	withdrawn_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, report_id),
	FOREIGN KEY (municipality_id, report_id) REFERENCES report
);

-- The next number, and no other.
CREATE FUNCTION planstand.number_report() RETURNS trigger
	LANGUAGE plpgsql
	AS $$
	DECLARE next integer;
	BEGIN
		PERFORM FROM planstand.plan WHERE municipality_id = NEW.municipality_id AND id = NEW.plan_id FOR NO KEY UPDATE;
		SELECT coalesce(max(number), 0) + 1 INTO next FROM planstand.report
			WHERE municipality_id = NEW.municipality_id AND plan_id = NEW.plan_id;
		-- A restored backup brings its numbers along, in any order; only the owner can say so.
		IF current_setting('planstand.restoring', true) = 'on' AND session_user = (
			SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'planstand.report'::regclass
		) AND current_setting('role') IN ('none', session_user) THEN
			RETURN NEW;
		END IF;
		IF NEW.number <> next THEN
			RAISE EXCEPTION 'the next report is number %', next USING ERRCODE = 'check_violation';
		END IF;
		RETURN NEW;
	END $$;
CREATE TRIGGER numbered BEFORE INSERT ON report FOR EACH ROW EXECUTE FUNCTION planstand.number_report();

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['report', 'report_file', 'report_withdrawal']
	LOOP
		EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON planstand.%I
			FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_change()', name);
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION planstand.number_report TO planstand_app;
