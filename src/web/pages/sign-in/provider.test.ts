// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Forgery, type ForgingProvider, openForgingProvider } from "../../../../test/identity/forging-provider.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor, type Visitor } from "../../../../test/visitor.ts";
import { operator } from "../../../access/actor.ts";
import type { Role } from "../../../access/role.ts";
import { addAccount } from "../../../usecase/account/add-account.ts";
import { addRule, removeRule } from "../../../usecase/account/change-rules.ts";
import { listAccounts } from "../../../usecase/account/list-accounts.ts";
import { showProvider } from "../../../usecase/account/list-providers.ts";
import { addProvider } from "../../../usecase/account/save-provider.ts";
import { showAccount } from "../../../usecase/account/show-account.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
let register: TestRegister;
let site: ReturnType<typeof createApp>;
let provider: ForgingProvider;
let other: ForgingProvider;
let ids: { readonly provider: string; readonly other: string };

beforeAll(async () => {
	[register, provider, other] = await Promise.all([openTestRegister(), openForgingProvider(), openForgingProvider()]);
	site = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);
	// Somebody has to be able to administer.
	await signInAs(register, register.municipality, [{ role: "administrator" }]);
	ids = { provider: await add(provider), other: await add(other) };
	await rule("groups", "leser", "reader");
	await rule("realm_access.roles", "chefin", "coordinator");
});
afterAll(() => Promise.all([register.close(), provider.close(), other.close()]));

const operate = () => register.contextFor(operator, register.municipality);

async function add({ issuer, clientId }: ForgingProvider): Promise<string> {
	const input = { name: "Haus", issuer, clientId, clientSecret: "secret", makesAccounts: true };
	const result = await addProvider(operate(), input);
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result.providerId;
}

async function rule(claim: string, value: string, role: Role) {
	expect(await addRule(operate(), { providerId: ids.provider, rule: { claim, value, role } })).toEqual({ ok: true });
}

const verified = (email: string, more: object = {}) => ({
	email,
	email_verified: true,
	name: "Dana Dienst",
	groups: ["leser"],
	...more,
});
const back = "/musterstadt/anmelden/rueckkehr";

async function begin(visitor: Visitor, id = ids.provider, next = ""): Promise<string> {
	const answer = await visitor.get(`/musterstadt/anmelden/dienst/${id}${next && `?next=${next}`}`);
	expect(answer.status).toBe(303);
	return answer.headers.get("location") ?? "";
}

const comeBack = (visitor: Visitor, answer: Readonly<Record<string, string>>) =>
	visitor.get(`${back}?${new URLSearchParams(answer)}`);
const isSignedIn = ({ cookies }: Visitor) => cookies.has("planstand-musterstadt");

async function signIn(forgery: Forgery, visitor = openVisitor(site)) {
	const answer = await comeBack(visitor, provider.agree(await begin(visitor), forgery));
	return { visitor, answer };
}

async function rolesOf(email: string): Promise<readonly string[]> {
	const result = await listAccounts(operate());
	if (!result.ok) return [];
	return result.accounts.find((one) => one.email === email)?.grants.map(({ role }) => role) ?? [];
}

test("the browser is sent with PKCE, state and nonce, and comes back signed in where it wanted to go", async () => {
	const visitor = openVisitor(site);
	const sentTo = await begin(visitor, ids.provider, "/musterstadt/konto");
	const asked = new URL(sentTo).searchParams;
	expect(asked.get("code_challenge_method")).toBe("S256");
	expect(asked.get("redirect_uri")).toBe(`http://localhost${back}`);
	for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(40);
	const answer = await comeBack(visitor, provider.agree(sentTo, { claims: { ...verified("dana@example.org") } }));
	expect([answer.status, answer.headers.get("location")]).toEqual([303, "/musterstadt/konto"]);
	expect(await (await visitor.get("/musterstadt/konto")).text()).toContain("dana@example.org");
	expect(await rolesOf("dana@example.org")).toEqual(["reader"]);
});

const past = Math.floor(Date.now() / 1000) - 3600;
const honest = verified("opfer@example.org");
/** Somebody who has not been here yet. */
const unknown = (more: object): Forgery => ({ claims: { ...honest, sub: "new", ...more }, userinfo: { sub: "new" } });
const forged: Readonly<Record<string, Forgery>> = {
	"a foreign nonce": { claims: { ...honest, nonce: "x" } },
	"no nonce": { claims: { ...honest, nonce: undefined } },
	"a foreign issuer": { claims: { ...honest, iss: "https://other.example" } },
	"a foreign audience": { claims: { ...honest, aud: "another-client" } },
	"several audiences without saying for whom": { claims: { ...honest, aud: ["another-client"] } },
	"run out": { claims: { ...honest, iat: past - 60, exp: past } },
	"no time": { claims: { ...honest, exp: undefined } },
	"not signed": { claims: honest, header: { alg: "none" }, signedBy: "nobody" },
	"a signature left out": { claims: honest, signedBy: "nobody" },
	"signed by somebody else": { claims: honest, signedBy: "stranger" },
	"another way of signing": { claims: honest, header: { alg: "HS256" } },
	"more about somebody else": { claims: honest, userinfo: { sub: "somebody-else" } },
	"an address that is not vouched for": unknown({ email_verified: false }),
	"an address of which nothing is said": unknown({ email_verified: undefined }),
	"an address vouched for in words only": unknown({ email_verified: "true" }),
	"nobody in particular": { claims: { ...honest, sub: undefined } },
};

test.each(Object.keys(forged))("refused: %s", async (name) => {
	const { visitor, answer } = await signIn(forged[name] ?? {});
	expect(answer.status).toBe(422);
	expect(isSignedIn(visitor)).toBe(false);
	expect(await rolesOf("opfer@example.org")).toEqual([]);
});

test("refused: a foreign state, none, another browser's answer, another provider's, and one used before", async () => {
	const claims = { claims: verified("eva@example.org") };
	for (const changed of [{ state: "x" }, { state: "" }, { iss: "https://other.example" }, { error: "access_denied" }]) {
		const visitor = openVisitor(site);
		const answer = provider.agree(await begin(visitor), claims);
		expect((await comeBack(visitor, { ...answer, ...changed })).status).toBe(422);
		expect((await comeBack(visitor, answer)).status).toBe(422);
		expect(isSignedIn(visitor)).toBe(false);
	}
	const [thief, victim] = [openVisitor(site), openVisitor(site)];
	const stolen = provider.agree(await begin(thief), claims);
	await begin(victim);
	expect((await comeBack(victim, stolen)).status).toBe(422);
	expect((await comeBack(openVisitor(site), stolen)).status).toBe(422);
	const mixed = openVisitor(site);
	await begin(mixed, ids.other);
	expect((await comeBack(mixed, stolen)).status).toBe(422);
	expect((await comeBack(thief, stolen)).status).toBe(303);
	expect((await comeBack(thief, stolen)).status).toBe(422);
});

test("who is known stays the same account, whatever the address; another subject with the same address does not get in unverified", async () => {
	await signIn({ claims: verified("frida@example.org", { sub: "frida" }), userinfo: { sub: "frida" } });
	const moved = await signIn({
		claims: { sub: "frida", email: "neu@example.org", email_verified: false, groups: ["leser"] },
		userinfo: { sub: "frida" },
	});
	expect(await (await moved.visitor.get("/musterstadt/konto")).text()).toContain("frida@example.org");
	const thief = await signIn({ claims: { sub: "thief", email: "frida@example.org" }, userinfo: { sub: "thief" } });
	expect(isSignedIn(thief.visitor)).toBe(false);
});

test("roles from the provider are renewed at every sign-in; those given by hand stay", async () => {
	const email = "gerd@example.org";
	await addAccount(operate(), { name: "Gerd", email, grants: [{ role: "approver" }] });
	const come = (more: object) =>
		signIn({ claims: verified(email, { sub: "gerd", ...more }), userinfo: { sub: "gerd" } });
	await come({ realm_access: { roles: ["chefin"] } });
	expect((await rolesOf(email)).toSorted()).toEqual(["approver", "coordinator", "reader"]);
	await come({ groups: [] });
	expect(await rolesOf(email)).toEqual(["approver"]);
});

test("without a role from the rules nobody gets an account, and a suspended one stays out", async () => {
	const stranger = await signIn({
		claims: verified("hans@example.org", { sub: "hans", groups: ["x"] }),
		userinfo: { sub: "hans" },
	});
	expect(isSignedIn(stranger.visitor)).toBe(false);
	expect(await stranger.answer.text()).toContain("kein Konto mit einer Rolle");
	await register.database.ownerPool.query(
		"UPDATE planstand.account SET state = 'suspended' WHERE email = 'dana@example.org'",
	);
	const suspended = await signIn({ claims: verified("dana@example.org") });
	expect(isSignedIn(suspended.visitor)).toBe(false);
	expect(await suspended.answer.text()).toContain("Ihr Konto ist gesperrt");
});

test("the last administrator stays one, even where the provider says otherwise", async () => {
	const town = await register.addMunicipality("weiler");
	const context = register.contextFor(operator, town);
	const { issuer, clientId } = provider;
	const added = await addProvider(context, { name: "Haus", issuer, clientId, clientSecret: "s", makesAccounts: true });
	if (!added.ok) throw new Error(added.problem.kind);
	await addRule(context, {
		providerId: added.providerId,
		rule: { claim: "groups", value: "chef", role: "administrator" },
	});
	const come = async (groups: readonly string[]) => {
		const visitor = openVisitor(site);
		const sentTo = (await visitor.get(`/weiler/anmelden/dienst/${added.providerId}`)).headers.get("location") ?? "";
		const answer = provider.agree(sentTo, { claims: verified("ida@example.org", { groups }) });
		await visitor.get(`/weiler/anmelden/rueckkehr?${new URLSearchParams(answer)}`);
		return visitor;
	};
	await come(["chef"]);
	expect((await (await come([])).get("/weiler/konten")).status).toBe(200);
});

test("an issuer has to be reached by TLS, and to answer", async () => {
	const input = { name: "Haus", clientId: "c", clientSecret: "s", makesAccounts: false };
	for (const issuer of [
		"http://anmeldung.example",
		"ftp://x",
		"anmeldung",
		"https://a:b@x.example",
		"file:///etc/passwd",
	]) {
		const result = await addProvider(operate(), { ...input, issuer });
		expect(result).toMatchObject({ ok: false, problem: { fields: { issuer: "not-an-issuer" } } });
	}
	const silent = await addProvider(operate(), { ...input, issuer: "http://localhost:1" });
	expect(silent).toMatchObject({ ok: false, problem: { fields: { issuer: "no-answer" } } });
});

test("the secret is shown nowhere and stands in no event; rules can be taken away", async () => {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const administrator = openVisitor(site, { headers: {} });
	administrator.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	const page = await administrator.get(`/musterstadt/anmeldedienste/${ids.provider}`);
	const html = await page.text();
	expect(html).toContain("realm_access.roles");
	expect(html).not.toContain('"secret"');
	const { rows } = await register.database.ownerPool.query(
		"SELECT row_to_json(e)::text AS text FROM planstand.event e WHERE subject_kind = 'provider'",
	);
	expect(rows.length).toBeGreaterThan(0);
	for (const { text } of rows) expect(text).not.toMatch(/"secret"|clientSecret/);
	const shown = await showProvider(operate(), ids.provider);
	const [first] = shown.ok ? shown.rules : [];
	expect(await removeRule(operate(), { providerId: ids.provider, ruleId: first?.id ?? "" })).toEqual({ ok: true });
	expect(await showAccount(operate(), "nirgends")).toMatchObject({ ok: false });
});
