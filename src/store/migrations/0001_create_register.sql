-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Every table's key starts with the municipality: row-level security isolates by it, and a cluster can shard by it.
-- `planstand_app` is the application's role; it exists before the first migration runs.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- The municipality that a transaction works for; without one no row is visible.
CREATE FUNCTION planstand.current_municipality() RETURNS uuid
	LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('planstand.municipality', true), '')::uuid $$;

CREATE TABLE municipality (
	id uuid PRIMARY KEY,
	slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
	name text NOT NULL CHECK (name <> ''),
	settings json NOT NULL DEFAULT '{}',
	version integer NOT NULL DEFAULT 1,
	created_at timestamptz NOT NULL
);

-- Accounts ---------------------------------------------------------------------------------------

CREATE TABLE account (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	-- Lower case; what an account signs in with.
	email text NOT NULL CHECK (email = lower(email) AND email LIKE '%_@_%'),
	name text NOT NULL,
	state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended')),
	version integer NOT NULL DEFAULT 1,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, email)
);

CREATE TABLE password (
	municipality_id uuid NOT NULL,
	account_id uuid NOT NULL,
	hash text NOT NULL,
	changed_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, account_id),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

CREATE TABLE passkey (
	municipality_id uuid NOT NULL,
	-- The credential id as base64url.
	id text NOT NULL,
	account_id uuid NOT NULL,
	public_key bytea NOT NULL,
	counter bigint NOT NULL,
	transports text[] NOT NULL DEFAULT '{}',
	name text NOT NULL,
	created_at timestamptz NOT NULL,
	last_used_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

-- What a browser must answer within minutes: a passkey challenge, the state of an OIDC sign-in.
CREATE TABLE sign_in_challenge (
	municipality_id uuid NOT NULL REFERENCES municipality,
	token_hash text NOT NULL,
	kind text NOT NULL,
	data json NOT NULL,
	expires_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, token_hash)
);

CREATE TABLE session (
	municipality_id uuid NOT NULL,
	-- SHA-256 of the cookie's token as base64url; the token itself is nowhere.
	token_hash text NOT NULL,
	id uuid NOT NULL,
	account_id uuid NOT NULL,
	method text NOT NULL CHECK (method IN ('password', 'passkey', 'link', 'oidc', 'setup')),
	user_agent text NOT NULL DEFAULT '',
	created_at timestamptz NOT NULL,
	last_seen_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, token_hash),
	UNIQUE (municipality_id, id),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);
CREATE INDEX session_account ON session (municipality_id, account_id);

-- A link that signs in once. `purpose` is sign-in, invitation (makes the first password or passkey) or recovery.
CREATE TABLE sign_in_link (
	municipality_id uuid NOT NULL,
	token_hash text NOT NULL,
	id uuid NOT NULL,
	account_id uuid NOT NULL,
	purpose text NOT NULL CHECK (purpose IN ('sign-in', 'invitation')),
	created_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	consumed_at timestamptz,
	-- SHA-256 of the typed code that replaces the link, and the wrong tries so far.
	code_hash text,
	tries integer NOT NULL DEFAULT 0,
	PRIMARY KEY (municipality_id, token_hash),
	UNIQUE (municipality_id, id),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

CREATE TABLE oidc_provider (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	name text NOT NULL,
	issuer text NOT NULL,
	client_id text NOT NULL,
	client_secret text NOT NULL,
	-- Whether somebody who has no account yet gets one from the claim rules.
	makes_accounts boolean NOT NULL DEFAULT false,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id)
);

CREATE TABLE oidc_identity (
	municipality_id uuid NOT NULL,
	issuer text NOT NULL,
	subject text NOT NULL,
	account_id uuid NOT NULL,
	PRIMARY KEY (municipality_id, issuer, subject),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

-- Who sends mails and what: shown in the application where no mail server is set.
CREATE TABLE mail (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	recipient text NOT NULL,
	subject text NOT NULL,
	body text NOT NULL,
	created_at timestamptz NOT NULL,
	sent_at timestamptz,
	PRIMARY KEY (municipality_id, id)
);

-- Units ------------------------------------------------------------------------------------------

CREATE TABLE unit (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	code text NOT NULL,
	name text NOT NULL,
	internal boolean NOT NULL,
	-- The first and the last day on which the unit exists; empty: always. It ends when it is split or merged, never in the future.
	valid_from date,
	valid_until date,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	CHECK (code <> '' OR name <> '')
);

-- Other spellings.
CREATE TABLE unit_alias (
	municipality_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	spelling text NOT NULL,
	-- `normaliseUnitCode` of the spelling.
	key text NOT NULL,
	PRIMARY KEY (municipality_id, unit_id, spelling),
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit ON DELETE CASCADE
);
CREATE INDEX unit_alias_key ON unit_alias (municipality_id, key);

-- What it was called until a day: old texts keep the name of their day.
CREATE TABLE unit_former_name (
	municipality_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	-- The last day of that name.
	until date NOT NULL,
	code text NOT NULL,
	name text NOT NULL,
	PRIMARY KEY (municipality_id, unit_id, until),
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit ON DELETE CASCADE
);

CREATE TABLE unit_contact (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	unit_id uuid NOT NULL,
	-- A person or a function mailbox.
	kind text NOT NULL CHECK (kind IN ('person', 'mailbox')),
	name text NOT NULL,
	email text NOT NULL,
	-- The first one of a unit is its main contact.
	position integer NOT NULL DEFAULT 0,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit ON DELETE CASCADE
);

-- A unit that was split or merged into another on a day.
CREATE TABLE unit_succession (
	municipality_id uuid NOT NULL,
	from_unit_id uuid NOT NULL,
	to_unit_id uuid NOT NULL,
	on_day date NOT NULL,
	PRIMARY KEY (municipality_id, from_unit_id, to_unit_id),
	FOREIGN KEY (municipality_id, from_unit_id) REFERENCES unit ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, to_unit_id) REFERENCES unit ON DELETE CASCADE
);
CREATE INDEX unit_succession_to ON unit_succession (municipality_id, to_unit_id);

-- Plans ------------------------------------------------------------------------------------------

CREATE TABLE plan (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	slug text NOT NULL CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
	title text NOT NULL CHECK (title <> ''),
	-- The reporting date of the newest statements (Stand); empty before the first.
	as_of date,
	first_year integer,
	last_year integer,
	-- The plan's status scheme: src/plan/status-scheme.ts.
	scheme json NOT NULL,
	visibility text NOT NULL DEFAULT 'internal' CHECK (visibility IN ('internal', 'public')),
	predecessor_id uuid,
	-- Grows with every change to anything in the plan: what was made of it can be kept until then.
	revision bigint NOT NULL DEFAULT 1,
	version integer NOT NULL DEFAULT 1,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, slug),
	FOREIGN KEY (municipality_id, predecessor_id) REFERENCES plan ON DELETE SET NULL (predecessor_id)
);

-- What somebody may do: a role in the whole municipality, or in one plan, or (contributor) for one unit.
CREATE TABLE role_grant (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	account_id uuid NOT NULL,
	role text NOT NULL CHECK (role IN ('administrator', 'coordinator', 'approver', 'contributor', 'reader')),
	plan_id uuid,
	unit_id uuid,
	-- Set where a claim rule of this provider gave it: signing in again renews or takes it.
	oidc_provider_id uuid,
	PRIMARY KEY (municipality_id, id),
	UNIQUE NULLS NOT DISTINCT (municipality_id, account_id, role, plan_id, unit_id, oidc_provider_id),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, oidc_provider_id) REFERENCES oidc_provider ON DELETE CASCADE,
	CHECK ((role = 'contributor') = (unit_id IS NOT NULL))
);

-- One row of the table by which claims become roles and units.
CREATE TABLE oidc_claim_rule (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	provider_id uuid NOT NULL,
	claim text NOT NULL,
	value text NOT NULL,
	role text NOT NULL CHECK (role IN ('administrator', 'coordinator', 'approver', 'contributor', 'reader')),
	unit_id uuid,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, provider_id) REFERENCES oidc_provider ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit ON DELETE CASCADE
);

CREATE TABLE api_token (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	account_id uuid NOT NULL,
	token_hash text NOT NULL,
	name text NOT NULL,
	scopes text[] NOT NULL,
	created_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	last_used_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, token_hash),
	FOREIGN KEY (municipality_id, account_id) REFERENCES account ON DELETE CASCADE
);

CREATE TABLE action_field (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	code text NOT NULL,
	title text NOT NULL,
	position integer NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE
);
CREATE INDEX action_field_plan ON action_field (municipality_id, plan_id, position);

CREATE TABLE measure (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	action_field_id uuid,
	-- As printed; a plan may have two with the same.
	number text NOT NULL,
	-- `measureKey(number)` with `~2` for the second of that number: its place in addresses.
	slug text NOT NULL,
	title text NOT NULL,
	position integer NOT NULL,
	-- The measure of the plan before that it goes on from.
	predecessor_id uuid,
	-- Why it was dropped; empty while it is part of the plan.
	dropped_because text,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, plan_id, slug),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, action_field_id) REFERENCES action_field,
	FOREIGN KEY (municipality_id, predecessor_id) REFERENCES measure ON DELETE SET NULL (predecessor_id)
);
CREATE INDEX measure_plan ON measure (municipality_id, plan_id, position);
CREATE INDEX measure_predecessor ON measure (municipality_id, predecessor_id);

-- Addresses under which a measure was known before: links keep working.
CREATE TABLE measure_alias (
	municipality_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	slug text NOT NULL,
	number text NOT NULL,
	measure_id uuid NOT NULL,
	since timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, plan_id, slug),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, measure_id) REFERENCES measure ON DELETE CASCADE
);

CREATE TABLE step (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	measure_id uuid NOT NULL,
	position integer NOT NULL,
	-- One entry per bullet or line, as the plan words it.
	content text[] NOT NULL,
	responsibility text[] NOT NULL,
	term text[] NOT NULL,
	dropped_because text,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, measure_id) REFERENCES measure ON DELETE CASCADE
);
CREATE INDEX step_measure ON step (municipality_id, measure_id, position);
CREATE INDEX step_plan ON step (municipality_id, plan_id);

-- Who is responsible, resolved; made anew from `responsibility` whenever that is saved.
CREATE TABLE step_unit (
	municipality_id uuid NOT NULL,
	step_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	part text NOT NULL CHECK (part IN ('lead', 'with', 'participant')),
	written text NOT NULL,
	position integer NOT NULL,
	PRIMARY KEY (municipality_id, step_id, unit_id, part),
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES unit
);
CREATE INDEX step_unit_unit ON step_unit (municipality_id, unit_id);

-- What a step's status is at a reporting date. A step has one statement per date.
CREATE TABLE statement (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	step_id uuid NOT NULL,
	as_of date NOT NULL,
	-- A key of the plan's scheme; empty where the wording is unknown or missing.
	status text NOT NULL,
	status_text text NOT NULL,
	description text NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, step_id, as_of),
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE
);

-- Where texts point; made anew whenever a text of the step is saved or a number changes.
CREATE TABLE reference (
	municipality_id uuid NOT NULL,
	step_id uuid NOT NULL,
	position integer NOT NULL,
	raw text NOT NULL,
	-- As src/plan/reference.ts: a number or `field:` and a code.
	target text NOT NULL,
	cell text NOT NULL,
	resolves text NOT NULL CHECK (resolves IN ('unique', 'ambiguous', 'missing')),
	-- The measure, where there is exactly one.
	measure_id uuid,
	PRIMARY KEY (municipality_id, step_id, position),
	FOREIGN KEY (municipality_id, step_id) REFERENCES step ON DELETE CASCADE,
	FOREIGN KEY (municipality_id, measure_id) REFERENCES measure ON DELETE CASCADE
);
CREATE INDEX reference_measure ON reference (municipality_id, measure_id);

CREATE TABLE glossary_entry (
	municipality_id uuid NOT NULL REFERENCES municipality,
	abbreviation text NOT NULL,
	meaning text NOT NULL,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, abbreviation)
);

-- Imports ----------------------------------------------------------------------------------------

CREATE TABLE import (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	plan_id uuid NOT NULL,
	file_name text NOT NULL,
	sha256 text NOT NULL,
	bytes bytea NOT NULL,
	-- What was read: src/plan/draft.ts.
	draft json NOT NULL,
	state text NOT NULL CHECK (state IN ('reviewing', 'committed', 'reverted', 'discarded')),
	started_by uuid,
	started_at timestamptz NOT NULL,
	committed_at timestamptz,
	version integer NOT NULL DEFAULT 1,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, plan_id) REFERENCES plan ON DELETE CASCADE
);

-- The review's decisions, in order; undone ones stay until a new one takes their place.
CREATE TABLE import_decision (
	municipality_id uuid NOT NULL,
	import_id uuid NOT NULL,
	position integer NOT NULL,
	decision json NOT NULL,
	undone boolean NOT NULL DEFAULT false,
	decided_by uuid,
	decided_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, import_id, position),
	FOREIGN KEY (municipality_id, import_id) REFERENCES import ON DELETE CASCADE
);

-- Headings of columns that somebody has mapped once.
CREATE TABLE column_mapping (
	municipality_id uuid NOT NULL REFERENCES municipality,
	heading text NOT NULL,
	cell text NOT NULL,
	PRIMARY KEY (municipality_id, heading)
);

-- History and audit: one log -----------------------------------------------------------------------

-- Everything that was done, who did it, before and after. Only added to; each row holds the hash of the one before.
CREATE TABLE event (
	municipality_id uuid NOT NULL REFERENCES municipality,
	sequence bigint NOT NULL,
	at timestamptz NOT NULL,
	-- account:<id>, operator (the command line), system
	actor text NOT NULL,
	action text NOT NULL,
	plan_id uuid,
	subject_kind text NOT NULL,
	subject_id text NOT NULL,
	before json,
	after json,
	-- The event that this one takes back.
	undoes bigint,
	previous_hash text NOT NULL,
	hash text NOT NULL,
	PRIMARY KEY (municipality_id, sequence)
);
CREATE INDEX event_subject ON event (municipality_id, subject_kind, subject_id, sequence);
CREATE INDEX event_plan ON event (municipality_id, plan_id, sequence);

-- The newest link of each chain; its lock puts writers of a municipality in order.
CREATE TABLE event_head (
	municipality_id uuid PRIMARY KEY REFERENCES municipality,
	sequence bigint NOT NULL,
	hash text NOT NULL
);

-- What is hashed, as one text: each part with its length before it, so that no two rows share a text.
CREATE FUNCTION planstand.event_text(e event) RETURNS text
	LANGUAGE sql STABLE
	AS $$
		SELECT string_agg(length(part) || ':' || part, '' ORDER BY n)
		FROM unnest(ARRAY[
			e.municipality_id::text, e.sequence::text,
			to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
			e.actor, e.action, coalesce(e.plan_id::text, ''), e.subject_kind, e.subject_id,
			coalesce(e.before::text, ''), coalesce(e.after::text, ''), coalesce(e.undoes::text, ''), e.previous_hash
		]) WITH ORDINALITY AS parts (part, n)
	$$;

CREATE FUNCTION planstand.chain_event() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = planstand, public, pg_temp
	AS $$
	DECLARE head event_head;
	BEGIN
		-- A restored backup brings its chain along; only the owner can say so.
		IF current_setting('planstand.restoring', true) = 'on' AND session_user = (
			SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'planstand.event'::regclass
		) AND current_setting('role') IN ('none', session_user) THEN
			RETURN NEW;
		END IF;
		INSERT INTO event_head VALUES (NEW.municipality_id, 0, '') ON CONFLICT DO NOTHING;
		SELECT * INTO STRICT head FROM event_head WHERE municipality_id = NEW.municipality_id FOR UPDATE;
		NEW.sequence := head.sequence + 1;
		NEW.previous_hash := head.hash;
		NEW.hash := encode(sha256(convert_to(event_text(NEW), 'UTF8')), 'hex');
		UPDATE event_head SET sequence = NEW.sequence, hash = NEW.hash WHERE municipality_id = NEW.municipality_id;
		RETURN NEW;
	END $$;

CREATE TRIGGER chain BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION planstand.chain_event();

CREATE FUNCTION planstand.refuse_change() RETURNS trigger
	LANGUAGE plpgsql
	AS $$ BEGIN RAISE EXCEPTION 'table % is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
	FOR EACH STATEMENT EXECUTE FUNCTION planstand.refuse_change();

-- Search -------------------------------------------------------------------------------------------

CREATE TEXT SEARCH CONFIGURATION planstand.plan_german (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION planstand.plan_german
	ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, german_stem;

-- What is searched: one row per measure, renewed by the store when a text of it changes.
CREATE TABLE measure_search (
	municipality_id uuid NOT NULL,
	measure_id uuid NOT NULL,
	plan_id uuid NOT NULL,
	document tsvector NOT NULL,
	-- Lower case without accents, ss for ß: for misspelt words.
	plain text NOT NULL,
	PRIMARY KEY (municipality_id, measure_id),
	FOREIGN KEY (municipality_id, measure_id) REFERENCES measure ON DELETE CASCADE
);
CREATE INDEX measure_search_document ON measure_search USING gin (document);
CREATE INDEX measure_search_plain ON measure_search USING gin (plain gin_trgm_ops);

CREATE FUNCTION planstand.plain_text(written text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT lower(public.unaccent('public.unaccent', written)) $$;

CREATE FUNCTION planstand.refresh_search(plan uuid, only_measure uuid DEFAULT NULL) RETURNS void
	LANGUAGE sql
	AS $$
		INSERT INTO measure_search
		SELECT m.municipality_id, m.id, m.plan_id,
			setweight(to_tsvector('planstand.plan_german', m.number || ' ' || m.title), 'A') ||
				setweight(to_tsvector('planstand.plan_german', coalesce(texts.written, '')), 'B'),
			planstand.plain_text(m.number || ' ' || m.title || ' ' || coalesce(texts.written, ''))
		FROM measure m
		LEFT JOIN LATERAL (
			SELECT string_agg(concat_ws(' ', array_to_string(s.content, ' '), array_to_string(s.responsibility, ' '),
				array_to_string(s.term, ' '), st.description), ' ') AS written
			FROM step s
			LEFT JOIN LATERAL (
				SELECT description FROM statement st
				WHERE st.municipality_id = s.municipality_id AND st.step_id = s.id ORDER BY as_of DESC LIMIT 1
			) st ON true
			WHERE s.municipality_id = m.municipality_id AND s.measure_id = m.id
		) texts ON true
		WHERE m.municipality_id = planstand.current_municipality() AND m.plan_id = plan
			AND (only_measure IS NULL OR m.id = only_measure)
		ON CONFLICT (municipality_id, measure_id) DO UPDATE SET document = excluded.document, plain = excluded.plain
	$$;

-- Isolation ----------------------------------------------------------------------------------------

-- Before it is known which municipality a request is for, only this much is told.
CREATE FUNCTION planstand.list_municipalities() RETURNS TABLE (id uuid, slug text, name text, has_accounts boolean)
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = planstand, public, pg_temp
	AS $$
		SELECT m.id, m.slug, m.name, EXISTS (SELECT 1 FROM account a WHERE a.municipality_id = m.id)
		FROM municipality m ORDER BY m.name
	$$;

-- Who a browser's session belongs to, with the roles, in one round trip. Ended, suspended and expired ones are none.
CREATE FUNCTION planstand.find_session(municipality uuid, hash text, moment timestamptz)
	RETURNS TABLE (session_id uuid, account_id uuid, name text, email text, grants json)
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = planstand, public, pg_temp
	AS $$
		SELECT s.id, a.id, a.name, a.email, coalesce((
			SELECT json_agg(json_strip_nulls(json_build_object('role', g.role, 'planId', g.plan_id, 'unitId', g.unit_id)))
			FROM role_grant g WHERE g.municipality_id = a.municipality_id AND g.account_id = a.id
		), '[]')
		FROM session s
		JOIN account a ON a.municipality_id = s.municipality_id AND a.id = s.account_id
		WHERE s.municipality_id = municipality AND s.token_hash = hash AND s.expires_at > moment AND a.state = 'active'
	$$;

DO $$
DECLARE name text; key text;
BEGIN
	FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'planstand'::regnamespace AND c.relkind = 'r'
		AND c.relname <> 'migration'
	LOOP
		key := CASE WHEN name = 'municipality' THEN 'id' ELSE 'municipality_id' END;
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (%I = planstand.current_municipality()) WITH CHECK (%I = planstand.current_municipality())', name, key, key);
		-- The owner migrates and backs up; forced row-level security would hide the rows from it otherwise.
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;

REVOKE UPDATE, DELETE ON event FROM planstand_app;
REVOKE INSERT, UPDATE, DELETE ON event_head FROM planstand_app;
GRANT USAGE ON SCHEMA planstand TO planstand_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA planstand TO planstand_app;
