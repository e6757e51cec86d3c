// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, anonymous } from "../../src/access/actor.ts";
import type { RoleGrant } from "../../src/access/role.ts";
import type { Municipality } from "../../src/store/store.ts";
import { removeRule } from "../../src/usecase/account/change-rules.ts";
import { addProvider } from "../../src/usecase/account/save-provider.ts";
import type { Context } from "../../src/usecase/context.ts";
import { testSystem } from "../../src/usecase/council/test-system.ts";
import { removeGlossaryEntry } from "../../src/usecase/edit-glossary.ts";
import { startImport } from "../../src/usecase/import/start-import.ts";
import { listMails } from "../../src/usecase/mail/list-mails.ts";
import { noteBounce } from "../../src/usecase/mail/note-bounce.ts";
import { queueMail } from "../../src/usecase/mail/queue-mail.ts";
import { planStamp } from "../../src/usecase/plan-stamp.ts";
import { removePublicationFile } from "../../src/usecase/publication/publication-files.ts";
import { findReportFile } from "../../src/usecase/report/find-report-file.ts";
import { openReport } from "../../src/usecase/report/open-report.ts";
import { listRounds } from "../../src/usecase/round/list-rounds.ts";
import { showBoard } from "../../src/usecase/round/show-board.ts";
import { showGlossary } from "../../src/usecase/show-glossary.ts";
import { showMeasure } from "../../src/usecase/show-measure.ts";
import { showUnit } from "../../src/usecase/show-unit.ts";
import { listTokens } from "../../src/usecase/token/list-tokens.ts";
import type { World } from "./world.ts";

/** Checks that no request shows by its status: what is left out of a page, or asked before something costly is done. */
type DirectCall = { readonly name: string; readonly run: (world: World) => Promise<boolean> };

type Result = { readonly ok: boolean; readonly problem?: { readonly kind: string } };

const isRefused = (result: Result, kind: string): boolean => !result.ok && result.problem?.kind === kind;

/** Somebody of the own municipality with one role; with scopes somebody's program. */
function as({ register, own }: World, grants: readonly RoleGrant[], more: Partial<Actor> = {}): Context {
	const municipality: Municipality = own;
	const actor = {
		kind: "account",
		accountId: register.newId(),
		municipalityId: own.id,
		name: "",
		grants,
		...more,
	} as Actor;
	return register.contextFor(actor, municipality);
}

const reader: readonly RoleGrant[] = [{ role: "reader" }];
const nobody = ({ register, own }: World) => register.contextFor(anonymous, own);
const provider = { name: "", issuer: "", clientId: "", clientSecret: "", makesAccounts: false };

export const directCalls: readonly DirectCall[] = [
	{
		name: "a token does not manage its owner's account",
		run: async (world) => !(await listTokens(as(world, reader, { scopes: ["plan:read"] }))).ok,
	},
	{
		name: "a reader adds no provider",
		run: async (world) => isRefused(await addProvider(as(world, reader), provider), "not-allowed"),
	},
	{
		name: "a reader removes no rule",
		run: async (world) => {
			const rule = { providerId: world.register.newId(), ruleId: world.register.newId() };
			return isRefused(await removeRule(as(world, reader), rule), "not-allowed");
		},
	},
	{
		name: "a reader removes nothing from the glossary",
		run: async (world) => {
			const entry = { abbreviation: "nirgends", version: 1 };
			return isRefused(await removeGlossaryEntry(as(world, reader), entry), "not-allowed");
		},
	},
	{
		name: "a coordinator sees no mail's text that lets into an account",
		run: async (world) => {
			await world.register.store.write(world.own.id, async (db) => {
				const letter = () => ({ subject: "Betreff", text: "Link", html: "" });
				const expiresAt = new Date(world.register.now().getTime() + 86_400_000);
				const mail = {
					key: world.register.newId(),
					kind: "invitation",
					recipient: "a@example.org",
					expiresAt,
					letter,
				} as const;
				await queueMail(db, world.register, mail);
				return { ok: true };
			});
			const textFor = async (role: "administrator" | "coordinator") => {
				const listed = await listMails(as(world, [{ role }]), { kind: "invitation" });
				return listed.ok ? listed.mails[0]?.text : undefined;
			};
			return (await textFor("coordinator")) === "" && (await textFor("administrator")) === "Link";
		},
	},
	{
		name: "a reader asks at no council system",
		run: async (world) => isRefused(await testSystem(as(world, reader), "https://rat.example/oparl"), "not-allowed"),
	},
	{
		name: "a reader takes no file of the public pages away",
		run: async (world) => isRefused(await removePublicationFile(as(world, reader), "logo"), "not-allowed"),
	},
	{
		name: "a reader gets no file of a report by its format",
		run: async (world) => {
			const wanted = { plan: world.things("own").plan, format: "json", layout: "table" } as const;
			return isRefused(await findReportFile(as(world, reader), wanted), "not-allowed");
		},
	},
	{
		name: "what is under embargo is not there for a reader",
		run: async (world) =>
			isRefused(await openReport(as(world, reader), { plan: world.things("own").plan, number: 1 }), "not-found"),
	},
	{
		name: "a reader notes no bounce",
		run: async (world) => {
			const report = { mailId: world.things("own").mail, state: "bounced", reason: "" } as const;
			return isRefused(await noteBounce(as(world, reader), report), "not-allowed");
		},
	},
	{
		name: "nothing is read for somebody who may not bring it in",
		run: async (world) => {
			const document = { bytes: new Uint8Array(), fileName: "leer.pdf" };
			return isRefused(await startImport(as(world, reader), document), "not-allowed");
		},
	},
	{
		name: "the state of an internal plan is not told to everybody",
		run: async (world) =>
			isRefused(await planStamp(nobody(world), { plan: world.things("own").plan }), "sign-in-needed"),
	},
	{
		name: "the glossary of a municipality without a public plan is not for everybody",
		run: async ({ register, other }) =>
			isRefused(await showGlossary(register.contextFor(anonymous, other)), "sign-in-needed"),
	},
	{
		name: "a public measure does not tell of the internal one that it goes on from",
		run: async (world) => {
			const { plan, measure } = world.things("public");
			const shown = await showMeasure(nobody(world), { plan, measure });
			const asReader = await showMeasure(as(world, reader), { plan, measure });
			return shown.ok && asReader.ok && shown.related.length === 0 && asReader.related.length > 0;
		},
	},
	{
		name: "who approves a round is offered nothing of what its coordinator does",
		run: async (world) => {
			const { plan, asOf } = world.things("own");
			const offeredTo = async (role: "approver" | "coordinator") => {
				const context = as(world, [{ role }]);
				const shown = [await listRounds(context, { plan }), await showBoard(context, { plan, asOf })];
				return shown.map((one) => one.ok && one.mayManage);
			};
			const [approver, coordinator] = [await offeredTo("approver"), await offeredTo("coordinator")];
			return !approver.some(Boolean) && coordinator.every(Boolean);
		},
	},
	{
		name: "what was done last to a unit is told to those who may take it back",
		run: async (world) => {
			const { unit } = world.things("own");
			const shown = await showUnit(as(world, reader), { unit });
			const asCoordinator = await showUnit(as(world, [{ role: "coordinator" }]), { unit });
			return shown.ok && asCoordinator.ok && !shown.lastChange && asCoordinator.lastChange !== undefined;
		},
	},
];

/** Runs one and says whether it came out otherwise. */
export async function runDirectCall(world: World, { name, run }: DirectCall): Promise<readonly string[]> {
	return (await run(world)) ? [] : [`${name}: no longer so`];
}
