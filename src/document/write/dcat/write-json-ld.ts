// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { prefixes, type Resource, type Value } from "./resource.ts";

function written(value: Value): object {
	if ("iri" in value) return { "@id": value.iri };
	if ("name" in value) return { "@id": value.name };
	if ("language" in value) return { "@value": value.text, "@language": value.language };
	return { "@value": value.text, "@type": value.type };
}

function node({ iri, types, properties }: Resource): object {
	const byName = Map.groupBy(properties, ([name]) => name);
	const said = [...byName].map(([name, all]) => {
		const values = all.map(([, value]) => written(value));
		return [name, values.length === 1 ? values[0] : values];
	});
	return { "@id": iri, "@type": types, ...Object.fromEntries(said) };
}

/** Resources as JSON-LD 1.1, complete in itself: its context stands in it. */
export function writeJsonLd(resources: readonly Resource[]): Uint8Array {
	const whole = { "@context": prefixes, "@graph": resources.map(node) };
	return new TextEncoder().encode(`${JSON.stringify(whole, null, "\t")}\n`);
}
