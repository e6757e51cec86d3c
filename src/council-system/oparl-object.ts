// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import type { CouncilPaper } from "../council/council-paper.ts";

/** What a database cannot keep of a text, and what nobody sees of it. */
const text = z.string().transform((written) =>
	written
		.toWellFormed()
		.replace(/\p{Cc}+/gu, " ")
		.trim()
		.slice(0, 2000),
);
const optionalText = text.catch("").default("");
/** An address that a person can follow. */
const webAddress = z
	.url({ protocol: /^https?$/ })
	.max(2000)
	.optional()
	.catch(undefined);
const typed = (name: string) => z.string().regex(new RegExp(`^https?://schema\\.oparl\\.org/1\\.[01]/${name}/?$`));
/** Where more can be asked: it may be relative, and is checked when it is followed. */
const reference = z.string().min(1).max(2000);

const file = z.object({ accessUrl: webAddress, downloadUrl: webAddress }).catch({});
const addressOfFile = (one: z.infer<typeof file> | undefined) => one?.accessUrl ?? one?.downloadUrl;

/** An OParl paper, as far as it is needed. Only what makes it one is demanded: much else is missing or wrong somewhere. */
const paper = z.object({
	id: z
		.string()
		.min(1)
		.max(2000)
		.regex(/^[^\p{Cc}\p{Cs}]+$/u),
	type: typed("Paper"),
	reference: optionalText,
	name: optionalText,
	date: z.iso.date().optional().catch(undefined),
	paperType: optionalText,
	web: webAddress,
	mainFile: file.optional(),
	auxiliaryFile: z.array(file).optional().catch(undefined),
	deleted: z.boolean().catch(false),
	modified: z.iso.datetime({ offset: true }).optional().catch(undefined),
});

/** The paper that an object is; undefined where it is none. */
export function paperOf(object: unknown): CouncilPaper | undefined {
	const { success, data } = paper.safeParse(object);
	if (!success) return undefined;
	const { date, web, modified, id, reference: number, name, paperType, deleted } = data;
	const mainFile = addressOfFile(data.mainFile);
	const auxiliaryFile = data.auxiliaryFile?.map(addressOfFile).find((address) => address !== undefined);
	return {
		...{ id, reference: number, name, paperType, deleted },
		...(date && { date }),
		...(web && { web }),
		...(mainFile && { mainFile }),
		...(auxiliaryFile && { auxiliaryFile }),
		...(modified && { modified }),
	};
}

export const systemObject = z.object({ type: typed("System"), name: optionalText, body: reference });

export const bodyObject = z.object({ id: reference, type: typed("Body"), name: optionalText, paper: reference });

/** A page of a list; `totalElements` may be missing, `next` may be null. */
export const listObject = z.object({
	data: z.array(z.unknown()),
	links: z.object({ next: reference.optional().catch(undefined) }).catch({}),
	pagination: z.object({ totalElements: z.number().int().nonnegative().optional().catch(undefined) }).catch({}),
});
