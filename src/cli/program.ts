// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { openRegister } from "../compose.ts";
import type { ReadResult } from "../plan/draft.ts";
import type { CheckPlanDocumentInput, CheckResult } from "../usecase/check-plan-document.ts";
import type { ReadPlanDocumentInput } from "../usecase/read-plan-document.ts";
import type { Locale, Words } from "../wording/locale.ts";
import type { Terminal } from "./terminal.ts";

export type Register = Awaited<ReturnType<typeof openRegister>>;

/** What the commands ask of the program; `compose.ts` builds it. */
export type Program = {
	readonly readPlanDocument: (input: ReadPlanDocumentInput) => Promise<ReadResult>;
	readonly checkPlanDocument: (input: CheckPlanDocumentInput) => Promise<CheckResult>;
	/** Opens the database, once; commands that need none never call it. */
	readonly register: () => Promise<Register>;
};

/** What every command gets beside its arguments. */
export type CommandContext = {
	readonly program: Program;
	readonly terminal: Terminal;
	readonly words: Words;
	readonly locale: Locale;
};
