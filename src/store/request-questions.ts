// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Pool, PoolClient } from "pg";
import type { SignedIn } from "../access/signed-in.ts";
import { askTogether } from "./ask-together.ts";

/** What it takes to know who may read a plan, and whether what was made of it is still good. */
export type PlanState = {
	readonly id: string;
	readonly slug: string;
	readonly public: boolean;
	/** Changes whenever a page about the plan would: with the plan, units, the glossary, council papers, and other plans that it names. */
	readonly stamp: string;
};

/** Whose session a token's hash is, and in which state a plan is: what every request begins with. */
type Question = { readonly begin: string; readonly municipalityId: string } & (
	| { readonly tokenHash: string; readonly now: Date }
	| { readonly slug: string }
);

type Answers = { readonly sessions: Map<string, SignedIn>; readonly states: Map<string, PlanState> };

// Planning them takes longer than answering them: each connection plans them once.
const PREPARE = `
	PREPARE planstand_sessions (uuid, text[], timestamptz) AS
	SELECT hash, session_id AS "sessionId", account_id AS "accountId", name, email, grants
	FROM planstand.find_sessions($1, $2, $3);
	PREPARE planstand_states (text[]) AS
	SELECT id, slug, visibility = 'public' AS public, concat_ws('.', id, revision, version,
		(SELECT max(sequence) FROM event WHERE subject_kind IN ('unit', 'glossary', 'municipality')),
		(SELECT concat(count(*), '-', sum(revision + version)) FROM plan),
		(SELECT revision FROM council_mirror)) AS stamp
	FROM plan WHERE slug = ANY ($1)`;

// Both are put into a statement as they are: several statements in one text take no parameters.
const isSlug = (slug: string): boolean => /^[a-z0-9-]+$/.test(slug);
const isHash = (hash: string): boolean => /^[\w-]+$/.test(hash);

const arrayOf = (texts: readonly string[]): string => `'{${[...new Set(texts)].join(",")}}'`;

function executes(municipalityId: string, questions: readonly Question[]): readonly string[] {
	const sessions = questions.filter((question) => "tokenHash" in question);
	const slugs = questions.filter((question) => "slug" in question).map(({ slug }) => slug);
	const moment = Math.max(...sessions.map(({ now }) => now.getTime()));
	const hashes = arrayOf(sessions.map(({ tokenHash }) => tokenHash));
	const iso = () => new Date(moment).toISOString();
	return [
		...(sessions.length > 0 ? [`EXECUTE planstand_sessions('${municipalityId}', ${hashes}, '${iso()}')`] : []),
		...(slugs.length > 0 ? [`EXECUTE planstand_states(${arrayOf(slugs)})`] : []),
	];
}

type Asked = { readonly pool: Pool; readonly onQuery: (statement: string) => void };

const prepared = new WeakSet<PoolClient>();

/** One text of several statements: BEGIN, the municipality, the questions and COMMIT travel together. */
async function rowsOf(pool: Pool, statements: readonly string[]): Promise<readonly unknown[]> {
	const client = await pool.connect();
	try {
		const text = [...(prepared.has(client) ? [] : [PREPARE]), ...statements].join("; ");
		const results = (await client.query(text)) as unknown as readonly { readonly rows: readonly unknown[] }[];
		prepared.add(client);
		client.release();
		return results.flatMap(({ rows }) => rows);
	} catch (error) {
		// What is prepared on it and whether it is still within a transaction is not known: another connection takes its place.
		client.release(true);
		throw error;
	}
}

async function askOne({ pool, onQuery }: Asked, questions: readonly Question[]): Promise<Answers> {
	const [{ begin = "", municipalityId = "" } = {}] = questions;
	const asked = executes(municipalityId, questions);
	for (const statement of asked) if (statement.includes("planstand_states")) onQuery(statement);
	const rows = (await rowsOf(pool, [begin, ...asked, "COMMIT"])) as readonly (
		| (SignedIn & { readonly hash: string })
		| PlanState
	)[];
	return {
		sessions: new Map(rows.flatMap((row) => ("hash" in row ? [[row.hash, signedInOf(row)] as const] : []))),
		states: new Map(rows.flatMap((row) => ("slug" in row ? [[row.slug, row] as const] : []))),
	};
}

const signedInOf = ({ sessionId, accountId, name, email, grants }: SignedIn): SignedIn => ({
	...{ sessionId, accountId, name, email, grants },
});

/** Asks for all who ask in a moment in one round trip: that is all that an unchanged page costs. */
export function openRequestQuestions(asked: Asked) {
	const ask = askTogether(async (questions: readonly Question[]) => {
		const groups = [...Map.groupBy(questions, ({ municipalityId }) => municipalityId)];
		const answers = new Map(
			await Promise.all(groups.map(async ([id, own]) => [id, await askOne(asked, own)] as const)),
		);
		return ({ municipalityId }: Question) => answers.get(municipalityId);
	});
	return {
		session: async (question: Question & { readonly tokenHash: string }): Promise<SignedIn | undefined> =>
			isHash(question.tokenHash) ? (await ask(question))?.sessions.get(question.tokenHash) : undefined,
		state: async (question: Question & { readonly slug: string }): Promise<PlanState | undefined> =>
			isSlug(question.slug) ? (await ask(question))?.states.get(question.slug) : undefined,
	};
}
