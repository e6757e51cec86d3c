// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import type { Actor } from "./access/actor.ts";
import { hashToken } from "./access/token.ts";
import { openDocumentReader, type ReadingLimits } from "./document/read/open-document-reader.ts";
import type { Database } from "./store/engine/open-database.ts";
import { type Municipality, openStore } from "./store/store.ts";
import { type CheckPlanDocumentInput, checkPlanDocument } from "./usecase/check-plan-document.ts";
import type { Context } from "./usecase/context.ts";
import { type ReadPlanDocumentInput, readPlanDocument } from "./usecase/read-plan-document.ts";

type Choices = {
	readonly now?: () => Date;
	/** Replaces single limits of reading. */
	readonly limits?: Partial<ReadingLimits>;
};

/** Builds what needs no database: reading and checking documents. `close` ends what it started. */
export function compose({ now = () => new Date(), limits = {} }: Choices = {}) {
	const reader = openDocumentReader(limits);
	const context = { reader, now };
	return {
		readPlanDocument: (input: ReadPlanDocumentInput) => readPlanDocument(context, input),
		checkPlanDocument: (input: CheckPlanDocumentInput) => checkPlanDocument(context, input),
		reader,
		now,
		close: reader.close,
	};
}

type Reading = Pick<ReturnType<typeof compose>, "reader" | "now">;

/** Builds the register over an open database: what a request or a command needs to call the use cases. */
export function composeRegister({ reader, now }: Reading, database: Pick<Database, "pool">) {
	const store = openStore(database.pool);
	const known = new Map<string, Municipality>();
	const base = { store, reader, now, newId: randomUUID };
	return {
		...base,
		municipalities: store.municipalities,
		findMunicipality: async (slug: string): Promise<Municipality | undefined> => {
			// A municipality never changes its address, so that one once found need not be asked for again.
			if (!known.has(slug))
				for (const { id, slug, name } of await store.municipalities()) known.set(slug, { id, slug, name });
			return known.get(slug);
		},
		findSession: (municipalityId: string, token: string) => store.findSession(municipalityId, hashToken(token), now()),
		contextFor: (actor: Actor, municipality: Municipality): Context => ({ ...base, actor, municipality }),
	};
}
