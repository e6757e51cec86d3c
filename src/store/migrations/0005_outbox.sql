-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The outbox as a queue: each mail has a key that names its occasion, so that what asks for it twice gets it once, and a lease, so that
-- a process that dies while it sends gives the mail back.
ALTER TABLE planstand.mail RENAME COLUMN body TO text;
ALTER TABLE planstand.mail
	ADD COLUMN key text,
	ADD COLUMN kind text,
	ADD COLUMN html text NOT NULL DEFAULT '',
	ADD COLUMN calendar_name text,
	ADD COLUMN calendar text,
	-- Where who gets it can opt out with one click; emptied together with the text.
	ADD COLUMN opt_out_url text,
	-- No foreign key: the round is a reason, and the mail outlives it.
	ADD COLUMN round_id uuid,
	ADD COLUMN state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused', 'withheld', 'expired')),
	-- Why it is in this state, where that is not plain: what the mail server said, why it is withheld.
	ADD COLUMN reason text NOT NULL DEFAULT '',
	ADD COLUMN lease_until timestamptz;

-- The only letters so far; a link that signs in is good for minutes, an invitation for days.
UPDATE planstand.mail SET
	key = id::text,
	kind = CASE WHEN expires_at - created_at > interval '1 hour' THEN 'invitation' ELSE 'sign-in' END,
	state = CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN expires_at > now() THEN 'waiting' ELSE 'expired' END,
	text = CASE WHEN sent_at IS NULL AND expires_at > now() THEN text ELSE '' END,
	next_try_at = coalesce(next_try_at, created_at),
	expires_at = coalesce(expires_at, created_at);

ALTER TABLE planstand.mail
	ALTER COLUMN key SET NOT NULL,
	ALTER COLUMN kind SET NOT NULL,
	ALTER COLUMN next_try_at SET NOT NULL,
	ALTER COLUMN expires_at SET NOT NULL,
	ADD CONSTRAINT mail_key UNIQUE (municipality_id, key);
CREATE INDEX mail_waiting ON planstand.mail (municipality_id, next_try_at) WHERE state = 'waiting';
CREATE INDEX mail_created ON planstand.mail (municipality_id, created_at);
CREATE INDEX mail_round ON planstand.mail (municipality_id, round_id) WHERE round_id IS NOT NULL;

-- What is known of an address beside that it is one; an address that is not here has shown no trouble.
CREATE TABLE planstand.mail_address (
	municipality_id uuid NOT NULL REFERENCES planstand.municipality,
	-- Lower case.
	email text NOT NULL CHECK (email = lower(email)),
	state text NOT NULL CHECK (state IN ('ok', 'failing', 'bounced', 'opted-out')),
	since timestamptz NOT NULL,
	reason text NOT NULL DEFAULT '',
	PRIMARY KEY (municipality_id, email)
);

-- A link by which somebody opts out, and back in. It has no end: an old mail is where one looks for it.
CREATE TABLE planstand.mail_opt_out (
	municipality_id uuid NOT NULL REFERENCES planstand.municipality,
	-- SHA-256 of the token; the token itself is only in the mail.
	token_hash text NOT NULL,
	email text NOT NULL CHECK (email = lower(email)),
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, token_hash)
);

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['mail_address', 'mail_opt_out'] LOOP
		EXECUTE format('ALTER TABLE planstand.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE planstand.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY own_municipality ON planstand.%I TO planstand_app
			USING (municipality_id = planstand.current_municipality()) WITH CHECK (municipality_id = planstand.current_municipality())', name);
		EXECUTE format('CREATE POLICY owner ON planstand.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON planstand.%I TO planstand_app', name);
	END LOOP;
END $$;
