// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../access/actor.ts";
import type { CheckPlanDocumentInput, CheckResult } from "../usecase/check-plan-document.ts";
import type { Context } from "../usecase/context.ts";
import type { LongWork } from "../usecase/long-work.ts";

type Listed = Context["municipality"] & { readonly hasAccounts: boolean };
type SignedIn = Awaited<ReturnType<Context["store"]["findSession"]>>;

/** What the pages ask of the rest of the program; `server.ts` and the tests provide it. */
export type Services = {
	readonly checkPlanDocument: (input: CheckPlanDocumentInput) => Promise<CheckResult>;
	readonly municipalities: () => Promise<readonly Listed[]>;
	readonly findMunicipality: (slug: string) => Promise<Context["municipality"] | undefined>;
	readonly forgetMunicipality: () => void;
	/** Whose session a cookie's token is; undefined where it has ended. */
	readonly findSession: (municipalityId: string, token: string) => Promise<SignedIn>;
	/** What a use case is given when an actor asks for something in a municipality. */
	readonly contextFor: (actor: Actor, municipality: Context["municipality"]) => Context;
	/** Under which address people reach the site, without a slash at the end: `https://plan.musterstadt.example`. */
	readonly publicAddress: () => string;
	/** Whether a proxy of one's own says where a request came from. */
	readonly trustProxy: boolean;
	/** Whether a mail server is set; without one, mails are shown in the application. */
	readonly sendsMail: boolean;
	/** Says that a mail was put into the outbox. */
	readonly mailQueued: () => void;
	/** Says that the copy of the council's papers is to be renewed. */
	readonly mirrorRequested: () => void;
	/** Takes what goes on after an answer is given. */
	readonly longWork: Pick<LongWork, "begin">;
	/** What who may make the first account has to know; this process prints it at its start. */
	readonly setUpCode: string;
	readonly now: () => Date;
	/** An unguessable identifier that may stand in an address. */
	readonly newId: () => string;
	/** Writes a fault of ours to the log, once, under the reference that the person sees. */
	readonly logFault: (reference: string, error: unknown) => void;
};
