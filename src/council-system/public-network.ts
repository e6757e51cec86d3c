// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { BlockList, isIP } from "node:net";

/** IPv4 networks that are nobody's on the internet (RFC 6890); of IPv6 only 2000::/3 is public, less these parts of it. */
const reserved = new BlockList();
for (const [network, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
] as const)
	reserved.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20],
] as const)
	reserved.addSubnet(network, bits, "ipv6");

const allocated = new BlockList();
allocated.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the internet, so that asking it reaches nothing within one's own network. */
export function isPublic(address: string): boolean {
	const version = isIP(address);
	if (version === 4) return !reserved.check(address, "ipv4");
	return version === 6 && allocated.check(address, "ipv6") && !reserved.check(address, "ipv6");
}
