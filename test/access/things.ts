// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../../src/access/actor.ts";
import { hashToken, newToken } from "../../src/access/token.ts";
import type { Draft } from "../../src/plan/draft.ts";
import type { Municipality } from "../../src/store/store.ts";
import { listUnits } from "../../src/store/unit-repository.ts";
import { commitDraft } from "../../src/usecase/commit-draft.ts";
import type { Context } from "../../src/usecase/context.ts";
import { createPlan } from "../../src/usecase/create-plan.ts";
import { editMeasure } from "../../src/usecase/edit-measure.ts";
import { editUnit } from "../../src/usecase/edit-unit.ts";
import { commitImport } from "../../src/usecase/import/commit-import.ts";
import { type StartImportInput, startImport } from "../../src/usecase/import/start-import.ts";
import { sureTable } from "../import-samples.ts";
import { inventedDraft } from "../invented-draft.ts";
import { signInAs, type TestRegister } from "../register.ts";
import { type AnswerThings, makeAnswer, noAnswer } from "./make-answer.ts";
import { makeReport } from "./make-report.ts";
import { makeRound, noRound, type RoundThings } from "./make-round.ts";

/** One of everything that an address can name, called as in the addresses. */
export type Things = RoundThings &
	AnswerThings & {
		readonly plan: string;
		readonly planId: string;
		readonly field: string;
		readonly measure: string;
		readonly step: string;
		readonly statement: string;
		readonly unit: string;
		/** A change of the plan in the log. */
		readonly event: string;
		/** Somebody's account, session, link and passkey. */
		readonly account: string;
		readonly session: string;
		readonly link: string;
		readonly linkToken: string;
		/** By which the account's address opts out. */
		readonly optOutToken: string;
		/** An address at which nobody receives, and a mail that was refused. */
		readonly bounced: string;
		readonly mail: string;
		/** A barrier that somebody told of. */
		readonly barrier: string;
		readonly passkey: string;
		readonly provider: string;
		readonly token: string;
		/** A document that is being reviewed, of which all is sure. */
		readonly import: string;
		/** One that was made into a plan. */
		readonly committedImport: string;
		/** A document that somebody had read without an account. */
		readonly reading: string;
		/** A plan of which a report is published. */
		readonly published: string;
		readonly sampleFile: string;
		/** An import of which a picture can be made. */
		readonly pictured: string;
		/** The number of a published report. */
		readonly report: string;
		/** With what somebody signs in; the password is `password`. */
		readonly email: string;
		/** Increases with everything made: names of new things are made of it. */
		readonly count: number;
	};

/** Names of things that are nowhere. */
export const nothing: Things = {
	...noRound,
	...noAnswer,
	report: "999999",
	plan: "zz-plan",
	planId: "00000000-0000-4000-8000-000000000001",
	field: "00000000-0000-4000-8000-000000000002",
	measure: "zz-measure",
	step: "00000000-0000-4000-8000-000000000003",
	statement: "00000000-0000-4000-8000-000000000004",
	unit: "00000000-0000-4000-8000-000000000005",
	event: "999999",
	import: "00000000-0000-4000-8000-000000000006",
	committedImport: "00000000-0000-4000-8000-000000000007",
	pictured: "00000000-0000-4000-8000-000000000008",
	account: "00000000-0000-4000-8000-000000000009",
	session: "00000000-0000-4000-8000-000000000010",
	link: "00000000-0000-4000-8000-000000000011",
	linkToken: "zz-token",
	optOutToken: "zz-opt-out",
	bounced: "zz@example.org",
	mail: "00000000-0000-4000-8000-000000000014",
	barrier: "00000000-0000-4000-8000-000000000016",
	passkey: "zz-passkey",
	provider: "00000000-0000-4000-8000-000000000012",
	token: "00000000-0000-4000-8000-000000000013",
	reading: "zz-reading",
	published: "zz-plan",
	sampleFile: "zz-sample.docx",
	email: "niemand@example.org",
	count: 0,
};

let count = 0;

type Document = Pick<StartImportInput, "bytes" | "fileName">;
const table: Document = { bytes: new TextEncoder().encode(sureTable), fileName: "plan.csv" };

export type Imports = Pick<Things, "import" | "committedImport">;

type Choices = {
	readonly isPublic?: boolean;
	readonly draft?: Draft;
	/** Those that are there already. */
	readonly imports?: Imports | undefined;
};

const pick = ({ import: id, committedImport }: Imports): Imports => ({ import: id, committedImport });

const makeImports = async (context: Context, name: string): Promise<Imports> => ({
	import: await makeImport(context, `${name}-entwurf`),
	committedImport: await makeCommittedImport(context, `${name}-uebernommen`),
});

/** A document under review, for a plan of its own. */
export async function makeImport(context: Context, plan: string, document: Document = table): Promise<string> {
	const started = await startImport(context, { ...document, plan, makePlan: true });
	if (!started.ok) throw new Error(started.problem.kind);
	return started.importId;
}

async function makeCommittedImport(context: Context, plan: string): Promise<string> {
	const id = await makeImport(context, plan);
	const committed = await commitImport(context, { id, version: 1 });
	if (!committed.ok) throw new Error(committed.problem.kind);
	return id;
}

/** A register over whichever database. */
type OpenRegister = Pick<TestRegister, "contextFor" | "store" | "newId" | "now"> & {
	readonly database: Pick<TestRegister["database"], "ownerPool">;
};

/** Somebody with one of each by which one signs in. */
async function makeAccount(register: OpenRegister, municipality: Municipality) {
	const [linkToken, optOutToken] = [newToken(), newToken()];
	const { accountId: account } = await signInAs(register, municipality, [{ role: "reader" }]);
	const { rows } = await register.database.ownerPool.query<{
		session: string;
		link: string;
		passkey: string;
		provider: string;
		token: string;
		bounced: string;
		mail: string;
		barrier: string;
	}>(
		`WITH a AS (SELECT municipality_id AS m, id FROM planstand.account WHERE id = $1),
		link AS (INSERT INTO planstand.sign_in_link (municipality_id, token_hash, id, account_id, purpose, created_at, expires_at)
			SELECT m, $2, gen_random_uuid(), id, 'sign-in', now(), now() + interval '1 day' FROM a RETURNING id),
		passkey AS (INSERT INTO planstand.passkey (municipality_id, id, account_id, public_key, counter, name, created_at)
			SELECT m, gen_random_uuid(), id, '', 0, 'Schlüssel', now() FROM a RETURNING id),
		provider AS (INSERT INTO planstand.oidc_provider (municipality_id, id, name, issuer, client_id, client_secret)
			SELECT m, gen_random_uuid(), 'Dienst', 'http://127.0.0.1:9', 'x', 'x' FROM a RETURNING id)
		, token AS (INSERT INTO planstand.api_token (municipality_id, id, account_id, token_hash, name, scopes, created_at, expires_at)
			SELECT m, gen_random_uuid(), id, gen_random_uuid(), 'Programm', '{}', now(), now() + interval '1 day' FROM a RETURNING id)
		, opt_out AS (INSERT INTO planstand.mail_opt_out SELECT m, $3, id || '@example.org', now() FROM a RETURNING email)
		, bounced AS (INSERT INTO planstand.mail_address SELECT m, id || '@weg.example', 'bounced', now(), '550' FROM a RETURNING email)
		, mail AS (INSERT INTO planstand.mail
				(municipality_id, id, key, kind, recipient, subject, text, created_at, next_try_at, expires_at, state)
			SELECT m, gen_random_uuid(), id, 'notice', 'amt@example.org', 'Betreff', 'Text', now(), now(), now() + interval '1 day', 'refused'
			FROM a RETURNING id)
		, barrier AS (INSERT INTO planstand.barrier_report (municipality_id, id, page, description, reported_at, changed_at)
			SELECT m, gen_random_uuid(), '', 'Die Schrift ist zu klein.', now(), now() FROM a RETURNING id)
		SELECT bounced.email AS bounced, mail.id AS mail, barrier.id AS barrier, token.id AS token, s.id AS session, link.id AS link, passkey.id AS passkey, provider.id AS provider
		FROM planstand.session s, link, passkey, provider, token, opt_out, bounced, mail, barrier WHERE s.account_id = $1`,
		[account, hashToken(linkToken), hashToken(optOutToken)],
	);
	if (!rows[0]) throw new Error("The account lacks something.");
	return { account, linkToken, optOutToken, ...rows[0] };
}

/** The draft with an office that no other plan has, called after the plan: what tells of it tells of the plan. */
function naming(draft: Draft, slug: string): Draft {
	const [first, ...rest] = draft.measures;
	if (!first) return draft;
	const steps = first.steps.map((step) => ({ ...step, responsibility: [...step.responsibility, `Stelle ${slug}`] }));
	return { ...draft, measures: [{ ...first, steps }, ...rest] };
}

/** A plan with all that stands in it, made anew. */
export async function makeThings(
	register: OpenRegister,
	municipality: Municipality,
	name: string,
	{ isPublic = false, draft = inventedDraft, imports }: Choices = {},
): Promise<Omit<Things, "reading" | "published" | "sampleFile" | "pictured" | "email">> {
	count += 1;
	const context = register.contextFor(operator, municipality);
	const slug = `${name}-${count}`;
	// What tells of the plan can be found by either.
	const created = await createPlan(context, { slug, title: slug, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	const { plan } = created;
	const told = naming(draft, slug);
	const made = await register.store.write(municipality.id, async (db) => {
		const contents = await commitDraft(context, db, plan, told, register.newId());
		return { ok: true, contents, units: await listUnits(db) };
	});
	const { fields, measures, steps, statements } = made.contents;
	const [field, measure, step, statement, unit] = [
		fields[0],
		measures[0],
		steps[0],
		statements[0],
		made.units.find(({ code }) => code === "67"),
	];
	if (!field || !measure || !step || !statement || !unit) throw new Error("The invented draft lacks something.");
	const edit = { plan: slug, measure: measure.id, version: 1, number: measure.number, title: "Anderer Titel" };
	const changed = await editMeasure(context, edit);
	if (!changed.ok) throw new Error(changed.problem.kind);
	// Something of the unit that can be taken back.
	const edited = { unit: unit.id, version: unit.version, contacts: [], internal: true };
	await editUnit(context, { ...edited, code: unit.code, name: `Amt ${count}`, aliases: [] });
	const office = made.units.find(({ name: called }) => called.endsWith(slug));
	if (!office) throw new Error("The office that is called after the plan is missing.");
	const division = "UPDATE planstand.unit SET division_id = $2 WHERE id = $1";
	await register.database.ownerPool.query(division, [office.id, unit.id]);
	const translated =
		"INSERT INTO planstand.plan_language SELECT municipality_id, id, 'ar', true FROM planstand.plan WHERE id = $1";
	await register.database.ownerPool.query(translated, [plan.id]);
	const asked = { plan, steps: steps.map(({ id }) => id), unit: unit.id, office: office.id };
	const report = await makeReport(context, slug, told.document.asOf);
	const round = await makeRound(register, municipality, asked, count);
	const account = await makeAccount(register, municipality);
	return {
		...round,
		...(await makeAnswer(register, municipality, { ...round, ...account })),
		plan: plan.slug,
		planId: plan.id,
		field: field.id,
		measure: measure.slug,
		step: step.id,
		statement: statement.id,
		unit: unit.id,
		event: String(changed.event),
		report,
		...account,
		...(imports ? pick(imports) : await makeImports(context, `${name}-${count}`)),
		count,
	};
}
