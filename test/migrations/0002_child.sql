-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Named so that the alphabet would restore it before what it refers to.
CREATE TABLE book (
	library_id uuid NOT NULL,
	shelf_id uuid NOT NULL,
	position bigint NOT NULL,
	title text NOT NULL,
	words tsvector GENERATED ALWAYS AS (to_tsvector('german', title)) STORED,
	loans integer[] NOT NULL DEFAULT '{}',
	notes json,
	cover bytea,
	price numeric,
	weight double precision,
	bought date,
	read_at timestamptz,
	lent boolean,
	PRIMARY KEY (library_id, shelf_id, position),
	FOREIGN KEY (library_id, shelf_id) REFERENCES shelf ON DELETE CASCADE
);
CREATE TABLE stamp (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	said text NOT NULL,
	chained boolean NOT NULL DEFAULT false
);

-- Like the audit log: what is inserted is changed, except by a restore.
CREATE FUNCTION planstand.chain_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
	BEGIN
		IF current_setting('planstand.restoring', true) = 'on' AND session_user = (
			SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'planstand.stamp'::regclass
		) AND current_setting('role') IN ('none', session_user) THEN
			RETURN NEW;
		END IF;
		NEW.chained := true;
		RETURN NEW;
	END $$;
CREATE TRIGGER chain BEFORE INSERT ON stamp FOR EACH ROW EXECUTE FUNCTION planstand.chain_stamp();
CREATE FUNCTION planstand.refuse_stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
	BEGIN RAISE EXCEPTION 'only added to'; END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stamp
	FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_stamp_change();

GRANT SELECT, INSERT, UPDATE, DELETE ON book, stamp TO planstand_app;
