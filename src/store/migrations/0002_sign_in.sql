-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Mails are sent after the change that asks for them is committed, and tried again where that fails.
ALTER TABLE planstand.mail
	ADD COLUMN tries integer NOT NULL DEFAULT 0,
	ADD COLUMN next_try_at timestamptz,
	-- What it says is only good until then; afterwards the text is taken out.
	ADD COLUMN expires_at timestamptz;

-- As before, and also: a session that was not used for 12 hours has ended, and using it is noted every 5 minutes at most.
CREATE OR REPLACE FUNCTION planstand.find_session(municipality uuid, hash text, moment timestamptz)
	RETURNS TABLE (session_id uuid, account_id uuid, name text, email text, grants json)
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = planstand, public, pg_temp
	AS $$
		WITH found AS (
			SELECT s.municipality_id, s.token_hash, s.id, s.account_id, s.last_seen_at, a.name, a.email
			FROM session s
			JOIN account a ON a.municipality_id = s.municipality_id AND a.id = s.account_id
			WHERE s.municipality_id = municipality AND s.token_hash = hash AND a.state = 'active'
				AND s.expires_at > moment AND s.last_seen_at > moment - interval '12 hours'
		), seen AS (
			UPDATE session s SET last_seen_at = moment FROM found f
			WHERE s.municipality_id = f.municipality_id AND s.token_hash = f.token_hash
				AND f.last_seen_at < moment - interval '5 minutes'
		)
		SELECT f.id, f.account_id, f.name, f.email, coalesce((
			SELECT json_agg(json_strip_nulls(json_build_object('role', g.role, 'planId', g.plan_id, 'unitId', g.unit_id)))
			FROM role_grant g WHERE g.municipality_id = f.municipality_id AND g.account_id = f.account_id
		), '[]')
		FROM found f
	$$;
