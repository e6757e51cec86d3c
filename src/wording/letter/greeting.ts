// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "../locale.ts";

/** How a letter begins; a mailbox of an office may have no name. */
export const greetingTo = (t: Words, name: string): string =>
	name.trim() === "" ? t.mail_greeting_nobody() : t.mail_greeting({ name });
