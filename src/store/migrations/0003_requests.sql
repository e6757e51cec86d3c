-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Each request asks for the last event about what all plans share; however many events about measures came after it.
CREATE INDEX event_context ON planstand.event (municipality_id, sequence)
	WHERE subject_kind IN ('unit', 'glossary', 'municipality');

-- As find_session, for all who ask in a moment: calling a function costs more than finding a session.
DROP FUNCTION planstand.find_session(uuid, text, timestamptz);
CREATE FUNCTION planstand.find_sessions(municipality uuid, hashes text[], moment timestamptz)
	RETURNS TABLE (hash text, session_id uuid, account_id uuid, name text, email text, grants json)
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = planstand, public, pg_temp
	AS $$
		WITH found AS (
			SELECT s.municipality_id, s.token_hash, s.id, s.account_id, s.last_seen_at, a.name, a.email
			FROM session s
			JOIN account a ON a.municipality_id = s.municipality_id AND a.id = s.account_id
			WHERE s.municipality_id = municipality AND s.token_hash = ANY (hashes) AND a.state = 'active'
				AND s.expires_at > moment AND s.last_seen_at > moment - interval '12 hours'
		), seen AS (
			UPDATE session s SET last_seen_at = moment FROM found f
			WHERE s.municipality_id = f.municipality_id AND s.token_hash = f.token_hash
				AND f.last_seen_at < moment - interval '5 minutes'
		)
		SELECT f.token_hash, f.id, f.account_id, f.name, f.email, coalesce((
			SELECT json_agg(json_strip_nulls(json_build_object('role', g.role, 'planId', g.plan_id, 'unitId', g.unit_id)))
			FROM role_grant g WHERE g.municipality_id = f.municipality_id AND g.account_id = f.account_id
		), '[]')
		FROM found f
	$$;
GRANT EXECUTE ON FUNCTION planstand.find_sessions TO planstand_app;
