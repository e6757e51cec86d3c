// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { operator } from "../../src/access/actor.ts";
import { compose, openRegister } from "../../src/compose.ts";
import type { Municipality } from "../../src/store/store.ts";
import { addAccount } from "../../src/usecase/account/add-account.ts";
import type { LinkLetter } from "../../src/usecase/account/send-link.ts";
import type { Context } from "../../src/usecase/context.ts";
import { createMunicipality } from "../../src/usecase/create-municipality.ts";
import { dropMeasure } from "../../src/usecase/drop-measure.ts";
import { dropStep } from "../../src/usecase/drop-step.ts";
import { saveGlossaryEntry } from "../../src/usecase/edit-glossary.ts";
import { editStatement } from "../../src/usecase/edit-statement.ts";
import { editStep } from "../../src/usecase/edit-step.ts";
import { editUnit } from "../../src/usecase/edit-unit.ts";
import { listUnits } from "../../src/usecase/list-units.ts";
import { mergeUnits } from "../../src/usecase/merge-units.ts";
import { openEditor } from "../../src/usecase/open-editor.ts";
import { renameUnit } from "../../src/usecase/rename-unit.ts";
import { planRound, proposeRound } from "../../src/usecase/round/plan-round.ts";
import { succeedPlan } from "../../src/usecase/succeed-plan.ts";
import { invitationLetter } from "../../src/wording/letter/invitation-letter.ts";
import { makeImport, makeThings } from "../access/things.ts";
import { doubtfulTable } from "../import-samples.ts";
import { signInAs } from "../register.ts";
import { openPage, samples } from "./browser.ts";
import { addLegalThings } from "./legal-things.ts";
import { startSite } from "./running-site.ts";

type Done = { readonly ok: boolean; readonly problem?: { readonly kind: string } };

/** What must succeed while the site is filled. */
function sure<Result extends Done>(result: Result): Extract<Result, { readonly ok: true }> {
	if (!result.ok) throw new Error(`The site could not be filled: ${result.problem?.kind}`);
	return result as Extract<Result, { readonly ok: true }>;
}

const plan = "beispiel";

/** The sample plan with a history: stands and texts that were changed, a step and a measure that were dropped. */
async function livePlan(context: Context) {
	const { rows } = sure(await openEditor(context, { plan }));
	const [measure, , dropped] = rows.measure;
	const [step, , ...more] = rows.step;
	const shrinking = rows.measure.find(({ id }) => more.filter(({ measureId }) => measureId === id).length > 1);
	const without = more.findLast(({ measureId }) => measureId === shrinking?.id);
	if (!measure || !dropped || !step || !shrinking || !without) throw new Error("The sample plan lacks something.");
	const said = {
		statusText: "",
		description: "Die ersten beiden Standorte sind ausgesucht (V1234/26).\nDer dritte fehlt noch.",
	};
	sure(await editStatement(context, { plan, step: step.id, asOf: "2026-09-30", status: "planned", ...said }));
	const content = [...step.content, "Die Statik von einem Fachbüro prüfen lassen"];
	sure(await editStep(context, { ...step, plan, step: step.id, content }));
	sure(await succeedPlan(context, { ...followUp, predecessor: plan, steps: new Set([step.id, ...more.map(idOf)]) }));
	sure(await dropStep(context, { plan, step: without.id, reason: "Die Förderung ist ausgelaufen." }));
	sure(await dropMeasure(context, { plan, measure: dropped.id, reason: "Der Stadtrat hat anders entschieden." }));
	const [field] = rows.field;
	return {
		plan,
		field: field?.id ?? "",
		fieldCode: field?.code ?? "",
		measure: measure.slug,
		step: step.id,
		shrunk: shrinking.slug,
	};
}

const idOf = ({ id }: { readonly id: string }) => id;
const followUp = { slug: "folgeplan", title: "Klimaplan, zweiter Teil", public: false };

const contacts = [
	{ kind: "person", name: "Vera Muster", email: "vera.muster@musterstadt.example" },
	{ kind: "mailbox", name: "Postfach des Amtes", email: "amt@musterstadt.example" },
] as const;

/** A round of the live plan that is not open yet: only its preview shows it. */
async function plannedRound(context: Context): Promise<string> {
	const { terms } = sure(await proposeRound(context, { plan }));
	const none = { partnersUntil: null, divisionsUntil: null };
	return sure(await planRound(context, { plan, written: { ...terms, ...none, invitation: "Vielen Dank vorab." } }))
		.round.asOf;
}

/** A unit with contacts and another name until a day, and two that became one. */
async function renamedUnit(context: Context): Promise<string> {
	const units = async () => sure(await listUnits(context)).units.filter(({ code, leads }) => code !== "" && leads > 0);
	const [unit, ...others] = await units();
	const [first, second] = others;
	if (!unit || !first || !second) throw new Error("The sample plan has too few units.");
	sure(await editUnit(context, { ...unit, unit: unit.id, aliases: ["Amt für Wege"], internal: true, contacts }));
	const named = { code: unit.code, name: "Amt für Wege und Plätze", fromDay: "2026-01-01" };
	sure(await renameUnit(context, { unit: unit.id, version: unit.version + 1, ...named }));
	const versions = new Map([first, second].map(({ id, version }) => [id, version]));
	const into = { code: `${first.code}-${second.code}`, name: "Gemeinsames Amt" };
	sure(await mergeUnits(context, { unit: first.id, others: [second.id], into, onDay: "2026-01-01", versions }));
	return unit.id;
}

async function people(context: Context) {
	const url = "https://planstand.example/anmelden/link?token=";
	const letter: LinkLetter = ({ token, optOutToken = "", ...made }) =>
		invitationLetter("de", { ...made, city: "Musterstadt", url: url + token, optOutUrl: url + optOutToken });
	for (const [name, role] of [
		["Bernd Beispiel", "coordinator"] as const,
		["Karla Lang-Musterfrau", "reader"] as const,
	]) {
		const email = `${name.toLowerCase().replace(/\W/g, ".")}@musterstadt.example`;
		sure(await addAccount(context, { name, email, grants: [{ role }], invitation: letter }));
	}
}

async function imports(context: Context) {
	const bytes = new TextEncoder().encode(doubtfulTable);
	const pdf = new Uint8Array(await readFile(join(samples, "fachplan.pdf")));
	return {
		doubtful: await makeImport(context, "unsicher", { bytes, fileName: "plan.csv" }),
		pictured: await makeImport(context, "bilder", { bytes: pdf, fileName: "fachplan.pdf" }),
	};
}

/** A council information system that was read once and cannot be reached since; nothing asks it again meanwhile. */
const councilMirror = `INSERT INTO planstand.council_mirror (municipality_id, address, enabled, version, body_name, next_run_at,
	last_run_at, last_read, last_changed, last_skipped, problem, problem_detail, problem_at)
	VALUES ($1, 'https://192.0.2.1/system', true, 1, 'Stadt Musterstadt', '2100-01-01', '2026-04-01', 1204, 3, 2, 'not-json',
	'https://192.0.2.1/bodies/1/papers?page=4', '2026-04-02')`;
const councilPaper = `INSERT INTO planstand.council_paper
	VALUES ($1, 'https://192.0.2.1/papers/1', 'V1234/26', 'V1234/26', 'Konzept für Bäume an Straßen und auf Plätzen', '2026-02-01',
	'Vorlage', 'https://rat.musterstadt.example/vorlage/1', NULL, NULL, false, NULL, '2026-04-01')`;

type Register = Awaited<ReturnType<typeof openRegister>>;

/** Something of everything that a page can show; what an address needs is called as in the addresses. */
async function fill(register: Register, municipality: Municipality) {
	const context = register.contextFor(operator, municipality);
	const made = await makeThings(register, municipality, "klein", { isPublic: true });
	await addLegalThings(context, plan);
	const live = await livePlan(context);
	const plannedAsOf = await plannedRound(context);
	await register.database.ownerPool.query(
		`INSERT INTO planstand.oidc_claim_rule SELECT municipality_id, gen_random_uuid(), id, 'groups', 'klima', 'reader', NULL
		FROM planstand.oidc_provider WHERE id = $1`,
		[made.provider],
	);
	for (const insert of [councilMirror, councilPaper])
		await register.database.ownerPool.query(insert, [municipality.id]);
	sure(await saveGlossaryEntry(context, { abbreviation: "ASP", meaning: "Allgemeiner Sozialer Plan" }));
	sure(await createMunicipality({ ...register, actor: operator }, { slug: "neustadt", name: "Neustadt" }));
	await people(context);
	/** Where a unit is asked something. */
	const asked = { plan: made.plan, unit: made.unit };
	return {
		...{ ...made, ...live, asked, plannedAsOf },
		...{ unit: await renamedUnit(context), ...(await imports(context)), city: municipality.slug },
	};
}

/** The built site with a municipality in which there is something of everything, and windows onto it. */
export async function openFilledSite() {
	const site = await startSite();
	// How long reading may take is tested where documents are read.
	const reading = compose({ limits: { milliseconds: 120_000 } });
	const register = await openRegister(reading, { dataFolder: site.dataFolder, log: () => {} });
	const municipality = await register.findMunicipality("musterstadt");
	if (!municipality) throw new Error("The sample municipality is missing.");
	const stop = async () => {
		await register.close();
		reading.close();
		await site.stop();
	};
	const things = await fill(register, municipality).catch(async (error) => {
		await stop();
		throw error;
	});
	const { cookie } = await signInAs(register, municipality, [
		{ role: "administrator" },
		{ role: "contributor", unitId: things.asked.unit },
	]);
	const [name = "", value = ""] = cookie.split("=");
	/** A window of the administrator. */
	const openSignedIn = async (browser: Browser, options: BrowserContextOptions = {}) => {
		const watched = await openPage(browser, site.address, options);
		await watched.page.context().addCookies([{ name, value, url: site.address }]);
		return watched;
	};
	return { ...site, register, things, openSignedIn, stop };
}
