// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CheckPlanDocumentInput, CheckResult } from "../usecase/check-plan-document.ts";

/** What the pages ask of the rest of the program; `server.ts` and the tests provide it. */
export type Services = {
	readonly checkPlanDocument: (input: CheckPlanDocumentInput) => Promise<CheckResult>;
	readonly now: () => Date;
	/** An unguessable identifier that may stand in an address. */
	readonly newId: () => string;
	/** Writes a fault of ours to the log, once, under the reference that the person sees. */
	readonly logFault: (reference: string, error: unknown) => void;
};
