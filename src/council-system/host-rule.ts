// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { lookup as resolve } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { SystemProblem } from "../council/system-problem.ts";
import { isPublic } from "./public-network.ts";

/** Host names that the operator of Planstand allows to lie within the own network, and to be asked without TLS. */
export type IntranetHosts = readonly string[];

export const privateAddress = "EPRIVATE";

/** Why an address is not asked; undefined where its host may be looked up. */
export function refusedAddress(url: URL, intranet: IntranetHosts): SystemProblem | undefined {
	if (intranet.includes(url.hostname)) return undefined;
	if (url.protocol !== "https:") return { kind: "not-https", detail: url.href };
	const literal = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(literal) && !isPublic(literal)) return { kind: "private-address", detail: url.hostname };
	return undefined;
}

/**
 * Looks a name up for the very connection that is made: were it looked up before and once more for the connection, a name could
 * mean something else the second time.
 */
export function lookupFor(hostname: string, intranet: IntranetHosts): LookupFunction {
	return (name, options, done) => {
		resolve(name, { ...options, all: true }, (error, found) => {
			if (error) return done(error, "", 0);
			const isFine = intranet.includes(hostname) || found.every(({ address }) => isPublic(address));
			if (!isFine || !found[0]) {
				const refusal = Object.assign(new Error(`${name} lies in a private network`), { code: privateAddress });
				return done(refusal, "", 0);
			}
			if (options.all) return done(null, found);
			return done(null, found[0].address, found[0].family);
		});
	};
}

/**
 * An address that a system named, as it is asked: only on the system's own host. Systems behind a proxy name themselves with
 * `http:`; they are asked as the municipality wrote it. Undefined where it leads elsewhere.
 */
export function sameHost(written: string, from: URL, home: URL): URL | undefined {
	const url = URL.parse(written, from.href);
	if (!url || !/^https?:$/.test(url.protocol) || url.hostname !== home.hostname) return undefined;
	const isDowngraded = url.protocol === "http:" && home.protocol === "https:" && url.port === "";
	if (url.port !== home.port && !isDowngraded) return undefined;
	url.protocol = home.protocol;
	url.port = home.port;
	url.username = "";
	url.password = "";
	url.hash = "";
	return url;
}
