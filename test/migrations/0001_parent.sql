-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A small register for the tests of the engine and of backups: every kind of column and reference that the real one may have.
CREATE TABLE shelf (
	library_id uuid NOT NULL,
	id uuid NOT NULL,
	label text NOT NULL,
	-- A shelf may stand in another one.
	inside uuid,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (library_id, id),
	FOREIGN KEY (library_id, inside) REFERENCES shelf
);
ALTER TABLE shelf ENABLE ROW LEVEL SECURITY;
ALTER TABLE shelf FORCE ROW LEVEL SECURITY;
CREATE POLICY own_library ON shelf TO planstand_app
	USING (library_id = nullif(current_setting('planstand.library', true), '')::uuid);
CREATE POLICY owner ON shelf TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON shelf TO planstand_app;
