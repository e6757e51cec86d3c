// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { refusedAddress, sameHost } from "./host-rule.ts";
import { isPublic } from "./public-network.ts";

test.each([
	...[
		"127.0.0.1",
		"10.1.2.3",
		"172.16.0.1",
		"172.31.255.255",
		"192.168.1.1",
		"169.254.169.254",
		"100.64.0.1",
		"0.0.0.0",
	],
	...["224.0.0.1", "255.255.255.255", "::1", "::", "fc00::1", "fe80::1", "::ffff:127.0.0.1", "::ffff:a00:1"],
	...["64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "ff02::1", "stadt.example", ""],
])("%j is no address of the internet", (address) => expect(isPublic(address)).toBe(false));

test.each(["93.184.216.34", "172.15.0.1", "172.32.0.1", "9.255.255.255", "2a00:1450:4001::1"])("%j is one", (address) =>
	expect(isPublic(address)).toBe(true),
);

test.each([
	["http://oparl.stadt.example/", "not-https"],
	["https://127.0.0.1/", "private-address"],
	["https://[::1]/", "private-address"],
	["https://[::ffff:10.0.0.1]/", "private-address"],
	["https://2130706433/", "private-address"],
	["https://0x7f.1/", "private-address"],
	["https://0177.0.0.1/", "private-address"],
	["https://oparl.stadt.example/", undefined],
	["http://ris.intern/", undefined],
])("%s is refused as %j", (address, kind) => {
	expect(refusedAddress(new URL(address), ["ris.intern"])?.kind).toBe(kind);
});

test.each([
	["/papers?page=2", "https://rat.example/papers?page=2"],
	["?page=2", "https://rat.example/list?page=2"],
	["http://rat.example/papers", "https://rat.example/papers"],
	["https://name:pass@rat.example/papers#x", "https://rat.example/papers"],
	["https://rat.example:8443/papers", undefined],
	["http://rat.example:8080/papers", undefined],
	["https://rat.example.evil.example/", undefined],
	["https://evil.example/", undefined],
	["//evil.example/", undefined],
	["file:///etc/passwd", undefined],
	["https://rat.example@evil.example/", undefined],
	["http://", undefined],
])("a link to %s leads to %s", (written, leads) => {
	const home = new URL("https://rat.example/system");
	expect(sameHost(written, new URL("https://rat.example/list"), home)?.href).toBe(leads);
});
