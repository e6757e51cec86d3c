// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { checkPassword, hashPassword } from "./password-hash.ts";

test("a hash tells its own password from others, and two hashes of one password differ", async () => {
	const [one, two] = await Promise.all([hashPassword("vier lila Kühe"), hashPassword("vier lila Kühe")]);
	expect(one).not.toBe(two);
	expect(await checkPassword(one, "vier lila Kühe")).toEqual({ right: true, outdated: false });
	expect(await checkPassword(one, "vier lila Ku\u0308he")).toEqual({ right: true, outdated: false });
	expect(await checkPassword(one, "vier lila Küh")).toEqual({ right: false, outdated: false });
});

test("a hash of another cost is still understood and known as outdated", async () => {
	const cheap = await hashPassword("vier lila Kühe", { memory: 64, passes: 1, parallelism: 1 });
	expect(await checkPassword(cheap, "vier lila Kühe")).toEqual({ right: true, outdated: true });
});
