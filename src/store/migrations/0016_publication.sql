-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The last event after which a published page may look different is asked for each second (event-repository.ts): work in the register
-- must not make that slower.
CREATE INDEX event_public ON event (municipality_id, sequence)
	WHERE subject_kind <> ALL ('{account,session,token,provider,unit,glossary,field,measure,step,statement,import,round,contribution,mail-address}'::text[]);
