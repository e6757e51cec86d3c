-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The division (Geschäftsbereich, Dezernat) that a unit belongs to: it countersigns what the unit answers.
ALTER TABLE unit
	ADD COLUMN division_id uuid,
	ADD FOREIGN KEY (municipality_id, division_id) REFERENCES unit ON DELETE SET NULL (division_id);

CREATE TABLE round (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	-- The reporting date (Stichtag): what the statements will say is as of this day.
	as_of date NOT NULL,
	-- The last day to answer, and how many days more an answer is still taken.
	due_on date NOT NULL,
	grace_days integer NOT NULL DEFAULT 0 CHECK (grace_days BETWEEN 0 AND 60),
	-- The cascade: until when external partners add what they know, and until when divisions countersign. Empty: no such stage.
	partners_until date CHECK (partners_until < due_on),
	divisions_until date CHECK (divisions_until > due_on),
	stage text NOT NULL DEFAULT 'lead' CHECK (stage IN ('partner', 'lead', 'division')),
	-- The coordinator's own words in the invitation.
	invitation text NOT NULL DEFAULT '',
	-- Days before (negative) and after the due date on which the silent ones are reminded.
	remind_on integer[] NOT NULL DEFAULT '{-7,-1,3}',
	-- src/round/round-state.ts
	state text NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'approved', 'cancelled')),
	opened_at timestamptz,
	closed_at timestamptz,
	approved_at timestamptz,
	created_at timestamptz NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE
);
-- One round of a plan at a time, and one for a reporting date.
CREATE UNIQUE INDEX round_running ON round (municipality_id, plan_id) WHERE state IN ('draft', 'open', 'closed');
CREATE UNIQUE INDEX round_as_of ON round (municipality_id, plan_id, as_of) WHERE state <> 'cancelled';

-- What a leading unit answers for a step.
CREATE TABLE contribution (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	round_id uuid NOT NULL,
	step_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	-- The unit that was asked first and handed it over.
	handed_from_unit_id uuid,
	-- src/round/contribution-state.ts
	state text NOT NULL DEFAULT 'asked'
		CHECK (state IN ('asked', 'draft', 'submitted', 'returned', 'accepted', 'silent')),
	-- What the unit says. A key of the plan's scheme; empty: not said.
	status text NOT NULL DEFAULT '',
	description text NOT NULL DEFAULT '',
	-- Somebody said that nothing has changed.
	unchanged boolean NOT NULL DEFAULT false,
	-- What the coordinator made of it; empty columns: as the unit says. Its own words stay above.
	edited_status text,
	edited_description text,
	edited_by uuid,
	edited_at timestamptz,
	-- Signs of life.
	opened_at timestamptz,
	saved_at timestamptz,
	submitted_at timestamptz,
	submitted_by uuid,
	endorsed_at timestamptz,
	endorsed_by uuid,
	reviewed_at timestamptz,
	reviewed_by uuid,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, round_id, step_id, unit_id),
	CHECK ((edited_by IS NULL) = (edited_at IS NULL)),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit,
	FOREIGN KEY (municipality_id, handed_from_unit_id) REFERENCES unit
);
CREATE INDEX contribution_unit ON contribution (municipality_id, unit_id, round_id);

-- Everybody who ever wrote at its text: none of them approves it. Only added to.
CREATE TABLE contribution_author (
	municipality_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	account_id uuid NOT NULL,
	PRIMARY KEY (municipality_id, contribution_id, account_id),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, account_id) REFERENCES account
);

-- A colleague whom somebody asked to answer in their place.
CREATE TABLE contribution_delegate (
	municipality_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	account_id uuid NOT NULL,
	delegated_by uuid NOT NULL,
	delegated_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, contribution_id, account_id),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);
CREATE INDEX contribution_delegate_account ON contribution_delegate (municipality_id, account_id);

-- What was said about it between the unit, the coordinator, the division and the approver. Never published.
CREATE TABLE contribution_note (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('question', 'answer', 'return', 'hand-over', 'endorsement', 'comment')),
	text text NOT NULL,
	written_by uuid NOT NULL,
	written_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, written_by) REFERENCES account
);
CREATE INDEX contribution_note_contribution ON contribution_note (municipality_id, contribution_id, written_at);

-- Attachments and links that show what an answer says.
CREATE TABLE evidence (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	title text NOT NULL,
	-- Of a link.
	url text,
	-- Of a file.
	file_name text,
	media_type text,
	size integer,
	sha256 text,
	bytes bytea,
	added_by uuid NOT NULL,
	added_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	CHECK ((url IS NULL) <> (bytes IS NULL)),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, added_by) REFERENCES account
);
CREATE INDEX evidence_contribution ON evidence (municipality_id, contribution_id);

-- What a unit that takes part adds to a step, for the leading unit and the coordinator to use.
CREATE TABLE addition (
	municipality_id uuid NOT NULL,
	round_id uuid NOT NULL,
	step_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	text text NOT NULL DEFAULT '',
	written_by uuid,
	saved_at timestamptz,
	submitted_at timestamptz,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, round_id, step_id, unit_id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit,
	FOREIGN KEY (municipality_id, written_by) REFERENCES account
);
CREATE INDEX addition_unit ON addition (municipality_id, unit_id, round_id);

-- One statement of what several leading units said about a step.
CREATE TABLE merged_answer (
	municipality_id uuid NOT NULL,
	round_id uuid NOT NULL,
	step_id uuid NOT NULL,
	status text NOT NULL,
	description text NOT NULL,
	merged_by uuid NOT NULL,
	merged_at timestamptz NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, round_id, step_id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, merged_by) REFERENCES account
);

-- Whom a round asked for a unit, how, and when: one of a kind on a day at most.
CREATE TABLE round_request (
	municipality_id uuid NOT NULL,
	round_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	account_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('invitation', 'reminder')),
	-- The day that the kind was due: a reminder three days after the due date keeps that day however late it goes out.
	on_day date NOT NULL,
	-- By hand, or as the round's days say.
	automatic boolean NOT NULL,
	requested_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, round_id, unit_id, account_id, kind, on_day),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit,
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

-- Who approved which action field's answers, and when. Only added to.
CREATE TABLE approval (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	round_id uuid NOT NULL,
	-- Empty: the measures that belong to no action field.
	action_field_id uuid,
	approved_by uuid NOT NULL,
	approved_at timestamptz NOT NULL,
	-- SHA-256 of what was approved: src/round/approved-text.ts
	sha256 text NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE NULLS NOT DISTINCT (municipality_id, round_id, action_field_id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, action_field_id) REFERENCES action_field,
	FOREIGN KEY (municipality_id, approved_by) REFERENCES account
);

-- An invitation to a round leads there after signing in.
ALTER TABLE sign_in_link
	ADD COLUMN round_id uuid,
	ADD FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE;

-- The author of a text never approves it, whatever a program says.
CREATE FUNCTION planstand.refuse_own_approval() RETURNS trigger
	LANGUAGE plpgsql
	AS $$
	BEGIN
		IF EXISTS (
			SELECT FROM planstand.contribution c
			JOIN planstand.step s ON s.municipality_id = c.municipality_id AND s.id = c.step_id
			JOIN planstand.measure m ON m.municipality_id = s.municipality_id AND m.id = s.measure_id
			LEFT JOIN planstand.contribution_author a ON a.municipality_id = c.municipality_id AND a.contribution_id = c.id
			LEFT JOIN planstand.merged_answer g
				ON g.municipality_id = c.municipality_id AND g.round_id = c.round_id AND g.step_id = c.step_id
			WHERE c.municipality_id = NEW.municipality_id AND c.round_id = NEW.round_id
				AND m.action_field_id IS NOT DISTINCT FROM NEW.action_field_id
				AND NEW.approved_by IN (a.account_id, c.submitted_by, c.edited_by, g.merged_by)
		) THEN
			RAISE EXCEPTION 'who wrote a text does not approve it' USING ERRCODE = 'check_violation';
		END IF;
		RETURN NEW;
	END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION planstand.refuse_own_approval();

-- What was approved stays as it was approved.
CREATE FUNCTION planstand.refuse_approved_change() RETURNS trigger
	LANGUAGE plpgsql
	AS $$
	BEGIN
		IF EXISTS (
			SELECT FROM planstand.approval a
			JOIN planstand.measure m ON m.municipality_id = a.municipality_id
				AND m.action_field_id IS NOT DISTINCT FROM a.action_field_id
			JOIN planstand.step s ON s.municipality_id = m.municipality_id AND s.measure_id = m.id
			WHERE a.municipality_id = OLD.municipality_id AND a.round_id = OLD.round_id AND s.id = OLD.step_id
		) THEN
			RAISE EXCEPTION 'this answer is approved' USING ERRCODE = 'check_violation';
		END IF;
		RETURN NEW;
	END $$;
CREATE TRIGGER approved_stays BEFORE UPDATE ON contribution
	FOR EACH ROW EXECUTE FUNCTION planstand.refuse_approved_change();
CREATE TRIGGER approved_stays BEFORE UPDATE ON merged_answer
	FOR EACH ROW EXECUTE FUNCTION planstand.refuse_approved_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON approval
	FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON contribution_author
	FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_change();

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['round', 'contribution', 'contribution_author', 'contribution_delegate', 'contribution_note',
		'evidence', 'addition', 'merged_answer', 'round_request', 'approval']
	LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;

REVOKE UPDATE, DELETE ON approval, contribution_author FROM planstand_app;
REVOKE DELETE ON contribution_note FROM planstand_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA planstand TO planstand_app;

-- A contact of a unit may answer for it: the grant goes when the contact goes.
ALTER TABLE role_grant ADD COLUMN from_contact boolean NOT NULL DEFAULT false;
