-- SPDX-FileCopyrightText: 2026 Planstand contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A mail whose reason is gone before it went out: its round was given up or closed.
ALTER TABLE planstand.mail DROP CONSTRAINT mail_state_check;
ALTER TABLE planstand.mail ADD CONSTRAINT mail_state_check
	CHECK (state IN ('waiting', 'sent', 'refused', 'withheld', 'expired', 'withdrawn'));
