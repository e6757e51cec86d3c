-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What somebody handed in at once, as it was. The id is the key that the form carried: sent again, it is the same. Only added to.
CREATE TABLE submission (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	round_id uuid NOT NULL,
	account_id uuid NOT NULL,
	submitted_at timestamptz NOT NULL,
	-- src/round/submission.ts
	answers jsonb NOT NULL,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES round ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, account_id) REFERENCES account
);
CREATE INDEX submission_account ON submission (municipality_id, account_id, round_id);

ALTER TABLE submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON submission TO planstand_app
	USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality());
CREATE POLICY owner ON submission TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON submission TO planstand_app;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON submission
	FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_change();
